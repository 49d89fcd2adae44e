package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.amount.Unquotable.QuantityNotLeft;
import io.redress.decision.Unanswerable.NotQuotable;
import io.redress.decision.Unanswerable.NotSettleable;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.Sign;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Refusal;
import io.redress.lifecycle.Refusal.CannotBeAnswered;
import io.redress.lifecycle.Refusal.OtherAmount;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.settlement.LedgerEntry.ReversedOutside;
import io.redress.settlement.LedgerEntry.TakenOutside;
import io.redress.settlement.Staging;
import io.redress.settlement.Unsettleable.TendersExhausted;
import io.vavr.control.Either;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Everything that gives money of an order back draws on the same ledger. */
class OneLedgerTest {

  private final World world = new World();

  @Test
  void twoOpenCasesDoNotGetTheSameUnits() {
    var shop = new Shop(world);
    shop.give(Requests.toReturnBothCups("regular"));
    var again = Requests.inCase("case-2", Requests.forOneCup("changed-mind"));

    assertThat(shop.give("case-2", again))
        .isEqualTo(
            refused(
                new CannotBeAnswered(
                    new NotQuotable(new QuantityNotLeft(new LineId("cups"), 1, 0)))));
  }

  @Test
  void whatAWithdrawnCaseClaimedMayBeAskedForAgain() {
    var shop = new Shop(world);
    shop.give(Requests.toReturnBothCups("regular"));
    shop.give(new Withdraw(new CommandId("withdraw-1"), Requests.CUSTOMER));

    shop.give("case-2", Requests.inCase("case-2", Requests.forOneCup("changed-mind")));
    assertThat(shop.story("case-2")).endsWith("RefundConfirmed", "CaseClosed");
  }

  @Test
  void theSecondOfTwoCasesGetsWhatTheFirstLeft() {
    var shop = new Shop(world);
    shop.give(Requests.forOneCup("changed-mind"));
    shop.give("case-2", Requests.inCase("case-2", Requests.forOneCup("changed-mind")));

    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("70.00");
    assertThat(shop.paidFor(Requests.GIFT_CARD)).isEqualTo("30.00");
  }

  @Test
  void aChargebackIsGoneForEveryCaseUntilItIsReversed() {
    var shop = new Shop(world);
    var request = Requests.forBothCups(GoodsState.RECEIVED);
    shop.outside(request.order(), new TakenOutside("cb-1", Requests.ALIPAY, cny(70_00)));
    shop.outside(request.order(), new TakenOutside("cb-1", Requests.ALIPAY, cny(70_00)));

    assertThat(shop.give(request))
        .isEqualTo(
            refused(
                new CannotBeAnswered(
                    new NotSettleable(new TendersExhausted(cny(100_00), cny(30_00))))));

    shop.outside(request.order(), new ReversedOutside("cb-1"));
    shop.give(request);
    assertThat(shop.story()).endsWith("RefundConfirmed", "CaseClosed");
  }

  @Test
  void aChargebackBeforeTheGoodsAreBackLeavesTheMoneyToAPerson() {
    var shop = new Shop(world);
    var request = Requests.forBothCups(GoodsState.NOT_SHIPPED);
    shop.take(request);
    shop.outside(request.order(), new TakenOutside("cb-1", Requests.ALIPAY, cny(1)));
    shop.work();

    assertThat(shop.story()).endsWith("Intercepted", "SentToReview");
    assertThat(shop.asked).isEmpty();
  }

  @Test
  void aLargeRefundWaitsForASignatureAndIsPaidInInstalmentsOnWorkingDays() {
    var shop = new Shop(world);
    var staging = new Staging(cny(100_00), 3, 5, true);
    shop.policies.put(ShopPolicy.version("2", terms -> terms.with(staging)));
    shop.give(Requests.forBothCups(GoodsState.RECEIVED));
    assertThat(shop.story()).endsWith("SignatureAsked");
    assertThat(shop.told()).containsExactly("request-received", "signature-asked");

    assertThat(shop.give(sign("sign-1", cny(99_00))))
        .isEqualTo(refused(new OtherAmount(cny(99_00), cny(100_00))));
    shop.give(sign("sign-2", cny(100_00)));
    // Tuesday, then the Tuesdays of the next two weeks; each instalment is 33.33 or 33.34.
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("33.34");
    shop.pass(Duration.ofDays(6));
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("33.34");
    shop.pass(Duration.ofDays(1));
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("66.67");
    assertThat(shop.paidFor(Requests.GIFT_CARD)).isEqualTo("0.00");
    shop.pass(Duration.ofDays(7));
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("70.00");
    assertThat(shop.paidFor(Requests.GIFT_CARD)).isEqualTo("30.00");
    assertThat(shop.story()).endsWith("RefundConfirmed", "CaseClosed");
  }

  @Test
  void whoeverDoesNotConfirmALargeAmountInTimeIsRemindedInTheWordsOfTheQuestion() {
    var shop = new Shop(world);
    var staging = new Staging(cny(100_00), 3, 5, true);
    shop.policies.put(ShopPolicy.version("2", terms -> terms.with(staging)));
    shop.give(Requests.forBothCups(GoodsState.RECEIVED));
    shop.pass(Duration.ofDays(7));

    assertThat(shop.story()).endsWith("SignatureAsked", "DeadlinePassed");
    assertThat(shop.told())
        .containsExactly("request-received", "signature-asked", "signature-asked");
    assertThat(shop.reminded()).isEmpty();
  }

  private static Sign sign(String id, Money amount) {
    return new Sign(new CommandId(id), Requests.CUSTOMER, amount);
  }

  private static Either<Refusal, Object> refused(Refusal refusal) {
    return Either.left(refusal);
  }

  private static Money cny(long minor) {
    return Money.of(minor, "CNY");
  }
}
