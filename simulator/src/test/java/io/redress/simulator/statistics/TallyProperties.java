package io.redress.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.amount.ComponentKind;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Grant;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.redress.remedy.Path;
import io.redress.settlement.LegId;
import io.redress.sla.Clocks;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/**
 * However a run is split among threads, and in whatever order its parts come in, it is the same.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class TallyProperties {

  private static final Instant NOON = Instant.parse("2026-11-11T12:00:00Z");

  @Property
  void mergingIsCommutative(
      @ForAll("parts") List<Consumer<Tally>> one, @ForAll("parts") List<Consumer<Tally>> other) {
    assertThat(TallyText.of(merged(tally(one), tally(other))))
        .isEqualTo(TallyText.of(merged(tally(other), tally(one))));
  }

  @Property
  void mergingIsAssociative(
      @ForAll("parts") List<Consumer<Tally>> a,
      @ForAll("parts") List<Consumer<Tally>> b,
      @ForAll("parts") List<Consumer<Tally>> c) {
    assertThat(TallyText.of(merged(merged(tally(a), tally(b)), tally(c))))
        .isEqualTo(TallyText.of(merged(tally(a), merged(tally(b), tally(c)))));
  }

  @Property
  void thePartsMergeIntoTheWhole(
      @ForAll("parts") List<Consumer<Tally>> all, @ForAll("cut") double share) {
    int cut = (int) (all.size() * share);
    var parts = merged(tally(all.subList(0, cut)), tally(all.subList(cut, all.size())));
    assertThat(TallyText.of(parts)).isEqualTo(TallyText.of(tally(all)));
  }

  @Property
  void anEmptyTallyAddsNothing(@ForAll("parts") List<Consumer<Tally>> all) {
    assertThat(TallyText.of(merged(new Tally(), tally(all)))).isEqualTo(TallyText.of(tally(all)));
  }

  private static Tally merged(Tally one, Tally other) {
    one.merge(other);
    return one;
  }

  private static Tally tally(List<Consumer<Tally>> happenings) {
    var tally = new Tally();
    happenings.forEach(each -> each.accept(tally));
    return tally;
  }

  @Provide
  Arbitrary<Double> cut() {
    return Arbitraries.doubles().between(0, 1);
  }

  @Provide
  Arbitrary<List<Consumer<Tally>>> parts() {
    return Arbitraries.oneOf(orders(), refunds(), outcomes(), legs(), refusals(), decisions())
        .list()
        .ofMaxSize(12);
  }

  private static Arbitrary<Consumer<Tally>> orders() {
    return Combinators.combine(amounts(), Arbitraries.integers().between(1, 4))
        .as((paid, lines) -> tally -> tally.order(paid, lines));
  }

  private static Arbitrary<Consumer<Tally>> refunds() {
    return Combinators.combine(
            Arbitraries.of(Path.values()),
            Arbitraries.of(ComponentKind.values()),
            amounts(),
            Arbitraries.integers().between(0, 100_000))
        .as((path, kind, amount, minutes) ->
            tally ->
                tally.refunded(
                    grant(path, kind, amount), Option.none(), Duration.ofMinutes(minutes)));
  }

  private static Grant grant(Path path, ComponentKind kind, Money amount) {
    var components =
        io.vavr.collection.List.of(
            Granted.component(kind, Option.none(), 0, amount),
            Granted.component(ComponentKind.GOODS, Option.none(), 1, amount));
    return Granted.of(path, ReturnMilestone.INSPECTION, components);
  }

  private static Arbitrary<Consumer<Tally>> outcomes() {
    return Arbitraries.of(Outcome.values()).map(outcome -> tally -> tally.ended(outcome));
  }

  private static Arbitrary<Consumer<Tally>> legs() {
    var leg = new LegId("C-1-1");
    return Arbitraries.of(
            new CaseEvent.RefundConfirmed(leg),
            new CaseEvent.RefundDeclined(leg),
            new CaseEvent.RefundReturned(leg, Clocks.none()),
            new CaseEvent.RefundDoubted(leg, Clocks.none()),
            new CaseEvent.RefundUncertain(leg))
        .map(event -> tally -> tally.happened(NOON, event));
  }

  private static Arbitrary<Consumer<Tally>> refusals() {
    return Arbitraries.of("UnknownReason", "NothingLeft").map(word -> tally -> tally.refused(word));
  }

  private static Arbitrary<Consumer<Tally>> decisions() {
    return Arbitraries.just(Tally::decidedAutomatically);
  }

  private static Arbitrary<Money> amounts() {
    return Arbitraries.longs().between(0, 1_000_000_000).map(minor -> Money.of(minor, "CNY"));
  }
}
