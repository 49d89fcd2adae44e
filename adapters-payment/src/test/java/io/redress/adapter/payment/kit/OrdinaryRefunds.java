package io.redress.adapter.payment.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.money.Money;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.Submission;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing goes wrong. */
interface OrdinaryRefunds {

  Bench bench();

  @Test
  default void aRefundMovesItsAmountOnce() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);

    bench.assertTaken(bench.refund(leg), leg);
    bench.assertFoundPaid(leg);
    assertThat(bench.books().movements()).isEqualTo(1);
    assertThat(bench.books().moved()).isEqualTo(1250);
    assertThat(bench.books().submits()).isEqualTo(1);
  }

  @Test
  @Needs(Ability.PAYING_LATER)
  default void aRefundThatIsTakenOnIsSaidToBePaidLater() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);
    bench.books().takesAs(Standing.PENDING);

    assertThat(bench.refund(leg)).isInstanceOf(Accepted.class);
    if (bench.capabilities().query() != Query.NONE) {
      assertThat(bench.gateway().query(leg))
          .isInstanceOfSatisfying(
              LegView.Found.class,
              found -> assertThat(found.answer()).isInstanceOf(Accepted.class));
    }
    bench.assertFoundPaid(leg);
    assertThat(bench.books().movements()).isEqualTo(1);
  }

  @Test
  @Needs(Ability.REPEATED_ANSWERS)
  default void theSameKeyThreeTimesMovesMoneyOnce() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);

    var answers = List.fill(3, () -> bench.refund(leg));

    answers.forEach(answer -> bench.assertTaken(answer, leg));
    assertThat(answers.distinct()).hasSize(1);
    assertThat(bench.books().movements()).isEqualTo(1);
    assertThat(bench.books().submits()).isEqualTo(3);
  }

  @Test
  default void aKeyThatComesAgainWithAnotherAmountMovesNothing() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);
    bench.assertTaken(bench.refund(leg), leg);

    var answer = bench.refund(bench.leg("case-1-1", 1300));

    assertThat(answer).isNotInstanceOf(Confirmed.class).isNotInstanceOf(Accepted.class);
    Bench.assertOpensNothing(answer);
    assertThat(bench.books().movements()).isEqualTo(1);
    assertThat(bench.books().moved()).isEqualTo(1250);
  }

  @Test
  default void theSameKeyFromSixteenThreadsMovesMoneyOnce() throws Exception {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);

    var answers = atOnce(16, at -> () -> bench.refund(leg));

    assertThat(answers).noneMatch(Declined.class::isInstance);
    assertThat(answers)
        .anyMatch(answer -> answer instanceof Confirmed || answer instanceof Accepted);
    assertThat(bench.books().movements()).isEqualTo(1);
  }

  @Test
  @Needs(Ability.PARTS)
  default void partsGoBackUpToThePaymentAndNotAMinorUnitMore() {
    var bench = bench();
    var parts = List.of(3333L, 3333L, 3334L);

    parts
        .zipWithIndex()
        .map(part -> bench.leg("case-1-" + (part._2 + 1), part._1))
        .forEach(leg -> bench.assertTaken(bench.refund(leg), leg));
    var answer = bench.refund(bench.leg("case-1-4", 1));

    if (bench.dialect().refusals().contains(DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE)) {
      assertThat(answer)
          .isInstanceOfSatisfying(
              Declined.class,
              no ->
                  assertThat(no.code())
                      .isIn(DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE, DeclineCode.ALREADY_REFUNDED));
    }
    assertThat(answer).isNotInstanceOf(Confirmed.class);
    Bench.assertOpensNothing(answer);
    assertThat(bench.books().movements()).isEqualTo(3);
    assertThat(bench.books().moved()).isEqualTo(Bench.PAID);
  }

  @Test
  default void aCurrencyThatIsNotThePaymentsIsNotSent() {
    var bench = bench();

    assertThat(bench.refund(bench.leg("case-1-1", Money.of(1250, "SEK"))))
        .isInstanceOfSatisfying(
            Declined.class, no -> assertThat(no.code()).isEqualTo(DeclineCode.CURRENCY_MISMATCH));
    assertThat(bench.provider().heard()).isEmpty();
  }

  @Test
  default void moreThanWasPaidIsNotSent() {
    var bench = bench();

    var answer = bench.refund(bench.leg("case-1-1", Bench.PAID + 1));

    assertThat(answer).isInstanceOf(Declined.class);
    Bench.assertOpensNothing(answer);
    assertThat(bench.provider().heard()).isEmpty();
  }

  /** Texts of people come in all lengths; the dialect turns away what the provider would. */
  @Test
  default void aReasonOfAnyLengthIsCutToWhatTheProviderTakes() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);
    bench.know(bench.payment().because("尺码不合适🙂\"\\\n".repeat(350)));

    bench.assertTaken(bench.refund(leg), leg);
    assertThat(bench.books().movements()).isEqualTo(1);
  }

  @Test
  @Needs(Ability.QUERIES)
  default void aKeyThatWasNeverSentIsAbsent() {
    var bench = bench();

    assertThat(bench.gateway().query(bench.leg("case-9-1", 1250)))
        .isInstanceOf(LegView.Absent.class);
    assertThat(bench.books().movements()).isZero();
  }

  @Test
  @Needs(Ability.QUERIES)
  default void aQueryMovesNothing() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);

    bench.gateway().query(leg);
    bench.assertTaken(bench.refund(leg), leg);
    bench.gateway().query(leg);
    bench.gateway().query(leg);

    assertThat(bench.books().movements()).isEqualTo(1);
    assertThat(bench.books().submits()).isEqualTo(1);
  }

  /** Yen have no minor unit, fils are thousandths; whoever computes with floats loses some. */
  @Test
  default void amountsOfAllCurrenciesAreExact() {
    var bench = bench();
    List.of(
            Money.of(1, "JPY"),
            Money.of(bench.dialect().smallest("KWD"), "KWD"),
            Money.of(1, "USD"),
            Money.of(1, bench.dialect().currency()),
            Money.of(2_999_999_999L, bench.dialect().currency()),
            Money.of(99_999_999_99L, bench.dialect().currency()))
        .zipWithIndex()
        .forEach(each -> isExact(bench, "case-1-" + (each._2 + 1), each._1));
  }

  private static void isExact(Bench bench, String key, Money amount) {
    boolean isTaken =
        bench.capabilities().currencies().forAll(all -> all.contains(amount.currency()));
    var leg = bench.leg(key, amount);
    int before = bench.provider().heard().size();
    bench.pay(
        "tender-1",
        Payment.of("order-" + key, amount, bench.payment().paidAt())
            .knownAs(bench.dialect().paymentReference(key)));

    var answer = bench.refund(leg);

    if (isTaken) {
      bench.assertTaken(answer, leg);
      assertThat(bench.books().entry(key).amount()).isEqualTo(amount);
      bench.assertFoundPaid(leg);
    } else {
      assertThat(answer).isInstanceOf(Declined.class);
      assertThat(bench.provider().heard()).hasSize(before);
    }
  }

  @Test
  @Needs(Ability.PARTS)
  default void aHundredRefundsAtOnceNeverExceedThePayment() throws Exception {
    var bench = bench();

    var answers = atOnce(100, at -> () -> bench.refund(bench.leg("case-1-" + (at + 1), 150)));

    var taken = answers.stream().filter(OrdinaryRefunds::isTaken).count();
    answers.forEach(answer -> {
      if (!isTaken(answer)) {
        Bench.assertOpensNothing(answer);
      }
    });
    assertThat(bench.books().moved()).isLessThanOrEqualTo(Bench.PAID);
    if (bench.dialect().refusals().contains(DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE)) {
      assertThat(taken).isLessThanOrEqualTo(bench.books().movements());
    }
    assertThat(bench.books().movements()).isEqualTo(66);
  }

  private static boolean isTaken(Submission answer) {
    return answer instanceof RefundAnswer known
        && (known instanceof Confirmed || known instanceof Accepted);
  }

  private static java.util.List<Submission> atOnce(int many, IntFunction<Callable<Submission>> call)
      throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<Submission>>();
      IntStream.range(0, many).forEach(at -> running.add(threads.submit(call.apply(at))));
      var answers = new ArrayList<Submission>();
      for (var each : running) {
        answers.add(each.get());
      }
      return answers;
    }
  }
}
