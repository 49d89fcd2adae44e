package io.redress.simulator.world;

import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Rows;
import io.redress.simulator.statistics.Tally;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The rows of a tally by the words that an order or a case has. What is alike is counted in the
 * same rows, so each combination is looked up once.
 */
final class Pages {

  /** Months go by: what is remembered of those long over is dropped with all the rest. */
  private static final int MOST = 1 << 12;

  private final Tally tally;
  private final Map<OfOrder, Rows> ofOrders = new HashMap<>();
  private final Map<OfCase, Rows> ofCases = new HashMap<>();

  Pages(Tally tally) {
    this.tally = tally;
  }

  /** The words of an order. */
  record OfOrder(String category, String tier, String month) {

    private Map<Dimension, String> words() {
      var words = new EnumMap<Dimension, String>(Dimension.class);
      words.put(Dimension.CATEGORY, category);
      words.put(Dimension.TIER, tier);
      words.put(Dimension.MONTH, month);
      return words;
    }
  }

  /** The words of a case. */
  record OfCase(OfOrder order, String reason, String path, String truth) {

    private Map<Dimension, String> words() {
      var words = order.words();
      words.put(Dimension.REASON, reason);
      words.put(Dimension.PATH, path);
      words.put(Dimension.TRUTH, truth);
      return words;
    }
  }

  Rows of(OfOrder order) {
    return withRoom(ofOrders).computeIfAbsent(order, it -> tally.rows(it.words()));
  }

  Rows of(OfCase one) {
    return withRoom(ofCases).computeIfAbsent(one, it -> tally.rows(it.words()));
  }

  private static <W> Map<W, Rows> withRoom(Map<W, Rows> rows) {
    if (rows.size() >= MOST) {
      rows.clear();
    }
    return rows;
  }
}
