package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** Small shapes, each known by facts that no other has; the first that fits is asked. */
record OneOf(Seq<Known> shapes) implements Shape {

  /** Facts that must be told, and what is asked then. */
  record Known(Seq<String> facts, Function<Told, Outcome> answer) {

    boolean fits(Told told) {
      return facts.forAll(told::has);
    }
  }

  static Known known(Function<Told, Outcome> answer, String... facts) {
    return new Known(List.of(facts), answer);
  }

  static OneOf of(Known... shapes) {
    return new OneOf(List.of(shapes));
  }

  @Override
  public boolean fits(Told told) {
    return shapes.exists(shape -> shape.fits(told));
  }

  @Override
  public Outcome answer(Told told) {
    return shapes
        .find(shape -> shape.fits(told))
        .getOrElseThrow(() -> new ShapeNotUnderstood("none of the facts"))
        .answer()
        .apply(told);
  }
}
