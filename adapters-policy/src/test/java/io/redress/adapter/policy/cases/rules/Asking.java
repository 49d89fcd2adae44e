package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.amount.ComponentKind;
import io.redress.amount.RefundQuote;
import io.redress.decision.Decision;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.decision.Unanswerable;
import io.redress.eligibility.Verdict;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.money.Money;
import io.redress.order.Delivery;
import io.redress.order.Order;
import io.redress.order.OrderCheck;
import io.redress.order.Tender;
import io.redress.party.Customer;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Locale;

/** One question to the product, and its answer in the words of the cases. */
record Asking(Policy policy, Dossier dossier) {

  /** What a shop's own risk people look at, whoever the policy names. */
  private static final Set<String> RISK = HashSet.of("BAD_FAITH_SUSPECTED", "CUSTOMER_FRAUD");

  static Asking of(PolicySketch policy, Order order, AfterSaleRequest request, Instant now) {
    var customer = new Customer(request.by(), "regular", 0);
    return new Asking(policy.policy(), new Dossier(order, customer, request, Option.none(), now));
  }

  Either<Unanswerable, Decision> decision() {
    return Decisions.decide(policy, dossier);
  }

  /** The decision of facts that must have one. */
  Decision decided() {
    return decision().getOrElseThrow(why -> new IllegalStateException("unanswerable: " + why));
  }

  /** Verdict, remedy, path, reason and bearers of freight. */
  Outcome verdict() {
    return verdict(decided());
  }

  Outcome verdict(Decision decision) {
    var code = code(decision.because().rule());
    var outcome =
        new Outcome()
            .with("decision", word(decision))
            .with("remedy", remedy(decision))
            .with("path", number(decision.path()))
            .with("reason_code", code)
            .with("freight_payer", freight(decision))
            .remark(decision.because().rule());
    if (decision.verdict() == Verdict.ASK_EVIDENCE) {
      var any = decision.ask().map(Enum::name).toList().sorted().mkString("_OR_");
      return outcome.with("required_evidence", List.of(any));
    }
    for (var desk :
        RISK.contains(code) ? Option.of("RISK_REVIEW") : decision.reviewer().map(Enum::name)) {
      outcome.with("escalate_to", desk);
    }
    return switch (decision.verdict()) {
      case APPROVE -> outcome.with("eligible", true);
      case CONVERT -> outcome.with("eligible", true).with("converted_to", word(decision.remedy()));
      case REJECT -> outcome.with("eligible", false);
      case REVIEW, ASK_EVIDENCE -> outcome;
    };
  }

  /** The verdict, and what is given back where it is granted. */
  Outcome verdictAndMoney() {
    var decision = decided();
    return money(verdict(decision), decision);
  }

  Outcome money(Outcome outcome, Decision decision) {
    var quote = decision.quote();
    return switch (decision.verdict()) {
      case APPROVE, CONVERT -> {
        var compensation = quote.of(ComponentKind.COMPENSATION);
        yield outcome
            .with("refund_amount", amount(quote.fromTenders()))
            .with("compensation", amount(compensation))
            .with("total_to_customer", amount(quote.total()))
            .with("customer_owes", amount(quote.dueFromCustomer()))
            .with("amount_breakdown", breakdown(quote))
            .with("reimbursement", reimbursement(quote));
      }
      case REJECT -> outcome.with("compensation", amount(Money.zero(quote.total().currency())));
      case REVIEW, ASK_EVIDENCE -> outcome.with("refund_amount", Option.none().getOrNull());
    };
  }

  private static Outcome breakdown(RefundQuote quote) {
    var goods =
        List.of(
                ComponentKind.GOODS,
                ComponentKind.DISCOUNT_SHARE,
                ComponentKind.TAX,
                ComponentKind.ROUNDING,
                ComponentKind.PARTIAL)
            .map(quote::of)
            .fold(Money.zero(quote.total().currency()), Money::plus);
    return new Outcome()
        .with("goods", goods.inMajorUnits())
        .with("tax", quote.tax().inMajorUnits())
        .with("discount_clawback", quote.of(ComponentKind.DISCOUNT_CLAWBACK).inMajorUnits())
        .with("outbound_shipping", quote.of(ComponentKind.SHIPPING).inMajorUnits())
        .with(
            "free_shipping_clawback",
            quote.of(ComponentKind.FORFEITED_FREE_SHIPPING).inMajorUnits())
        .with("gift", quote.of(ComponentKind.GIFT).inMajorUnits())
        .with("card_fee", quote.of(ComponentKind.PAYMENT_FEE).inMajorUnits())
        .with("diminished_value", quote.of(ComponentKind.DIMINISHED_VALUE).inMajorUnits());
  }

  private static Outcome reimbursement(RefundQuote quote) {
    return new Outcome().with("return_freight", amount(quote.of(ComponentKind.RETURN_FREIGHT)));
  }

  static Outcome amount(Money amount) {
    return new Outcome()
        .with("currency", amount.currency().getCurrencyCode())
        .with("value", amount.inMajorUnits());
  }

  private static String word(Decision decision) {
    return switch (decision.verdict()) {
      case APPROVE ->
          decision.quote().dueFromCustomer().isPositive() ? "NEED_CUSTOMER_CONSENT" : "APPROVE";
      case REVIEW -> "ESCALATE";
      case REJECT -> "REJECT";
      case ASK_EVIDENCE -> "NEED_EVIDENCE";
      case CONVERT -> "CONVERT_TYPE";
    };
  }

  private String remedy(Decision decision) {
    if (decision.verdict() == Verdict.REJECT) {
      return "NONE";
    }
    boolean isKept =
        dossier.request().amount().isDefined()
            || dossier.request().lines().exists(line -> line.part().isDefined());
    return isKept ? "PARTIAL_REFUND" : word(decision.remedy());
  }

  private static String word(Remedy remedy) {
    return switch (remedy) {
      case REFUND -> "REFUND_ONLY";
      case RETURN_REFUND -> "RETURN_REFUND";
      case EXCHANGE, REPAIR, RESHIP, COMPENSATION, STORE_CREDIT -> remedy.name();
    };
  }

  private static int number(Path path) {
    return switch (path) {
      case NOT_SHIPPED -> 1;
      case IN_TRANSIT -> 2;
      case KEEP_GOODS -> 3;
      case RETURN_GOODS -> 4;
    };
  }

  /** A rule is named after the reason code of the cases; a dot and more tells two of them apart. */
  static String code(String rule) {
    int dot = rule.indexOf('.');
    var name = dot < 0 ? rule : rule.substring(0, dot);
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /**
   * Who bears freight shows in what is given back of it: of the way back to a customer who paid the
   * courier, of the way out to one who paid for delivery.
   */
  private Outcome freight(Decision decision) {
    return new Outcome()
        .with("return", bearer(withFreight(), ComponentKind.RETURN_FREIGHT))
        .with("outbound", outbound(decision));
  }

  private String outbound(Decision decision) {
    if (decision.quote().of(ComponentKind.FORFEITED_FREE_SHIPPING).isNegative()) {
      return "BUYER";
    }
    boolean isFree = dossier.order().lines().exists(line -> line.flags().contains("free-shipping"));
    return isFree ? "SELLER" : bearer(withDelivery(), ComponentKind.SHIPPING);
  }

  private String bearer(Asking probe, ComponentKind kind) {
    return probe
        .decision()
        .map(decision -> decision.quote().of(kind))
        .fold(
            why -> "unanswerable: " + why,
            given -> given.equals(probe()) ? "SELLER" : given.isPositive() ? "SHARED" : "BUYER");
  }

  private Money probe() {
    return new Money(1_000, dossier.order().currency());
  }

  private Asking withFreight() {
    var paid = new ReturnFreight(probe(), PrepaidBy.CUSTOMER);
    return asking(dossier.order(), dossier.request().withFreight(paid));
  }

  private Asking withDelivery() {
    var order = dossier.order().change().delivery(Delivery.of(probe())).build();
    var paid = Tender.of("paid", "paid", OrderCheck.total(order).minus(order.outstanding()));
    return asking(order.change().tenders(List.of(paid)).build(), dossier.request());
  }

  private Asking asking(Order order, AfterSaleRequest request) {
    return new Asking(
        policy,
        new Dossier(
            order,
            dossier.customer(),
            request,
            dossier.inspection(),
            dossier.rate(),
            dossier.current(),
            dossier.now()));
  }
}
