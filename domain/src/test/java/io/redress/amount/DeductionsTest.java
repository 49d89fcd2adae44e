package io.redress.amount;

import static io.redress.Shop.cny;
import static io.redress.Shop.line;
import static io.redress.amount.Quotes.asked;
import static io.redress.amount.Quotes.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.facts.Vocabulary;
import io.redress.goods.Grade;
import io.redress.goods.InspectedLine;
import io.redress.money.ExchangeRate;
import io.redress.money.PartsRounding;
import io.redress.money.Percent;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.request.Fault;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What is deducted from goods that came back, after somebody looked at them. */
class DeductionsTest {

  private static final AmountTerms TERMS = AmountTerms.of(PartsRounding.UP);
  private static final LineId A = new LineId("A");

  private static Order two() {
    return OrderDraft.in("CNY")
        .line("A", 100_00, 2)
        .line("B", 50_00, 1)
        .discount(50_00)
        .paidBy("alipay", 200_00)
        .order();
  }

  @Test
  void whatWasReceivedCountsNotWhatWasAsked() {
    var one = InspectedLine.complete(A, 1);
    assertThat(shown(quote(TERMS, one))).containsExactly("goods 10000", "discount-share -2000");
    assertThat(shown(quote(TERMS, InspectedLine.complete(A, 0)))).isEmpty();
  }

  @Test
  void moreThanWasAskedIsNotPaidFor() {
    assertThat(quote(TERMS, InspectedLine.complete(A, 3)).total()).isEqualTo(cny(160_00));
  }

  @Test
  void aLineThatNobodyFoundHasNotComeBack() {
    var other = InspectedLine.complete(new LineId("B"), 1);
    assertThat(quote(TERMS, other).total()).isEqualTo(cny(0));
  }

  @Test
  void aGradeCostsItsPercentageOfThePaidShare() {
    var terms = diminished(rule("b", grade("B"), Tariff.percent(25)));
    assertThat(shown(quote(terms, graded("B"))))
        .containsExactly("goods 20000", "discount-share -4000", "diminished-value -4000");
    assertThat(quote(terms, graded("A")).total()).isEqualTo(cny(160_00));
    assertThat(quote(terms, InspectedLine.complete(A, 2)).total()).isEqualTo(cny(160_00));
  }

  @Test
  void everyMissingAccessoryHasItsPrice() {
    var terms =
        deductions(
            ComponentKind.MISSING_ACCESSORY,
            List.of(
                rule("charger", missing("charger"), new Tariff.Fixed(cny(30_00))),
                rule("box", missing("box"), new Tariff.Fixed(cny(5_00)))));
    var found = new InspectedLine(A, 2, Option.none(), HashSet.of("charger", "box", "leaflet"));
    assertThat(quote(terms, found).of(ComponentKind.MISSING_ACCESSORY)).isEqualTo(cny(-35_00));
  }

  @Test
  void deductionsTogetherNeverExceedThePaidShareAndTheQuoteSaysSo() {
    var tables =
        HashMap.of(
            ComponentKind.RESTOCKING_FEE,
            table(always("fee", new Tariff.Fixed(cny(100_00)))),
            ComponentKind.USAGE,
            table(always("use", new Tariff.Fixed(cny(100_00)))));
    var quote = quote(TERMS.with(new DeductionTerms(tables, HashSet.empty())), graded("A"));
    assertThat(shown(quote))
        .containsExactly(
            "goods 20000", "discount-share -4000", "restocking-fee -10000", "usage -6000");
    assertThat(quote.caps())
        .containsExactly(
            new Cap(
                ComponentKind.USAGE,
                cny(100_00),
                cny(60_00),
                new RuleRef("amount.deductions", "paid-share")));
    assertThat(quote.total()).isEqualTo(cny(0));
  }

  @Test
  void whatTheLawForbidsIsNotDeducted() {
    Map<ComponentKind, DecisionTable<Tariff>> tables =
        HashMap.of(ComponentKind.RESTOCKING_FEE, table(always("fee", Tariff.percent(15))));
    var forbidden = HashSet.of(ComponentKind.RESTOCKING_FEE);
    assertThat(quote(TERMS.with(new DeductionTerms(tables, forbidden)), graded("A")).total())
        .isEqualTo(cny(160_00));
    assertThat(quote(TERMS.with(new DeductionTerms(tables, HashSet.empty())), graded("A")).total())
        .isEqualTo(cny(136_00));
  }

  @Test
  void theTablesLookAtTheLineNotAtTheWholeRequest() {
    var terms =
        deductions(
            ComponentKind.RESTOCKING_FEE,
            List.of(
                rule(
                    "two",
                    new Demand(Vocabulary.QUANTITY, new Cell.Between(2, 2)),
                    Tariff.percent(10)),
                rule(
                    "goods",
                    new Demand(Vocabulary.CATEGORY, new Cell.Below(HashSet.of("goods"))),
                    new Tariff.Fixed(cny(1_00)))));
    var inspection =
        List.of(InspectedLine.complete(A, 2), InspectedLine.complete(new LineId("B"), 1));
    var quote =
        Quotes.quote(terms, two(), asked(line("A", 2), line("B", 1)), inspection, Fault.CUSTOMER);
    // A: ten per cent of 160.00; B: one yuan.
    assertThat(quote.of(ComponentKind.RESTOCKING_FEE)).isEqualTo(cny(-17_00));
  }

  @Test
  void aPercentageHasAFloorAndACeiling() {
    var bounded = new Tariff.Share(Percent.of(10), Option.of(cny(5_00)), Option.of(cny(200_00)));
    assertThat(Tariffs.amount(bounded, cny(1500_00), none())).isEqualTo(cny(150_00));
    assertThat(Tariffs.amount(bounded, cny(3000_00), none())).isEqualTo(cny(200_00));
    assertThat(Tariffs.amount(bounded, cny(20_00), none())).isEqualTo(cny(5_00));
    assertThat(Tariffs.amount(Tariff.times(3, cny(500_00)), cny(100_00), none()))
        .isEqualTo(cny(500_00));
    assertThat(Tariffs.amount(Tariff.times(3, cny(500_00)), cny(166_67), none()))
        .isEqualTo(cny(500_01));
  }

  private static ExchangeRate none() {
    return ExchangeRate.none(cny(0).currency());
  }

  private static RefundQuote quote(AmountTerms terms, InspectedLine found) {
    return Quotes.quote(terms, two(), asked(line("A", 2)), List.of(found), Fault.CUSTOMER);
  }

  private static InspectedLine graded(String grade) {
    return new InspectedLine(A, 2, Option.of(new Grade(grade)), HashSet.empty());
  }

  private static AmountTerms diminished(Rule<Tariff> rule) {
    return deductions(ComponentKind.DIMINISHED_VALUE, List.of(rule));
  }

  private static AmountTerms deductions(ComponentKind kind, List<Rule<Tariff>> rules) {
    return TERMS.with(
        new DeductionTerms(HashMap.of(kind, new DecisionTable<>(rules)), HashSet.empty()));
  }

  private static DecisionTable<Tariff> table(Rule<Tariff> rule) {
    return new DecisionTable<>(List.of(rule));
  }

  private static Rule<Tariff> always(String id, Tariff tariff) {
    return Shop.rule(id, tariff);
  }

  private static Rule<Tariff> rule(String id, Demand demand, Tariff tariff) {
    return Shop.rule(id, tariff, demand);
  }

  private static Demand grade(String word) {
    return new Demand(Vocabulary.GRADE, new Cell.OneOf(HashSet.of(word)));
  }

  private static Demand missing(String word) {
    Column column = Vocabulary.MISSING;
    Set<String> words = HashSet.of(word);
    return new Demand(column, new Cell.AnyOf(words));
  }
}
