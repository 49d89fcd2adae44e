package io.redress.adapter.payment.http;

import io.redress.adapter.payment.http.Exchange.Lost;
import io.redress.adapter.payment.http.Exchange.NeverSent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Why a call has no answer, and whether that proves that it was never sent.
 *
 * <p>The types of the causes decide, never their texts: those differ between versions of the JDK,
 * and hold what others wrote.
 */
record Failure(String host, Throwable thrown) {

  /** More causes than that are a circle. */
  private static final int MOST_CAUSES = 20;

  Exchange exchange() {
    var causes = causes(thrown);
    if (has(causes, HttpConnectTimeoutException.class)) {
      return new NeverSent("%s did not take the connection in time".formatted(host));
    }
    if (has(causes, UnresolvedAddressException.class) || has(causes, UnknownHostException.class)) {
      return new NeverSent("%s is not known to the name service".formatted(host));
    }
    if (has(causes, ConnectException.class)) {
      return new NeverSent("%s took no connection".formatted(host));
    }
    if (has(causes, SSLException.class) && isOurRefusal(causes)) {
      return new NeverSent("the certificate of %s is not trusted".formatted(host));
    }
    return new Lost(lost(causes));
  }

  /**
   * It was this side that refused the other's certificate, before it said anything. Another failed
   * handshake proves nothing: in TLS 1.3 the other side refuses ours only after it could read the
   * request.
   */
  private static boolean isOurRefusal(Seq<Throwable> causes) {
    return has(causes, CertificateException.class) || has(causes, CertPathValidatorException.class);
  }

  private String lost(Seq<Throwable> causes) {
    if (has(causes, LimitedBody.TooLong.class)) {
      return "%s answered with more than may be read".formatted(host);
    }
    if (has(causes, SentOnce.SendingAgain.class)) {
      return "%s closed the connection without an answer".formatted(host);
    }
    return "%s gave no whole answer (%s)".formatted(host, kind(causes));
  }

  /** The kind of failure only: what others wrote does not get into logs. */
  private static String kind(Seq<Throwable> causes) {
    return causes.lastOption().map(each -> each.getClass().getSimpleName()).getOrElse("no reason");
  }

  private static boolean has(Seq<Throwable> causes, Class<? extends Throwable> type) {
    return causes.exists(type::isInstance);
  }

  private static Seq<Throwable> causes(Throwable thrown) {
    Seq<Throwable> causes = List.empty();
    @Nullable Throwable each = thrown.getCause();
    while (each != null && causes.size() < MOST_CAUSES) {
      causes = causes.append(each);
      each = each.getCause();
    }
    return causes;
  }
}
