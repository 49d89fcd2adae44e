package io.redress.adapter.payment.http;

import io.redress.adapter.payment.http.Exchange.Answered;
import io.redress.adapter.payment.http.Exchange.Lost;
import io.redress.adapter.payment.http.Exchange.NeverSent;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls a provider over HTTP/1.1: one request a call, to where it is told and nowhere else, bounded
 * in time and in length, without cookies and without credentials of its own.
 *
 * <p>Whatever the network does is an {@link Exchange}, never an exception. A call blocks the thread
 * that makes it; any number of virtual threads may, and none has a thread of its own inside.
 */
public final class Transport implements AutoCloseable {

  private final TransportSettings settings;
  private final HttpClient http;
  private volatile boolean isClosed;

  public Transport(TransportSettings settings) {
    this.settings = settings;
    this.http = client(settings);
  }

  private static HttpClient client(TransportSettings settings) {
    var builder =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(settings.connect())
            .proxy(settings.proxy().map(ProxySelector::of).getOrElse(HttpClient.Builder.NO_PROXY))
            .executor(task -> Thread.ofVirtual().name("redress-http").start(task));
    return settings.tls().fold(() -> builder, builder::sslContext).build();
  }

  /** Sends a request and waits for its answer, at most as long as the settings say. */
  public Exchange send(Call call) {
    var host = call.uri().getHost();
    if (isClosed) {
      return new NeverSent("%s was not called: the transport is closed".formatted(host));
    }
    var answer = http.sendAsync(request(call), about -> new LimitedBody(settings.mostBytes()));
    try {
      return answered(call, answer.get(settings.whole().toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException slow) {
      return new Lost("%s did not answer within %s".formatted(host, shown(settings.whole())));
    } catch (ExecutionException failed) {
      return new Failure(host, failed).exchange();
    } catch (CancellationException closed) {
      return new Lost("%s had not answered when the transport was closed".formatted(host));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Lost("%s had not answered when the call was interrupted".formatted(host));
    } finally {
      answer.cancel(true);
    }
  }

  private static HttpRequest request(Call call) {
    var request =
        HttpRequest.newBuilder(call.uri()).method(call.method().name(), new SentOnce(call.body()));
    call.headers().fields().forEach(each -> request.header(each.name(), each.value()));
    return request.build();
  }

  /**
   * An answer in the open to a request over TLS is one of the proxy, which did not open the way:
   * the request itself was not sent.
   */
  private static Exchange answered(Call call, HttpResponse<byte[]> answer) {
    boolean isTls = call.uri().getScheme().equalsIgnoreCase("https");
    if (isTls && answer.sslSession().isEmpty()) {
      return new NeverSent(
          "the proxy did not open the way to %s: status %d"
              .formatted(call.uri().getHost(), answer.statusCode()));
    }
    return new Answered(
        new Reply(answer.statusCode(), Headers.of(answer.headers().map()), answer.body()));
  }

  static String shown(Duration limit) {
    return limit.toMillis() + " ms";
  }

  /** Ends all calls; those under way are {@link Lost}. */
  @Override
  public void close() {
    isClosed = true;
    http.shutdownNow();
  }
}
