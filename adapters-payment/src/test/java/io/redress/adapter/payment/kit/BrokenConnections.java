package io.redress.adapter.payment.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.kit.Mishap.Wire;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission.NotSent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The way to the provider, or the provider, is broken. */
interface BrokenConnections {

  Duration SHORT = Duration.ofSeconds(1);

  Bench bench();

  @Test
  default void aRefundWhoseConnectionIsResetIsUncertain() {
    isUncertainAndPaidOnce(bench(), Mishap.after().sent(Wire.RESET));
  }

  @Test
  default void aRefundWhoseAnswerIsEmptyIsUncertain() {
    isUncertainAndPaidOnce(bench(), Mishap.after().sent(Wire.NOTHING));
  }

  @Test
  default void aRefundThatIsNotAnsweredInTimeIsUncertain() {
    bench().hurry(SHORT);
    isUncertainAndPaidOnce(bench(), Mishap.after().sent(Wire.LATE));
  }

  @Test
  default void aRefundWhoseAnswerDripsIsUncertain() {
    bench().hurry(SHORT);
    isUncertainAndPaidOnce(bench(), Mishap.after().sent(Wire.DRIPPING));
  }

  @Test
  default void aRefundOverWhichTheProviderBreaksDownIsUncertain() {
    isUncertainAndPaidOnce(bench(), Mishap.after().saying(fact -> new Fact.BrokenDown()));
  }

  @Test
  default void aRefundWhoseAnswerIsCutIsUncertain() {
    isUncertainAndPaidOnce(bench(), rewritten(text -> text.substring(0, text.length() / 2)));
  }

  @Test
  default void aRefundWhoseAnswerBreaksOffIsUncertain() {
    isUncertainAndPaidOnce(bench(), Mishap.after().sent(Wire.BROKEN_OFF));
  }

  /** What has no end is not read to its end. */
  @Test
  default void aRefundWhoseAnswerIsHugeIsUncertain() {
    isUncertainAndPaidOnce(bench(), rewritten(text -> text + " ".repeat(8 << 20)));
  }

  @Test
  default void aPageInsteadOfAnAnswerIsUncertain() {
    isUncertainAndPaidOnce(
        bench(), Mishap.after().writing(said -> page(200)).signed(Seal.By.NOBODY));
  }

  @Test
  default void aSignedPageInsteadOfAnAnswerIsUncertain() {
    isUncertainAndPaidOnce(bench(), Mishap.after().writing(said -> page(200)));
  }

  @Test
  default void anErrorPageOfWhateverStandsBetweenIsUncertain() {
    isUncertainAndPaidOnce(
        bench(), Mishap.after().writing(said -> page(502)).signed(Seal.By.NOBODY));
  }

  @Test
  default void anAnswerWithoutABodyIsUncertain() {
    isUncertainAndPaidOnce(bench(), rewritten(text -> ""));
  }

  private static Said page(int status) {
    return new Said(status, Headers.none(), "text/html", new byte[0])
        .withBody("<html><body>Please log in</body></html>");
  }

  private static Mishap rewritten(UnaryOperator<String> how) {
    return Mishap.after().writing(said -> said.rewritten(how));
  }

  /** It moved money, and nobody was told: so it is asked about, and sent again as it was. */
  private static void isUncertainAndPaidOnce(Bench bench, Mishap mishap) {
    var leg = bench.leg("case-1-1", 1250);
    bench.provider().will(mishap);

    assertThat(bench.refund(leg)).isInstanceOf(Uncertain.class);
    bench.books().awaitSubmits(1);
    assertThat(bench.books().submits()).isEqualTo(1);
    assertThat(bench.books().movements()).isEqualTo(1);

    bench.takeTime();
    bench.assertFoundPaid(leg);
    var again = bench.refund(leg);
    assertThat(again).isNotInstanceOf(Declined.class).isNotInstanceOf(NotSent.class);
    assertThat(bench.books().submits()).isEqualTo(2);
    assertThat(bench.books().movements()).isEqualTo(1);
  }

  @Test
  default void aBreakdownBeforeAnythingHappenedIsUncertainUntilItIsAsked() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);
    bench.provider().will(Mishap.insteadSaying(new Fact.BrokenDown()));

    assertThat(bench.refund(leg)).isInstanceOf(Uncertain.class);
    assertThat(bench.books().movements()).isZero();
    if (bench.capabilities().query() != Query.NONE) {
      assertThat(bench.gateway().query(leg)).isInstanceOf(LegView.Absent.class);
    }
    bench.assertTaken(bench.refund(leg), leg);
    assertThat(bench.books().movements()).isEqualTo(1);
  }

  @Test
  default void whoIsNotReachedWasNotSentAnything() throws IOException {
    var bench = bench();
    bench.goTo(URI.create("http://localhost:" + freePort()));
    wasNotSent(bench);
  }

  private static int freePort() throws IOException {
    try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return nobody.getLocalPort();
    }
  }

  @Test
  default void aHostThatNobodyKnowsWasNotSentAnything() {
    var bench = bench();
    bench.goTo(URI.create("https://provider.invalid"));
    wasNotSent(bench);
  }

  @Test
  default void aHostThatNobodyTrustsWasNotSentAnything() {
    var bench = bench();
    bench.goTo(bench.provider().addressThatNobodyTrusts());
    wasNotSent(bench);
  }

  private static void wasNotSent(Bench bench) {
    var leg = bench.leg("case-1-1", 1250);

    assertThat(bench.refund(leg))
        .isInstanceOfSatisfying(NotSent.class, not -> assertThat(not.isProven()).isTrue());
    assertThat(bench.gateway().query(leg))
        .isInstanceOfAny(LegView.Unreadable.class, LegView.NotSupported.class);
    assertThat(bench.provider().heard()).isEmpty();
    assertThat(bench.books().movements()).isZero();
  }

  /** An answer that is there already is read. */
  @Test
  default void whoIsInterruptedIsUncertainAndStaysInterrupted() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);

    Thread.currentThread().interrupt();
    var answer = bench.refund(leg);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(answer).isNotInstanceOf(Declined.class);
    bench.assertTaken(bench.refund(leg), leg);
    assertThat(bench.books().movements()).isEqualTo(1);
  }

  @Test
  default void aProxyThatWantsANameIsInTheWayAndNothingWasSent() {
    var bench = bench();
    var leg = bench.leg("case-1-1", 1250);
    bench.provider().will(instead(page(407)));

    assertThat(bench.refund(leg)).isInstanceOf(NotSent.class);
    assertThat(bench.books().movements()).isZero();
    bench.assertTaken(bench.refund(leg), leg);
  }

  @Test
  default void aPageThatWantsALogInIsUncertain() {
    var bench = bench();
    bench.provider().will(instead(page(200)));

    assertThat(bench.refund(bench.leg("case-1-1", 1250)))
        .isNotInstanceOf(Confirmed.class)
        .isNotInstanceOf(Accepted.class)
        .isNotInstanceOf(Declined.class);
    assertThat(bench.books().movements()).isZero();
  }

  private static Mishap instead(Said said) {
    return Mishap.insteadSaying(new Fact.BrokenDown()).writing(any -> said).signed(Seal.By.NOBODY);
  }
}
