package io.redress.simulator.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.redress.money.Money;
import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.CaseStory;
import io.redress.simulator.statistics.Difference;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Estimate;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Unit;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * The key figures of a run as JSON, with how sure each is: of each policy and of the best possible,
 * altogether and by every dimension. A figure is {@code {"value": 26.06, "half-width": 5.29}}, the
 * second being half of the 95 % confidence interval; either is null where nothing is known. Shares
 * are of one and money is in major units an order, both with six decimals, times are seconds with
 * one decimal, scores and numbers have four.
 */
final class FiguresJson {

  private static final List<Dimension> DIMENSIONS =
      Arrays.stream(Dimension.values()).filter(by -> by != Dimension.ALL).toList();

  private final RunSummary run;
  private final JsonGenerator json;

  FiguresJson(RunSummary run, JsonGenerator json) {
    this.run = run;
    this.json = json;
  }

  void write() throws IOException {
    units();
    json.writeArrayFieldStart("policies");
    for (var policy : run.policies()) {
      policy(policy);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("best-possible");
    sample(run.oracle());
    json.writeEndObject();
  }

  private void units() throws IOException {
    json.writeObjectFieldStart("units");
    for (var kpi : Kpi.values()) {
      json.writeStringField(kpi.word(), word(kpi.unit()));
    }
    json.writeEndObject();
  }

  private void policy(PolicyRun policy) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", policy.id().name());
    json.writeStringField("version", policy.id().version());
    json.writeStringField("part", word(policy.part()));
    sample(policy.sample());
    if (policy.part() != Part.SUBJECT) {
      differences(policy);
    }
    rules(policy);
    cases("costliest", policy.figures().standouts().costliest().stories());
    cases("most-harmful", policy.figures().standouts().mostHarmful().stories());
    json.writeEndObject();
  }

  private void sample(Sample sample) throws IOException {
    json.writeObjectFieldStart("figures");
    for (var kpi : Sample.figuresBy(Dimension.ALL)) {
      figure(kpi, sample.of(kpi));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("by");
    for (var by : DIMENSIONS) {
      json.writeObjectFieldStart(by.word());
      for (var word : sample.words(by)) {
        json.writeObjectFieldStart(word);
        for (var kpi : Sample.figuresBy(by)) {
          figure(kpi, sample.of(by, word, kpi));
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void figure(Kpi kpi, Estimate estimate) throws IOException {
    json.writeObjectFieldStart(kpi.word());
    number("value", kpi.unit(), estimate.value());
    number("half-width", kpi.unit(), estimate.halfWidth());
    json.writeEndObject();
  }

  /** How much more this policy has of each figure than the one that was asked about. */
  private void differences(PolicyRun policy) throws IOException {
    json.writeObjectFieldStart("differences");
    for (var kpi : Sample.figuresBy(Dimension.ALL)) {
      var difference = policy.figures().fromFirst().of(kpi);
      json.writeObjectFieldStart(kpi.word());
      number("value", kpi.unit(), difference.value());
      number("half-width", kpi.unit(), difference.halfWidth());
      json.writeBooleanField("significant", difference.isSignificant());
      if (isUndecided(difference)) {
        json.writeNumberField("orders-needed", Comparison.needed(run, difference));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static boolean isUndecided(Difference difference) {
    return !difference.isSignificant()
        && !Double.isNaN(difference.value())
        && !Double.isNaN(difference.halfWidth())
        && difference.value() != 0;
  }

  /** In their order, and what decided without being one of them. */
  private void rules(PolicyRun policy) throws IOException {
    var tally = policy.sample().whole();
    json.writeArrayFieldStart("rules");
    for (var rule : RuleSection.words(policy)) {
      json.writeStartObject();
      json.writeStringField("rule", rule);
      json.writeNumberField("decided", tally.rules().of(rule));
      json.writeStringField("given-back", money(tally.givenByRule().of(rule)));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void cases(String name, Seq<CaseStory> stories) throws IOException {
    json.writeArrayFieldStart(name);
    for (var story : stories) {
      json.writeStartObject();
      json.writeNumberField("world", story.world());
      json.writeStringField("case", story.id().value());
      json.writeStringField("order", story.order().value());
      json.writeStringField("category", story.category());
      json.writeStringField("reason", story.reason());
      json.writeStringField("truth", story.truth());
      json.writeStringField("paid", money(story.paid()));
      json.writeStringField("given-back", money(story.given()));
      json.writeStringField("net-cost", money(story.netCost()));
      json.writeStringField("harm", money(story.harm()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void number(String name, Unit unit, double value) throws IOException {
    if (Double.isNaN(value)) {
      json.writeNullField(name);
    } else {
      json.writeFieldName(name);
      json.writeNumber(fixed(unit, value, run.currency()).toPlainString());
    }
  }

  private static BigDecimal fixed(Unit unit, double value, Currency currency) {
    var exact = new BigDecimal(value);
    return switch (unit) {
      case SHARE -> exact.setScale(6, RoundingMode.HALF_EVEN);
      case MONEY ->
          exact
              .movePointLeft(currency.getDefaultFractionDigits())
              .setScale(6, RoundingMode.HALF_EVEN);
      case SECONDS -> exact.setScale(1, RoundingMode.HALF_EVEN);
      case SCORE, NUMBER -> exact.setScale(4, RoundingMode.HALF_EVEN);
    };
  }

  private String money(long minor) {
    return new Money(minor, run.currency()).inMajorUnits();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
