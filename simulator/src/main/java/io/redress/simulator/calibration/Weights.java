package io.redress.simulator.calibration;

import io.redress.simulator.calibration.Goodness.ChiSquare;
import io.redress.simulator.calibration.Goodness.Quantile;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.commons.statistics.inference.ChiSquareTest;

/**
 * Small whole numbers with how often each occurs. What occurs often stands for itself; rare numbers
 * stand together, for their mean.
 *
 * @param cells by number
 */
record Weights(Seq<Cell> cells, long cases) {

  /** What is rarer than this stands with its neighbours, until they are as many together. */
  private static final double OWN_CELL = 0.02;

  private static final int LARGEST = 10_000;

  /** The numbers up to one, what stands for them, how many they are, and the share written down. */
  record Cell(int upTo, int value, long count, double share) {}

  static Weights of(NavigableMap<Integer, Long> counts) {
    long cases = counts.values().stream().mapToLong(Long::longValue).sum();
    Seq<Cell> cells = Vector.empty();
    long count = 0;
    double sum = 0;
    for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
      count += entry.getValue();
      sum += (double) entry.getKey() * entry.getValue();
      if (count >= OWN_CELL * cases || entry.getKey().equals(counts.lastKey())) {
        int value = (int) Math.clamp(Math.round(sum / count), 1L, LARGEST);
        cells = cells.append(cell(entry.getKey(), value, count, cases));
        count = 0;
        sum = 0;
      }
    }
    return new Weights(cells, cases);
  }

  private static Cell cell(int upTo, int value, long count, long cases) {
    double share = new BigDecimal(Rounded.share((double) count / cases)).doubleValue();
    return new Cell(upTo, value, count, share);
  }

  String yaml() {
    return cells
        .map(cell -> cell.value() + ": " + Rounded.share(cell.share()))
        .mkString("{", ", ", "}");
  }

  /**
   * How well the cells tell what the file tells, and whether it told the same all the time: the
   * test is between its first and second half, since the cells are its own counts.
   */
  Goodness goodness(Halves counts) {
    double gap = gap(counts.all());
    var plain =
        new Goodness(
            gap, chiSquare(counts), quantiles(counts.all()), Verdict.of(gap, cases), Option.none());
    double change = counts.gap();
    // Two halves differ by chance as a quarter of the cases differs from what it was drawn from.
    return Verdict.of(change, Math.max(Verdict.FEWEST, cases / 4)) == Verdict.GOOD
        ? plain
        : plain.worse(Verdict.ROUGH, changed(change));
  }

  private static Wording changed(double change) {
    var percent = Rounded.text(100 * change);
    return new Wording(
        "the two halves of the file differ, by %s %% of cases".formatted(percent),
        "文件前后两半不一致，相差 %s %%".formatted(percent));
  }

  /** Between the shares up to each number that the file has. */
  private double gap(NavigableMap<Integer, Long> counts) {
    double gap = 0;
    long real = 0;
    for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
      real += entry.getValue();
      gap = Math.max(gap, Math.abs((double) real / cases - fittedUpTo(entry.getKey())));
    }
    return gap;
  }

  private double fittedUpTo(int number) {
    return cells.filter(cell -> cell.value() <= number).map(Cell::share).fold(0.0, Double::sum)
        / whole();
  }

  private double whole() {
    return cells.map(Cell::share).fold(0.0, Double::sum);
  }

  /** None of a single cell. */
  private Option<ChiSquare> chiSquare(Halves counts) {
    var first = inCells(counts.first());
    var second = inCells(counts.second());
    if (cells.size() < 2 || first.sum().longValue() == 0 || second.sum().longValue() == 0) {
      return Option.none();
    }
    var test =
        ChiSquareTest.withDefaults()
            .test(
                first
                    .zip(second)
                    .map(both -> new long[] {both._1, both._2})
                    .toJavaArray(long[][]::new));
    return Option.some(new ChiSquare(test.getStatistic(), cells.size() - 1, test.getPValue()));
  }

  private Seq<Long> inCells(NavigableMap<Integer, Long> counts) {
    return cells
        .zipWithIndex()
        .map(cell -> {
          int above = cell._2 == 0 ? 0 : cells.get(cell._2 - 1).upTo();
          return counts.subMap(above, false, cell._1.upTo(), true).values().stream()
              .mapToLong(Long::longValue)
              .sum();
        });
  }

  private Seq<Quantile> quantiles(NavigableMap<Integer, Long> counts) {
    return Values.PERCENTS.map(
        percent -> new Quantile(percent, real(counts, percent), fitted(percent)));
  }

  private double real(NavigableMap<Integer, Long> counts, int percent) {
    long sum = 0;
    for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
      sum += entry.getValue();
      if (sum * 100 >= cases * percent) {
        return entry.getKey();
      }
    }
    return counts.lastKey();
  }

  private double fitted(int percent) {
    double sum = 0;
    for (var cell : cells) {
      sum += cell.share();
      if (sum * 100 >= whole() * percent) {
        return cell.value();
      }
    }
    return cells.last().value();
  }
}
