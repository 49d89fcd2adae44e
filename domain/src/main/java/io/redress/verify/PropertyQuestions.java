package io.redress.verify;

import io.redress.property.Condition;
import io.redress.table.Rule;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What is asked of all facts and answers at once, and whether any of it was too much to tell. */
final class PropertyQuestions {

  private final Grid grid;
  private final Budget budget;
  private boolean isUndecided;

  PropertyQuestions(Grid grid, Budget budget) {
    this.grid = grid;
    this.budget = budget;
  }

  /** The grid of all that rules and conditions ask; none if that is too much. */
  static Option<PropertyQuestions> of(Seq<? extends Rule<?>> rules, World world, Budget budget) {
    return Grid.of(rules, world).map(grid -> new PropertyQuestions(grid, budget));
  }

  /** A condition as something that a grid can be drawn for. */
  static Rule<?> rule(Condition condition) {
    return new Rule<>("condition", condition.demands(), true, Option.none());
  }

  Grid grid() {
    return grid;
  }

  Box box(Condition condition) {
    return grid.box(condition.demands());
  }

  /** A point that is asked for, if there is one. */
  Option<Point> found(Question question) {
    return answer(question) instanceof Answer.Found(Point point) ? Option.of(point) : Option.none();
  }

  /** Whether there is certainly no such point. */
  boolean isProved(Question question) {
    return answer(question) instanceof Answer.Proved;
  }

  private Answer answer(Question question) {
    var answer = Diagram.answer(grid, question, budget);
    isUndecided |= answer instanceof Answer.Undecided;
    return answer;
  }

  /** Whether a question so far found no answer. */
  boolean isUndecided() {
    return isUndecided;
  }
}
