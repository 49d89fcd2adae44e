package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.store.story.Requests;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.PolicyId;
import io.redress.port.Agenda.Due;
import io.redress.port.CaseJournal.Draw;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.port.CaseJournal.Tally;
import io.redress.port.Destination;
import io.redress.settlement.LedgerEntry;
import io.redress.sla.Clocks;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** What is kept of a step: whole or not at all, and as it was. */
public abstract class StepContract extends JournalFixture {

  @Test
  void aCaseThatWasNeverOpenedHasNoEvents() {
    assertThat(journal().load(ONE)).isEmpty();
  }

  @Test
  void eventsAreLoadedAsTheyWereAppended() {
    var asked = entry(1, new CaseEvent.InterceptAsked(Clocks.of(reviewBy("2026-03-01T12:00:00Z"))));
    var stopped = entry(2, new CaseEvent.Intercepted());
    journal().append(Step.of(ONE, 0, List.of(asked)));
    journal().append(Step.of(ONE, 1, List.of(stopped)));

    assertThat(journal().load(ONE)).containsExactly(asked, stopped);
  }

  @Test
  void whatACommandSaidComesBackInAFewCharactersAsItWasAppended() {
    journal().append(printed(ONE, 0));
    journal().append(step(ONE, 1));

    assertThat(journal().load(ONE))
        .containsExactly(printed(ONE, 0).events().head(), step(ONE, 1).events().head());
  }

  @Test
  void aCaseIsKeptWithTheStateThatFollowsFromItsEvents() {
    var request = Requests.forBothCups(GoodsState.NOT_SHIPPED);
    var claim = claim(request);
    assertThat(journal().kept(ONE).state()).isEqualTo(new AfterSaleCase.NotOpened());

    journal().append(Step.of(ONE, 0, List.of(entry(1, new CaseEvent.Requested(claim)))));
    var before = journal().kept(ONE);
    var other = Requests.forOneCup("quality").request();
    journal().append(Step.of(ONE, 1, List.of(entry(2, new CaseEvent.RequestCorrected(other)))));

    assertThat(before.state()).isEqualTo(new AfterSaleCase.InIntake(claim));
    assertThat(before.log().map(Entry::number)).containsExactly(1);
    var after = journal().kept(ONE);
    assertThat(after.state().about().map(Claim::request)).containsExactly(other);
    assertThat(after.log()).isEqualTo(journal().load(ONE)).hasSize(2);
  }

  private static Claim claim(Request request) {
    return new Claim(
        ONE,
        new PolicyId("shop", "2026-01-01"),
        request.order(),
        request.customer(),
        request.request(),
        Option.none(),
        Requests.CUSTOMER,
        NOON);
  }

  @Test
  void casesAreIndependent() {
    assertThat(append(ONE, 0)).isTrue();
    assertThat(append(TWO, 0)).isTrue();
    assertThat(append(TWO, 1)).isTrue();

    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1);
    assertThat(journal().load(TWO).map(Entry::number)).containsExactly(1, 2);
  }

  @Test
  void whatWasLoadedDoesNotChangeWhenMoreHappens() {
    append(ONE, 0);
    var before = journal().load(ONE);
    append(ONE, 1);

    assertThat(before.map(Entry::number)).containsExactly(1);
  }

  @Test
  void whoeverExpectsFewerEventsThanThereAreLosesTheRace() {
    append(ONE, 0);

    assertThat(append(ONE, 0)).isFalse();
    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1);
  }

  @Test
  void whoeverExpectsMoreEventsThanThereAreIsRefused() {
    assertThat(append(ONE, 1)).isFalse();
    assertThat(journal().load(ONE)).isEmpty();
  }

  /** One that only looks whether the first of its events is there already keeps half of them. */
  @Test
  void whoeverExpectsEventsAfterAGapIsRefused() {
    append(ONE, 0);

    assertThat(append(ONE, 2)).isFalse();
    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1);
  }

  @Test
  void aStepThatOverlapsTheLogIsRefusedWhole() {
    append(ONE, 0);
    append(ONE, 1);
    var events = List.rangeClosed(2, 4).map(number -> entry(number, new CaseEvent.Withdrawn()));

    assertThat(journal().append(Step.of(ONE, 1, events))).isFalse();
    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1, 2);
  }

  @Test
  void aLostRaceLeavesNoEffectBehind() {
    append(ONE, 0, tell(ONE, 1, 0));
    append(ONE, 0, tell(ONE, 1, 1));

    assertThat(claimedAt(NOON)).containsExactly("case-1 1-0");
  }

  @Test
  void aLostRaceLeavesTheDeadlineAsItWas() {
    appendAwaiting(ONE, 0, "2026-03-02T00:00:00Z");
    appendAwaiting(ONE, 0, "2026-03-01T00:00:00Z");

    assertThat(overdueAt("2026-03-01T12:00:00Z")).isEmpty();
    assertThat(overdueAt("2026-03-02T00:00:00Z")).containsExactly("case-1 2026-03-02T00:00:00Z");
  }

  @Test
  void effectsAndDeadlineAppearTogetherWithTheirEvents() {
    var effect = stop(ONE, 1, 0);
    journal().append(step(ONE, 0).doing(List.of(effect)).awaiting(by("2026-03-01T00:00:00Z")));

    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1);
    assertThat(tasks(claim(NOON))).containsExactly(effect);
    assertThat(overdueAt("2026-03-01T00:00:00Z")).containsExactly("case-1 2026-03-01T00:00:00Z");
  }

  @Test
  void manyEventsOfOneCommandAreKeptTogetherAndInOrder() {
    var closed = new CaseEvent.CaseClosed(Outcome.WITHDRAWN, Clocks.none());
    journal()
        .append(Step.of(ONE, 0, List.of(entry(1, new CaseEvent.Withdrawn()), entry(2, closed))));

    assertThat(journal().load(ONE).map(Entry::event))
        .containsExactly(new CaseEvent.Withdrawn(), closed);
  }

  @Test
  void everyKindOfEventComesBackAsItWasAppended() {
    var instances = Instances.plain(1);
    var events =
        List.ofAll(Instances.members(CaseEvent.class).map(type -> (CaseEvent) instances.of(type)))
            .zipWithIndex((event, index) -> entry(index + 1, event));
    journal().append(Step.of(ONE, 0, events));

    assertThat(journal().load(ONE)).containsExactlyElementsOf(events);
  }

  @Test
  void everyKindOfEffectComesBackAsItWasAppended() {
    var instances = Instances.plain(2);
    var effects =
        List.ofAll(Instances.members(Effect.class).map(type -> (Effect) instances.of(type)))
            .zipWithIndex((effect, index) ->
                new Due(ONE, 1, index, effect, NOON, new Destination("to-" + index)));
    journal().append(step(ONE, 0).doing(effects));

    assertThat(tasks(claim(NOON))).containsExactlyElementsOf(effects);
  }

  @Test
  void everyKindOfLedgerEntryComesBackAsItWasDrawn() {
    var instances = Instances.plain(3);
    var entries =
        List.ofAll(
            Instances.members(LedgerEntry.class).map(type -> (LedgerEntry) instances.of(type)));
    journal().draw(new Draw(ORDER, 0, entries));

    assertThat(journal().ledger(ORDER)).containsExactlyElementsOf(entries);
  }

  @Test
  void instantsOfEventsComeBackToTheNanosecond() {
    var at = Instant.parse("2026-02-28T23:59:59.999999999Z");
    var first = entry(1, new CaseEvent.Withdrawn());
    journal()
        .append(
            Step.of(ONE, 0, List.of(new Entry(1, at, first.by(), first.command(), first.event()))));

    assertThat(journal().load(ONE).map(Entry::at)).containsExactly(at);
  }

  @Test
  void instantsOfEffectsAndDeadlinesComeBackToTheNanosecond() {
    var due = Instant.parse("2026-03-01T00:00:00.000000001Z");
    journal()
        .append(
            step(ONE, 0)
                .doing(List.of(later(tell(ONE, 1, 0), due)))
                .awaiting(by("2026-03-01T00:00:00.000000001Z")));

    assertThat(claim(due.minusNanos(1))).isEmpty();
    assertThat(tasks(claim(due)).map(Due::notBefore)).containsExactly(due);
    assertThat(claimOverdue(due.minusNanos(1))).isEmpty();
    assertThat(claimOverdue(due).map(claim -> claim.task().deadline().due())).containsExactly(due);
  }

  /** Whatever language people write in, and however much. */
  @Test
  void longTextsAndAllLanguagesComeBackAsTheyWere() {
    var text = "退款不退货：包装破损😀 «ß» é \u202E\n\t\"\\'; drop table".repeat(2_000);
    var event = new CaseEvent.SentBack(text);
    journal().append(Step.of(ONE, 0, List.of(entry(1, event))));

    assertThat(journal().load(ONE).map(Entry::event)).containsExactly(event);
  }

  /** Ids come from shops, which have strange ones. */
  @Test
  void idsOfAnyCharactersAreToldApart() {
    var ids =
        List.of(
            "a",
            "A",
            "a ",
            " a",
            "",
            "a\u0000",
            "a\\u0000",
            "a'--",
            "%",
            "_",
            "安",
            "é",
            "e\u0301",
            "😀",
            "\uD83D",
            "\uDE00",
            "\u001A",
            "\u001A0000",
            "a\n",
            "x".repeat(1_000));
    ids.forEach(id -> append(new CaseId(id), 0, tell(new CaseId(id), 1, 0)));

    assertThat(ids.filter(id -> journal().load(new CaseId(id)).size() != 1)).isEmpty();
    assertThat(claim(NOON).map(claim -> claim.task().forCase().value()))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void actorsAndCommandsOfAnyCharactersComeBack() {
    var odd = "王\u0000\uD83D'\"\\;😀";
    var entry =
        new Entry(
            1, NOON, new Actor(odd, Role.CUSTOMER), new CommandId(odd), new CaseEvent.Withdrawn());
    journal().append(Step.of(ONE, 0, List.of(entry)));

    assertThat(journal().load(ONE)).containsExactly(entry);
  }

  @Test
  void aLedgerNobodyDrewOnIsEmpty() {
    assertThat(journal().ledger(ORDER)).isEmpty();
  }

  @Test
  void whatIsDrawnIsKeptInOrderTogetherWithTheEvents() {
    assertThat(appendDrawing(ONE, 0, draw(0, TAKEN))).isTrue();
    assertThat(appendDrawing(TWO, 0, draw(1, REVERSED))).isTrue();

    assertThat(journal().ledger(ORDER)).containsExactly(TAKEN, REVERSED);
    assertThat(journal().ledger(new OrderId("order-2"))).isEmpty();
  }

  @Test
  void whoeverKnowsAnOlderLedgerLosesTheRaceWhole() {
    appendDrawing(ONE, 0, draw(0, TAKEN));
    var late =
        step(TWO, 0)
            .doing(List.of(tell(TWO, 1, 0)))
            .awaiting(by("2026-03-01T00:00:00Z"))
            .drawing(Option.of(draw(0, REVERSED)));

    assertThat(journal().append(late)).isFalse();
    assertThat(journal().load(TWO)).isEmpty();
    assertThat(journal().ledger(ORDER)).containsExactly(TAKEN);
    assertThat(claim(NOON)).isEmpty();
    assertThat(claimOverdue(NOON)).isEmpty();
  }

  @Test
  void whoeverExpectsALongerLedgerIsRefusedWhole() {
    assertThat(appendDrawing(ONE, 0, draw(1, REVERSED))).isFalse();

    assertThat(journal().load(ONE)).isEmpty();
    assertThat(journal().ledger(ORDER)).isEmpty();
    assertThat(journal().draw(draw(2, REVERSED))).isFalse();
  }

  @Test
  void whoeverLosesTheRaceForACaseDrawsNothing() {
    append(ONE, 0);

    assertThat(appendDrawing(ONE, 0, draw(0, TAKEN))).isFalse();
    assertThat(journal().ledger(ORDER)).isEmpty();
  }

  @Test
  void aLedgerCanBeDrawnOnWithoutAnyCase() {
    assertThat(journal().draw(draw(0, TAKEN))).isTrue();
    assertThat(journal().draw(draw(0, REVERSED))).isFalse();
    assertThat(journal().draw(draw(1, REVERSED))).isTrue();

    assertThat(journal().ledger(ORDER)).containsExactly(TAKEN, REVERSED);
  }

  /** Of each counter, day and currency apart, whichever cases it came from. */
  @Test
  void whatIsTalliedAddsUpForEachCounterDayAndCurrency() {
    appendTallying(ONE, 0, tally("ann", MONDAY, 3_00), tally("bob", MONDAY, 70_00));
    appendTallying(TWO, 0, tally("ann", MONDAY, 4_50), tally("ann", TUESDAY, 1));
    appendTallying(ONE, 1, new Tally("ann", MONDAY, Money.of(9, "USD")));

    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(7_50, "CNY"));
    assertThat(journal().tallied("bob", MONDAY, CNY)).isEqualTo(Money.of(70_00, "CNY"));
    assertThat(journal().tallied("ann", TUESDAY, CNY)).isEqualTo(Money.of(1, "CNY"));
    assertThat(journal().tallied("ann", MONDAY, Currency.getInstance("USD")))
        .isEqualTo(Money.of(9, "USD"));
  }

  @Test
  void whereNothingWasTalliedTheSumIsZero() {
    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(0, "CNY"));
  }

  @Test
  void whatIsTalliedTwiceInOneAppendCountsTwice() {
    appendTallying(ONE, 0, tally("ann", MONDAY, 3_00), tally("ann", MONDAY, 3_00));

    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(6_00, "CNY"));
  }

  @Test
  void whoeverLosesTheRaceTalliesNothing() {
    append(ONE, 0);
    appendDrawing(ONE, 1, draw(0, TAKEN));

    assertThat(appendTallying(ONE, 0, tally("ann", MONDAY, 3_00))).isFalse();
    var late =
        step(TWO, 0)
            .drawing(Option.of(draw(0, REVERSED)))
            .tallying(List.of(tally("ann", MONDAY, 3_00)));
    assertThat(journal().append(late)).isFalse();

    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(0, "CNY"));
  }

  /** A counter is a name and nothing else: what looks alike is another one. */
  @Test
  void countersAreToldApartByEveryCharacter() {
    var longest = "安".repeat(200);
    appendTallying(
        ONE, 0, tally("ann", MONDAY, 1), tally("Ann", MONDAY, 10), tally(longest, MONDAY, 100));

    assertThat(journal().tallied("ann", MONDAY, CNY)).isEqualTo(Money.of(1, "CNY"));
    assertThat(journal().tallied("Ann", MONDAY, CNY)).isEqualTo(Money.of(10, "CNY"));
    assertThat(journal().tallied("ann ", MONDAY, CNY)).isEqualTo(Money.of(0, "CNY"));
    assertThat(journal().tallied(longest, MONDAY, CNY)).isEqualTo(Money.of(100, "CNY"));
  }
}
