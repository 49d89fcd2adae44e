package io.redress.decision;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.amount.Unquotable;
import io.redress.decision.Unanswerable.NoRate;
import io.redress.decision.Unanswerable.NotQuotable;
import io.redress.decision.Unanswerable.NotSettleable;
import io.redress.decision.Unanswerable.UnknownReason;
import io.redress.decision.Unanswerable.UnsoundOrder;
import io.redress.goods.GoodsState;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.OrderProblem;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.settlement.Unsettleable;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Each reason for which there is no answer, together with all that come after it. */
class SoundnessTest {

  private static final Policy POLICY = Shop.policy().policy();

  /** In another currency than the policy, with a tender that is too small. */
  private static final OrderDraft POOR =
      OrderDraft.in("USD").line("A", 10_00, 2).line("B", 10_00, 1).paidBy("card", 1_00);

  @Test
  void anUnknownReasonComesFirst() {
    assertThat(refusal(POOR, "bored"))
        .isEqualTo(
            new UnknownReason(
                new Reason("bored"),
                HashSet.of("unwanted", "wrong", "broken", "special", "cheating", "other")
                    .map(Reason::new)));
  }

  @Test
  void thenAnOrderThatDoesNotAddUp() {
    var dossier =
        new Dossier(
            POOR.asItIs(),
            Shop.customer("regular"),
            Shop.request(RequestKind.REFUND, "unwanted", GoodsState.RECEIVED),
            Option.none(),
            Shop.NOW);
    assertThat(Decisions.decide(POLICY, dossier).getLeft())
        .isEqualTo(
            new UnsoundOrder(
                new OrderProblem.TendersDoNotAddUp(Money.of(1_00, "USD"), Money.of(30_00, "USD"))));
  }

  @Test
  void thenThatThereAreNoLines() {
    assertThat(refusal(POOR, "unwanted")).isEqualTo(new NotQuotable(new Unquotable.NothingAsked()));
  }

  @Test
  void thenALineThatTheOrderDoesNotHave() {
    assertThat(refusal(POOR, "unwanted", Shop.line("A", 9), Shop.line("C", 1)))
        .isEqualTo(new NotQuotable(new Unquotable.UnknownLine(new LineId("C"))));
  }

  @Test
  void aLineThatIsNamedTwiceIsUnknownToo() {
    assertThat(refusal(POOR, "unwanted", Shop.line("A", 1), Shop.line("A", 1)))
        .isEqualTo(new NotQuotable(new Unquotable.UnknownLine(new LineId("A"))));
  }

  @Test
  void thenAQuantityThatIsNotLeft() {
    assertThat(refusal(POOR, "unwanted", Shop.line("B", 1), Shop.line("A", 3)))
        .isEqualTo(new NotQuotable(new Unquotable.QuantityNotLeft(new LineId("A"), 3, 2)));
    assertThat(refusal(POOR, "unwanted", Shop.line("A", 0)))
        .isEqualTo(new NotQuotable(new Unquotable.QuantityNotLeft(new LineId("A"), 0, 2)));
    assertThat(refusal(POOR, "unwanted", Shop.line("A", -1)))
        .isEqualTo(new NotQuotable(new Unquotable.QuantityNotLeft(new LineId("A"), -1, 2)));
  }

  @Test
  void whatWentBackBeforeIsNotLeft() {
    var order = Shop.order().refunded("A", 1, 100_00);
    assertThat(refusal(order, "unwanted", Shop.line("A", 2)))
        .isEqualTo(new NotQuotable(new Unquotable.QuantityNotLeft(new LineId("A"), 2, 1)));
    assertThat(decide(order, Option.none(), "unwanted", Shop.line("A", 1)).isRight()).isTrue();
  }

  @Test
  void thenARateThatIsMissingOrForOtherCurrencies() {
    var expected = Either.left(new NoRate(currency("USD"), currency("CNY")));
    var asked = Shop.line("A", 1);
    assertThat(decide(POOR, Option.none(), "unwanted", asked)).isEqualTo(expected);
    assertThat(decide(POOR, rate("EUR", "CNY"), "unwanted", asked)).isEqualTo(expected);
    assertThat(decide(POOR, rate("USD", "EUR"), "unwanted", asked)).isEqualTo(expected);
    assertThat(decide(POOR, rate("CNY", "USD"), "unwanted", asked)).isEqualTo(expected);
  }

  @Test
  void lastComeTendersThatDoNotHaveEnoughLeft() {
    assertThat(decide(POOR, rate("USD", "CNY"), "unwanted", Shop.line("A", 1)).getLeft())
        .isInstanceOf(NotSettleable.class);
    var order = OrderDraft.in("CNY").line("A", 100_00, 1).paidBy("alipay", 100_00, 0, 1);
    assertThat(refusal(order, "unwanted", Shop.line("A", 1)))
        .isEqualTo(new NotSettleable(new Unsettleable.TendersExhausted(cny(100_00), cny(99_99))));
  }

  @Test
  void aCustomerAtTheCapOfRefundsIsReviewedByWhoMayApproveTheAmountInThePolicysCurrency() {
    var order = OrderDraft.in("USD").line("A", 20_00, 1).paidBy("card", 20_00);
    var policy = Shop.policy().refundsPer30Days(0).policy();
    var decision =
        Decisions.decide(policy, dossier(order, rate("USD", "CNY"), "unwanted", Shop.line("A", 1)))
            .get();
    // 20.00 at 7.00 is 140.00: above the agent's 100.00, within the supervisor's 200.00.
    assertThat(decision.reviewer()).contains(Role.SUPERVISOR);
    assertThat(decision.beyondCaps()).containsExactly("refunds-per-30-days");
  }

  private static Unanswerable refusal(OrderDraft order, String reason, RequestedLine... lines) {
    return decide(order, Option.none(), reason, lines).getLeft();
  }

  private static Either<Unanswerable, Decision> decide(
      OrderDraft order, Option<ExchangeRate> rate, String reason, RequestedLine... lines) {
    return Decisions.decide(POLICY, dossier(order, rate, reason, lines));
  }

  private static Dossier dossier(
      OrderDraft order, Option<ExchangeRate> rate, String reason, RequestedLine... lines) {
    return new Dossier(
        order.order(),
        Shop.customer("regular"),
        Shop.request(RequestKind.REFUND, reason, GoodsState.RECEIVED, lines),
        rate,
        Shop.NOW);
  }

  private static Option<ExchangeRate> rate(String from, String to) {
    return Option.of(new ExchangeRate(currency(from), currency(to), new BigDecimal("7.00")));
  }

  private static Currency currency(String code) {
    return Currency.getInstance(code);
  }
}
