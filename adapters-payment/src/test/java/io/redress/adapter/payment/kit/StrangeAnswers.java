package io.redress.adapter.payment.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.money.Money;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An answer comes, and is not what it should be, or not what anybody expects. */
interface StrangeAnswers {

  Bench bench();

  @Test
  @Needs(Ability.ITEMISED_REPLIES)
  default void anAnswerAboutAnotherKeyIsUncertain() {
    isUncertain(Mishap.after().saying(entry(each -> each.under("case-8-1"))));
  }

  @Test
  @Needs(Ability.ITEMISED_REPLIES)
  default void anAnswerAboutAnotherAmountIsUncertain() {
    isUncertain(
        Mishap.after()
            .saying(entry(each -> each.of(Money.of(1300, each.amount().currency().toString())))));
  }

  @Test
  @Needs(Ability.ITEMISED_REPLIES)
  default void aPaidRefundOfAnotherAmountIsUncertain() {
    isUncertain(
        Mishap.after()
            .saying(
                entry(each ->
                    each.of(Money.of(1300, each.amount().currency().toString()))
                        .as(Standing.PAID))));
  }

  @Test
  @Needs(Ability.SIGNED_REPLIES)
  default void aYesThatNobodySignedIsUncertain() {
    isUncertain(Mishap.after().signed(Seal.By.NOBODY));
  }

  @Test
  @Needs(Ability.SIGNED_REPLIES)
  default void aYesWithAWrongSignatureIsUncertain() {
    isUncertain(Mishap.after().signed(Seal.By.WRONG));
  }

  @Test
  @Needs(Ability.SIGNED_REPLIES)
  default void aYesOfAStrangerIsUncertain() {
    isUncertain(Mishap.after().signed(Seal.By.STRANGER));
  }

  @Test
  @Needs(Ability.SIGNED_REPLIES)
  default void aProbeForWhoeverLooksAtSignaturesIsUncertain() {
    isUncertain(Mishap.after().signed(Seal.By.PROBE));
  }

  @Test
  @Needs(Ability.DATED_REPLIES)
  default void anAnswerThatWasSignedTooLongAgoIsUncertain() {
    isUncertain(Mishap.after().signedAgo(Duration.ofSeconds(301)));
  }

  @Test
  @Needs(Ability.DATED_REPLIES)
  default void anAnswerThatWillBeSignedIsUncertain() {
    isUncertain(Mishap.after().signedAgo(Duration.ofSeconds(-301)));
  }

  @Test
  @Needs(Ability.SIGNED_REPLIES)
  default void answersAreBelievedWhileKeysChange() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);
    bench.provider().will(Mishap.after().signed(Seal.By.NEXT_KEY));

    bench.assertTaken(bench.refund(leg), leg);
    bench.assertTaken(bench.refund(leg), leg);
  }

  /** Whoever stands between could open another way for money that has gone. */
  @Test
  @Needs(Ability.SIGNED_REPLIES)
  default void aNoThatNobodySignedIsUncertain() {
    var bench = bench();
    bench.dialect().refusals().forEach(why -> isUncertainNo(bench, why, Seal.By.NOBODY));
    bench.dialect().refusals().forEach(why -> isUncertainNo(bench, why, Seal.By.WRONG));
  }

  private static void isUncertainNo(Bench bench, DeclineCode why, Seal.By by) {
    bench.provider().will(Mishap.after().saying(fact -> new Fact.Refused(why)).signed(by));

    assertThat(bench.refund(bench.leg("case-1-1", 1250)))
        .as("%s by %s", why, by)
        .isInstanceOf(Uncertain.class);
  }

  /** Money is there again some day: it is no reason to give up, and none to pay twice. */
  @Test
  @Needs(Ability.MISSING_MONEY_AT_ONCE)
  default void aShopWithoutMoneyMayTryAgain() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);
    bench.provider().will(refusing(DeclineCode.INSUFFICIENT_FUNDS));

    assertThat(bench.refund(leg))
        .isInstanceOfSatisfying(
            Declined.class,
            no -> {
              assertThat(no.code()).isEqualTo(DeclineCode.INSUFFICIENT_FUNDS);
              assertThat(no.retry()).isNotEqualTo(Retry.NEVER);
            });
    assertThat(bench.books().movements()).isZero();
  }

  @Test
  @Needs(Ability.REFUSING_AT_ONCE)
  default void aNoIsUnderstoodAndKeepsItsCode() {
    var bench = bench();
    assertThat(bench.dialect().refusals()).isNotEmpty();
    bench.dialect().refusals().forEach(why -> isNo(bench, why));
    assertThat(bench.books().movements()).isZero();
  }

  private static void isNo(Bench bench, DeclineCode why) {
    bench.provider().will(refusing(why));

    assertThat(bench.refund(bench.leg("case-1-1", 1250)))
        .as("%s", why)
        .isInstanceOfSatisfying(
            Declined.class,
            no -> {
              assertThat(no.code()).isEqualTo(why);
              assertThat(no.said()).isNotBlank().hasSizeLessThanOrEqualTo(100);
            });
  }

  private static Mishap refusing(DeclineCode why) {
    return Mishap.insteadSaying(new Fact.Refused(why));
  }

  @Test
  default void aNoThatNobodyHasHeardOfIsUncertain() {
    isUncertain(Mishap.after().saying(fact -> new Fact.RefusedUnheardOf()));
  }

  @Test
  default void aStandingThatNobodyHasHeardOfIsUncertain() {
    isUncertain(Mishap.after().saying(entry(each -> each.as(Standing.UNHEARD_OF))));
  }

  @Test
  default void aKeyThatIsBeingWorkedOnIsNoNo() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);
    bench.provider().will(Mishap.after().saying(fact -> new Fact.Busy()));

    assertThat(bench.refund(leg)).isInstanceOfAny(Uncertain.class, NotSent.class);
    bench.assertTaken(bench.refund(leg), leg);
    assertThat(bench.books().movements()).isEqualTo(1);
  }

  @Test
  default void whoAsksTooOftenComesAgainWhenHeIsTold() {
    assertThat(waits("7")).isEqualTo(List.of(Duration.ofSeconds(7)));
  }

  @Test
  default void nobodyIsMadeToWaitForEver() {
    assertThat(waits("999999999999")).isEqualTo(List.of(Duration.ofHours(1)));
  }

  @Test
  default void aWaitMayBeADate() {
    assertThat(waits("Mon, 09 Mar 2026 08:02:00 GMT")).isEqualTo(List.of(Duration.ofMinutes(2)));
  }

  @Test
  default void aWaitThatCannotBeReadIsNone() {
    assertThat(waits("soon")).isEmpty();
    assertThat(waits("-1")).isEmpty();
  }

  /** Other routes stay closed: only the provider says that it did nothing. */
  private Seq<Duration> waits(String header) {
    var bench = bench();
    int before = bench.books().submits();
    bench
        .provider()
        .will(
            Mishap.insteadSaying(new Fact.BrokenDown())
                .writing(said -> Said.json(429, "{}").with("Retry-After", header))
                .signed(Seal.By.NOBODY));

    var answer = bench.refund(bench.leg("case-1-1", 1250));

    assertThat(bench.books().submits()).isEqualTo(before + 1);
    assertThat(bench.books().movements()).isZero();
    assertThat(answer)
        .isInstanceOfSatisfying(NotSent.class, not -> assertThat(not.isProven()).isFalse());
    return ((NotSent) answer).retryAfter().toList();
  }

  @Test
  default void aRedirectIsNotFollowed() {
    var bench = bench();
    List.of(301, 302, 303, 307, 308).forEach(status -> isNotFollowed(bench, status));
  }

  private static void isNotFollowed(Bench bench, int status) {
    var elsewhere = bench.provider().addressElsewhere().toString();
    bench
        .provider()
        .will(
            Mishap.insteadSaying(new Fact.BrokenDown())
                .writing(said -> Said.json(status, "{}").with("Location", elsewhere))
                .signed(Seal.By.NOBODY));

    assertThat(bench.refund(bench.leg("case-1-1", 1250)))
        .isInstanceOfAny(Uncertain.class, NotSent.class);
    assertThat(bench.provider().requestsElsewhere()).isZero();
    assertThat(bench.books().movements()).isZero();
  }

  @Test
  default void fieldsThatNobodyKnowsDoNotMatter() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);
    bench
        .provider()
        .will(
            Mishap.after()
                .writing(said ->
                    said.rewritten(
                        text -> inserted(text, "\"added_in_2030\":[{\"a\":null},-0.5]"))));

    bench.assertTaken(bench.refund(leg), leg);
  }

  /** What can be read in two ways, or hardly, is either understood rightly or not at all. */
  @Test
  default void jsonThatIsHardToReadIsNeverMisread() {
    isNeverMisread(text -> text.replaceFirst("(?s)\\{(.*)}", "{$1,$1}"));
    isNeverMisread(text -> inserted(text, "\"x\":" + "[".repeat(10_000) + "]".repeat(10_000)));
    isNeverMisread(text -> inserted(text, "\"x\":" + "{\"x\":".repeat(10_000)));
    isNeverMisread(text -> inserted(text, "\"x\":NaN"));
    isNeverMisread(text -> text.replaceAll("1250|12\\.50", "NaN"));
    isNeverMisread(text -> text.replaceAll("1250|12\\.50", "1e3"));
    isNeverMisread(text -> "\uFEFF" + text);
    isNeverMisread(text -> text + text);
    isNeverMisread(text -> "[" + text + "]");
    isNeverMisread(text -> "null");
    isNeverMisread(text -> "{}");
  }

  private void isNeverMisread(UnaryOperator<String> how) {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);
    bench.provider().will(Mishap.after().writing(said -> said.rewritten(how)));

    var answer = bench.refund(leg);

    if (answer instanceof Confirmed || answer instanceof Accepted) {
      bench.assertTaken(answer, leg);
    } else {
      assertThat(answer).isInstanceOf(Uncertain.class);
    }
    assertThat(bench.books().movements()).isEqualTo(1);
  }

  private static String inserted(String object, String member) {
    return object.replaceFirst("\\{", "{" + member.replace("$", "\\$") + ",");
  }

  private static UnaryOperator<Fact> entry(UnaryOperator<Entry> how) {
    return fact ->
        fact instanceof Fact.Stands stands ? new Fact.Stands(how.apply(stands.entry())) : fact;
  }

  private void isUncertain(Mishap mishap) {
    var bench = bench();
    bench.provider().will(mishap);

    Submission answer = bench.refund(bench.leg("case-1-1", 1250));

    assertThat(answer).isInstanceOf(Uncertain.class);
    assertThat(bench.books().movements()).isEqualTo(1);
    assertThat(bench.books().submits()).isEqualTo(1);
  }
}
