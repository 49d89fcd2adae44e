package io.redress.simulator.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Estimate;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Unit;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * All figures of a run as CSV: a row for each policy, dimension, word and key figure, then a row
 * for each difference from the policy that was asked about. Money is in major units of the
 * currency, shares are of one; {@code low} and {@code high} are the 95 % confidence interval, empty
 * where fewer than two worlds say nothing of it. The same run gives the same bytes.
 */
public final class CsvReport {

  private static final String ALL = "all";
  private static final String ORACLE = "oracle";

  private final RunSummary run;
  private final CsvWriter csv;

  private CsvReport(RunSummary run, CsvWriter csv) {
    this.run = run;
    this.csv = csv;
  }

  /** Writes the report, to be encoded in UTF-8; the writer is flushed and stays open. */
  public static void write(RunSummary run, Writer out) throws IOException {
    var csv = CsvCells.writer(out);
    new CsvReport(run, csv).write();
    csv.flush();
  }

  private void write() {
    csv.writeRecord(
        "policy",
        "version",
        "part",
        "measure",
        "dimension",
        "word",
        "figure",
        "unit",
        "value",
        "low",
        "high",
        "worlds",
        "planned-worlds");
    var names = PolicyNames.of(run.policies().map(policy -> policy.id()));
    for (var named : run.policies().zip(names)) {
      var policy = named._1;
      var part = policy.part().name().toLowerCase(Locale.ROOT);
      figures(new Whose(named._2, policy.id().version(), part), policy.sample());
    }
    figures(new Whose(ORACLE, "", ORACLE), run.oracle());
    for (var named : run.policies().zip(names).tail()) {
      differences(named._1, named._2);
    }
  }

  /** Whose figure it is. */
  private record Whose(String policy, String version, String part) {}

  private void figures(Whose whose, Sample sample) {
    for (var by : Dimension.values()) {
      for (var word : sample.words(by)) {
        for (var kpi : Sample.figuresBy(by)) {
          var estimate = sample.of(by, word, kpi);
          row(whose, "figure", by, word, kpi, estimate);
        }
      }
    }
  }

  private void differences(RunSummary.PolicyRun policy, String name) {
    var whose =
        new Whose(name, policy.id().version(), policy.part().name().toLowerCase(Locale.ROOT));
    for (var kpi : Kpi.ofRuns()) {
      var difference = policy.figures().fromFirst().of(kpi);
      var estimate = new Estimate(difference.value(), difference.halfWidth(), difference.worlds());
      row(whose, "difference", Dimension.ALL, ALL, kpi, estimate);
    }
  }

  private void row(
      Whose whose, String measure, Dimension by, String word, Kpi kpi, Estimate estimate) {
    csv.writeRecord(
        CsvCells.text(whose.policy()),
        CsvCells.text(whose.version()),
        whose.part(),
        measure,
        by.word(),
        CsvCells.text(word),
        kpi.word(),
        unit(kpi.unit()),
        number(kpi, estimate.value()),
        number(kpi, estimate.low()),
        number(kpi, estimate.high()),
        Integer.toString(estimate.worlds()),
        Integer.toString(run.planned()));
  }

  private String unit(Unit unit) {
    return switch (unit) {
      case SHARE -> "share";
      case MONEY -> run.currency().getCurrencyCode();
      case SECONDS -> "seconds";
      case SCORE -> "score";
      case NUMBER -> "number";
    };
  }

  private String number(Kpi kpi, double value) {
    return CsvCells.number(
        kpi.unit() == Unit.MONEY
            ? value / StrictMath.pow(10, run.currency().getDefaultFractionDigits())
            : value);
  }
}
