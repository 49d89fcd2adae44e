package io.redress.adapter.notify.email;

import io.redress.party.Role;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.time.ZoneId;

/**
 * Who writes, and who among the staff is written to.
 *
 * @param from the shop's own address; answers and bounces go there, and its domain is part of every
 *     Message-ID, so a message that is sent again is recognised only while it stays the same
 * @param sender what the shop is called beside it
 * @param mailboxes where those who own deadlines are reminded; a role without one is not
 * @param zone in which times are written to staff
 */
public record EmailSettings(
    String from, Wording sender, Subjects subjects, Map<Role, Recipient> mailboxes, ZoneId zone) {

  /**
   * @throws IllegalArgumentException if it cannot be right; the text says what to change
   */
  public EmailSettings {
    if (MailAddress.of(from).isEmpty()) {
      throw new IllegalArgumentException(
          "e-mail: 'from' is no address of the form name@example.com");
    }
    for (var mailbox : mailboxes) {
      if (MailAddress.of(mailbox._2().address()).isEmpty()) {
        throw new IllegalArgumentException(
            "e-mail: the mailbox of role '%s' is no address of the form name@example.com"
                .formatted(mailbox._1().word()));
      }
    }
  }

  /** A shop that reminds nobody of deadlines by mail. */
  public static EmailSettings of(String from, Wording sender, ZoneId zone) {
    return new EmailSettings(from, sender, Subjects.BUILT_IN, HashMap.empty(), zone);
  }

  /** The same with words of its own. */
  public EmailSettings withSubjects(Subjects other) {
    return new EmailSettings(from, sender, other, mailboxes, zone);
  }

  /** The same with a mailbox for those of a role. */
  public EmailSettings withMailbox(Role role, Recipient mailbox) {
    return new EmailSettings(from, sender, subjects, mailboxes.put(role, mailbox), zone);
  }

  String domain() {
    return MailAddress.of(from)
        .map(address -> address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1))
        .getOrElse("");
  }
}
