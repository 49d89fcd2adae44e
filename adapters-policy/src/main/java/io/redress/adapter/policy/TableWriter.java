package io.redress.adapter.policy;

import static io.redress.adapter.policy.yaml.Written.entry;
import static io.redress.adapter.policy.yaml.Written.fields;
import static io.redress.adapter.policy.yaml.Written.text;

import io.redress.adapter.policy.yaml.Written;
import io.redress.adapter.policy.yaml.Written.Entry;
import io.redress.amount.Tariff;
import io.redress.eligibility.Eligibility;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.request.Evidence;
import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Currency;
import java.util.function.Function;

/**
 * Writes tables, a rule an item: its id, its cells, what follows, and the text for people.
 *
 * @param cells how the cells of the policy are written
 */
record TableWriter(CellWriter cells) {

  private static final long WHOLE = Percent.of(100).millionths();

  TableWriter(Currency currency) {
    this(new CellWriter(currency));
  }

  <O> Written table(DecisionTable<O> table, Function<O, Seq<Entry>> outcome) {
    return table(table, HitPolicy.FIRST, outcome);
  }

  /** A table of which every match counts, by what one counts. */
  <O> Written every(DecisionTable<O> table, String key, Function<O, String> word) {
    return table(table, HitPolicy.COLLECT, outcome -> entry(key, word.apply(outcome)));
  }

  private <O> Written table(
      DecisionTable<O> table, HitPolicy anyway, Function<O, Seq<Entry>> outcome) {
    var rules = new Written.Items(table.rules().map(rule -> rule(rule, outcome)));
    return table.hitPolicy() == anyway
        ? rules
        : fields(entry("hit", Said.word(table.hitPolicy())), entry("rules", rules));
  }

  /** A table whose outcomes are one field. */
  <O> Written table(DecisionTable<O> table, String key, Function<O, String> word) {
    return table(table, outcome -> entry(key, word.apply(outcome)));
  }

  Written eligibility(DecisionTable<Eligibility> table) {
    return table(
        table,
        each ->
            entry("verdict", Said.word(each.verdict()))
                .appendAll(entry("remedy", each.remedy().map(remedy -> text(Said.word(remedy)))))
                .appendAll(ask(each.ask())));
  }

  Written tariffs(DecisionTable<Tariff> table) {
    return table(table, TableWriter::tariff);
  }

  private <O> Written rule(Rule<O> rule, Function<O, Seq<Entry>> outcome) {
    return fields(
        entry("id", rule.id()),
        rule.demands()
            .flatMap(each -> entry(each.column().name(), cells.cell(each.column(), each.cell()))),
        outcome.apply(rule.outcome()),
        entry("because", rule.because().map(Said::wording)));
  }

  private static Seq<Entry> ask(Set<Evidence> ask) {
    var words = List.of(Evidence.values()).filter(ask::contains).map(Said::word);
    return words.isEmpty() ? List.empty() : entry("ask", Said.oneOrMore(words));
  }

  private static Seq<Entry> tariff(Tariff tariff) {
    return switch (tariff) {
      case Tariff.Fixed(Money amount) -> entry("amount", amount.inMajorUnits());
      case Tariff.Share(Percent percent, Option<Money> atLeast, Option<Money> atMost) ->
          share(percent, atMost.isDefined())
              .appendAll(Said.money("at-least", atLeast))
              .appendAll(Said.money("at-most", atMost));
    };
  }

  /** Whole multiples in the words of the law: three times. They have no most. */
  private static Seq<Entry> share(Percent percent, boolean hasMost) {
    long times = percent.millionths() / WHOLE;
    return times > 1 && percent.millionths() % WHOLE == 0 && !hasMost
        ? entry("times", String.valueOf(times))
        : entry("percent", percent.toString());
  }
}
