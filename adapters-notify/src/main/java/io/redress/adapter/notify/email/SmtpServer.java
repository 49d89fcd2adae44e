package io.redress.adapter.notify.email;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import javax.net.ssl.SSLContext;

/**
 * The mail server that takes the messages.
 *
 * @param trust whom to believe that they are this server; none for whom the JDK trusts
 */
public record SmtpServer(
    String host,
    int port,
    Encryption encryption,
    Option<Login> login,
    TimeLimits limits,
    Option<SSLContext> trust) {

  private static final Set<String> LOOPBACK = HashSet.of("localhost", "127.0.0.1", "::1");

  /** A name and a password, of which the password is never printed. */
  public record Login(String user, String password) {

    public Login {
      if (user.isBlank() || password.isEmpty()) {
        throw new IllegalArgumentException(
            "e-mail: a login needs a user and a password; leave the login out if there is none");
      }
    }

    @Override
    public String toString() {
      return "Login[user=***, password=***]";
    }
  }

  /**
   * @throws IllegalArgumentException if it cannot be right; the text says what to change
   */
  public SmtpServer {
    if (host.isBlank() || host.chars().anyMatch(each -> each <= ' ')) {
      throw new IllegalArgumentException("e-mail: name the host of the mail server");
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("e-mail: port %d; give 1 to 65535".formatted(port));
    }
    if (encryption == Encryption.NONE && !LOOPBACK.contains(host)) {
      throw new IllegalArgumentException(
          "e-mail: %s is another machine, where all could read along; use STARTTLS or TLS"
              .formatted(host));
    }
  }

  /** A server without a login, with the usual limits, trusted as the JDK trusts. */
  public static SmtpServer of(String host, int port, Encryption encryption) {
    return new SmtpServer(host, port, encryption, Option.none(), TimeLimits.USUAL, Option.none());
  }

  /** The same server, which wants to know who sends. */
  public SmtpServer withLogin(String user, String password) {
    return new SmtpServer(
        host, port, encryption, Option.of(new Login(user, password)), limits, trust);
  }

  /** The same server with other limits. */
  public SmtpServer within(TimeLimits other) {
    return new SmtpServer(host, port, encryption, login, other, trust);
  }

  /** The same server, believed only with a certificate that these believe. */
  public SmtpServer trusting(SSLContext other) {
    return new SmtpServer(host, port, encryption, login, limits, Option.of(other));
  }
}
