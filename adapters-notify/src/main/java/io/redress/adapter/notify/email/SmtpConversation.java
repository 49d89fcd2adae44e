package io.redress.adapter.notify.email;

import io.redress.adapter.notify.email.SmtpServer.Login;
import io.vavr.control.Option;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.security.NoSuchAlgorithmException;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** Talks to a mail server, one connection a message. */
final class SmtpConversation {

  private final SmtpServer server;
  private final Session session;

  /**
   * @param name what it calls itself to the server
   */
  SmtpConversation(SmtpServer server, String name) {
    this.server = server;
    this.session = Session.getInstance(properties(server, name));
  }

  Session session() {
    return session;
  }

  /**
   * Hands a message over. Once the server has said that it took it, nothing is a failure any more.
   *
   * @return what the server answered if it will never take it
   * @throws NotSentYet if it is to be tried again
   */
  Option<Integer> send(EmailWire message, Address to) {
    try {
      var transport = session.getTransport("smtp");
      try {
        transport.connect(
            server.host(),
            server.port(),
            server.login().map(Login::user).getOrNull(),
            server.login().map(Login::password).getOrNull());
        transport.sendMessage(message, new Address[] {to});
      } finally {
        hangUp(transport);
      }
      return Option.none();
    } catch (MessagingException failure) {
      return EmailCodes.refusal(failure)
          .orElse(() -> {
            throw new NotSentYet(EmailCodes.why(failure));
          });
    }
  }

  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException gone) {
      // What was said before counts.
    }
  }

  private static Properties properties(SmtpServer server, String name) {
    var limits = server.limits();
    var all = new Properties();
    all.setProperty("mail.smtp.localhost", name);
    all.setProperty("mail.smtp.connectiontimeout", "" + limits.connect().toMillis());
    all.setProperty("mail.smtp.timeout", "" + limits.answer().toMillis());
    all.setProperty("mail.smtp.quitwait", "false");
    all.setProperty("mail.smtp.auth", "" + server.login().isDefined());
    all.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
    all.setProperty("mail.smtp.socketFactory.fallback", "false");
    switch (server.encryption()) {
      case NONE -> all.put("mail.smtp.socketFactory", new BoundedSockets(limits.whole()));
      case STARTTLS -> {
        all.put("mail.smtp.socketFactory", new BoundedSockets(limits.whole()));
        all.put("mail.smtp.ssl.socketFactory", trusting(server));
        all.setProperty("mail.smtp.starttls.enable", "true");
        all.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> {
        all.put(
            "mail.smtp.ssl.socketFactory",
            new BoundedSockets.Tls(trusting(server), limits.whole()));
        all.setProperty("mail.smtp.ssl.enable", "true");
      }
    }
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    all.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    return all;
  }

  private static SSLSocketFactory trusting(SmtpServer server) {
    return server.trust().getOrElse(SmtpConversation::trustOfTheJdk).getSocketFactory();
  }

  private static SSLContext trustOfTheJdk() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has TLS", e);
    }
  }
}
