package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlNode;
import io.redress.settlement.TenderOrder;
import io.redress.settlement.TenderSplit;
import io.redress.settlement.TenderTerms;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** {@code amount.tenders}: into which payments of an order the money goes back. */
final class TendersSection {

  static final TenderTerms WHEN_ABSENT = TenderTerms.reverse();

  private static final Map<String, TenderOrder> ORDERS =
      LinkedHashMap.of(
          "reverse", new TenderOrder.Reverse(), "as-charged", new TenderOrder.AsCharged());

  private static final String WANTED =
      "reverse, as-charged or a list of methods such as [card, gift-card]";

  private TendersSection() {}

  static TenderTerms read(Value section) {
    return section.fields(tenders -> {
      var order = tenders.optional("order", TendersSection::order, WHEN_ABSENT.order());
      var split =
          tenders.optional("split", each -> each.word(TenderSplit.class), WHEN_ABSENT.split());
      var cashForKind = tenders.optional("cash-for-kind", Value::bool, WHEN_ABSENT.cashForKind());
      tenders.done();
      return new TenderTerms(order.value(), split.value(), cashForKind.value());
    });
  }

  private static TenderOrder order(Value value) {
    if (value.node() instanceof YamlNode.Sequence) {
      return new TenderOrder.ByMethod(Words.oneOrMore(value, Words::open).toVector());
    }
    String word = value.word(WANTED, ORDERS.keySet().toList());
    return ORDERS.get(word).getOrElseThrow(() -> value.expected(WANTED));
  }
}
