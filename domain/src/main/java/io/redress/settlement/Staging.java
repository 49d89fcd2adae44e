package io.redress.settlement;

import io.redress.money.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Large refunds are paid in instalments.
 *
 * @param above from which amount upward, in the policy's currency
 * @param parts how many instalments, at least one
 * @param everyWorkingDays how many working days lie between two of them
 * @param signature whether the customer must confirm the amount before the first one
 */
@ValueObject
public record Staging(Money above, int parts, int everyWorkingDays, boolean signature) {

  public Staging {
    if (parts < 1 || parts > 100 || everyWorkingDays < 0 || !above.isPositive()) {
      throw new IllegalArgumentException(
          "%d parts every %d working days from %s".formatted(parts, everyWorkingDays, above));
    }
  }

  public boolean appliesTo(Money total) {
    return !above.exceeds(total);
  }
}
