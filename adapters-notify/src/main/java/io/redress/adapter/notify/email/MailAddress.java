package io.redress.adapter.notify.email;

import io.vavr.control.Option;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;

/** Reads addresses so that one text is one address, and never a header or a command more. */
final class MailAddress {

  /** RFC 5321, 4.5.3.1.3: a path is at most 256 octets, two of them its brackets. */
  private static final int MOST = 254;

  private MailAddress() {}

  /**
   * The address; none if it is not exactly one of the form {@code name@domain}. The domain may be
   * written in any script, the name only in ASCII.
   */
  static Option<InternetAddress> of(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || text.length() > MOST || !text.chars().allMatch(MailAddress::isPlain)) {
      return Option.none();
    }
    try {
      var ascii = text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1));
      var address = new InternetAddress(ascii, true);
      return Option.when(
          ascii.length() <= MOST && address.getAddress().equals(ascii) && isAscii(ascii), address);
    } catch (AddressException | IllegalArgumentException none) {
      return Option.none();
    }
  }

  /** Names that need quotes are refused with what could end a command or begin another address. */
  private static boolean isPlain(int each) {
    return each > ' '
        && each != 0x7f
        && !Character.isISOControl(each)
        && !Character.isWhitespace(each)
        && "<>()[],;:\\\"".indexOf(each) < 0;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(each -> each < 0x7f);
  }
}
