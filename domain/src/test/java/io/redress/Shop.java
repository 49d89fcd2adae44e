package io.redress;

import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.Vocabulary;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.table.Cell;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/** The shop of the tests: its people, its policy, and one order of 200.00 paid in two tenders. */
public final class Shop {

  public static final Instant ORDERED = Instant.parse("2026-11-10T02:00:00Z");

  /** Ten o'clock in Shanghai. */
  public static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  public static final Actor CUSTOMER = new Actor("B-1", Role.CUSTOMER);
  public static final Actor AGENT = new Actor("A-1", Role.AGENT);
  public static final Actor SUPERVISOR = new Actor("S-1", Role.SUPERVISOR);
  public static final Actor FINANCE = new Actor("F-1", Role.FINANCE);
  public static final Actor WAREHOUSE = new Actor("W-1", Role.WAREHOUSE);
  public static final Actor COURIER = new Actor("K-1", Role.COURIER);
  public static final Actor SUPPLIER = new Actor("U-1", Role.SUPPLIER);
  public static final Actor INSPECTOR = new Actor("I-1", Role.INSPECTOR);
  public static final Actor PROVIDER = new Actor("P-1", Role.PROVIDER);

  private Shop() {}

  public static Money cny(long minor) {
    return Money.of(minor, "CNY");
  }

  /** Two units of A at 100.00, of which a gift card paid 50.00 and Alipay, charged last, 150.00. */
  public static OrderDraft order() {
    return OrderDraft.in("CNY")
        .line("A", 100_00, 2)
        .paidBy("gift-card", 50_00)
        .paidBy("alipay", 150_00);
  }

  public static Customer customer(String tier) {
    return new Customer(new CustomerId("B-1"), tier, 0);
  }

  /** A refund of the whole order, with nothing to show for it. */
  public static AfterSaleRequest refund(String reason, GoodsState goods) {
    return request(RequestKind.REFUND, reason, goods, line("A", 2));
  }

  public static AfterSaleRequest returnRefund(String reason) {
    return request(RequestKind.RETURN_REFUND, reason, GoodsState.RECEIVED, line("A", 2));
  }

  public static AfterSaleRequest request(
      RequestKind kind, String reason, GoodsState goods, RequestedLine... lines) {
    return new AfterSaleRequest(
        new CustomerId("B-1"),
        kind,
        new Reason(reason),
        goods,
        Option.none(),
        List.of(lines),
        HashSet.empty());
  }

  public static RequestedLine line(String id, long quantity) {
    return new RequestedLine(new LineId(id), quantity);
  }

  /**
   * Approves {@code unwanted}; converts {@code wrong} to a return; asks a photo or a video for
   * {@code broken}; leaves {@code special} to a person; rejects {@code cheating}; has no rule for
   * {@code other}. Gold customers get their money at the first scan, silver ones at signature.
   */
  public static PolicyDraft policy() {
    return new PolicyDraft()
        .reason("unwanted", Fault.CUSTOMER)
        .reason("wrong", Fault.MERCHANT)
        .reason("broken", Fault.COURIER)
        .reason("special", Fault.PLATFORM)
        .reason("cheating", Fault.CUSTOMER)
        .reason("other", Fault.CUSTOMER)
        .rule(rule("unwanted", outcome(Verdict.APPROVE), reason("unwanted")))
        .rule(
            rule(
                "wrong",
                new Eligibility(Verdict.CONVERT, Option.of(Remedy.RETURN_REFUND), HashSet.empty()),
                reason("wrong")))
        .rule(rule("shown", outcome(Verdict.APPROVE), reason("broken"), shown(Evidence.PHOTO)))
        .rule(
            rule(
                "show-it",
                new Eligibility(
                    Verdict.ASK_EVIDENCE,
                    Option.none(),
                    HashSet.of(Evidence.PHOTO, Evidence.VIDEO)),
                reason("broken")))
        .rule(rule("special", outcome(Verdict.REVIEW), reason("special")))
        .rule(
            new Rule<>(
                "cheating",
                List.of(reason("cheating")),
                outcome(Verdict.REJECT),
                Option.of(new Wording("Not for this reason.", "该原因不支持。"))))
        .release(release("gold", ReturnMilestone.SCAN))
        .release(release("silver", ReturnMilestone.SIGNATURE))
        .limit(Role.AGENT, 100_00)
        .limit(Role.SUPERVISOR, 200_00)
        .limit(Role.FINANCE, 1000_00);
  }

  public static Eligibility outcome(Verdict verdict) {
    return new Eligibility(verdict, Option.none(), HashSet.empty());
  }

  public static <O> Rule<O> rule(String id, O outcome, Demand... demands) {
    return new Rule<>(id, List.of(demands), outcome, Option.none());
  }

  public static Demand reason(String word) {
    return new Demand(Vocabulary.REASON, new Cell.OneOf(HashSet.of(word)));
  }

  private static Demand shown(Evidence evidence) {
    Set<String> words = HashSet.of(evidence.word());
    return new Demand(Vocabulary.EVIDENCE, new Cell.AnyOf(words));
  }

  private static Rule<ReturnMilestone> release(String tier, ReturnMilestone milestone) {
    return rule(tier, milestone, new Demand(Vocabulary.TIER, new Cell.OneOf(HashSet.of(tier))));
  }
}
