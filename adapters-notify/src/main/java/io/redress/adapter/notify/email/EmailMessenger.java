package io.redress.adapter.notify.email;

import io.redress.adapter.notify.email.Undelivered.Reason;
import io.redress.lifecycle.CaseId;
import io.redress.notice.NoticeKind;
import io.redress.party.CustomerId;
import io.redress.port.Messenger;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.control.Option;
import jakarta.mail.internet.InternetAddress;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends notices and reminders as e-mail.
 *
 * <p>What holds: a message is sent at least once, each time with the same Message-ID, which is made
 * of its case, its number and its kind. It is sent once as long as this object lives and remembers
 * it, unless the connection is lost after the text and before the server's answer to it: then
 * nobody knows whether it went out, it is sent again, and most mailboxes show two messages of one
 * Message-ID as one. SMTP promises no more.
 *
 * <p>A message that will never arrive is told to {@link Undelivered} and holds nothing up. When the
 * server cannot be reached, is too slow, or says that it will take the message later, {@link
 * NotSentYet} is thrown, and the caller tries again.
 *
 * <p>Neither logs nor exceptions hold an address, a text, or a password. May be used by many
 * threads.
 */
public final class EmailMessenger implements Messenger {

  private static final Logger log = LoggerFactory.getLogger(EmailMessenger.class);

  /** At about 200 bytes each. */
  private static final int REMEMBERED = 50_000;

  private final EmailSettings settings;
  private final Addresses addresses;
  private final Consumer<Undelivered> undelivered;
  private final InstantSource clock;
  private final SmtpConversation server;
  private final SentLetters sent = new SentLetters(REMEMBERED);

  /**
   * @param undelivered hears of every message that will not arrive; called by the thread that sends
   * @param clock for the date of messages
   */
  public EmailMessenger(
      SmtpServer server,
      EmailSettings settings,
      Addresses addresses,
      Consumer<Undelivered> undelivered,
      InstantSource clock) {
    this.settings = settings;
    this.addresses = addresses;
    this.undelivered = undelivered;
    this.clock = clock;
    this.server = new SmtpConversation(server, settings.domain());
  }

  /**
   * @throws NotSentYet if the message is to be tried again
   */
  @Override
  public void tell(CaseId about, int number, CustomerId customer, NoticeKind notice, Wording text) {
    send(
        addresses.of(customer),
        new Occasion(about, number, notice.word()),
        settings.subjects().of(notice),
        text);
  }

  /**
   * Writes to the customer what was asked, as a reminder.
   *
   * @throws NotSentYet if the message is to be tried again
   */
  @Override
  public void remind(
      CaseId about,
      int number,
      CustomerId customer,
      Deadline deadline,
      NoticeKind asked,
      Wording text) {
    send(
        addresses.of(customer),
        reminder(about, number, deadline),
        ReminderText.subject(deadline, settings.subjects().of(asked)),
        text);
  }

  /**
   * Writes to the mailbox of the role that owns the deadline.
   *
   * @throws NotSentYet if the message is to be tried again
   */
  @Override
  public void remind(CaseId about, int number, Deadline deadline) {
    send(
        settings.mailboxes().get(deadline.owner()),
        reminder(about, number, deadline),
        ReminderText.subject(deadline),
        ReminderText.text(about, deadline, settings.zone()));
  }

  private static Occasion reminder(CaseId about, int number, Deadline deadline) {
    return new Occasion(about, number, "deadline-" + deadline.clock().word());
  }

  /** What a message is about, whatever it says. */
  private record Occasion(CaseId about, int number, String kind) {

    Letter letter(Language language, Wording subject, Wording text) {
      return new Letter(
          about,
          number,
          kind,
          "%s (%s)".formatted(language.of(subject), about.value()),
          language.of(text));
    }
  }

  private void send(Option<Recipient> recipient, Occasion occasion, Wording subject, Wording text) {
    recipient
        .onEmpty(() -> giveUp(occasion, Reason.NO_ADDRESS, Option.none()))
        .forEach(to ->
            MailAddress.of(to.address())
                .onEmpty(() -> giveUp(occasion, Reason.BAD_ADDRESS, Option.none()))
                .forEach(address -> {
                  var letter = occasion.letter(to.language(), subject, text);
                  sent.once(
                      letter.messageId(settings.domain()),
                      () -> isTaken(occasion, letter, address, to.language()));
                }));
  }

  private boolean isTaken(Occasion occasion, Letter letter, InternetAddress to, Language language) {
    var message = EmailWire.of(server.session(), settings, letter, to, language, clock.instant());
    var refusal = server.send(message, to);
    refusal.forEach(code -> giveUp(occasion, Reason.REFUSED, refusal));
    return refusal.isEmpty();
  }

  private void giveUp(Occasion occasion, Reason reason, Option<Integer> reply) {
    log.warn(
        "case {}: message {} of event {} will not arrive: {}{}",
        occasion.about().value(),
        occasion.kind(),
        occasion.number(),
        reason,
        reply.map(code -> " " + code).getOrElse(""));
    undelivered.accept(
        new Undelivered(occasion.about(), occasion.number(), occasion.kind(), reason, reply));
  }
}
