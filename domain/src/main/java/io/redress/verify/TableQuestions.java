package io.redress.verify;

import io.redress.table.Rule;
import io.redress.verify.Question.Follower;
import io.redress.verify.TableFinding.Subject;
import io.redress.verify.TableFinding.Undecided;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** The rules of one table as boxes on their grid, and what it costs to ask about them. */
final class TableQuestions<O> {

  private final Grid grid;
  private final Array<Rule<O>> rules;
  private final Array<Box> boxes;
  private final Array<Object> outcomes;
  private final Budget budget;
  private Map<Subject, Seq<String>> undecided = LinkedHashMap.empty();

  TableQuestions(Grid grid, Seq<Rule<O>> rules, Function<Rule<O>, ?> outcome, Budget budget) {
    this.grid = grid;
    this.rules = Array.ofAll(rules);
    this.boxes = Array.ofAll(rules.map(rule -> grid.box(rule.demands())));
    this.outcomes = Array.ofAll(rules.map(outcome));
    this.budget = budget;
  }

  Grid grid() {
    return grid;
  }

  int size() {
    return rules.size();
  }

  Rule<O> rule(int at) {
    return rules.get(at);
  }

  Box box(int at) {
    return boxes.get(at);
  }

  Array<Box> boxes() {
    return boxes;
  }

  Seq<Box> boxes(Seq<Integer> of) {
    return of.map(boxes::get);
  }

  String id(int at) {
    return rules.get(at).id();
  }

  /** Rules that follow one, each with whether it decides the same. */
  Seq<Follower> followers(int of, Seq<Integer> behind) {
    return behind.map(at -> new Follower(boxes.get(at), isAgreeing(of, at)));
  }

  boolean isAgreeing(int one, int other) {
    return outcomes.get(one).equals(outcomes.get(other));
  }

  Answer ask(Question question) {
    return Diagram.answer(grid, question, budget);
  }

  /** Asks, and remembers if there is no answer. */
  Answer ask(Question question, Subject subject, Seq<String> about) {
    var answer = ask(question);
    if (answer instanceof Answer.Undecided) {
      undecided =
          undecided.put(
              subject, undecided.getOrElse(subject, List.empty()).appendAll(about).distinct());
    }
    return answer;
  }

  Seq<TableFinding> undecided() {
    return undecided.map(each -> new Undecided(each._1, each._2));
  }
}
