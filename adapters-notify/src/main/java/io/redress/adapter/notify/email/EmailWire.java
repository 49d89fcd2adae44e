package io.redress.adapter.notify.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/** A letter as the bytes of a message. */
final class EmailWire extends MimeMessage {

  /** More than any reader of mail shows, and short enough for every line of a header. */
  private static final int LONGEST_SUBJECT = 200;

  private final String messageId;

  private EmailWire(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static EmailWire of(
      Session session,
      EmailSettings settings,
      Letter letter,
      InternetAddress to,
      Language language,
      Instant now) {
    var message = new EmailWire(session, letter.messageId(settings.domain()));
    try {
      message.setFrom(
          new InternetAddress(
              settings.from(), oneLine(language.of(settings.sender())), UTF_8.name()));
      message.setRecipient(RecipientType.TO, to);
      message.setSubject(oneLine(letter.subject()), UTF_8.name());
      message.setSentDate(Date.from(now));
      message.setText(lines(letter.text()), UTF_8.name(), "plain");
      message.setContentLanguage(new String[] {language.tag()});
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setHeader("X-Redress-Notice", letter.kind());
      message.saveChanges();
      return message;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new IllegalStateException("a message of texts can always be written", e);
    }
  }

  /** Transport would put one of its own in its place. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  /** Each line ends as mail wants it, also where the text is encoded and nobody would mend it. */
  private static String lines(String text) {
    return text.replaceAll("\\r\\n|\\r|\\n", "\r\n");
  }

  /** Whatever ends a line would begin another header. */
  static String oneLine(String text) {
    var line = text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
  }
}
