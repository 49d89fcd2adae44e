package io.redress.adapter.payment.paypal;

import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Exchange;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.http.Transport;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.security.cert.X509Certificate;

/**
 * Certificates that are fetched where notices say, from PayPal's hosts only. Not when a notice is
 * read: whoever sends one could make us call. They are noted then, and fetched before the next call
 * that is made to PayPal anyway, to order a refund or to ask about one; PayPal repeats its notices
 * for three days.
 */
final class FetchedCertificates implements CertificateSource, Authorisation {

  /** PayPal has two or three in use; whoever invents more is not listened to. */
  private static final int MOST = 16;

  private final Authorisation token;
  private final Transport transport;

  private Map<URI, Seq<X509Certificate>> known = HashMap.empty();
  private Set<URI> wanted = HashSet.empty();

  /**
   * @param token with which calls are made; certificates are fetched without
   */
  FetchedCertificates(Authorisation token, Transport transport) {
    this.token = token;
    this.transport = transport;
  }

  @Override
  public synchronized Option<Seq<X509Certificate>> chain(URI address) {
    var chain = known.get(address);
    if (chain.isEmpty() && wanted.size() < MOST) {
      wanted = wanted.add(address);
    }
    return chain;
  }

  @Override
  public Either<String, Call> authorise(Call call) {
    taken().forEach(address -> fetched(address).forEach(chain -> keep(address, chain)));
    return token.authorise(call);
  }

  @Override
  public boolean renew(Call refused) {
    return token.renew(refused);
  }

  /** One for each call, so that none waits long; what cannot be had must be asked for again. */
  private synchronized Option<URI> taken() {
    var next = wanted.headOption();
    wanted = wanted.removeAll(next);
    return next;
  }

  private Option<Seq<X509Certificate>> fetched(URI address) {
    return switch (transport.send(Call.get(address))) {
      case Exchange.Answered answered -> read(answered.reply());
      case Exchange.NeverSent never -> Option.none();
      case Exchange.Lost lost -> Option.none();
    };
  }

  private static Option<Seq<X509Certificate>> read(Reply reply) {
    return Option.when(reply.status() == 200, reply.body())
        .flatMap(Certificates::read)
        .filter(Seq::nonEmpty);
  }

  private synchronized void keep(URI address, Seq<X509Certificate> chain) {
    known =
        (known.size() < MOST ? known : HashMap.<URI, Seq<X509Certificate>>empty())
            .put(address, chain);
  }
}
