package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseId;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.DeadLetter;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Lease;
import io.redress.port.Agenda.Stray;
import io.redress.port.Backlog;
import io.redress.port.Backlog.Waiting;
import io.redress.port.Destination;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is to be done: in which order, by whom, and what becomes of it. */
public abstract class AgendaContract extends StepContract {

  private static final Instant LATER = NOON.plus(LEASE);

  @Test
  void anEffectIsClaimedByOneAtATime() {
    append(ONE, 0, stop(ONE, 1, 0));

    assertThat(claimedAt(NOON)).containsExactly("case-1 1-0");
    assertThat(claimedAt(NOON)).isEmpty();
    assertThat(claimedAt(LATER.minusNanos(1))).isEmpty();
  }

  @Test
  void aClaimOfTheFirstTimeSaysSo() {
    append(ONE, 0, stop(ONE, 1, 0));
    var at = Instant.parse("2026-03-01T12:00:00.000000001Z");

    var claim = claimOne(at);

    assertThat(claim.task()).isEqualTo(stop(ONE, 1, 0));
    assertThat(claim.tries()).isZero();
    assertThat(claim.firstClaimed()).isEqualTo(at);
  }

  @Test
  void anEffectWhoseLeaseEndsIsAnybodysAgain() {
    append(ONE, 0, stop(ONE, 1, 0));
    var first = claimOne(NOON);

    var second = claimOne(LATER);

    assertThat(second.task()).isEqualTo(first.task());
    assertThat(second.fence()).isGreaterThan(first.fence());
    assertThat(second.tries()).isZero();
    assertThat(second.firstClaimed()).isEqualTo(NOON);
  }

  @Test
  void whoeverHoldsAnOlderClaimSettlesNothing() {
    append(ONE, 0, stop(ONE, 1, 0));
    var old = claimOne(NOON);
    var young = claimOne(LATER);

    assertThat(journal().done(old)).isFalse();
    assertThat(journal().putOff(old, LATER, Option.some("late"))).isFalse();
    assertThat(journal().bury(old, LATER, "late")).isFalse();
    assertThat(journal().deadLetters(PLENTY)).isEmpty();
    assertThat(journal().done(young)).isTrue();
  }

  /** Nobody else has begun, so that its work need not be done twice. */
  @Test
  void whoeverIsLateMaySettleWhatNobodyElseClaimed() {
    append(ONE, 0, stop(ONE, 1, 0));
    var claim = claimOne(NOON);

    assertThat(journal().done(claim)).isTrue();
    assertThat(claim(LATER)).isEmpty();
  }

  @Test
  void whatIsDoneIsClaimedByNobodyAndIsDoneOnce() {
    append(ONE, 0, stop(ONE, 1, 0), holding(ONE, 1, 1, ALIPAY));
    var claims = claim(NOON);

    assertThat(journal().done(claims.head())).isTrue();
    assertThat(journal().done(claims.head())).isFalse();
    assertThat(claimedAt(LATER)).containsExactly("case-1 1-1");
  }

  @Test
  void ofManyThatAreDoneAtOnceOnlyThoseThatStandCount() {
    append(ONE, 0, tell(ONE, 1, 0));
    var old = claimOne(NOON);
    append(TWO, 0, tell(TWO, 1, 0), tell(TWO, 1, 1), tell(TWO, 1, 2));
    appendAwaiting(new CaseId("case-3"), 0, "2026-03-01T12:00:00Z");
    var young = claim(LATER);
    var overdue = claimOneOverdue(LATER);

    assertThat(journal().done(List.of(old, young.get(1), overdue, young.get(3)))).isEqualTo(3);

    assertThat(claimedAt(LATER.plus(LEASE))).containsExactly("case-2 1-0", "case-2 1-2");
    assertThat(claimOverdue(LATER.plus(LEASE))).isEmpty();
  }

  @Test
  void whatIsNotedAsDoneTwiceAtOnceCountsOnce() {
    append(ONE, 0, tell(ONE, 1, 0), tell(ONE, 1, 1));
    var claims = claim(NOON);

    assertThat(journal().done(List.<Claimed<Due>>empty())).isZero();
    assertThat(journal().done(List.of(claims.get(0), claims.get(0)))).isEqualTo(1);
    assertThat(journal().done(claims)).isEqualTo(1);
    assertThat(claim(LATER)).isEmpty();
  }

  @Test
  void anEffectIsNotClaimedBeforeItIsDue() {
    append(ONE, 0, later(tell(ONE, 1, 0), NOON.plusSeconds(60)), tell(ONE, 1, 1));

    assertThat(claimedAt(NOON.minusNanos(1))).isEmpty();
    assertThat(claimedAt(NOON)).containsExactly("case-1 1-1");
    assertThat(claimedAt(NOON.plusSeconds(59))).isEmpty();
    assertThat(claimedAt(NOON.plusSeconds(60))).contains("case-1 1-0");
  }

  @Test
  void whatHasWaitedLongestIsClaimedFirst() {
    append(ONE, 0, later(stop(ONE, 1, 0), NOON.plusNanos(2)));
    append(TWO, 0, later(stop(TWO, 1, 0), NOON.plusNanos(1)));
    append(new CaseId("case-3"), 0, stop(new CaseId("case-3"), 1, 0));

    assertThat(claimedAt(LATER)).containsExactly("case-3 1-0", "case-2 1-0", "case-1 1-0");
  }

  @Test
  void effectsAreClaimedUpToTheBoundThoseThatHaveWaitedLongest() {
    append(ONE, 0, later(tell(ONE, 1, 0), NOON.minusNanos(1)), tell(ONE, 1, 1), tell(ONE, 1, 2));

    assertThat(journal().claimEffects(lease(NOON), 0, HashSet.empty())).isEmpty();
    assertThat(tasks(journal().claimEffects(lease(NOON), 2, HashSet.empty())).map(Due::index))
        .containsExactly(0, 1);
    assertThat(claimedAt(NOON)).containsExactly("case-1 1-2");
  }

  @Test
  void effectsOfOneCaseReachADestinationInOrder() {
    append(ONE, 0, stop(ONE, 1, 0), stop(ONE, 1, 1));
    append(ONE, 1, stop(ONE, 2, 0));

    var first = claimOne(NOON);
    assertThat(name(first.task())).isEqualTo("case-1 1-0");
    journal().done(first);
    var second = claimOne(NOON);
    assertThat(name(second.task())).isEqualTo("case-1 1-1");
    journal().done(second);
    assertThat(claimedAt(NOON)).containsExactly("case-1 2-0");
  }

  @Test
  void effectsOfOtherDestinationsAndCasesDoNotWait() {
    append(ONE, 0, holding(ONE, 1, 0, ALIPAY), holding(ONE, 1, 1, WECHAT));
    append(TWO, 0, holding(TWO, 1, 0, ALIPAY));

    assertThat(claimedAt(NOON)).containsExactlyInAnyOrder("case-1 1-0", "case-1 1-1", "case-2 1-0");
  }

  @Test
  void messagesWaitForAllThatComesBefore() {
    append(ONE, 0, holding(ONE, 1, 0, ALIPAY), holding(ONE, 1, 1, WECHAT), tell(ONE, 1, 2));

    var claims = claim(NOON);
    assertThat(claims).hasSize(2);
    journal().done(claims.get(0));
    assertThat(claim(NOON)).isEmpty();
    journal().done(claims.get(1));
    assertThat(claimedAt(NOON)).containsExactly("case-1 1-2");
  }

  @Test
  void messagesHoldNothing() {
    append(ONE, 0, tell(ONE, 1, 0), stop(ONE, 1, 1));
    append(TWO, 0, tell(TWO, 1, 0), tell(TWO, 1, 1));

    assertThat(claim(NOON)).hasSize(4);
  }

  @Test
  void anInstalmentThatIsNotDueHoldsNothing() {
    var instalment = later(holding(ONE, 1, 0, ALIPAY), NOON.plusSeconds(10));
    append(ONE, 0, instalment, holding(ONE, 1, 1, ALIPAY), tell(ONE, 1, 2));

    var now = claimOne(NOON);
    assertThat(name(now.task())).isEqualTo("case-1 1-1");
    journal().done(now);
    assertThat(claimedAt(NOON)).containsExactly("case-1 1-2");
    assertThat(claimedAt(NOON.plusSeconds(10))).containsExactly("case-1 1-0");
  }

  @Test
  void anInstalmentHoldsWhatFollowsOnceItIsDue() {
    var instalment = later(holding(ONE, 1, 0, ALIPAY), NOON.plusSeconds(10));
    append(ONE, 0, instalment, holding(ONE, 1, 1, ALIPAY));

    assertThat(claimedAt(NOON.plusSeconds(10))).containsExactly("case-1 1-0");
  }

  @Test
  void whatWasPutOffOrIsADeadLetterStillHoldsWhatFollows() {
    append(ONE, 0, stop(ONE, 1, 0), stop(ONE, 1, 1), tell(ONE, 1, 2));
    journal().putOff(claimOne(NOON), NOON.plusSeconds(100), Option.some("busy"));

    assertThat(claim(NOON.plusSeconds(99))).isEmpty();
    journal().bury(claimOne(NOON.plusSeconds(100)), NOON.plusSeconds(100), "no");
    assertThat(claim(NOON.plusSeconds(10_000))).isEmpty();
  }

  @Test
  void destinationsThatAreNotToBeBotheredAreLeftOut() {
    append(ONE, 0, holding(ONE, 1, 0, ALIPAY), holding(ONE, 1, 1, WECHAT), stop(ONE, 1, 2));

    assertThat(
            tasks(journal().claimEffects(lease(NOON), PLENTY, HashSet.of(ALIPAY, WECHAT)))
                .map(Due::to))
        .containsExactly(Destination.WAREHOUSE);
    assertThat(tasks(journal().claimEffects(lease(NOON), 1, HashSet.of(ALIPAY))).map(Due::to))
        .containsExactly(WECHAT);
    assertThat(claimedAt(NOON)).containsExactly("case-1 1-0");
  }

  @Test
  void whatFailedIsTriedAgainWhenItIsTime() {
    append(ONE, 0, stop(ONE, 1, 0));

    assertThat(journal().putOff(claimOne(NOON), NOON.plusSeconds(5), Option.some("busy"))).isTrue();
    assertThat(claim(NOON.plusSeconds(5).minusNanos(1))).isEmpty();
    var again = claimOne(NOON.plusSeconds(5));
    assertThat(again.tries()).isEqualTo(1);
    assertThat(again.firstClaimed()).isEqualTo(NOON);
    journal().putOff(again, NOON.plusSeconds(6), Option.some("busy"));
    assertThat(claimOne(NOON.plusSeconds(6)).tries()).isEqualTo(2);
  }

  @Test
  void whatWasNotTriedDoesNotCountAsATry() {
    append(ONE, 0, stop(ONE, 1, 0));

    journal().putOff(claimOne(NOON), NOON, Option.none());

    assertThat(claimOne(NOON).tries()).isZero();
  }

  @Test
  void aDeadLetterIsClaimedByNobodyAndSeenByPeople() {
    append(ONE, 0, stop(ONE, 1, 0));
    journal().putOff(claimOne(NOON), NOON, Option.some("busy"));

    assertThat(journal().bury(claimOne(NOON), NOON.plusSeconds(1), "没有 😀 answer")).isTrue();

    assertThat(claim(NOON.plusSeconds(1_000_000))).isEmpty();
    assertThat(journal().deadLetters(PLENTY))
        .containsExactly(new DeadLetter(stop(ONE, 1, 0), 2, NOON.plusSeconds(1), "没有 😀 answer"));
  }

  @Test
  void deadLettersComeOldestFirstAndUpToTheBound() {
    append(ONE, 0, stop(ONE, 1, 0), holding(ONE, 1, 1, ALIPAY));
    appendAwaiting(TWO, 0, "2026-03-01T12:00:00Z");
    var claims = claim(NOON);
    journal().bury(claims.get(0), NOON.plusSeconds(3), "third");
    journal().bury(claims.get(1), NOON.plusSeconds(1), "first");
    journal().bury(claimOneOverdue(NOON), NOON.plusSeconds(2), "second");

    assertThat(journal().deadLetters(PLENTY).map(DeadLetter::why))
        .containsExactly("first", "second", "third");
    assertThat(journal().deadLetters(2).map(DeadLetter::why)).containsExactly("first", "second");
  }

  @Test
  void aDeadLetterThatIsReleasedIsTriedAsIfForTheFirstTime() {
    append(ONE, 0, stop(ONE, 1, 0));
    journal().bury(claimOne(NOON), NOON, "no");

    assertThat(journal().release(stop(ONE, 1, 0), NOON.plusSeconds(9))).isTrue();
    assertThat(journal().release(stop(ONE, 1, 0), NOON.plusSeconds(9))).isFalse();

    assertThat(journal().deadLetters(PLENTY)).isEmpty();
    assertThat(claim(NOON.plusSeconds(8))).isEmpty();
    var again = claimOne(NOON.plusSeconds(9));
    assertThat(again.tries()).isZero();
    assertThat(again.firstClaimed()).isEqualTo(NOON);
  }

  @Test
  void whatIsNoDeadLetterCannotBeReleased() {
    append(ONE, 0, stop(ONE, 1, 0));

    assertThat(journal().release(stop(ONE, 1, 0), NOON)).isFalse();
    assertThat(journal().release(stop(TWO, 1, 0), NOON)).isFalse();
  }

  @Test
  void whoeverBuriedWhatWasReleasedSettlesNothingMore() {
    append(ONE, 0, stop(ONE, 1, 0));
    var old = claimOne(NOON);
    journal().bury(old, NOON, "no");

    assertThat(journal().done(old)).isFalse();
    journal().release(stop(ONE, 1, 0), NOON);
    var young = claimOne(NOON);
    assertThat(journal().done(old)).isFalse();
    assertThat(journal().done(young)).isTrue();
  }

  @Test
  void theLeaseIsTheOneThatWasAskedFor() {
    append(ONE, 0, stop(ONE, 1, 0));
    var hour = new Lease("w".repeat(100), NOON, NOON.plusSeconds(3_600));
    journal().claimEffects(hour, 1, HashSet.empty());

    assertThat(claim(NOON.plusSeconds(3_600).minusNanos(1))).isEmpty();
    assertThat(claim(NOON.plusSeconds(3_600)).map(Claimed::tries)).containsExactly(0);
  }

  @Test
  void anAnswerThatNoCaseCouldTakeIsKeptOnce() {
    var stray = stray("alipay", "n-1", NOON.plusNanos(1));

    assertThat(journal().setAside(stray)).isTrue();
    assertThat(journal().setAside(stray)).isFalse();
    assertThat(journal().setAside(stray("wechat-pay", "n-1", NOON))).isTrue();
    assertThat(journal().strays(PLENTY)).containsExactly(stray("wechat-pay", "n-1", NOON), stray);
    assertThat(journal().strays(1)).containsExactly(stray("wechat-pay", "n-1", NOON));
  }

  @Test
  void anAnswerThatAPersonHasSeenToIsDropped() {
    journal().setAside(stray("alipay", "n-1", NOON));

    assertThat(journal().drop("alipay", "n-2")).isFalse();
    assertThat(journal().drop("alipay", "n-1")).isTrue();
    assertThat(journal().drop("alipay", "n-1")).isFalse();
    assertThat(journal().strays(PLENTY)).isEmpty();
  }

  private static Stray stray(String source, String id, Instant at) {
    return new Stray(
        source, id, at, new CaseId("no-such-case"), "退款成功 😀", "there is no such case");
  }

  @Test
  void whereNothingWaitsTheBacklogIsEmpty() {
    append(ONE, 0, later(stop(ONE, 1, 0), LATER));
    appendAwaiting(TWO, 0, "2026-03-01T13:00:00Z");

    assertThat(journal().backlog(NOON))
        .isEqualTo(new Backlog(HashMap.empty(), Waiting.none(), 0, 0));
  }

  @Test
  void theBacklogIsWhatIsDueClaimedOrNotAndWhatPeopleMustSee() {
    append(
        ONE,
        0,
        later(holding(ONE, 1, 0, ALIPAY), NOON.minusSeconds(2)),
        holding(ONE, 1, 1, ALIPAY),
        holding(ONE, 1, 2, WECHAT),
        later(holding(ONE, 1, 3, WECHAT), LATER));
    appendAwaiting(TWO, 0, "2026-03-01T11:00:00Z");
    appendAwaiting(new CaseId("case-3"), 0, "2026-03-01T13:00:00Z");
    for (var claim : claim(NOON)) {
      if (claim.task().to().equals(ALIPAY)) {
        journal().putOff(claim, LATER, Option.some("busy"));
      } else {
        journal().bury(claim, NOON, "no");
      }
    }
    journal().setAside(stray("alipay", "n-1", NOON));
    claimOverdue(NOON);

    assertThat(journal().backlog(NOON))
        .isEqualTo(
            new Backlog(
                HashMap.of(ALIPAY, new Waiting(2, Option.some(NOON.minusSeconds(2)))),
                new Waiting(1, Option.some(Instant.parse("2026-03-01T11:00:00Z"))),
                1,
                1));
  }

  @Test
  void claimsSayWhatTheyAreForWhateverElseIsClaimed() {
    append(ONE, 0, stop(ONE, 1, 0), holding(ONE, 1, 1, ALIPAY));
    var claims = claim(NOON);
    journal().putOff(claims.get(1), NOON, Option.some("busy"));

    assertThat(claim(NOON).map(claim -> name(claim.task()) + " " + claim.tries()))
        .isEqualTo(List.of(name(claims.get(1).task()) + " 1"));
  }
}
