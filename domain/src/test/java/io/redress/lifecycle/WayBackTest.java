package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.COURIER;
import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.INSPECTOR;
import static io.redress.Shop.NOW;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.PolicyDraft;
import io.redress.Shop;
import io.redress.amount.AmountTerms;
import io.redress.amount.ComponentKind;
import io.redress.amount.FreightPayer;
import io.redress.amount.FreightTerms;
import io.redress.amount.RefundQuote;
import io.redress.amount.Unquotable.NotPositive;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.decision.Unanswerable.NotQuotable;
import io.redress.goods.GoodsState;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.ReturnInTransit;
import io.redress.lifecycle.CaseCommand.ReportParcel;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.Inspected;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.ReturnAuthorised;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.order.LineId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestKind;
import io.redress.settlement.RefundLeg;
import io.redress.table.DecisionTable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What it cost to send the goods back, said with the tracking number: 200.00 for the order. */
class WayBackTest {

  private static final ReturnFreight LABEL = new ReturnFreight(cny(12_00), PrepaidBy.MERCHANT);
  private static final ReturnFreight RECEIPT = new ReturnFreight(cny(12_00), PrepaidBy.CUSTOMER);

  @Test
  void aLabelThatTheMerchantPaidIsDeductedFromWhatACustomerGetsWhoBearsIt() {
    var sent = sent(awaitingReturn(FreightPayer.CUSTOMER, ReturnMilestone.SCAN), LABEL);
    assertThat(quoted(sent).of(ComponentKind.RETURN_FREIGHT)).isEqualTo(cny(-12_00));
    assertThat(paidAtTheScan(sent)).containsExactly(cny(150_00), cny(38_00));
  }

  @Test
  void aLabelCostsTheCustomerNothingWhereTheMerchantBearsIt() {
    var sent = sent(awaitingReturn(FreightPayer.MERCHANT, ReturnMilestone.SCAN), LABEL);
    assertThat(quoted(sent).components().map(part -> part.kind()))
        .containsExactly(ComponentKind.GOODS);
    assertThat(paidAtTheScan(sent)).containsExactly(cny(150_00), cny(50_00));
  }

  @Test
  void whatTheCustomerPaidTheCourierIsGivenBackBesideTheTenders() {
    var sent = sent(awaitingReturn(FreightPayer.MERCHANT, ReturnMilestone.SCAN), RECEIPT);
    assertThat(quoted(sent).total()).isEqualTo(cny(212_00));
    assertThat(quoted(sent).beyondPaid()).isEqualTo(cny(12_00));
    assertThat(paidAtTheScan(sent)).containsExactly(cny(150_00), cny(50_00), cny(12_00));
  }

  @Test
  void whatTheCustomerPaidAndBearsChangesNothing() {
    var sent = sent(awaitingReturn(FreightPayer.CUSTOMER, ReturnMilestone.SCAN), RECEIPT);
    assertThat(quoted(sent).total()).isEqualTo(cny(200_00));
    assertThat(paidAtTheScan(sent)).containsExactly(cny(150_00), cny(50_00));
  }

  @Test
  void noMoreIsGivenBackThanThePolicyReimburses() {
    var dear = new ReturnFreight(cny(80_00), PrepaidBy.CUSTOMER);
    var sent = sent(awaitingReturn(FreightPayer.MERCHANT, ReturnMilestone.SCAN), dear);
    assertThat(quoted(sent).total()).isEqualTo(cny(225_00));
    assertThat(quoted(sent).caps().map(cap -> cap.wanted())).containsExactly(cny(80_00));
  }

  @Test
  void anInspectionThatFindsLessStillCountsTheWayBack() {
    var inspection = List.of(InspectedLine.complete(new LineId("A"), 1));
    var events =
        sent(awaitingReturn(FreightPayer.MERCHANT, ReturnMilestone.INSPECTION), RECEIPT)
            .when(new ReportReturn(ID, INSPECTOR, ReturnMilestone.INSPECTION, inspection), NOW)
            .decision()
            .get();
    assertThat(events.filter(Inspected.class::isInstance).map(Inspected.class::cast))
        .extracting(inspected -> inspected.quote().total())
        .containsExactly(cny(112_00));
    assertThat(legs(events)).containsExactly(cny(100_00), cny(12_00));
  }

  @Test
  void goodsThatWereUnderWayWhenTheyWereAskedForComeBackAllTheSame() {
    var delivered =
        Cases.recalling()
            .by(policy(FreightPayer.CUSTOMER).policy())
            .when(new ReportParcel(ID, COURIER, ParcelFate.DELIVERED), NOW)
            .then(new CaseEvent.ParcelDelivered(), new ReturnAuthorised(Cases.DISPATCHES));
    assertThat(quoted(sent(delivered, LABEL)).total()).isEqualTo(cny(188_00));
  }

  @Test
  void whoSendsGoodsThatWereToBeKeptSaysWithItWhatThatCost() {
    var events =
        Cases.notOpened()
            .and(
                new Requested(Cases.claim(Shop.refund("unwanted", GoodsState.RECEIVED))),
                new CaseEvent.SentToReview(
                    Cases.grant(Remedy.REFUND, Path.KEEP_GOODS),
                    Role.SUPERVISOR,
                    1,
                    Cases.because("unwanted"),
                    List.empty(),
                    Cases.REVIEWS))
            .by(policy(FreightPayer.MERCHANT).policy())
            .when(new SupplyTracking(ID, CUSTOMER, "T-1", Option.of(RECEIPT)), NOW)
            .decision()
            .get();
    assertThat(events.map(event -> event.getClass().getSimpleName()))
        .containsExactly(
            "RequestCorrected", "ApprovedAutomatically", "ReturnAuthorised", "ReturnSent");
    assertThat(events.get(1))
        .isInstanceOfSatisfying(
            ApprovedAutomatically.class,
            approved -> assertThat(approved.grant().quote().total()).isEqualTo(cny(212_00)));
  }

  @Test
  void goodsThatAreKeptGiveNothingForAWayThatNobodySentThem() {
    var stated = Shop.refund("unwanted", GoodsState.RECEIVED).withFreight(RECEIPT);
    assertThat(quoteOf(stated).total()).isEqualTo(cny(200_00));
    assertThat(quoteOf(stated.asking(RequestKind.RETURN_REFUND)).total()).isEqualTo(cny(212_00));
  }

  @Test
  void anExchangeGivesBackWhatItsWayCostAndNothingElse() {
    var exchange =
        Shop.request(RequestKind.EXCHANGE, "unwanted", GoodsState.RECEIVED, Shop.line("A", 2));
    var quote = quoteOf(exchange.withFreight(RECEIPT));
    assertThat(quote.total()).isEqualTo(cny(12_00));
    assertThat(quote.components().map(part -> part.kind()))
        .containsExactly(ComponentKind.RETURN_FREIGHT);
  }

  @Test
  void theWayOfGoodsThatCannotBeMendedIsGivenBackOnce() {
    var asked =
        Shop.request(RequestKind.REPAIR, "unwanted", GoodsState.RECEIVED, Shop.line("A", 2));
    var authorised =
        given(Cases.notOpened().by(policy(FreightPayer.MERCHANT).policy()), Cases.request(asked));
    var inspected =
        given(
            sent(authorised, RECEIPT), new ReportReturn(ID, INSPECTOR, ReturnMilestone.INSPECTION));
    assertThat(inspected.state().settlement().get().grant().quote().total()).isEqualTo(cny(12_00));

    var review = given(inspected, new CaseCommand.ReportIrreparable(ID, INSPECTOR));
    assertThat(((InReview) review.state()).proposed().quote().total()).isEqualTo(cny(200_00));
  }

  private static CaseSpecification given(CaseSpecification before, CaseCommand command) {
    var events = before.when(command, NOW).decision().get();
    return before.and(events.toJavaArray(CaseEvent[]::new));
  }

  @Test
  void aReceiptOfNothingIsNone() {
    awaitingReturn(FreightPayer.MERCHANT, ReturnMilestone.SCAN)
        .when(supply(CUSTOMER, new ReturnFreight(cny(0), PrepaidBy.CUSTOMER)), NOW)
        .thenRefused(
            new Refusal.CannotBeAnswered(
                new NotQuotable(new NotPositive("return-freight", cny(0)))));
  }

  @Test
  void nobodysReceiptTakesARefundToAnotherLevel() {
    var policy = policy(FreightPayer.MERCHANT).limit(Role.SUPERVISOR, 205_00).policy();
    awaitingReturn(ReturnMilestone.SCAN)
        .by(policy)
        .when(supply(CUSTOMER, RECEIPT), NOW)
        .thenRefused(new Refusal.AboveAuthority(Role.CUSTOMER, cny(212_00), Option.none()));
  }

  @Test
  void nobodysReceiptTakesARefundPastACap() {
    var capped = policy(FreightPayer.MERCHANT).automaticUpTo(205_00);
    awaitingReturn(ReturnMilestone.SCAN)
        .by(capped.policy())
        .when(supply(CUSTOMER, RECEIPT), NOW)
        .thenRefused(new Refusal.AboveAuthority(Role.CUSTOMER, cny(212_00), Option.none()));
    var entitled = policy(FreightPayer.MERCHANT).automaticUpTo(205_00).limit(Role.AGENT, 250_00);
    assertThat(
            awaitingReturn(ReturnMilestone.SCAN)
                .by(entitled.policy())
                .when(supply(AGENT, RECEIPT), NOW)
                .decision()
                .get()
                .map(event -> event.getClass().getSimpleName()))
        .containsExactly("ReturnSent", "ReturnFreightStated");
  }

  private static RefundQuote quoteOf(AfterSaleRequest request) {
    var dossier =
        new Dossier(Shop.order().order(), Shop.customer("regular"), request, Option.none(), NOW);
    return Decisions.decide(policy(FreightPayer.MERCHANT).policy(), dossier).get().quote();
  }

  /** The case after the customer said by which parcel, and what that cost. */
  private static CaseSpecification sent(CaseSpecification before, ReturnFreight freight) {
    return given(before, supply(CUSTOMER, freight));
  }

  /** What is given back for goods on their way. */
  private static RefundQuote quoted(CaseSpecification sent) {
    return ((ReturnInTransit) sent.state()).grant().quote();
  }

  private static Seq<Money> paidAtTheScan(CaseSpecification sent) {
    return legs(
        sent.when(new ReportReturn(ID, COURIER, ReturnMilestone.SCAN), NOW).decision().get());
  }

  private static Seq<Money> legs(Seq<CaseEvent> events) {
    return events
        .filter(RefundOrdered.class::isInstance)
        .map(RefundOrdered.class::cast)
        .flatMap(RefundOrdered::legs)
        .map(RefundLeg::amount);
  }

  private static SupplyTracking supply(Actor by, ReturnFreight freight) {
    return new SupplyTracking(ID, by, "T-1", Option.of(freight));
  }

  /** All of {@link Shop#policy}, whose supervisors may grant more, with up to 25.00 of freight. */
  private static PolicyDraft policy(FreightPayer payer) {
    var terms =
        new FreightTerms(
            new DecisionTable<>(List.of(Shop.rule("all", payer))), Option.of(cny(25_00)));
    return Shop.policy()
        .amount(AmountTerms.of(PartsRounding.UP).with(terms))
        .limit(Role.SUPERVISOR, 300_00);
  }

  private static CaseSpecification awaitingReturn(FreightPayer payer, ReturnMilestone release) {
    return awaitingReturn(release).by(policy(payer).policy());
  }

  private static CaseSpecification awaitingReturn(ReturnMilestone release) {
    return Cases.awaitingReturn(release);
  }
}
