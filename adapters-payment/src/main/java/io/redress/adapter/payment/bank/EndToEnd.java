package io.redress.adapter.payment.bank;

import java.util.regex.Pattern;

/**
 * The end-to-end identification of a transfer: the key of its leg, with a full stop for each
 * underscore. Banks take no underscore, and no key has a full stop, so that it can be read back.
 */
final class EndToEnd {

  private static final Pattern IDENTIFICATION = Pattern.compile("[^\\p{Cntrl}]{1,35}");

  private EndToEnd() {}

  /** Whether it can be the identification of anything in a file. */
  static boolean isIdentification(String text) {
    return IDENTIFICATION.matcher(text).matches();
  }

  static String of(String key) {
    return key.replace('_', '.');
  }

  static String key(String identification) {
    return identification.replace('.', '_');
  }
}
