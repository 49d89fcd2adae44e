package io.redress.adapter.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every payment gateway must keep. Extend it beside the adapter, with a provider whose
 * behaviour and books the test controls: a stub server, or the provider's sandbox.
 */
public abstract class PaymentGatewayContract {

  private static final TenderId TENDER = new TenderId("tender-1");
  private static final RefundLeg LEG = leg("case-1-1", "tender-1", 1250);

  /** What the provider does with legs that arrive from now on. */
  public enum Behaviour {
    /** Pays, and says so. */
    PAYS,
    /** Takes the leg on, pays later. */
    ACCEPTS,
    /** Refuses the leg, and says so. */
    DECLINES,
    /** Pays, but its answer gets lost. */
    PAYS_UNHEARD,
    /** Never gets the leg, because the request is lost. */
    NEVER_HEARS,
    /** Pays, and breaks down over its answer. */
    PAYS_AND_FAILS
  }

  /** The gateway under test; always the same one within a test. */
  protected abstract PaymentGateway gateway();

  protected abstract void providerWill(Behaviour behaviour);

  /** Everything comes to an end that the provider has taken on: it pays. */
  protected abstract void providerPays(LegId accepted);

  /** What the provider gave back for a tender, in minor units, by its own books. */
  protected abstract long paidMinor(TenderId tender);

  /** Whether the provider can take a leg on and pay later; one that cannot pays at once. */
  protected boolean canAccept() {
    return true;
  }

  @Test
  void aConfirmedLegMovesItsAmount() {
    providerWill(Behaviour.PAYS);

    assertThat(refund(LEG)).isEqualTo(LegAnswer.CONFIRMED);
    assertThat(paidMinor(TENDER)).isEqualTo(1250);
  }

  @Test
  void aDeclinedLegMovesNothing() {
    providerWill(Behaviour.DECLINES);

    assertThat(refund(LEG)).isEqualTo(LegAnswer.DECLINED);
    assertThat(paidMinor(TENDER)).isZero();
  }

  @Test
  void aDeclinedLegStaysDeclinedWhenTheProviderChangesItsMind() {
    providerWill(Behaviour.DECLINES);
    refund(LEG);
    providerWill(Behaviour.PAYS);

    assertThat(refund(LEG)).isEqualTo(LegAnswer.DECLINED);
    assertThat(query(LEG)).isEqualTo(LegView.found(LegAnswer.DECLINED));
    assertThat(paidMinor(TENDER)).isZero();
  }

  @Test
  void anAcceptedLegIsConfirmedToWhoeverAsksOnceItIsPaid() {
    providerWill(Behaviour.ACCEPTS);

    if (canAccept()) {
      assertThat(refund(LEG)).isEqualTo(LegAnswer.ACCEPTED);
      assertThat(paidMinor(TENDER)).isZero();
      assertThat(query(LEG)).isEqualTo(LegView.found(LegAnswer.ACCEPTED));
    } else {
      assertThat(refund(LEG)).isEqualTo(LegAnswer.CONFIRMED);
    }

    providerPays(LEG.id());
    assertThat(query(LEG)).isEqualTo(LegView.found(LegAnswer.CONFIRMED));
    assertThat(paidMinor(TENDER)).isEqualTo(1250);
  }

  @Test
  void theSameLegThreeTimesMovesMoneyOnce() {
    providerWill(Behaviour.PAYS);

    assertThat(refund(LEG)).isEqualTo(LegAnswer.CONFIRMED);
    assertThat(refund(LEG)).isEqualTo(LegAnswer.CONFIRMED);
    assertThat(refund(LEG)).isEqualTo(LegAnswer.CONFIRMED);
    assertThat(paidMinor(TENDER)).isEqualTo(1250);
  }

  @Test
  void aLegWhoseAnswerGotLostIsUncertainAndAQueryTellsThatItWasPaid() {
    providerWill(Behaviour.PAYS_UNHEARD);

    assertThat(refund(LEG)).isEqualTo(LegAnswer.UNCERTAIN);
    assertThat(query(LEG)).isEqualTo(LegView.found(LegAnswer.CONFIRMED));
    assertThat(paidMinor(TENDER)).isEqualTo(1250);
  }

  /** A provider that can close a key for good may decline it instead. */
  @Test
  void aLegWhoseRequestGotLostIsUncertainAndAQueryTellsThatItWasNotPaid() {
    providerWill(Behaviour.NEVER_HEARS);

    assertThat(refund(LEG)).isEqualTo(LegAnswer.UNCERTAIN);
    assertThat(saysThatNothingMoved(query(LEG))).isTrue();
    assertThat(paidMinor(TENDER)).isZero();
  }

  @Test
  void aLegThatIsAbsentForGoodCanBeOrderedAfterAll() {
    providerWill(Behaviour.NEVER_HEARS);
    refund(LEG);
    providerWill(Behaviour.PAYS);
    boolean isAbsent = query(LEG).equals(new LegView.Absent(true));

    assertThat(refund(LEG)).isEqualTo(isAbsent ? LegAnswer.CONFIRMED : LegAnswer.DECLINED);
    assertThat(paidMinor(TENDER)).isEqualTo(isAbsent ? 1250 : 0);
  }

  @Test
  void aLegWhoseAnswerGotLostMovesNoMoreMoneyWhenItIsRepeated() {
    providerWill(Behaviour.PAYS_UNHEARD);
    refund(LEG);
    providerWill(Behaviour.PAYS);

    assertThat(refund(LEG)).isEqualTo(LegAnswer.CONFIRMED);
    assertThat(paidMinor(TENDER)).isEqualTo(1250);
  }

  @ParameterizedTest
  @EnumSource(
      value = Behaviour.class,
      names = {"PAYS_UNHEARD", "NEVER_HEARS", "PAYS_AND_FAILS"})
  void troubleAtTheProviderIsUncertainAndNeverAnException(Behaviour trouble) {
    providerWill(trouble);

    assertThat(refund(LEG)).isEqualTo(LegAnswer.UNCERTAIN);
  }

  @Test
  void aLegThatWasNeverOrderedIsNotThere() {
    providerWill(Behaviour.PAYS);

    assertThat(saysThatNothingMoved(query(leg("case-9-1", "tender-1", 1250)))).isTrue();
  }

  @Test
  void aQueryMovesNothing() {
    providerWill(Behaviour.ACCEPTS);
    refund(LEG);
    providerWill(Behaviour.PAYS);
    query(LEG);

    assertThat(paidMinor(TENDER)).isEqualTo(canAccept() ? 0 : 1250);
  }

  @Test
  void legsAreIndependent() {
    providerWill(Behaviour.PAYS);
    refund(LEG);
    providerWill(Behaviour.DECLINES);
    refund(leg("case-1-2", "tender-2", 300));
    providerWill(Behaviour.PAYS_UNHEARD);
    refund(leg("case-1-3", "tender-1", 50));

    assertThat(query(LEG)).isEqualTo(LegView.found(LegAnswer.CONFIRMED));
    assertThat(query(leg("case-1-2", "tender-2", 300)))
        .isEqualTo(LegView.found(LegAnswer.DECLINED));
    assertThat(query(leg("case-1-3", "tender-1", 50)))
        .isEqualTo(LegView.found(LegAnswer.CONFIRMED));
    assertThat(paidMinor(new TenderId("tender-1"))).isEqualTo(1300);
    assertThat(paidMinor(new TenderId("tender-2"))).isZero();
  }

  /** Declined would say that nothing moved under this id, and the debt would be paid once more. */
  @Test
  void aLegIdThatComesAgainWithAnotherAmountMovesNothingAndIsUncertain() {
    providerWill(Behaviour.PAYS);
    refund(LEG);

    assertThat(refund(leg("case-1-1", "tender-1", 9900))).isEqualTo(LegAnswer.UNCERTAIN);
    assertThat(query(LEG)).isEqualTo(LegView.found(LegAnswer.CONFIRMED));
    assertThat(paidMinor(TENDER)).isEqualTo(1250);
  }

  @Test
  void aLegIdThatComesAgainForAnotherTenderMovesNothingAndIsUncertain() {
    providerWill(Behaviour.PAYS);
    refund(LEG);

    assertThat(refund(leg("case-1-1", "tender-2", 1250))).isEqualTo(LegAnswer.UNCERTAIN);
    assertThat(paidMinor(TENDER)).isEqualTo(1250);
    assertThat(paidMinor(new TenderId("tender-2"))).isZero();
  }

  @Test
  void theSameLegFromManyThreadsAtOnceMovesMoneyOnce() throws Exception {
    providerWill(Behaviour.PAYS);

    assertThat(atOnce(8, () -> refund(LEG)))
        .contains(LegAnswer.CONFIRMED)
        .doesNotContain(LegAnswer.DECLINED);
    assertThat(query(LEG)).isEqualTo(LegView.found(LegAnswer.CONFIRMED));
    assertThat(paidMinor(TENDER)).isEqualTo(1250);
  }

  private LegAnswer refund(RefundLeg leg) {
    return switch (gateway().refund(leg)) {
      case RefundAnswer answer -> answer.word();
      case Submission.NotSent notSent -> throw new AssertionError(notSent.why());
    };
  }

  /** A provider may say more than the word; the contract is about the word. */
  private LegView query(RefundLeg leg) {
    var view = gateway().query(leg);
    return view instanceof LegView.Found found ? LegView.found(found.answer().word()) : view;
  }

  private static boolean saysThatNothingMoved(LegView view) {
    return view instanceof LegView.Absent || view.equals(LegView.found(LegAnswer.DECLINED));
  }

  private static List<LegAnswer> atOnce(int threads, Callable<LegAnswer> call) throws Exception {
    var start = new CountDownLatch(1);
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var answers = new ArrayList<Future<LegAnswer>>();
      for (int i = 0; i < threads; i++) {
        answers.add(
            executor.submit(() -> {
              start.await();
              return call.call();
            }));
      }
      start.countDown();
      var heard = new ArrayList<LegAnswer>();
      for (var answer : answers) {
        heard.add(answer.get());
      }
      return heard;
    }
  }

  private static RefundLeg leg(String id, String tender, long minor) {
    return new RefundLeg(
        new LegId(id),
        new OrderId("order-7"),
        Option.of(new TenderId(tender)),
        Route.ORIGINAL,
        Money.of(minor, "CNY"),
        Money.of(minor, "CNY"),
        Instant.parse("2026-03-09T08:00:00Z"));
  }
}
