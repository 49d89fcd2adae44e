package io.redress.verify;

import static io.redress.facts.Vocabulary.*;

import io.redress.facts.FactTerms;
import io.redress.facts.ReasonWindow;
import io.redress.facts.ReasonWindow.Anchor;
import io.redress.request.Reason;
import io.redress.table.Column;
import io.redress.table.Value;
import io.redress.verify.World.Domain;
import io.redress.verify.World.Link;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** What facts there can be under a policy: only what is certain of every case that it is asked. */
final class PolicyWorld {

  /** What every request and every order has. */
  private static final Seq<Column> KNOWN =
      List.of(
          GOODS,
          REQUEST,
          FLAGS,
          EVIDENCE,
          AMOUNT,
          ORDER_AMOUNT,
          WHOLE_ORDER,
          TIER,
          CHANNEL,
          REGION,
          DAYS_SINCE_ORDER,
          CURRENCY,
          PAYMENT_METHOD,
          PRESALE,
          HOUR,
          WEEKDAY,
          RISK,
          RISK_SCORE,
          CUSTOMER_REFUNDS_30D);

  private PolicyWorld() {}

  /** The facts of a case. */
  static World ofCases(FactTerms terms) {
    return reasons(terms, known(KNOWN))
        .with(QUANTITY, Domain.of(QUANTITY).known().between(1, Long.MAX_VALUE))
        .with(HOUR, Domain.of(HOUR).known().between(0, 23));
  }

  /** The facts of a case and one of its lines, as the tables of deductions see them. */
  static World ofLines(FactTerms terms) {
    var world = ofCases(terms);
    return List.of(CATEGORY, MISSING)
        .foldLeft(world, (so, column) -> so.with(column, Domain.of(column).known()));
  }

  private static World known(Seq<Column> columns) {
    return columns.foldLeft(
        World.open(), (world, column) -> world.with(column, Domain.of(column).known()));
  }

  /** A request without one of the policy's reasons is not answered at all. */
  private static World reasons(FactTerms terms, World world) {
    if (terms.reasons().isEmpty()) {
      return world;
    }
    var words = terms.reasons().keySet().map(Reason::word).toVector().sorted();
    return anchors(terms)
        .foldLeft(
            world
                .with(REASON, Domain.of(REASON).known().among(words))
                .with(FAULT, Domain.of(FAULT).known())
                .with(faultFollows(terms, FAULT))
                .with(windowNeedsTerms(terms, WINDOW)),
            (so, anchor) -> windowNeedsAnchor(terms, WINDOW, anchor).map(so::with).getOrElse(so));
  }

  static Link faultFollows(FactTerms terms, Column fault) {
    return Link.determined(
        REASON,
        fault,
        reason ->
            reasonOf(reason)
                .flatMap(terms.reasons()::get)
                .<Value>map(of -> new Value.Word(of.word()))
                .getOrElse(Value.UNKNOWN));
  }

  static Link windowNeedsTerms(FactTerms terms, Column window) {
    return Link.knownOnlyIf(REASON, window, reason -> windowOf(terms, reason).isDefined());
  }

  /**
   * A window is open or over from its anchor on, and the days since then are known, where there is
   * a column that counts them.
   */
  static Option<Link> windowNeedsAnchor(FactTerms terms, Column window, Anchor anchor) {
    return daysSince(anchor)
        .map(days ->
            new Link(
                List.of(REASON, window, days),
                answers -> {
                  boolean isAnchored =
                      windowOf(terms, answers.apply(REASON)).exists(of -> of.after() == anchor);
                  return !isAnchored || isKnown(answers, window) == isKnown(answers, days);
                }));
  }

  static Seq<Anchor> anchors(FactTerms terms) {
    return terms.windows().values().map(ReasonWindow::after).distinct().toList();
  }

  private static boolean isKnown(Function<Column, Value> answers, Column column) {
    return !answers.apply(column).equals(Value.UNKNOWN);
  }

  /** The column that counts from an anchor, where there is one. */
  private static Option<Column> daysSince(Anchor anchor) {
    return switch (anchor) {
      case ORDER -> Option.of(DAYS_SINCE_ORDER);
      case PAYMENT -> Option.of(DAYS_SINCE_PAYMENT);
      case DISPATCH -> Option.of(DAYS_SINCE_DISPATCH);
      case DELIVERY -> Option.of(DAYS_SINCE_DELIVERY);
      case LAST_DELIVERY, CONFIRMATION -> Option.none();
    };
  }

  private static Option<ReasonWindow> windowOf(FactTerms terms, Value reason) {
    return reasonOf(reason).flatMap(terms.windows()::get);
  }

  private static Option<Reason> reasonOf(Value reason) {
    return reason instanceof Value.Word(String word) ? Option.of(new Reason(word)) : Option.none();
  }
}
