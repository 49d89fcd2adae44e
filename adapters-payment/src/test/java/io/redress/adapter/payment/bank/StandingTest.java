package io.redress.adapter.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.money.Money;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How a transfer stands after all that was said, in whatever order. */
class StandingTest {

  private static final Money AMOUNT = Money.of(1250, "EUR");
  private static final Transfer TRANSFER =
      new Transfer("case-1-1", "order-7", AMOUNT, Instant.EPOCH);
  private static final RefundAnswer ACCEPTED = new Accepted(Option.some("case-1-1"));
  private static final RefundAnswer CONFIRMED =
      new Confirmed(Option.some(AMOUNT), Option.some("case-1-1"));

  private static final Statement TAKEN = said(Kind.TAKEN, "");
  private static final Statement DEBITED = said(Kind.DEBITED, "");
  private static final Statement CREDITED = said(Kind.CREDITED, "");
  private static final Statement UNCLEAR = said(Kind.UNCLEAR, "");
  private static final Statement RETURNED = said(Kind.RETURNED, "AC04");

  @Test
  void whatNobodySpokeOfIsAccepted() {
    assertThat(standing()).isEqualTo(ACCEPTED);
    assertThat(standing(TAKEN, TAKEN)).isEqualTo(ACCEPTED);
  }

  @Test
  void whatIsNotKnownIsUncertainUntilSomethingKnownIsSaid() {
    assertThat(standing(TAKEN, UNCLEAR)).isEqualTo(new Uncertain("a status that is not known"));
    assertThat(standing(UNCLEAR, TAKEN)).isEqualTo(ACCEPTED);
    assertThat(standing(DEBITED, UNCLEAR)).isEqualTo(CONFIRMED);
  }

  @Test
  void theEndIsTheEndWhateverIsReadLater() {
    assertThat(standing(DEBITED, TAKEN)).isEqualTo(CONFIRMED);
    assertThat(standing(CREDITED)).isEqualTo(CONFIRMED);
    assertThat(standing(RETURNED, DEBITED)).isEqualTo(standing(DEBITED, RETURNED));
    assertThat(standing(RETURNED, DEBITED))
        .isEqualTo(new Declined(DeclineCode.PAYEE_UNREACHABLE, Retry.NEVER, "AC04"));
  }

  @Test
  void whoWantsToSeeTheMoneyArriveWaitsForIt() {
    assertThat(Standing.of(TRANSFER, List.of(DEBITED), Kind.CREDITED)).isEqualTo(ACCEPTED);
    assertThat(Standing.of(TRANSFER, List.of(DEBITED, CREDITED), Kind.CREDITED))
        .isEqualTo(CONFIRMED);
    assertThat(Standing.of(TRANSFER, List.of(DEBITED, said(Kind.REJECTED, "AC04")), Kind.CREDITED))
        .isInstanceOf(Uncertain.class);
  }

  /** A debit that is reversed, or money that the customer sends: nobody here can know. */
  @Test
  void aStrangeMovementIsForPeopleWhateverElseWasSaid() {
    var strange = said(Kind.STRANGE, "");

    assertThat(standing(DEBITED, strange, CREDITED))
        .isEqualTo(new Uncertain("a movement that is neither a transfer nor its return"));
    assertThat(standing(strange, RETURNED)).isInstanceOf(Uncertain.class);
  }

  @Test
  void onlyAReasonThatIsKnownDeclines() {
    assertThat(standing(said(Kind.REJECTED, "AM04")))
        .isEqualTo(new Declined(DeclineCode.INSUFFICIENT_FUNDS, Retry.NEW_KEY, "AM04"));
    assertThat(standing(said(Kind.REJECTED, "ZZ99"))).isInstanceOf(Uncertain.class);
    assertThat(standing(said(Kind.REJECTED, ""))).isInstanceOf(Uncertain.class);
    assertThat(standing(said(Kind.REJECTED, "AM05"))).isInstanceOf(Uncertain.class);
  }

  /** That it came back is booked; only the reason is not known. */
  @Test
  void moneyThatCameBackForWhateverReasonCameBack() {
    assertThat(standing(said(Kind.RETURNED, "ZZ99")))
        .isEqualTo(new Declined(DeclineCode.OTHER, Retry.NEVER, "ZZ99"));
    assertThat(standing(said(Kind.RETURNED, "AM05"))).isInstanceOf(Uncertain.class);
  }

  @Test
  void anotherAmountIsForPeople() {
    var less = with(Kind.DEBITED, Option.some(Money.of(1249, "EUR")));
    var other = with(Kind.RETURNED, Option.some(Money.of(1250, "CHF")));

    assertThat(standing(less)).isEqualTo(new Uncertain("the bank speaks of another amount"));
    assertThat(standing(other)).isEqualTo(new Uncertain("the bank speaks of another amount"));
    assertThat(standing(with(Kind.RETURNED, Option.none())))
        .isEqualTo(new Uncertain("the bank does not say how much came back"));
  }

  private static RefundAnswer standing(Statement... said) {
    return Standing.of(TRANSFER, List.of(said), Kind.DEBITED);
  }

  private static Statement said(Kind kind, String reason) {
    return new Statement(
        kind + reason, "case-1-1", kind, "", reason, Option.some(AMOUNT), Option.none());
  }

  private static Statement with(Kind kind, Option<Money> amount) {
    return new Statement(kind.name(), "case-1-1", kind, "", "", amount, Option.none());
  }
}
