package io.redress.adapter.notify.email;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/**
 * What the answers of a mail server mean. A code of 500 to 599 is for good (RFC 5321, 4.2.1), and
 * that is believed only of what it says of this recipient or this message. Whatever it holds
 * against the sender, such as a wrong password, concerns all messages and is mended by people: then
 * none of them is given up.
 */
final class EmailCodes {

  private EmailCodes() {}

  /**
   * What the server answered if it will never take the message; none if it is to be tried again.
   */
  static Option<Integer> refusal(MessagingException failure) {
    return chain(failure).flatMap(EmailCodes::codeOfMessage).find(code -> code / 100 == 5);
  }

  /** A text for the log, of nothing that the server or an exception wrote. */
  static String why(MessagingException failure) {
    var codes = chain(failure).flatMap(EmailCodes::code).filter(code -> code > 0);
    var step =
        switch (failure) {
          case AuthenticationFailedException login -> "the mail server refused the login";
          case MailConnectException unheard -> "the mail server cannot be reached";
          default -> "the mail server did not take the message";
        };
    return codes.isEmpty() ? step : step + ": it answered " + codes.head();
  }

  private static Option<Integer> codeOfMessage(Exception failure) {
    return failure instanceof SMTPSendFailedException send
            && Option.of(send.getCommand()).exists(command -> command.startsWith("MAIL"))
        ? Option.none()
        : failure instanceof SMTPSenderFailedException ? Option.none() : code(failure);
  }

  private static Option<Integer> code(Exception failure) {
    return switch (failure) {
      case SMTPAddressFailedException address -> Option.of(address.getReturnCode());
      case SMTPSendFailedException send -> Option.of(send.getReturnCode());
      case SMTPSenderFailedException sender -> Option.of(sender.getReturnCode());
      default -> Option.none();
    };
  }

  /** What went wrong at each step; bounded, as a chain might bite its tail. */
  private static Seq<Exception> chain(MessagingException failure) {
    Seq<Exception> all = List.empty();
    Option<Exception> next = Option.of(failure);
    while (next.isDefined() && all.size() < 20) {
      all = all.appendAll(next);
      next = next.flatMap(EmailCodes::after);
    }
    return all;
  }

  private static Option<Exception> after(Exception failure) {
    return failure instanceof MessagingException mail
        ? Option.of(mail.getNextException())
        : Option.none();
  }
}
