package io.redress.decision;

import io.redress.calendar.WindowEnd;
import io.redress.table.Explanation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A decision with all that led to it.
 *
 * @param sections the tables that had a say, in the order in which they were asked
 * @param window when the window of the reason ends or ended, where the reason has one that began
 */
public record Explained(Decision decision, Seq<Section> sections, Option<WindowEnd> window) {

  /**
   * What one table answered, and why.
   *
   * @param path where it stands in the policy, such as {@code amount.shipping.outbound}
   */
  public record Section(String path, Explanation<?> explanation) {}
}
