package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal.Draw;
import io.redress.port.CaseJournal.Step;
import io.redress.port.CaseJournal.Together;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several cases at once: what is read and kept is what it would be one by one. */
public abstract class TogetherContract extends JournalFixture {

  private static final CaseId THREE = new CaseId("case-3");
  private static final OrderId OTHER = new OrderId("order-2");

  private Together together() {
    return journal().together().getOrElseThrow(() -> new AssertionError("one by one only"));
  }

  @Test
  void logsAreThoseOfTheCasesThatWereAskedFor() {
    append(ONE, 0);
    append(ONE, 1);
    append(TWO, 0);
    append(THREE, 0);

    var logs = together().logs(List.of(TWO, ONE, new CaseId("case-没有")));

    assertThat(logs.keySet()).containsExactlyInAnyOrder(TWO, ONE, new CaseId("case-没有"));
    assertThat(logs.get(ONE).get().map(entry -> entry.number())).containsExactly(1, 2);
    assertThat(logs.get(TWO).get()).containsExactly(step(TWO, 0).events().head());
    assertThat(logs.get(new CaseId("case-没有")).get()).isEmpty();
    assertThat(together().logs(List.empty())).isEmpty();
  }

  @Test
  void ledgersAreThoseOfTheOrdersThatWereAskedFor() {
    journal().draw(draw(0, TAKEN));
    journal().draw(draw(1, REVERSED));
    journal().draw(new Draw(OTHER, 0, List.of(REVERSED)));

    var ledgers = together().ledgers(List.of(ORDER, new OrderId("order-3")));

    assertThat(ledgers.keySet()).containsExactlyInAnyOrder(ORDER, new OrderId("order-3"));
    assertThat(ledgers.get(ORDER).get()).containsExactly(TAKEN, REVERSED);
    assertThat(ledgers.get(new OrderId("order-3")).get()).isEmpty();
    assertThat(together().ledgers(List.empty())).isEmpty();
  }

  @Test
  void stepsAreKeptWithAllThatFollowsFromThem() {
    appendAwaiting(TWO, 0, "2026-03-01T12:00:00Z");
    var one =
        step(ONE, 0)
            .doing(List.of(stop(ONE, 1, 0)))
            .drawing(Option.of(draw(0, TAKEN)))
            .tallying(List.of(tally("ann", MONDAY, 300)));
    var two = step(TWO, 1).tallying(List.of(tally("ann", MONDAY, 40)));
    var three = step(THREE, 0).awaiting(by("2026-03-01T11:00:00Z"));

    assertThat(together().append(List.of(two, one, three))).isTrue();

    assertThat(journal().load(ONE)).isEqualTo(one.events());
    assertThat(journal().load(TWO)).hasSize(2);
    assertThat(claimedAt(NOON)).containsExactly("case-1 1-0");
    assertThat(overdueAt("2026-03-01T12:00:00Z")).containsExactly("case-3 2026-03-01T11:00:00Z");
    assertThat(journal().ledger(ORDER)).containsExactly(TAKEN);
    assertThat(journal().tallied("ann", MONDAY, CNY).minor()).isEqualTo(340);
  }

  @Test
  void ofStepsOfWhichOneComesTooLateNoneIsKept() {
    append(TWO, 0);
    var one =
        step(ONE, 0)
            .doing(List.of(stop(ONE, 1, 0)))
            .awaiting(by("2026-03-01T12:00:00Z"))
            .drawing(Option.of(draw(0, TAKEN)))
            .tallying(List.of(tally("ann", MONDAY, 300)));

    assertThat(together().append(List.of(one, step(TWO, 0)))).isFalse();
    assertThat(together().append(List.of(step(TWO, 2), one))).isFalse();

    assertThat(journal().load(ONE)).isEmpty();
    assertThat(journal().load(TWO)).hasSize(1);
    assertThat(claim(NOON)).isEmpty();
    assertThat(claimOverdue(NOON)).isEmpty();
    assertThat(journal().ledger(ORDER)).isEmpty();
    assertThat(journal().tallied("ann", MONDAY, CNY).minor()).isZero();
  }

  @Test
  void ofStepsOfWhichOneKnowsAnOlderLedgerNoneIsKept() {
    journal().draw(draw(0, TAKEN));
    var old = step(ONE, 0).drawing(Option.of(draw(0, REVERSED)));
    var young = step(ONE, 0).drawing(Option.of(draw(1, REVERSED)));

    assertThat(together().append(List.of(step(TWO, 0), old))).isFalse();
    assertThat(journal().load(TWO)).isEmpty();
    assertThat(together().append(List.of(step(TWO, 0), young))).isTrue();
    assertThat(journal().load(TWO)).hasSize(1);
    assertThat(journal().ledger(ORDER)).containsExactly(TAKEN, REVERSED);
  }

  /** What was refused must not be remembered as if it had been kept. */
  @Test
  void casesGoOnAfterStepsThatWereKeptAndAfterStepsThatWereNot() {
    append(ONE, 0);
    append(TWO, 0);

    assertThat(together().append(List.of(step(ONE, 1), step(TWO, 7)))).isFalse();
    assertThat(append(ONE, 1)).isTrue();
    assertThat(together().append(List.of(step(ONE, 2), step(TWO, 1)))).isTrue();
    assertThat(append(ONE, 3)).isTrue();
    assertThat(append(TWO, 1)).isFalse();
    assertThat(append(TWO, 2)).isTrue();
    assertThat(together().append(List.<Step>empty())).isTrue();
  }

  @Test
  void twoStepsOfOneCaseOrOnOneOrderAreABug() {
    var drawing = step(ONE, 0).drawing(Option.of(draw(0, TAKEN)));

    assertThatThrownBy(() -> together().append(List.of(step(ONE, 0), step(ONE, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two of these steps are of one case or order");
    assertThatThrownBy(() ->
            together().append(List.of(drawing, step(TWO, 0).drawing(Option.of(draw(0, REVERSED))))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two of these steps are of one case or order");
  }

  /** Of those who pass the same deadlines at once, each case hears one. */
  @Test
  @Tag("race")
  void ofManyWhoKeepStepsOfTheSameCasesAtOnceOneWins() throws Exception {
    var cases = List.range(0, 20).map(number -> new CaseId("case-" + number));

    var kept =
        atOnce(
            4,
            thread -> {
              var order = thread % 2 == 0 ? cases : cases.reverse();
              return together().append(order.map(id -> step(id, 0)));
            });

    assertThat(kept).containsOnlyOnce(true);
    assertThat(cases.map(id -> journal().load(id).size()).distinct()).containsExactly(1);
  }
}
