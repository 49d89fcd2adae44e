package io.redress.adapter.policy.cases.retail;

import io.redress.adapter.policy.cases.PlainPolicy;
import io.redress.amount.AmountTerms;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.Vocabulary;
import io.redress.goods.GoodsState;
import io.redress.money.PartsRounding;
import io.redress.policy.Policy;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Currency;

/**
 * The shop's rules: an order can be cancelled only while it is pending, goods come back only once
 * they are delivered, once an order, and are exchanged only for the same product.
 */
final class RetailPolicy {

  /** Something of the order came back or was exchanged before. */
  static final String HAD_ITS_RETURN = "had-its-return";

  /** The replacement is another product, or not there. */
  static final String NO_REPLACEMENT = "no-replacement";

  /** The money is wanted on something that neither paid nor is a gift card. */
  static final String ANOTHER_METHOD = "another-method";

  private RetailPolicy() {}

  static Policy by(Currency currency, Route route) {
    return PlainPolicy.of(
        currency,
        HashMap.of(
            PlainPolicy.ANY_REASON,
            Fault.CUSTOMER,
            new Reason("no longer needed"),
            Fault.CUSTOMER,
            new Reason("ordered by mistake"),
            Fault.CUSTOMER),
        eligibility(),
        AmountTerms.of(PartsRounding.UP),
        new SettlementTerms(new DecisionTable<>(List.empty()), List.of(route)));
  }

  private static Seq<Rule<Eligibility>> eligibility() {
    var obstacles = HashSet.of(HAD_ITS_RETURN, NO_REPLACEMENT, ANOTHER_METHOD);
    return List.of(
        PlainPolicy.rule(
            "obstacle",
            List.of(new Rule.Demand(Vocabulary.FLAGS, new Cell.AnyOf(obstacles))),
            Verdict.REJECT),
        approve("pending", RequestKind.REFUND, GoodsState.NOT_SHIPPED),
        approve("delivered", RequestKind.RETURN_REFUND, GoodsState.RECEIVED),
        PlainPolicy.rule("else", List.empty(), Verdict.REJECT));
  }

  private static Rule<Eligibility> approve(String id, RequestKind kind, GoodsState goods) {
    return PlainPolicy.rule(
        id,
        List.of(demand(Vocabulary.REQUEST, kind.word()), demand(Vocabulary.GOODS, goods.word())),
        Verdict.APPROVE);
  }

  private static Rule.Demand demand(Column column, String word) {
    return new Rule.Demand(column, new Cell.OneOf(HashSet.of(word)));
  }
}
