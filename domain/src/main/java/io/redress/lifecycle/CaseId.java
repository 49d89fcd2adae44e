package io.redress.lifecycle;

import io.redress.settlement.LegId;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The identity of an after-sale case.
 *
 * <p>The keys of its refunds are made of it, and providers take keys of up to 32 letters, digits,
 * hyphens and underscores: so a case can be opened only under an id that {@link #isFitForKeys}.
 */
@ValueObject
public record CaseId(String value) {

  /** Room for a hyphen and the number of a leg, of up to three digits. */
  private static final int LONGEST = 28;

  private static final Pattern LEG = Pattern.compile("([A-Za-z0-9_-]{1,28})-[1-9][0-9]{0,2}");

  /** Whether it has 1 to 28 letters of the Latin alphabet, digits, hyphens and underscores. */
  public boolean isFitForKeys() {
    boolean fits = !value.isEmpty() && value.length() <= LONGEST;
    for (int i = 0; fits && i < value.length(); i++) {
      fits = fits(value.charAt(i));
    }
    return fits;
  }

  private static boolean fits(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || character == '-'
        || character == '_';
  }

  /** The leg of this number, from 1 to 999. */
  LegId leg(int number) {
    return new LegId(value + "-" + number);
  }

  /** The case whose leg a key is; none if no case can have such a leg. */
  public static Option<CaseId> of(LegId leg) {
    var matcher = LEG.matcher(leg.value());
    return Option.when(matcher.matches(), () -> new CaseId(matcher.group(1)));
  }
}
