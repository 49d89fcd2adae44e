package io.redress.adapter.policy.cases.retail;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Amounts;
import io.redress.adapter.policy.cases.Ledger;
import io.redress.adapter.policy.cases.Outcome;
import io.redress.adapter.policy.cases.PlainPolicy;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.adapter.policy.cases.Translator;
import io.redress.decision.Decision;
import io.redress.decision.Unanswerable;
import io.redress.eligibility.Verdict;
import io.redress.order.Order;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.settlement.PlannedLeg;
import io.redress.settlement.Route;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;

/** Asks the product, by the shop's rules, what the shop's customers asked. */
final class RetailCases implements Translator {

  private static final String EXCHANGE = "EXCHANGE";

  @Override
  public Outcome answer(JsonNode facts) {
    var amounts = Amounts.in(facts);
    var order = RetailOrder.of(amounts, facts);
    var policy = RetailPolicy.by(amounts.currency(), route(facts));
    return new Ledger(policy, order)
        .ask(request(facts, order))
        .fold(RetailCases::refused, decision -> decided(amounts, facts, decision));
  }

  private static Route route(JsonNode facts) {
    var wanted = facts.path("request").path("refund_to").asText();
    boolean isOtherCard =
        RetailObstacles.isGiftCard(wanted) && !RetailObstacles.isPaidWith(facts, wanted);
    return isOtherCard ? Route.STORE_BALANCE : Route.ORIGINAL;
  }

  private static AfterSaleRequest request(JsonNode facts, Order order) {
    var asked = facts.path("request");
    var type = asked.path("type").asText();
    return switch (type) {
      case "CANCEL", "RETURN_REFUND", EXCHANGE ->
          new AfterSaleRequest(
              Ledger.CUSTOMER,
              type.equals("CANCEL") ? RequestKind.REFUND : RequestKind.RETURN_REFUND,
              asked.has("reason")
                  ? new Reason(asked.path("reason").asText())
                  : PlainPolicy.ANY_REASON,
              RetailOrder.goods(facts),
              Option.none(),
              asked.has("item_ids")
                  ? RetailOrder.lines(order, asked.path("item_ids"))
                  : AfterSaleRequest.allThatRemains(order),
              HashSet.empty());
      default -> throw new ShapeNotUnderstood("request " + type);
    };
  }

  private static Outcome refused(Unanswerable why) {
    return new Outcome().with("eligible", false).remark(Ledger.nameOf(why));
  }

  private static Outcome decided(Amounts amounts, JsonNode facts, Decision decision) {
    var outcome = new Outcome().with("eligible", decision.verdict() == Verdict.APPROVE);
    if (decision.verdict() != Verdict.APPROVE) {
      return outcome
          .with("remedy", "NONE")
          .with("refund_amount", RetailExchange.money(amounts.zero()))
          .with("refund_method_allowed", !isAnotherMethod(facts))
          .with("next_status", facts.path("status").asText())
          .remark(decision.because().rule());
    }
    boolean isExchange = facts.path("request").path("type").asText().equals(EXCHANGE);
    outcome
        .with("remedy", isExchange ? EXCHANGE : word(decision.remedy()))
        .with("next_status", status(decision.path(), isExchange));
    return isExchange
        ? RetailExchange.addTo(outcome, amounts, facts, decision)
        : refunded(facts, decision, outcome);
  }

  private static boolean isAnotherMethod(JsonNode facts) {
    return RetailObstacles.of(facts).contains(RetailPolicy.ANOTHER_METHOD);
  }

  private static Outcome refunded(JsonNode facts, Decision decision, Outcome outcome) {
    var legs = decision.plan().legs();
    return outcome
        .with("refund_amount", RetailExchange.money(decision.quote().total()))
        .with("refund_to", legs.map(leg -> destination(facts, leg)).distinct().mkString(", "))
        .with("refund_method_allowed", true)
        .with(
            "tender_split",
            legs.map(leg ->
                new Outcome()
                    .with("method", destination(facts, leg))
                    .with("amount", leg.amount().inMajorUnits())));
  }

  private static String destination(JsonNode facts, PlannedLeg leg) {
    return leg.route() == Route.ORIGINAL
        ? leg.tender().fold(() -> leg.route().word(), id -> id.value())
        : facts.path("request").path("refund_to").asText();
  }

  private static String word(Remedy remedy) {
    return switch (remedy) {
      case REFUND -> "REFUND_ONLY";
      case RETURN_REFUND -> "RETURN_REFUND";
      case EXCHANGE, REPAIR, RESHIP, COMPENSATION, STORE_CREDIT -> remedy.name();
    };
  }

  private static String status(Path path, boolean isExchange) {
    return switch (path) {
      case NOT_SHIPPED -> "cancelled";
      case RETURN_GOODS -> isExchange ? "exchange requested" : "return requested";
      case IN_TRANSIT, KEEP_GOODS -> path.word();
    };
  }
}
