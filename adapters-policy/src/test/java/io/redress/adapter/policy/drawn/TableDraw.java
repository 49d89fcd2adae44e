package io.redress.adapter.policy.drawn;

import io.redress.amount.Tariff;
import io.redress.facts.Vocabulary;
import io.redress.money.Percent;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Currency;
import java.util.function.Supplier;

/**
 * Tables by chance, with cells of every kind.
 *
 * @param reasons of the policy
 * @param columns that its rules may name
 */
record TableDraw(Draw draw, Currency currency, Seq<String> reasons, Seq<Column> columns) {

  private static final Seq<Long> NUMBERS = List.of(0L, 1L, 7L, 30L, 999_999_999_999_999L);
  private static final Seq<Long> MINOR = List.of(0L, 1L, 99L, 20_000L, 999_999_999_999_999_999L);
  private static final Seq<Long> SECONDS =
      List.of(0L, 1L, 59L, 60L, 3_599L, 3_600L, 86_400L, 86_401L, 172_800L, 999_999_999L);

  private static final Seq<Long> MILLIONTHS =
      List.of(0L, 1L, 75_000L, 1_000_000L, 1_010_000L, 3_000_000L, 100_000_000L);

  TableDraw without(Column... unknown) {
    return new TableDraw(draw, currency, reasons, columns.removeAll(List.of(unknown)));
  }

  TableDraw with(Column... known) {
    return new TableDraw(draw, currency, reasons, columns.appendAll(List.of(known)));
  }

  <O> DecisionTable<O> table(Supplier<O> outcome) {
    return table(outcome, Option::none);
  }

  /** One rule cannot overlap, so that its table may be a unique one. */
  <O> DecisionTable<O> table(Supplier<O> outcome, Supplier<Option<Wording>> because) {
    var rules = rules(outcome, because);
    var hit = rules.size() < 2 && draw.coin() ? HitPolicy.UNIQUE : HitPolicy.FIRST;
    return new DecisionTable<>(hit, rules);
  }

  <O> DecisionTable<O> every(Supplier<O> outcome) {
    return new DecisionTable<>(HitPolicy.COLLECT, rules(outcome, Option::none));
  }

  private <O> Seq<Rule<O>> rules(Supplier<O> outcome, Supplier<Option<Wording>> because) {
    return draw.some(draw.names())
        .take(4)
        .map(id -> new Rule<>(id, demands(), outcome.get(), because.get()));
  }

  DecisionTable<Tariff> tariffs() {
    return without(Vocabulary.AMOUNT).table(this::tariff);
  }

  private Tariff tariff() {
    if (draw.coin()) {
      return new Tariff.Fixed(draw.money(currency));
    }
    var least = draw.maybe(() -> draw.money(currency));
    var most =
        draw.maybe(() -> draw.money(currency))
            .filter(each -> !least.exists(it -> it.exceeds(each)));
    return new Tariff.Share(new Percent(draw.of(MILLIONTHS)), least, most);
  }

  private Seq<Demand> demands() {
    return demands(draw.below(6));
  }

  /** At least one. */
  Seq<Demand> someDemands() {
    return demands(1 + draw.below(3));
  }

  private Seq<Demand> demands(int most) {
    return List.fill(most, () -> draw.of(columns))
        .distinct()
        .map(column -> new Demand(column, cell(column)));
  }

  private Cell cell(Column column) {
    return switch (column.kind()) {
      case WORD -> draw.coin() ? new Cell.OneOf(words(column)) : new Cell.NotOneOf(words(column));
      case HIERARCHY -> draw.coin() ? new Cell.Below(dotted()) : new Cell.NotBelow(dotted());
      case WORDS ->
          draw.of(
              new Cell.AnyOf(words(column)),
              new Cell.AllOf(words(column)),
              new Cell.NoneOf(words(column)));
      case NUMBER -> range(NUMBERS);
      case MONEY -> range(MINOR);
      case DURATION -> range(SECONDS);
      case TRUTH -> new Cell.Is(draw.coin());
    };
  }

  private Set<String> words(Column column) {
    if (column.equals(Vocabulary.REASON)) {
      return draw.atLeastOne(reasons);
    }
    return draw.atLeastOne(column.words().isEmpty() ? draw.words() : column.words());
  }

  private Set<String> dotted() {
    var parts = draw.words().reject(word -> word.contains("."));
    return draw.atLeastOne(parts).map(top -> draw.coin() ? top : top + "." + draw.of(parts));
  }

  private Cell range(Seq<Long> bounds) {
    long one = draw.of(bounds);
    long other = draw.of(bounds);
    return draw.of(
        new Cell.Between(one, one),
        new Cell.Between(Math.min(one, other), Math.max(one, other)),
        new Cell.Between(one, Long.MAX_VALUE),
        new Cell.Between(Long.MIN_VALUE, one));
  }
}
