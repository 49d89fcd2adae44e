package io.redress.adapter.payment.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The body of a request that is sent once.
 *
 * <p>The client of the JDK sends a {@code GET} again by itself when a kept connection turns out to
 * be closed, and with {@code jdk.httpclient.enableAllMethodRetry} any request. It asks for the
 * length as it writes the header, once for each time that it sends: the second time is refused.
 */
final class SentOnce implements BodyPublisher {

  private final BodyPublisher body;
  private final AtomicBoolean isSent = new AtomicBoolean();

  SentOnce(byte[] body) {
    this.body = BodyPublishers.ofByteArray(body);
  }

  @Override
  public long contentLength() {
    if (isSent.getAndSet(true)) {
      throw new SendingAgain();
    }
    return body.contentLength();
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    body.subscribe(subscriber);
  }

  /** The connection was lost, and the request would have been sent a second time. */
  static final class SendingAgain extends RuntimeException {
    private static final long serialVersionUID = 1;

    SendingAgain() {
      super("the request was sent already");
    }
  }
}
