package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Ledger;
import io.redress.adapter.policy.cases.Outcome;
import io.redress.adapter.policy.cases.Translator;
import io.redress.amount.OutboundShipping;
import io.redress.decision.Decision;
import io.redress.decision.Unanswerable;
import io.redress.money.Money;
import io.redress.request.AfterSaleRequest;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;

/** Asks the product what other systems' tests ask theirs. */
final class PeerCases implements Translator {

  /** Kinds of cases in which every entry is a request of its own, one after the other. */
  private static final Set<String> ONE_BY_ONE = HashSet.of("ledger", "concurrency");

  @Override
  public Outcome answer(JsonNode facts) {
    if (facts.path("kind").asText().equals("discount_allocation")) {
      return PeerAllocation.of(facts);
    }
    var peer = PeerOrder.of(facts);
    var byValue = answer(peer, facts, OutboundShipping.SHARE);
    return PeerLedger.isAskedForAShareOfDelivery(facts)
        ? byValue.or(answer(peer, facts, OutboundShipping.SHARE_BY_PIECE))
        : byValue;
  }

  private static Outcome answer(PeerOrder peer, JsonNode facts, OutboundShipping delivery) {
    var ledgers = new PeerLedger(peer, facts, delivery);
    var ledger = ledgers.afterEarlierRefunds();
    if (facts.has("exchange")) {
      return PeerExchange.of(peer, facts, ledger);
    }
    var before = ledger.refunded();
    Seq<Either<Unanswerable, Decision>> answers = List.empty();
    Seq<String> running = List.empty();
    for (var request : requests(peer, facts)) {
      answers = answers.append(ledger.ask(request));
      running = running.append(ledger.refunded().minus(before).inMajorUnits());
    }
    var outcome = outcome(peer, answers);
    if (facts.path("kind").asText().equals("ledger") && answers.forAll(Either::isRight)) {
      outcome.with("outcome", List.of("balance", "refund"));
    }
    outcome.with("owed_by_customer", ledger.order().outstanding().inMajorUnits());
    outcome.with("running", running);
    outcome.with("refunded_total_after", ledger.refunded().inMajorUnits());
    new PeerDetails(peer, facts, ledgers, ledger).addTo(outcome);
    return outcome;
  }

  private static Seq<AfterSaleRequest> requests(PeerOrder peer, JsonNode facts) {
    var request = new PeerRequest(peer, facts);
    var entries = List.ofAll(facts.path("returned"));
    var reduction = new PeerDiscounts(peer.amounts(), facts).afterPayment();
    if (entries.isEmpty() && reduction.isPositive()) {
      return List.of(request.reductionOf(reduction));
    }
    return ONE_BY_ONE.contains(facts.path("kind").asText())
        ? entries.map(entry -> request.of(List.of(entry)))
        : List.of(request.of(entries));
  }

  private static Outcome outcome(PeerOrder peer, Seq<Either<Unanswerable, Decision>> answers) {
    var given = answers.flatMap(answer -> answer);
    var refused = answers.filter(Either::isLeft).map(Either::getLeft);
    var amount = sum(peer, given.map(yes -> yes.quote().total()));
    var tax = sum(peer, given.map(yes -> yes.quote().tax()));
    var outcome =
        new Outcome()
            .with("outcome", words(answers, amount))
            .with("amount", amount.inMajorUnits())
            .with("tax", tax.inMajorUnits())
            .with("net", amount.minus(tax).inMajorUnits())
            .remark(refused.map(Ledger::nameOf).mkString(", "));
    given.lastOption().forEach(yes -> outcome.with("split", Ledger.split(yes.plan())));
    for (var second : answers.drop(1).headOption()) {
      outcome.with("second", second.isLeft() ? "reject" : "refund");
    }
    return outcome;
  }

  /**
   * The words that all say what came of it; some call it a refusal when there is nothing to give.
   */
  private static Seq<String> words(Seq<Either<Unanswerable, Decision>> answers, Money amount) {
    if (answers.forAll(Either::isLeft)) {
      return List.of("reject", "refund_or_reject");
    }
    if (answers.exists(Either::isLeft)) {
      return List.of("refund_then_reject");
    }
    return amount.isZero()
        ? List.of("refund", "reject", "refund_or_reject")
        : List.of("refund", "refund_or_reject");
  }

  private static Money sum(PeerOrder peer, Seq<Money> parts) {
    return parts.fold(peer.amounts().zero(), Money::plus);
  }
}
