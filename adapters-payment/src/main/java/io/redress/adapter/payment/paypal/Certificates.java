package io.redress.adapter.payment.paypal;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Which certificates are PayPal's. */
final class Certificates {

  private static final int MOST_IN_A_CHAIN = 8;
  private static final int LEAST_BITS = 2048;

  private Certificates() {}

  /**
   * Whether an address can be one of a certificate that PayPal signs with. It comes with what it is
   * to prove, so anything may stand in it.
   *
   * @param isLive whether it must not be one of the sandbox
   */
  static Option<URI> address(String text, boolean isLive) {
    boolean isPayPals =
        text.matches(
            "https://([a-z0-9-]+\\.){1,3}paypal\\.com/v1/notifications/certs/[A-Za-z0-9-]{1,100}");
    boolean isOfSandbox = text.matches("https://([a-z0-9-]+\\.)*sandbox\\.paypal\\.com/.*");
    return Option.when(isPayPals && isOfSandbox != isLive, () -> URI.create(text));
  }

  /** Certificates in PEM, one after the other; none where that cannot be read. */
  static Option<Seq<X509Certificate>> read(byte[] pem) {
    try {
      var read =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(pem));
      return Option.of(List.ofAll(read).map(X509Certificate.class::cast));
    } catch (CertificateException unreadable) {
      return Option.none();
    }
  }

  /** Those that the JVM trusts. */
  static Set<TrustAnchor> ofTheJvm() {
    try {
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      @Nullable KeyStore usual = null;
      factory.init(usual);
      return HashSet.of(factory.getTrustManagers()).flatMap(Certificates::accepted);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the certificates that the JVM trusts cannot be read", e);
    }
  }

  private static Seq<TrustAnchor> accepted(TrustManager manager) {
    return manager instanceof X509TrustManager x509
        ? List.of(x509.getAcceptedIssuers()).map(each -> new TrustAnchor(each, null))
        : List.empty();
  }

  /** The key to verify with; none where it is not PayPal's, or not now. */
  static Option<PublicKey> key(Seq<X509Certificate> chain, Set<TrustAnchor> roots, Instant now) {
    return chain
        .headOption()
        .filter(signer -> chain.size() <= MOST_IN_A_CHAIN)
        .filter(Certificates::isPayPals)
        .filter(signer -> isTrusted(chain, roots, now))
        .map(X509Certificate::getPublicKey)
        .filter(
            key -> key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_BITS);
  }

  /** PayPal's own libraries look for this name; any other certificate proves somebody else. */
  private static boolean isPayPals(X509Certificate signer) {
    try {
      return List.ofAll(new LdapName(signer.getSubjectX500Principal().getName()).getRdns())
          .filter(part -> part.getType().equalsIgnoreCase("CN"))
          .exists(part ->
              part.getValue()
                  .toString()
                  .matches("messageverificationcerts\\.([a-z0-9-]+\\.)?paypal\\.com"));
    } catch (InvalidNameException unreadable) {
      return false;
    }
  }

  /**
   * The root itself is not part of a path; who revoked what is not asked, since nobody is called.
   */
  private static boolean isTrusted(
      Seq<X509Certificate> chain, Set<TrustAnchor> roots, Instant now) {
    try {
      var path =
          CertificateFactory.getInstance("X.509")
              .generateCertPath(
                  chain
                      .reject(each -> roots.exists(root -> each.equals(root.getTrustedCert())))
                      .asJava());
      var parameters = new PKIXParameters(roots.toJavaSet());
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(now));
      CertPathValidator.getInstance("PKIX").validate(path, parameters);
      return true;
    } catch (CertPathValidatorException | CertificateException untrusted) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK checks X.509 certificates", e);
    }
  }
}
