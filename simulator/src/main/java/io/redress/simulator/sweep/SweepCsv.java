package io.redress.simulator.sweep;

import io.redress.simulator.report.CsvCells;
import io.redress.simulator.statistics.Estimate;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Unit;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.Writer;
import java.util.Currency;

/**
 * What came out of a sweep as CSV: a row for the policy as it is and one for each combination, with
 * every figure of a run and its 95 % interval. Money is in major units, shares are of one.
 */
public final class SweepCsv {

  private SweepCsv() {}

  /** Writes it, to be encoded in UTF-8; the writer is flushed and stays open. */
  public static void write(SweepSummary sweep, Writer out) throws IOException {
    var csv = CsvCells.writer(out);
    csv.writeRecord(
        sweep
            .settings()
            .map(CsvCells::text)
            .prepend("combination")
            .appendAll(Vector.of("front", "problem", "worlds", "planned-worlds"))
            .appendAll(Vector.ofAll(Kpi.ofRuns()).flatMap(SweepCsv::columns)));
    csv.writeRecord(
        row(sweep, "as-it-is", sweep.settings().map(each -> ""), "", "", sweep.asItIs().sample()));
    int number = 0;
    for (var tried : sweep.tried().zip(sweep.front())) {
      number++;
      csv.writeRecord(row(sweep, number, tried));
    }
    csv.flush();
  }

  private static Seq<String> columns(Kpi kpi) {
    return Vector.of(kpi.word(), kpi.word() + "-low", kpi.word() + "-high");
  }

  private static Seq<String> row(
      SweepSummary sweep, int number, Tuple2<SweepSummary.Tried, Boolean> tried) {
    return row(
        sweep,
        Integer.toString(number),
        tried._1.values(),
        tried._2 ? "yes" : "no",
        tried._1.problem(),
        tried._1.figures().map(figures -> figures.sample()).getOrElse(Sample::new));
  }

  private static Seq<String> row(
      SweepSummary sweep,
      String combination,
      Seq<String> values,
      String front,
      String problem,
      Sample sample) {
    return values
        .map(CsvCells::text)
        .prepend(combination)
        .appendAll(
            Vector.of(
                front,
                CsvCells.text(problem),
                Integer.toString(sample.worlds()),
                Integer.toString(sweep.planned())))
        .appendAll(
            Vector.ofAll(Kpi.ofRuns())
                .flatMap(kpi -> cells(kpi, sample.of(kpi), sweep.currency())));
  }

  private static Seq<String> cells(Kpi kpi, Estimate estimate, Currency currency) {
    return Vector.of(estimate.value(), estimate.low(), estimate.high())
        .map(number -> CsvCells.number(inMajorUnits(kpi, number, currency)));
  }

  static double inMajorUnits(Kpi kpi, double number, Currency currency) {
    return kpi.unit() == Unit.MONEY
        ? number / StrictMath.pow(10, currency.getDefaultFractionDigits())
        : number;
  }
}
