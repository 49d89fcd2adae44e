package io.redress.adapter.payment.bank;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** What can be said of an account's number without asking anybody (ISO 13616). */
final class Iban {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);
  private static final int COUNTRY_AND_CHECK = 4;

  /** How long those of a country are, in the area of SEPA (SWIFT, IBAN registry). */
  private static final Map<String, Integer> LENGTHS =
      lengths(
          "AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21"
              + " HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24"
              + " SI19 SK24 SM27 VA22");

  private Iban() {}

  /** Whether the form, the length and the check digits are right; written without spaces. */
  static boolean isRight(String text) {
    return FORM.matcher(text).matches()
        && LENGTHS.get(text.substring(0, 2)).forAll(length -> length == text.length())
        && hasRightCheckDigits(text);
  }

  private static boolean hasRightCheckDigits(String text) {
    var digits = new StringBuilder();
    var turned = text.substring(COUNTRY_AND_CHECK) + text.substring(0, COUNTRY_AND_CHECK);
    turned.chars().forEach(each -> digits.append(Character.digit(each, Character.MAX_RADIX)));
    return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
  }

  private static Map<String, Integer> lengths(String all) {
    Map<String, Integer> lengths = HashMap.empty();
    for (var each : all.split(" ", -1)) {
      lengths = lengths.put(each.substring(0, 2), Integer.parseInt(each.substring(2)));
    }
    return lengths;
  }
}
