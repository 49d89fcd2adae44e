package io.redress.verify;

import static io.redress.facts.Vocabulary.FAULT;
import static io.redress.facts.Vocabulary.REASON;
import static io.redress.facts.Vocabulary.WINDOW;

import io.redress.facts.FactTerms;
import io.redress.request.Reason;
import io.redress.table.Column;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Value;
import io.redress.verify.World.Domain;
import io.redress.verify.World.Link;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * The facts that two policies see in the same case. Where they take another view of whose fault a
 * reason is or of until when it may be raised, the second one's answers are columns of their own.
 */
final class WorldOfTwo {

  /** Behind all columns that a policy may have. */
  private static final int OF_ITS_OWN = 1_000_000;

  private final FactTerms before;
  private final FactTerms after;
  private final Seq<Reason> reasons;
  private final Map<Column, Column> renamedBefore;
  private final Map<Column, Column> renamedAfter;

  WorldOfTwo(FactTerms before, FactTerms after) {
    this.before = before;
    this.after = after;
    this.reasons = before.reasons().keySet().intersect(after.reasons().keySet()).toVector();
    boolean sameFaults =
        reasons.forAll(reason -> before.reasons().get(reason).equals(after.reasons().get(reason)));
    boolean sameWindows =
        before.zone().equals(after.zone())
            && before.calendar().equals(after.calendar())
            && reasons.forAll(
                reason -> before.windows().get(reason).equals(after.windows().get(reason)));
    this.renamedBefore = shared(before.columns());
    this.renamedAfter =
        List.of(FAULT, WINDOW)
            .filter(column -> column.equals(FAULT) ? !sameFaults : !sameWindows)
            .toMap(column -> column, WorldOfTwo::ofItsOwn)
            .merge(shared(after.columns()));
  }

  /** Columns that both policies declare are one, whichever words each of them lists. */
  private Map<Column, Column> shared(Seq<Column> columns) {
    return columns
        .flatMap(column ->
            before
                .columns()
                .find(was -> isSame(was, column))
                .flatMap(was ->
                    after
                        .columns()
                        .find(is -> isSame(is, column))
                        .map(is -> Tuple.of(column, joined(was, is)))))
        .toMap(pair -> pair);
  }

  private static boolean isSame(Column one, Column other) {
    return one.name().equals(other.name()) && one.kind() == other.kind();
  }

  private static Column joined(Column was, Column is) {
    boolean isClosed = !was.words().isEmpty() && !is.words().isEmpty();
    Seq<String> words =
        isClosed ? was.words().appendAll(is.words()).distinct() : List.<String>empty();
    return new Column(was.position(), was.name(), was.kind(), words);
  }

  private static Column ofItsOwn(Column column) {
    return new Column(
        OF_ITS_OWN + column.position(), column.name() + " (new)", column.kind(), column.words());
  }

  /** Whether there is a reason under which the policies can be compared. */
  boolean isComparable() {
    return !reasons.isEmpty() || (before.reasons().isEmpty() && after.reasons().isEmpty());
  }

  /** A rule of the first policy. */
  <O> Rule<O> before(Rule<O> rule) {
    return renamed(rule, renamedBefore);
  }

  /** A rule of the second policy, which asks about what that policy sees. */
  <O> Rule<O> after(Rule<O> rule) {
    return renamed(rule, renamedAfter);
  }

  private static <O> Rule<O> renamed(Rule<O> rule, Map<Column, Column> renamed) {
    return new Rule<>(
        rule.id(),
        rule.demands()
            .map(demand ->
                new Demand(renamed.getOrElse(demand.column(), demand.column()), demand.cell())),
        rule.outcome(),
        rule.because());
  }

  World world(boolean isOfLines) {
    var world = isOfLines ? PolicyWorld.ofLines(before) : PolicyWorld.ofCases(before);
    if (!reasons.isEmpty()) {
      world = world.with(REASON, Domain.of(REASON).known().among(reasons.map(Reason::word)));
    }
    for (var own : renamedAfter.get(FAULT)) {
      world = world.with(own, Domain.of(own).known()).with(PolicyWorld.faultFollows(after, own));
    }
    for (var own : renamedAfter.get(WINDOW)) {
      world = world.with(PolicyWorld.windowNeedsTerms(after, own)).with(together(own));
      for (var anchor : PolicyWorld.anchors(after)) {
        world = PolicyWorld.windowNeedsAnchor(after, own, anchor).map(world::with).getOrElse(world);
      }
    }
    return world;
  }

  /** A window that is never shorter is open whenever the other one is. */
  private Link together(Column own) {
    Map<String, WindowComparison> compared =
        before.zone().equals(after.zone()) && before.calendar().equals(after.calendar())
            ? reasons.toMap(Reason::word, this::compared)
            : HashMap.empty();
    return new Link(
        List.of(REASON, WINDOW, own),
        answers -> {
          boolean wasOpen = isWord(answers.apply(WINDOW), "open");
          boolean isOpen = isWord(answers.apply(own), "open");
          boolean wasOver = isWord(answers.apply(WINDOW), "over");
          boolean isOver = isWord(answers.apply(own), "over");
          return switch (compared.getOrElse(
              word(answers.apply(REASON)), WindowComparison.INCOMPARABLE)) {
            case SAME -> !(wasOpen && isOver) && !(wasOver && isOpen);
            case SHORTER -> !(wasOpen && isOver);
            case LONGER -> !(wasOver && isOpen);
            case INCOMPARABLE -> true;
          };
        });
  }

  /** How the first policy's window compares with the second's. */
  private WindowComparison compared(Reason reason) {
    return before
        .windows()
        .get(reason)
        .flatMap(was -> after.windows().get(reason).map(is -> WindowComparison.of(was, is)))
        .getOrElse(WindowComparison.INCOMPARABLE);
  }

  private static boolean isWord(Value value, String word) {
    return word(value).equals(word);
  }

  private static String word(Value value) {
    return value instanceof Value.Word(String word) ? word : "";
  }
}
