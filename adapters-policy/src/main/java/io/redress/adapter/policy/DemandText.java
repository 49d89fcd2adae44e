package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.YamlText;
import io.redress.table.Rule.Demand;
import java.util.Currency;

/** What a rule demands of one column, as a policy writes it: {@code amount: at most 200.00}. */
public final class DemandText {

  private DemandText() {}

  /**
   * The column and its cell.
   *
   * @param currency that of the policy's amounts
   */
  public static String of(Demand demand, Currency currency) {
    var cell = new CellWriter(currency).cell(demand.column(), demand.cell());
    return demand.column().name() + ": " + YamlText.inline(cell);
  }
}
