package io.redress.simulator.report;

import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.Difference;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The policies of a run beside each other, as text: their key figures, then what differs. */
record TextComparison(RunSummary run, Language language, int width) {

  private static final List<Kpi> KEY_FIGURES =
      List.of(
          Kpi.NET_COST,
          Kpi.WRONGLY_REFUNDED,
          Kpi.WRONGLY_REFUSED,
          Kpi.REPEAT_PURCHASES_LOST,
          Kpi.REFUND_RATE,
          Kpi.GIVEN_BACK,
          Kpi.DECIDED_AUTOMATICALLY,
          Kpi.COMPLAINTS,
          Kpi.CHARGEBACKS,
          Kpi.SATISFACTION,
          Kpi.DEADLINES_MET,
          Kpi.FIRST_RESPONSE,
          Kpi.DECISION,
          Kpi.MONEY_BACK_P50,
          Kpi.MONEY_BACK_P95);

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.UP);

  /** A row for each key figure, a column for each policy, the oracle's last. */
  TextTable keyFigures() {
    var samples = run.policies().map(PolicyRun::sample).append(run.oracle());
    var head = names().append(TerminalText.BEST.in(language)).prepend("");
    var table = new TextTable(head.toJavaList());
    for (var kpi : KEY_FIGURES) {
      table.row(samples.map(sample -> cell(sample, kpi)).prepend(name(kpi)).toJavaList());
    }
    return table;
  }

  private String cell(Sample sample, Kpi kpi) {
    var estimate = sample.of(kpi);
    return plain().of(kpi.unit(), estimate.value(), estimate.halfWidth());
  }

  Seq<String> names() {
    return PolicyNames.of(run.policies().map(PolicyRun::id));
  }

  /** The policies that are compared with the one that was asked about, with their names. */
  Seq<Tuple2<PolicyRun, String>> rivals() {
    return run.policies().zip(names()).filter(policy -> policy._1.part() == Part.RIVAL);
  }

  /** A line or more for each key figure: how much differs, and what that means. */
  List<String> differences(PolicyRun rival) {
    var lines = new ArrayList<String>();
    int names = widest(KEY_FIGURES.stream().map(this::name));
    int numbers = widest(KEY_FIGURES.stream().map(kpi -> number(rival, kpi)));
    for (var kpi : KEY_FIGURES) {
      var number = number(rival, kpi);
      var start =
          name(kpi)
              + " ".repeat(names - TextWidth.of(name(kpi)) + 2 + numbers - TextWidth.of(number))
              + number
              + "  ";
      var meaning = meaning(kpi, difference(rival, kpi));
      boolean fits = TextWidth.of(start) + TextWidth.of(meaning) <= width;
      lines.addAll(
          fits
              ? List.of((start + meaning).stripTrailing())
              : below(start.stripTrailing(), meaning));
    }
    return lines;
  }

  private List<String> below(String start, String meaning) {
    return Stream.concat(Stream.of(start), TextFlow.lines("    ", meaning, "    ", width).stream())
        .toList();
  }

  private static int widest(Stream<String> texts) {
    return texts.mapToInt(TextWidth::of).max().orElse(0);
  }

  private String number(PolicyRun rival, Kpi kpi) {
    var difference = difference(rival, kpi);
    return plain().difference(kpi.unit(), difference.value(), difference.halfWidth());
  }

  private static Difference difference(PolicyRun rival, Kpi kpi) {
    return rival.figures().fromFirst().of(kpi);
  }

  private String meaning(Kpi kpi, Difference difference) {
    if (Double.isNaN(difference.value())) {
      return "";
    }
    if (difference.isNone()) {
      return TerminalText.SAME.in(language);
    }
    if (Double.isNaN(difference.halfWidth())) {
      return TerminalText.UNKNOWN.in(language);
    }
    if (difference.value() == 0) {
      return TerminalText.EVENS_OUT.in(language);
    }
    return difference.isSignificant()
        ? direction(kpi, difference).in(language)
        : notSignificant().with(language, Numbers.count(needed(difference)));
  }

  private static TerminalText direction(Kpi kpi, Difference difference) {
    boolean isMore = difference.value() > 0;
    return switch (kpi.better()) {
      case LESS -> isMore ? TerminalText.WORSE : TerminalText.BETTER;
      case MORE -> isMore ? TerminalText.BETTER : TerminalText.WORSE;
      case NEITHER -> isMore ? TerminalText.MORE : TerminalText.LESS;
    };
  }

  /** The orders of a history are what they are; only worlds can be added. */
  private TerminalText notSignificant() {
    return run.history().isDefined()
        ? TerminalText.NOT_SIGNIFICANT_WORLDS
        : TerminalText.NOT_SIGNIFICANT;
  }

  private long needed(Difference difference) {
    long now = run.history().isDefined() ? run.worlds() : run.tally().orders();
    return BigDecimal.valueOf(difference.timesAsMany())
        .multiply(BigDecimal.valueOf(now))
        .min(BigDecimal.valueOf(Long.MAX_VALUE))
        .round(TWO_DIGITS)
        .min(BigDecimal.valueOf(Long.MAX_VALUE))
        .longValue();
  }

  /** How many orders would show the first difference of cost that these do not show. */
  Option<Long> ordersToTell() {
    return run.history().isDefined() || run.worlds() < 2
        ? Option.none()
        : rivals()
            .map(rival -> difference(rival._1, Kpi.NET_COST))
            .filter(each -> !Double.isNaN(each.value()) && each.value() != 0)
            .reject(Difference::isSignificant)
            .map(this::needed)
            .min();
  }

  private String name(Kpi kpi) {
    return language.of(KpiText.name(kpi));
  }

  private Plain plain() {
    return new Plain(run.currency(), language);
  }
}
