package io.redress.adapter.payment.paypal;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import java.security.cert.X509Certificate;

/**
 * The certificates that PayPal signs its notices with. The reader of notices asks this and calls
 * nobody; what it is given is checked against the roots before it is used. May be asked by many
 * threads.
 */
@FunctionalInterface
public interface CertificateSource {

  /**
   * The certificates under an address of PayPal's, the one that signs first.
   *
   * @param address has been checked: {@code https}, PayPal's host, and the path of certificates
   * @return none where they are not at hand: the notice is not believed then, and PayPal repeats it
   */
  Option<Seq<X509Certificate>> chain(URI address);
}
