package io.redress.amount;

import static io.redress.Shop.cny;
import static io.redress.Shop.line;
import static io.redress.amount.Quotes.asked;
import static io.redress.amount.Quotes.quote;
import static io.redress.amount.Quotes.shown;
import static io.redress.amount.Quotes.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.amount.Unquotable.AmountsDiffer;
import io.redress.amount.Unquotable.MoreThanAgreeable;
import io.redress.amount.Unquotable.MoreThanLeft;
import io.redress.amount.Unquotable.MoreThanPaid;
import io.redress.amount.Unquotable.NotPositive;
import io.redress.amount.Unquotable.UnknownLine;
import io.redress.amount.Unquotable.WrongCurrency;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.money.Percent;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.request.PartAsked;
import io.redress.request.RequestedLine;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Money back for goods that the customer keeps. */
class KeptGoodsTest {

  private static final AmountTerms TERMS = AmountTerms.of(PartsRounding.UP);
  private static final LineId A = new LineId("A");

  /** Half of what comes back is kept. */
  private static final AmountTerms DEDUCTING =
      TERMS.with(
          new DeductionTerms(
              HashMap.of(
                  ComponentKind.RESTOCKING_FEE,
                  new DecisionTable<>(List.of(Rule.named("half").then(Tariff.percent(50))))),
              HashSet.empty()));

  /** Two units that cost 12.30 each, with tax on top. */
  private static Order two() {
    return OrderDraft.in("CNY").line("A", 10_00, 2, 0, 4_60).paidBy("alipay", 24_60).order();
  }

  @Test
  void anAgreedPartIsAComponentAndCarriesItsTax() {
    var quote = quote(TERMS, two(), RequestedLine.kept(A, 1, cny(8_00)));
    assertThat(shown(quote)).containsExactly("partial 800");
    // 4.60 of 24.60 are tax: of 8.00 that is 1.50, to the nearest fen.
    assertThat(quote.tax()).isEqualTo(cny(1_50));
  }

  @Test
  void aShareOfWhatWasPaidMayBeAgreedToo() {
    var part = new RequestedLine(A, 1, Option.of(new PartAsked.Share(Percent.of(6))));
    // Six per cent of 88.00.
    var order = OrderDraft.in("CNY").line("A", 88_00, 1).paidBy("alipay", 88_00).order();
    assertThat(quote(TERMS, order, part).total()).isEqualTo(cny(5_28));
  }

  @Test
  void unitsThatWereNotReducedComeBackForTheirWholePrice() {
    var after = quote(TERMS, two(), RequestedLine.kept(A, 1, cny(8_00))).drawn().from(two());
    assertThat(quote(TERMS, after, line("A", 1)).total()).isEqualTo(cny(12_30));
    assertThat(shown(quote(TERMS, after, line("A", 2))))
        .containsExactly("goods 2000", "tax 460", "partial -800");
  }

  @Test
  void aUnitThatWasReducedComesBackForTheRest() {
    var order = OrderDraft.in("CNY").line("A", 12_30, 1).paidBy("alipay", 12_30).order();
    var after = quote(TERMS, order, RequestedLine.kept(A, 1, cny(8_00))).drawn().from(order);
    var rest = quote(TERMS, after, line("A", 1));
    assertThat(rest.total()).isEqualTo(cny(4_30));
    assertThat(rest.drawn().from(after).refundedOf(A).kept()).isZero();
    assertThat(rest.drawn().from(after).refundedOf(A).reduction()).isEqualTo(cny(0));
  }

  /** Of 0.03 for two units the first gets 0.02, so that the one kept for 0.02 has 0.01 left. */
  @Test
  void whatIsLeftOfAReducedUnitMayBeLessThanNothing() {
    var order = OrderDraft.in("CNY").line("A", 2, 2, 1, 0).paidBy("alipay", 3).order();
    var kept = quote(TERMS, order, RequestedLine.kept(A, 1, cny(2))).drawn().from(order);
    var first = quote(DEDUCTING, kept, line("A", 1));
    var last = quote(DEDUCTING, first.drawn().from(kept), line("A", 1));
    assertThat(first.total()).isEqualTo(cny(1));
    assertThat(last.total()).isEqualTo(cny(0));
    assertThat(last.of(ComponentKind.RESTOCKING_FEE)).isEqualTo(cny(0));
  }

  @Test
  void severalPartsOfTheSameUnitAddUpAndAreCheckedAsASum() {
    var order = OrderDraft.in("CNY").line("A", 9_60, 1).paidBy("alipay", 9_60).order();
    var twice = asked(RequestedLine.kept(A, 1, cny(6_00)), RequestedLine.kept(A, 1, cny(6_00)));
    assertThat(wrong(TERMS, order, twice)).isEqualTo(new MoreThanLeft(A, cny(12_00), cny(9_60)));

    var first = quote(TERMS, order, RequestedLine.kept(A, 1, cny(6_00))).drawn().from(order);
    assertThat(wrong(TERMS, first, asked(RequestedLine.kept(A, 1, cny(3_61)))))
        .isEqualTo(new MoreThanLeft(A, cny(3_61), cny(3_60)));
    assertThat(quote(TERMS, first, RequestedLine.kept(A, 1, cny(3_60))).total())
        .isEqualTo(cny(3_60));
  }

  @Test
  void anAmountForTheWholeRequestIsSharedOutOverItsLines() {
    var order =
        OrderDraft.in("CNY").line("A", 20_00, 1).line("B", 10_00, 1).paidBy("w", 30_00).order();
    var request = asked(line("A", 1), line("B", 1)).forAmount(cny(10_00));
    assertThat(shown(quote(TERMS, order, request))).containsExactly("partial 667", "partial 333");
  }

  @Test
  void anAmountForTheWholeRequestIsAtMostWhatIsLeft() {
    var request = asked(line("A", 2)).forAmount(cny(24_61));
    assertThat(wrong(TERMS, two(), request)).isEqualTo(new MoreThanPaid(cny(24_61), cny(24_60)));
    assertThat(quote(TERMS, two(), asked(line("A", 2)).forAmount(cny(24_60))).total())
        .isEqualTo(cny(24_60));
  }

  @Test
  void theAmountsOfTheLinesMustComeToTheAmountOfTheRequest() {
    var request = asked(RequestedLine.kept(A, 1, cny(8_00))).forAmount(cny(7_00));
    assertThat(wrong(TERMS, two(), request)).isEqualTo(new AmountsDiffer(cny(7_00), cny(8_00)));
    assertThat(
            quote(TERMS, two(), asked(RequestedLine.kept(A, 1, cny(8_00))).forAmount(cny(8_00)))
                .total())
        .isEqualTo(cny(8_00));
  }

  @Test
  void nothingThatIsZeroNegativeOrForeignIsTakenForAnAmount() {
    assertThat(wrong(TERMS, two(), asked(RequestedLine.kept(A, 1, cny(0)))))
        .isEqualTo(new NotPositive("lines.A.amount", cny(0)));
    assertThat(wrong(TERMS, two(), asked(RequestedLine.kept(A, 1, cny(-1)))))
        .isEqualTo(new NotPositive("lines.A.amount", cny(-1)));
    assertThat(wrong(TERMS, two(), asked(line("A", 1)).forAmount(cny(0))))
        .isEqualTo(new NotPositive("amount", cny(0)));
    var dollars = Money.of(100, "USD");
    assertThat(wrong(TERMS, two(), asked(RequestedLine.kept(A, 1, dollars))))
        .isEqualTo(new WrongCurrency("lines.A.amount", dollars, Currency.getInstance("CNY")));
    assertThat(wrong(TERMS, two(), asked(line("A", 1)).forAmount(dollars)))
        .isEqualTo(new WrongCurrency("amount", dollars, Currency.getInstance("CNY")));
  }

  @Test
  void aLineIsEitherKeptOrGivenBack() {
    assertThat(wrong(TERMS, two(), asked(RequestedLine.kept(A, 1, cny(1)), line("A", 1))))
        .isEqualTo(new UnknownLine(A));
  }

  @Test
  void thePolicyMayLimitWhatIsAgreed() {
    var limited =
        TERMS.withPartialUpTo(
            new DecisionTable<>(List.of(Shop.rule("a-tenth", Tariff.percent(10)))));
    var order = OrderDraft.in("CNY").line("A", 88_00, 1).paidBy("alipay", 88_00).order();
    assertThat(quote(limited, order, RequestedLine.kept(A, 1, cny(8_80))).total())
        .isEqualTo(cny(8_80));
    assertThat(wrong(limited, order, asked(RequestedLine.kept(A, 1, cny(8_81)))))
        .isEqualTo(
            new MoreThanAgreeable(
                A, cny(8_81), cny(8_80), new RuleRef("amount.partial.up-to", "a-tenth")));
  }
}
