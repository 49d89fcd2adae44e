package io.redress.adapter.policy.cases.rules;

import static io.redress.adapter.policy.cases.rules.Demands.any;
import static io.redress.adapter.policy.cases.rules.Demands.category;
import static io.redress.adapter.policy.cases.rules.Demands.is;
import static io.redress.adapter.policy.cases.rules.Demands.none;
import static io.redress.adapter.policy.cases.rules.Demands.reason;
import static io.redress.adapter.policy.cases.rules.Table.approve;
import static io.redress.adapter.policy.cases.rules.Table.convert;
import static io.redress.adapter.policy.cases.rules.Table.reject;
import static io.redress.adapter.policy.cases.rules.Table.review;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.decision.Decision;
import io.redress.eligibility.Verdict;
import io.redress.facts.Vocabulary;
import io.redress.order.Order;
import io.redress.remedy.Remedy;
import io.redress.request.Fault;
import io.redress.sla.ClockName;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** Disputes by the rules of Taobao, and parcels on their way by the source documents. */
final class Disputes implements Shape {

  private static final Seq<String> KEYS =
      List.of(
          "event",
          "path",
          "order_state",
          "intercept_result",
          "return_time_expired",
          "seller_source_documents",
          "seller_fault",
          "goods.shrink_cm",
          "goods.size_deviation_cm",
          "promised_ship_by");

  @Override
  public boolean fits(Told told) {
    return KEYS.exists(told::has)
        || (told.has("request.type") && !told.says("request.type", "EXCHANGE"))
        || told.at("request.reason").node().asText().startsWith("NOT_AS_DESCRIBED");
  }

  @Override
  public Outcome answer(Told told) {
    var order = flagged(told);
    var reason = claim(told);
    var policy =
        rules(PolicySketch.of(told).reason(reason, fault(told, reason)).amount(Laws.plain(told)));
    var asking = Asking.of(policy, order, Request.whole(told, order, reason), Purchase.SOME_DAY);
    var decision = asking.decided();
    var outcome = asking.money(asking.verdict(decision), decision);
    return decision.verdict() == Verdict.REJECT ? refused(outcome, decision) : outcome;
  }

  /** The money that the platform holds goes to the seller. */
  private static Outcome refused(Outcome outcome, Decision decision) {
    return outcome
        .with("remedy", "PAY_SELLER")
        .with("reason_code", Asking.code(decision.because().rule()));
  }

  private static String claim(Told told) {
    if (told.denies("buyer_consented_to_late_shipping")) {
      return "late-shipping";
    }
    if (told.has("request.reason")) {
      return told.word("request.reason");
    }
    return told.has("event") ? told.word("event") : "quality";
  }

  private static Fault fault(Told told, String reason) {
    if (reason.equals("no-reason") || reason.equals("no-longer-needed")) {
      return Fault.CUSTOMER;
    }
    return reason.equals("buyer-rejected-parcel") && !told.is("seller_fault_proved")
        ? Fault.CUSTOMER
        : Fault.MERCHANT;
  }

  private static Order flagged(Told told) {
    var order = told.has("order") ? Purchase.of(told).order() : Purchase.something(told).build();
    var flags = Flags.of(told).addAll(derived(told)).toJavaArray(String[]::new);
    var flagged = Goods.flagged(told, order);
    return flagged.change().lines(flagged.lines().map(line -> line.flags(flags))).build();
  }

  /** What numbers and moments say: tables ask about words only. */
  private static Set<String> derived(Told told) {
    Set<String> flags = HashSet.empty();
    if (told.is("courier_answer.can_recover")) {
      var inquiry = Clocks.byDefault(told, ClockName.COURIER_INQUIRY, "trace_requested_at");
      flags =
          told.instant("courier_answer.at").isAfter(inquiry.due())
              ? flags
              : flags.add("recovery-promised");
    }
    if (told.has("stock") && told.says("stock", "0")) {
      flags = flags.add("out-of-stock");
    }
    if (KEYS.forAll(key -> !told.has(key))) {
      flags = flags.add("only-asked-for");
    }
    return told.has("goods.shrink_cm") ? flags.add("shrunk") : flags;
  }

  private static PolicySketch rules(PolicySketch policy) {
    return policy.rules(
        reject(
            "return-lost.at-the-buyers-risk",
            any("event=return-lost"),
            none("seller-fault-proved", "quality-defeats-purpose")),
        approve(Remedy.RETURN_REFUND, "return-lost", any("event=return-lost")),
        reject("buyer-gave-a-wrong-address", any("cause=buyer-wrong-address")),
        reject(
            "return-not-proved",
            any("event=return-not-received"),
            any("not-buyer-proof-of-return")),
        approve(Remedy.RETURN_REFUND, "return-proved", any("event=return-not-received")),
        reject(
            "return-time-expired",
            any("return-time-expired"),
            any("same-reason-again"),
            none("seller-agrees")),
        approve(Remedy.REFUND, "intercepted", any("intercept-result=success")),
        approve(Remedy.REFUND, "late-shipping", reason("late-shipping")),
        approve(
            Remedy.REFUND, "surface-difference", any("event=refused-at-door-surface-difference")),
        approve(
            Remedy.REFUND,
            "delivery-not-proved",
            any("event=not-received"),
            any("not-seller-proof-of-delivery")),
        reject("delivery-proved", any("event=not-received"), any("seller-proof-of-delivery")),
        reject(
            "no-test-report",
            reason("counterfeit"),
            any("seller-source-documents"),
            any("not-buyer-test-report")),
        approve(Remedy.RETURN_REFUND, "counterfeit", reason("counterfeit")),
        reject("used-although-visible", reason("not-as-described-visible"), any("used")),
        approve(
            Remedy.REFUND,
            "nothing-can-come-back",
            category("virtual", "digital"),
            any("seller-fault")),
        reject("within-tolerance", any("not-national-tolerance-exceeded")),
        approve(Remedy.RETURN_REFUND, "shrunk", any("shrunk")),
        approve(Remedy.REFUND, "recovery-promised", any("recovery-promised")),
        approve(
            Remedy.REFUND,
            "lost",
            any("parcel-state=lost-by-default"),
            any("buyer-choice=refund", "out-of-stock")),
        approve(
            Remedy.RETURN_REFUND,
            "sent-back-already",
            any("buyer-intends-to-return"),
            any("return-signed")),
        convert(Remedy.RETURN_REFUND, "mistaken-for-a-return", any("buyer-intends-to-return")),
        approve(Remedy.REFUND, "not-shipped", is(Vocabulary.GOODS, "not-shipped")),
        approve("asked-for", any("only-asked-for")),
        review("otherwise"));
  }
}
