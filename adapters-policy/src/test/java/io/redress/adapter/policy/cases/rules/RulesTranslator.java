package io.redress.adapter.policy.cases.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Outcome;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.adapter.policy.cases.Translator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Asks the product by the first shape that the facts of a case have. */
final class RulesTranslator implements Translator {

  private static final Seq<Shape> SHAPES =
      List.of(
          SourceProcess.SHAPE,
          new Prepaid(),
          new Cars(),
          new Deposits(),
          new ForeignMoney(),
          new FinalRejections(),
          new SignedGoods(),
          new Withdrawals(),
          new ProviderWindows(),
          Clocks.SHAPE,
          Deadlines.SHAPE,
          new Terms(),
          new Compensations(),
          new FreshGoods(),
          new Splits(),
          new Goods(),
          new Returns(),
          new Disputes());

  @Override
  public Outcome answer(JsonNode facts) {
    var told = new Told(facts);
    return SHAPES
        .find(shape -> shape.fits(told))
        .getOrElseThrow(() ->
            new ShapeNotUnderstood("keys " + List.ofAll(facts.properties()).map(e -> e.getKey())))
        .answer(told);
  }
}
