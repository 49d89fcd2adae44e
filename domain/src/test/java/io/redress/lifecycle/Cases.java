package io.redress.lifecycle;

import static io.redress.Shop.NOW;
import static io.redress.Shop.cny;
import static io.redress.Shop.customer;
import static io.redress.lifecycle.CaseSpecification.given;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.amount.Component;
import io.redress.amount.ComponentKind;
import io.redress.amount.RefundQuote;
import io.redress.amount.RuleRef;
import io.redress.decision.Decision.Because;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.EvidenceAsked;
import io.redress.lifecycle.CaseEvent.InterceptAsked;
import io.redress.lifecycle.CaseEvent.RecallAsked;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.ReturnAuthorised;
import io.redress.lifecycle.CaseEvent.ReturnSent;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.order.Drawn;
import io.redress.order.LineId;
import io.redress.order.OrderId;
import io.redress.order.RefundedLine;
import io.redress.order.TenderId;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.policy.PolicyId;
import io.redress.remedy.Handover;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.RequestKind;
import io.redress.settlement.LegId;
import io.redress.settlement.PlannedLeg;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementPlan;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** A case of the shop at every stage: 200.00 for the whole order, asked at {@link Shop#NOW}. */
final class Cases {

  static final CaseId CASE = new CaseId("C1");
  static final CommandId ID = new CommandId("command-1");

  static final Because UNWANTED = because("unwanted");
  static final RefundLeg ALIPAY = leg(1, "alipay", Route.ORIGINAL, 150_00);
  static final RefundLeg GIFT_CARD = leg(2, "gift-card", Route.ORIGINAL, 50_00);

  static final Deadline EVIDENCE =
      new Deadline(ClockName.EVIDENCE, Role.CUSTOMER, NOW.plus(Duration.ofDays(3)), OnBreach.CLOSE);
  static final Deadline REVIEW =
      new Deadline(ClockName.REVIEW, Role.AGENT, NOW.plus(Duration.ofDays(1)), OnBreach.ESCALATE);
  static final Deadline FIRST_RESPONSE =
      new Deadline(
          ClockName.FIRST_RESPONSE, Role.AGENT, NOW.plus(Duration.ofMinutes(30)), OnBreach.NOTIFY);
  static final Deadline APPROVAL =
      new Deadline(
          ClockName.APPROVAL, Role.SUPERVISOR, NOW.plus(Duration.ofHours(12)), OnBreach.ESCALATE);
  static final Deadline REVIEW_LIMIT =
      new Deadline(
          ClockName.REVIEW_LIMIT, Role.SUPERVISOR, NOW.plus(Duration.ofDays(2)), OnBreach.ESCALATE);

  /** What runs while somebody above the agents must decide. */
  static final Clocks REVIEWS = runs(FIRST_RESPONSE, APPROVAL, REVIEW_LIMIT);

  static final Deadline SURVEY =
      new Deadline(ClockName.SURVEY, Role.SYSTEM, NOW.plus(Duration.ofDays(3)), OnBreach.NOTIFY);
  static final Deadline ARRIVAL =
      new Deadline(ClockName.ARRIVAL, Role.PROVIDER, NOW.plus(Duration.ofDays(7)), OnBreach.NOTIFY);

  static final Deadline WAREHOUSE_INQUIRY =
      new Deadline(
          ClockName.WAREHOUSE_INQUIRY,
          Role.WAREHOUSE,
          NOW.plus(Duration.ofHours(2)),
          OnBreach.TREAT_AS_REFUSED);
  static final Deadline COURIER_INQUIRY =
      new Deadline(
          ClockName.COURIER_INQUIRY,
          Role.COURIER,
          NOW.plus(Duration.ofHours(2)),
          OnBreach.TREAT_AS_REFUSED);
  static final Deadline SUPPLIER_INQUIRY =
      new Deadline(
          ClockName.SUPPLIER_INQUIRY,
          Role.SUPPLIER,
          NOW.plus(Duration.ofDays(1)),
          OnBreach.TREAT_AS_REFUSED);
  static final Deadline PAYMENT =
      new Deadline(ClockName.PAYMENT, Role.CUSTOMER, NOW.plus(Duration.ofDays(3)), OnBreach.CLOSE);
  static final Deadline DELIVERY =
      new Deadline(
          ClockName.DELIVERY, Role.COURIER, NOW.plus(Duration.ofDays(5)), OnBreach.TREAT_AS_LOST);
  static final Deadline SEND_BACK =
      new Deadline(
          ClockName.SEND_BACK, Role.WAREHOUSE, NOW.plus(Duration.ofDays(2)), OnBreach.NOTIFY);
  static final Deadline OTHER_ROUTE =
      new Deadline(
          ClockName.OTHER_ROUTE, Role.FINANCE, NOW.plus(Duration.ofDays(3)), OnBreach.NOTIFY);
  static final Deadline OFFER =
      new Deadline(
          ClockName.OFFER, Role.CUSTOMER, NOW.plus(Duration.ofDays(2)), OnBreach.TREAT_AS_REFUSED);
  static final Deadline COMPLAINT =
      new Deadline(
          ClockName.COMPLAINT, Role.SUPERVISOR, NOW.plus(Duration.ofDays(1)), OnBreach.ESCALATE);
  static final Deadline RETURN_DISPATCH =
      new Deadline(
          ClockName.RETURN_DISPATCH, Role.CUSTOMER, NOW.plus(Duration.ofDays(7)), OnBreach.CLOSE);
  static final Deadline RETURN_TRANSIT =
      new Deadline(
          ClockName.RETURN_TRANSIT, Role.COURIER, NOW.plus(Duration.ofDays(5)), OnBreach.NOTIFY);

  /** The same once money has gone for them and the case is closed. */
  static final Deadline GOODS_TO_COME = RETURN_TRANSIT.ownedBy(Role.WAREHOUSE);

  static final Deadline INSPECTION =
      new Deadline(
          ClockName.INSPECTION, Role.INSPECTOR, NOW.plus(Duration.ofDays(2)), OnBreach.NOTIFY);
  static final Deadline REFUND_EXECUTION =
      new Deadline(
          ClockName.REFUND_EXECUTION, Role.FINANCE, NOW.plus(Duration.ofDays(7)), OnBreach.NOTIFY);

  static final Deadline SIGNATURE =
      new Deadline(
          ClockName.SIGNATURE, Role.CUSTOMER, NOW.plus(Duration.ofDays(7)), OnBreach.NOTIFY);

  /** What a person says, and a customer reads. */
  static final Wording WORDS = new Wording("Please look again.", "请再看一下。");

  static final Because BY_A_PERSON = new Because("review", "person", Option.of(WORDS));

  static final Deadline RETURN_REMINDER =
      new Deadline(
          ClockName.RETURN_DISPATCH,
          Role.CUSTOMER,
          NOW.plus(Duration.ofHours(12)),
          OnBreach.REMIND);

  /** What runs while the customer may send the goods. */
  static final Clocks DISPATCHES = runs(RETURN_REMINDER, RETURN_DISPATCH);

  private Cases() {}

  static Clocks runs(Deadline... deadlines) {
    return Clocks.of(deadlines);
  }

  /** A review that somebody answered first, and that waits since {@link Shop#NOW}. */
  static Clocks paused(Deadline meanwhile) {
    return runs(APPROVAL, REVIEW_LIMIT).paused(NOW, List.of(meanwhile));
  }

  /** The end of a case at {@link Shop#NOW}, and what is asked afterwards. */
  static CaseClosed end(Outcome outcome) {
    return new CaseClosed(
        outcome, outcome == Outcome.REFUNDED ? runs(SURVEY, ARRIVAL) : runs(SURVEY));
  }

  /** The end of a case at another time. */
  static CaseClosed end(Outcome outcome, Instant at) {
    return new CaseClosed(
        outcome,
        runs(
            end(outcome)
                .clocks()
                .running()
                .map(each ->
                    new Deadline(
                        each.clock(),
                        each.owner(),
                        each.due().plus(Duration.between(NOW, at)),
                        each.onBreach()))
                .toJavaArray(Deadline[]::new)));
  }

  static CaseSpecification notOpened() {
    return given(Shop.policy().policy());
  }

  static CaseSpecification awaitingEvidence() {
    return notOpened()
        .and(
            new Requested(claim(Shop.refund("broken", GoodsState.RECEIVED))),
            new EvidenceAsked(
                HashSet.of(Evidence.PHOTO, Evidence.VIDEO), because("show-it"), runs(EVIDENCE)));
  }

  static CaseSpecification inReview() {
    return inReview(Shop.policy().policy(), 1);
  }

  /** The same, for as many people as it takes. */
  static CaseSpecification inReview(Policy policy, int people) {
    return given(policy)
        .and(
            new Requested(claim(Shop.refund("special", GoodsState.RECEIVED))),
            new SentToReview(
                grant(Remedy.REFUND, Path.KEEP_GOODS),
                Role.SUPERVISOR,
                people,
                because("special"),
                List.empty(),
                REVIEWS));
  }

  static CaseSpecification evidenceAskedByAReviewer() {
    return inReview()
        .and(new EvidenceAsked(HashSet.of(Evidence.VIDEO), BY_A_PERSON, paused(EVIDENCE)));
  }

  /** A return was offered for the refund that was asked for. */
  static CaseSpecification awaitingOfferAnswer() {
    return inReview()
        .and(
            new CaseEvent.OfferMade(aReturn(), Shop.SUPERVISOR, cny(200_00), WORDS, paused(OFFER)));
  }

  static Offered aReturn() {
    return new Offered(
        Shop.returnRefund("special"), grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS));
  }

  static CaseSpecification intercepting() {
    return approved(Shop.refund("unwanted", GoodsState.NOT_SHIPPED), Path.NOT_SHIPPED)
        .and(new InterceptAsked(runs(WAREHOUSE_INQUIRY)));
  }

  static CaseSpecification recalling() {
    return approved(Shop.refund("unwanted", GoodsState.IN_TRANSIT), Path.IN_TRANSIT)
        .and(new RecallAsked(runs(COURIER_INQUIRY)));
  }

  static CaseSpecification awaitingDelivery() {
    return recalling().and(new CaseEvent.RecallRefused(runs(DELIVERY)));
  }

  static CaseSpecification awaitingStock() {
    return notOpened()
        .and(
            new Requested(claim(exchange())),
            new ApprovedAutomatically(grant(Remedy.EXCHANGE, Path.RETURN_GOODS), UNWANTED),
            new CaseEvent.StockAsked(runs(WAREHOUSE_INQUIRY)));
  }

  /** What is sent instead costs 260.00, and 200.00 were paid. */
  static CaseSpecification awaitingPayment() {
    var grant =
        new Grant(
            Remedy.EXCHANGE,
            Path.RETURN_GOODS,
            quote(2, 200_00).exchangedFor(cny(260_00)),
            plan(0, 0),
            ReturnMilestone.INSPECTION,
            ROUTES);
    return notOpened()
        .and(
            new Requested(claim(exchange())),
            new ApprovedAutomatically(grant, UNWANTED),
            new CaseEvent.DifferenceAsked(cny(60_00), runs(PAYMENT)));
  }

  private static AfterSaleRequest exchange() {
    return Shop.request(RequestKind.EXCHANGE, "unwanted", GoodsState.RECEIVED, Shop.line("A", 2));
  }

  static CaseSpecification awaitingSupplier() {
    return approved(Shop.refund("unwanted", GoodsState.NOT_SHIPPED), Path.NOT_SHIPPED)
        .and(new CaseEvent.SupplierAsked(runs(SUPPLIER_INQUIRY)));
  }

  static CaseSpecification awaitingReturn() {
    return awaitingReturn(ReturnMilestone.INSPECTION);
  }

  static CaseSpecification awaitingReturn(ReturnMilestone release) {
    return notOpened()
        .and(
            new Requested(claim(Shop.returnRefund("unwanted"))),
            new ApprovedAutomatically(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS, release), UNWANTED),
            new ReturnAuthorised(DISPATCHES));
  }

  static CaseSpecification returnInTransit() {
    return awaitingReturn().and(new ReturnSent("T-1", runs(RETURN_TRANSIT)));
  }

  static CaseSpecification returnInTransit(ReturnMilestone release) {
    return awaitingReturn(release).and(new ReturnSent("T-1", runs(RETURN_TRANSIT)));
  }

  static CaseSpecification awaitingInspection() {
    return returnInTransit()
        .and(new CaseEvent.ReturnReached(ReturnMilestone.SIGNATURE, runs(INSPECTION)));
  }

  static CaseSpecification sendingBack() {
    return awaitingInspection()
        .and(
            new CaseEvent.ReturnRefused(BY_A_PERSON),
            new CaseEvent.SendBackAsked(Outcome.REJECTED, runs(SEND_BACK)));
  }

  static CaseSpecification awaitingSignature() {
    return approved(Shop.refund("unwanted", GoodsState.RECEIVED), Path.KEEP_GOODS)
        .and(new CaseEvent.SignatureAsked(cny(200_00), runs(SIGNATURE)));
  }

  static CaseSpecification settling() {
    return approved(Shop.refund("unwanted", GoodsState.RECEIVED), Path.KEEP_GOODS)
        .and(refundOrdered());
  }

  static CaseSpecification closed() {
    return notOpened()
        .and(
            new Requested(claim(Shop.refund("cheating", GoodsState.RECEIVED))),
            new Rejected(
                new Because(
                    "eligibility",
                    "cheating",
                    Option.of(new Wording("Not for this reason.", "该原因不支持。")))),
            end(Outcome.REJECTED));
  }

  static CaseSpecification refunded() {
    return settling()
        .and(
            new CaseEvent.RefundConfirmed(ALIPAY.id()),
            new CaseEvent.RefundConfirmed(GIFT_CARD.id()),
            end(Outcome.REFUNDED));
  }

  /** Money went at the scan, and nobody has seen the goods since. */
  static CaseSpecification refundedAtTheScan() {
    return returnInTransit(ReturnMilestone.SCAN)
        .and(
            new CaseEvent.ReturnReached(ReturnMilestone.SCAN, runs(RETURN_TRANSIT)),
            refundOrdered(),
            new CaseEvent.RefundConfirmed(ALIPAY.id()),
            new CaseEvent.RefundConfirmed(GIFT_CARD.id()),
            new CaseClosed(Outcome.REFUNDED, runs(SURVEY, GOODS_TO_COME, ARRIVAL)));
  }

  /** The customer complains that the request was rejected. */
  static CaseSpecification awaitingComplaintAnswer() {
    return closed().and(new CaseEvent.ComplaintRaised(Role.SUPERVISOR, runs(COMPLAINT)));
  }

  /** One case in every state in which a command can find it. */
  static Seq<CaseSpecification> inEveryState() {
    return List.of(
        notOpened(),
        awaitingEvidence(),
        inReview(),
        awaitingOfferAnswer(),
        awaitingStock(),
        awaitingPayment(),
        awaitingSupplier(),
        intercepting(),
        recalling(),
        awaitingDelivery(),
        awaitingReturn(),
        returnInTransit(),
        awaitingInspection(),
        sendingBack(),
        awaitingSignature(),
        settlingAReturn(),
        refundedAtTheScan().and(new CaseEvent.SurveySent(runs(GOODS_TO_COME, ARRIVAL))),
        refundedAtTheScan().and(new CaseEvent.ComplaintRaised(Role.SUPERVISOR, runs(COMPLAINT))));
  }

  /** Money went at the scan, one leg found no route, and something is still to be mended. */
  private static CaseSpecification settlingAReturn() {
    return returnInTransit(ReturnMilestone.SCAN)
        .and(
            new CaseEvent.ReturnReached(ReturnMilestone.SCAN, runs(RETURN_TRANSIT)),
            refundOrdered(),
            new CaseEvent.RefundDeclined(ALIPAY.id()),
            new CaseEvent.OtherRouteAsked(ALIPAY.id(), runs(OTHER_ROUTE, REFUND_EXECUTION)),
            new CaseEvent.HandoverAsked(Handover.REPAIR, runs(OTHER_ROUTE, REFUND_EXECUTION)));
  }

  private static CaseSpecification approved(AfterSaleRequest request, Path path) {
    return notOpened()
        .and(
            new Requested(claim(request)),
            new ApprovedAutomatically(grant(Remedy.REFUND, path), UNWANTED));
  }

  static RefundOrdered refundOrdered() {
    return new RefundOrdered(List.of(ALIPAY, GIFT_CARD), runs(REFUND_EXECUTION));
  }

  static RefundLeg leg(int number, String tender, Route route, long amount) {
    return new RefundLeg(
        new LegId("C1-" + number),
        new OrderId("O1"),
        Option.of(new TenderId(tender)),
        route,
        cny(amount),
        cny(amount),
        NOW);
  }

  static Claim claim(AfterSaleRequest request) {
    return claim(Shop.order(), "regular", request);
  }

  static Claim claim(OrderDraft order, String tier, AfterSaleRequest request) {
    return new Claim(
        CASE,
        new PolicyId("shop", "1"),
        order.order(),
        customer(tier),
        request,
        Option.none(),
        Shop.CUSTOMER,
        NOW);
  }

  static Request request(AfterSaleRequest request) {
    return request(Shop.order(), "regular", request);
  }

  static Request request(OrderDraft order, String tier, AfterSaleRequest request) {
    return new Request(
        ID, Shop.CUSTOMER, CASE, order.order(), customer(tier), request, Option.none());
  }

  /** Those of {@link Shop#policy}. */
  static final Seq<Route> ROUTES = List.of(Route.ORIGINAL, Route.STORE_BALANCE);

  static Grant grant(Remedy remedy, Path path) {
    return grant(remedy, path, ReturnMilestone.INSPECTION);
  }

  static Grant grant(Remedy remedy, Path path, ReturnMilestone release) {
    return grant(remedy, path, release, ROUTES);
  }

  static Grant grant(Remedy remedy, Path path, ReturnMilestone release, Seq<Route> routes) {
    return new Grant(remedy, path, quote(2, 200_00), plan(150_00, 50_00), release, routes);
  }

  /** The quote for units of A, which cost 100.00 each. */
  static RefundQuote quote(long quantity, long total) {
    var line = new LineId("A");
    var goods =
        new Component(
            ComponentKind.GOODS,
            Option.of(line),
            quantity,
            cny(total),
            cny(total),
            new RuleRef("order", "list-price"));
    var back = RefundedLine.of(line, quantity, cny(total));
    return new RefundQuote(
        List.of(goods),
        List.empty(),
        cny(total),
        cny(0),
        cny(0),
        List.empty(),
        new Drawn(List.of(back), cny(0), cny(0), cny(0), HashSet.empty(), HashMap.empty()));
  }

  /** The tender that was charged last first; nothing goes where nothing is planned. */
  static SettlementPlan plan(long alipay, long giftCard) {
    return new SettlementPlan(
        cny(alipay + giftCard),
        List.of(planned("alipay", alipay), planned("gift-card", giftCard))
            .filter(leg -> leg.amount().isPositive()),
        false);
  }

  private static PlannedLeg planned(String tender, long amount) {
    return new PlannedLeg(
        1,
        Option.of(new TenderId(tender)),
        Route.ORIGINAL,
        cny(amount),
        cny(amount),
        Option.none(),
        Option.none(),
        NOW);
  }

  static Because because(String rule) {
    return new Because("eligibility", rule, Option.none());
  }
}
