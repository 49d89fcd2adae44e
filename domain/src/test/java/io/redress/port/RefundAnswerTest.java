package io.redress.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.LegAnswer;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The one gate: what lets money go another way. */
class RefundAnswerTest {

  @Test
  void onlyANoOpensOtherRoutes() {
    assertThat(new Confirmed(Option.none(), Option.none()).opensOtherRoutes()).isFalse();
    assertThat(new Accepted(Option.none()).opensOtherRoutes()).isFalse();
    assertThat(new Uncertain("no answer").opensOtherRoutes()).isFalse();
    assertThat(new Declined(DeclineCode.OTHER, Retry.NEVER, "X").opensOtherRoutes()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"NEVER, true, DECLINED", "NEW_KEY, true, DECLINED", "SAME_KEY, false, UNCERTAIN"})
  void aNoAfterWhichTheSameKeyMayBeUsedIsNoEnd(Retry retry, boolean opens, LegAnswer word) {
    var funds = new Declined(DeclineCode.INSUFFICIENT_FUNDS, retry, "NOT_ENOUGH");

    assertThat(funds.opensOtherRoutes()).isEqualTo(opens);
    assertThat(funds.word()).isEqualTo(word);
  }

  /** All of it may have gone back by this key or beside it, and would go a second time. */
  @ParameterizedTest
  @EnumSource(
      value = DeclineCode.class,
      names = {"ALREADY_REFUNDED", "AMOUNT_EXCEEDS_REFUNDABLE", "KEY_REUSED"})
  void aNoThatMayMeanThatItWasPaidOpensNothing(DeclineCode code) {
    var declined = new Declined(code, Retry.NEVER, "");

    assertThat(declined.opensOtherRoutes()).isFalse();
    assertThat(declined.word()).isEqualTo(LegAnswer.UNCERTAIN);
  }

  @ParameterizedTest
  @EnumSource(
      value = DeclineCode.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ALREADY_REFUNDED", "AMOUNT_EXCEEDS_REFUNDABLE", "KEY_REUSED"})
  void everyOtherNoIsFinal(DeclineCode code) {
    assertThat(new Declined(code, Retry.NEVER, "").word()).isEqualTo(LegAnswer.DECLINED);
  }

  @ParameterizedTest
  @EnumSource(LegAnswer.class)
  void whoSaysNoMoreThanTheWordIsTakenByIt(LegAnswer word) {
    assertThat(RefundAnswer.said(word).word()).isEqualTo(word);
  }
}
