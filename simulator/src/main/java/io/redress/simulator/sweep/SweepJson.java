package io.redress.simulator.sweep;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.redress.simulator.report.CsvCells;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.PolicyFigures;
import io.redress.simulator.sweep.SweepSummary.Tried;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.Writer;

/**
 * What came out of a sweep, as JSON: every figure of every combination with its 95 % interval, and
 * its difference from the policy as it is. Money is in major units, shares are of one; the same
 * sweep gives the same bytes.
 */
public final class SweepJson {

  private final SweepSummary sweep;
  private final JsonGenerator json;

  private SweepJson(SweepSummary sweep, JsonGenerator json) {
    this.sweep = sweep;
    this.json = json;
  }

  /** Writes it; the writer is flushed and stays open. */
  public static void write(SweepSummary sweep, Writer out) throws IOException {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try (var json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      new SweepJson(sweep, json).write();
      json.writeRaw('\n');
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("policy", sweep.policy());
    json.writeStringField("source", sweep.source());
    json.writeNumberField("seed", sweep.seed());
    json.writeStringField("currency", sweep.currency().getCurrencyCode());
    json.writeNumberField("orders", sweep.orders());
    json.writeNumberField("worlds", sweep.worlds());
    json.writeNumberField("planned-worlds", sweep.planned());
    json.writeBooleanField("complete", sweep.isWhole());
    texts("settings", sweep.settings());
    texts("criteria", sweep.criteria().map(Kpi::word));
    json.writeObjectFieldStart("as-it-is");
    figures(sweep.asItIs());
    json.writeEndObject();
    json.writeArrayFieldStart("combinations");
    for (var each : sweep.tried().zip(sweep.front())) {
      combination(each._1, each._2);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void texts(String name, Seq<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (var text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void combination(Tried tried, boolean isOnFront) throws IOException {
    json.writeStartObject();
    texts("values", tried.values());
    if (tried.figures().isEmpty()) {
      json.writeStringField("problem", tried.problem());
    }
    for (var figures : tried.figures()) {
      json.writeBooleanField("front", isOnFront);
      figures(figures);
    }
    json.writeEndObject();
  }

  private void figures(PolicyFigures figures) throws IOException {
    json.writeObjectFieldStart("figures");
    for (var kpi : Kpi.ofRuns()) {
      var estimate = figures.sample().of(kpi);
      var difference = figures.fromFirst().of(kpi);
      json.writeObjectFieldStart(kpi.word());
      number("value", kpi, estimate.value());
      number("low", kpi, estimate.low());
      number("high", kpi, estimate.high());
      number("difference", kpi, difference.value());
      number("difference-low", kpi, difference.value() - difference.halfWidth());
      number("difference-high", kpi, difference.value() + difference.halfWidth());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void number(String name, Kpi kpi, double value) throws IOException {
    if (Double.isNaN(value)) {
      json.writeNullField(name);
    } else {
      json.writeFieldName(name);
      json.writeNumber(CsvCells.number(SweepCsv.inMajorUnits(kpi, value, sweep.currency())));
    }
  }
}
