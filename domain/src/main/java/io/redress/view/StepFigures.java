package io.redress.view;

import io.redress.decision.Decision.Because;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.redress.order.OrderLine;
import io.redress.settlement.LegId;
import io.redress.view.Analytics.RuleName;
import io.redress.view.Analytics.Topic;
import io.redress.view.Analytics.Way;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/** What one event adds to the figures. */
final class StepFigures {

  private StepFigures() {}

  static Analytics of(ZoneId zone, Step step) {
    return counted(Analytics.none(zone), step)
        .timed(HashMap.ofEntries(ClockOutcomes.of(step).map(each -> each.map2(Attained::once))));
  }

  private static Analytics counted(Analytics none, Step step) {
    return switch (step.entry().event()) {
      case CaseEvent.Requested e -> requested(none, e.claim());
      case CaseEvent.Rejected e -> rejected(none, e.because());
      case CaseEvent.ReturnRefused e -> rejected(none, e.because());
      case CaseEvent.RefundConfirmed e -> moved(none, step, e.leg(), UnaryOperator.identity());
      case CaseEvent.RefundReturned e -> moved(none, step, e.leg(), Money::negated);
      case CaseEvent.CouponGranted e ->
          none.in(month(step.entry().at(), none.zone()), MonthFigures.coupon(e.amount()));
      case CaseEvent.CaseClosed e when Quoted.gaveSomething(e.outcome()) && !hadEnded(step) ->
          given(none, step, e.outcome());
      default -> none;
    };
  }

  private static Analytics requested(Analytics none, Claim claim) {
    var reason = claim.request().reason();
    return none.asked(categories(claim).toMap(category -> new Topic(reason, category), any -> 1L))
        .in(month(claim.askedAt(), none.zone()), MonthFigures.REQUEST);
  }

  /** Those of the lines; the empty one where the order has none of them. */
  private static Seq<String> categories(Claim claim) {
    var found = claim.request().linesOf(claim.order()).map(OrderLine::category).distinct();
    return found.isEmpty() ? List.of("") : found;
  }

  private static Analytics rejected(Analytics none, Because because) {
    return none.rejected(HashMap.of(new RuleName(because.section(), because.rule()), 1L));
  }

  /** What comes back to the shop counts in the month in which it does. */
  private static Analytics moved(
      Analytics none, Step step, LegId id, UnaryOperator<Money> direction) {
    return step.after()
        .leg(id)
        .map(leg -> MonthFigures.moved(direction.apply(leg.leg().amount())))
        .map(figures -> none.in(month(step.entry().at(), none.zone()), figures))
        .getOrElse(none);
  }

  /** A case that went on because money came back was counted when it ended first. */
  private static boolean hadEnded(Step step) {
    return step.before() instanceof Settling settling && settling.aftermath().isDefined();
  }

  private static Analytics given(Analytics none, Step step, Outcome outcome) {
    return step.before()
        .about()
        .map(claim -> outcome == Outcome.REFUNDED ? refunded(none, claim) : none)
        .getOrElse(none)
        .handled(handled(step));
  }

  private static Analytics refunded(Analytics none, Claim claim) {
    return none.in(month(claim.askedAt(), none.zone()), MonthFigures.REFUNDED);
  }

  private static Map<Way, Spread> handled(Step step) {
    return step.before()
        .about()
        .map(claim -> Spread.nothing().with(Duration.between(claim.askedAt(), step.entry().at())))
        .flatMap(took ->
            Quoted.after(Option.none(), step.before())
                .map(quoted -> new Way(quoted.path(), quoted.remedy()))
                .map(way -> HashMap.of(way, took)))
        .getOrElse(HashMap.empty());
  }

  private static YearMonth month(Instant at, ZoneId zone) {
    return YearMonth.from(at.atZone(zone));
  }
}
