package io.redress.simulator.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ScriptProperties {

  /** A story that asks as stories do: what comes later depends on what came before. */
  private static String story(Draws draws) {
    return List.range(0, draws.of(-1).below(Purpose.BASKET, 0, 6))
        .map(number -> order(draws.of(number)))
        .mkString(",");
  }

  private static String order(Draws.Entity order) {
    return order.happens(Purpose.RETURNS, 0, 0.4)
        ? order.uniform(Purpose.PRICE, 1) + "@" + order.below(Purpose.REASON, 0, 9)
        : "-" + order.uniform(Purpose.TRANSIT, 0, 0);
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(@ForAll("scripts") Script script) {
    assertThat(Script.parse(script.toString()).get()).isEqualTo(script);
  }

  @Property(tries = 300)
  void noShellTakesAnyOfItForItsOwn(@ForAll("scripts") Script script) {
    assertThat(script.toString()).matches("[A-Za-z0-9_.:/=,-]+");
  }

  @Property(tries = 300)
  void equalScriptsTellEqualStories(@ForAll("scripts") Script script) {
    var again = Script.parse(script.toString()).get();
    assertThat(story(again.draws())).isEqualTo(story(script.draws()));
  }

  @Property(tries = 300)
  void whatWasReadIsTheStoryWithoutItsSeed(@ForAll("scripts") Script script) {
    var told = Told.of(script, ScriptProperties::story);
    var written = Script.written(told.reading().written());
    assertThat(told.story()).isEqualTo(story(script.draws()));
    assertThat(story(written.draws())).isEqualTo(told.story());
  }

  @Property(tries = 300)
  void everyValueHasAnExactText(@ForAll("values") double value) {
    assertThat(Fraction.parse(Fraction.text(value))).contains(value);
  }

  @Property(tries = 300)
  void everyDrawHasAnExactText(@ForAll long seed, @ForAll @LongRange(min = 0) long number) {
    double value = new Draws(seed).of(number).uniform(Purpose.PRICE, 0);
    assertThat(Fraction.parse(Fraction.text(value))).contains(value);
  }

  @Provide
  Arbitrary<Script> scripts() {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.integers().greaterOrEqual(0),
            edits(),
            Arbitraries.of(true, false))
        .as((seed, number, edits, isHashed) ->
            isHashed ? Script.hashed(seed, number).with(edits) : Script.written(edits));
  }

  private static Arbitrary<Map<DrawKey, Double>> edits() {
    return Combinators.combine(keys(), values())
        .as(io.vavr.Tuple::of)
        .list()
        .ofMaxSize(12)
        .map(HashMap::ofEntries);
  }

  private static Arbitrary<DrawKey> keys() {
    return Combinators.combine(
            Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-1, 6)),
            Arbitraries.of(Purpose.class),
            Arbitraries.oneOf(Arbitraries.integers(), Arbitraries.integers().between(0, 3)))
        .as(DrawKey::new);
  }

  @Provide
  static Arbitrary<Double> values() {
    return Arbitraries.oneOf(
        Arbitraries.of(Draws.LEAST, Draws.MOST, 0.5, 0.35714285714285715),
        Arbitraries.longs().map(seed -> new Draws(seed).of(0).uniform(Purpose.PRICE, 0)),
        Arbitraries.longs()
            .between(Double.doubleToLongBits(Draws.LEAST), Double.doubleToLongBits(Draws.MOST))
            .map(Double::longBitsToDouble));
  }
}
