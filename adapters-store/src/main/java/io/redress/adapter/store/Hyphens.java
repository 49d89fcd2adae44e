package io.redress.adapter.store;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of Java as documents write them: {@code refundsLast30Days} is refunds-last-30-days. */
final class Hyphens {

  private static final Pattern BEFORE_A_WORD = Pattern.compile("(?<=.)(?=\\p{Lu})|(?<=\\D)(?=\\d)");

  private Hyphens() {}

  static String of(String name) {
    return BEFORE_A_WORD.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
