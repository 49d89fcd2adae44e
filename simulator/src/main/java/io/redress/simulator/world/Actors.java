package io.redress.simulator.world;

import io.redress.casework.Ports;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerRecall;
import io.redress.lifecycle.CaseCommand.AnswerSupplier;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.ChooseRoute;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseCommand.ReportParcel;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.ReportSentBack;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.request.Evidence;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Population.Customers;
import io.redress.simulator.population.Population.Partners;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import java.time.Duration;
import java.util.function.Function;

/** The people and partners of a simulated shop: what each does when something happens to a case. */
final class Actors {

  private static final Wording NOT_CONVINCED =
      new Wording("We looked at your request and cannot grant it.", "我们已核实您的申请，很抱歉无法通过。");

  private final Customers customers;
  private final Partners partners;
  private final VirtualTime time;
  private final Giver giver;

  /** Gives a command to a case. */
  @FunctionalInterface
  interface Giver {

    void give(CaseRun run, CaseCommand command);
  }

  Actors(Population population, VirtualTime time, Giver giver) {
    this.customers = population.customers();
    this.partners = population.partners();
    this.time = time;
    this.giver = giver;
  }

  /** The outside world as the casework reaches it; answers come later, as commands. */
  Ports ports(Function<CaseId, CaseRun> byCase, Function<LegId, CaseRun> byLeg) {
    return new Ports(
        new SimulatedPayments(partners, byLeg, this::arrives),
        new SimulatedPartners.OfGoods(
            id -> intercept(byCase.apply(id)), id -> goBack(byCase.apply(id))),
        new SimulatedPartners.OfParcels(id -> recall(byCase.apply(id))),
        new SimulatedPartners.OfWares(id -> stopMaking(byCase.apply(id))),
        new SimulatedPartners.Unspent(),
        new SimulatedPartners.Unheard());
  }

  void happened(CaseRun run, CaseEvent event) {
    switch (event) {
      case CaseEvent.EvidenceAsked asked -> supplyEvidence(run, asked);
      case CaseEvent.SentToReview sent -> review(run, sent.level());
      case CaseEvent.Escalated escalated -> review(run, escalated.level());
      case CaseEvent.ApprovedOnce once -> review(run, once.by().role());
      case CaseEvent.RecallRefused refused -> goOn(run);
      case CaseEvent.OtherRouteAsked asked -> chooseRoute(run, asked.declined());
      case CaseEvent.ReturnAuthorised authorised -> sendBack(run);
      case CaseEvent.ReturnSent sent -> bringBack(run);
      default -> {}
    }
  }

  private void supplyEvidence(CaseRun run, CaseEvent.EvidenceAsked asked) {
    if (run.happens(Purpose.SUPPLIES_EVIDENCE, customers.suppliesEvidence())) {
      var shown = asked.ask().headOption().getOrElse(Evidence.PHOTO);
      after(
          run,
          run.wait(customers.suppliesAfter(), Purpose.SUPPLIES_AFTER),
          id -> new SupplyEvidence(id, customer(run), HashSet.of(shown)));
    }
  }

  private void review(CaseRun run, Role level) {
    run.personDecides();
    var person = run.person(level);
    boolean approves = run.happens(Purpose.REVIEWER_APPROVES, partners.reviewerApproves());
    after(
        run,
        run.wait(partners.reviews(), Purpose.REVIEWS_AFTER),
        id -> approves ? new Approve(id, person) : new Reject(id, person, NOT_CONVINCED));
  }

  /** Who is asked for another way takes the first that the policy offers. */
  private void chooseRoute(CaseRun run, LegId declined) {
    run.grant()
        .flatMap(grant -> grant.routes().find(route -> route != Route.ORIGINAL))
        .forEach(route ->
            after(
                run,
                run.wait(customers.suppliesAfter(), Purpose.SUPPLIES_AFTER),
                id -> new ChooseRoute(id, customer(run), declined, route)));
  }

  /** A parcel that cannot be called back reaches the customer, unless it is lost. */
  private void goOn(CaseRun run) {
    for (var deliver : run.order().deliverAt()) {
      var wait = Duration.between(time.instant(), deliver);
      after(
          run,
          wait.isNegative() ? Duration.ZERO : wait,
          id -> new ReportParcel(id, courier(), ParcelFate.DELIVERED));
    }
  }

  private void sendBack(CaseRun run) {
    if (run.happens(Purpose.SENDS_BACK, customers.sendsBack())) {
      var arrived = run.order().deliverAt().getOrElse(time.instant());
      var untilArrived = Duration.between(time.instant(), arrived);
      var wait = run.wait(customers.sendsAfter(), Purpose.SENDS_AFTER);
      after(
          run,
          untilArrived.isPositive() ? untilArrived.plus(wait) : wait,
          id -> new SupplyTracking(id, customer(run), "T" + run.order().number()));
    }
  }

  /** The parcel is scanned when it is handed in, signed for after its way, then inspected. */
  private void bringBack(CaseRun run) {
    var signed = run.wait(partners.transit(), Purpose.RETURN_TRANSIT);
    var inspected = signed.plus(run.wait(partners.inspects(), Purpose.INSPECTS_AFTER));
    report(run, Duration.ZERO, Role.COURIER, ReturnMilestone.SCAN);
    report(run, signed, Role.WAREHOUSE, ReturnMilestone.SIGNATURE);
    report(run, inspected, Role.INSPECTOR, ReturnMilestone.INSPECTION);
  }

  private void report(CaseRun run, Duration wait, Role role, ReturnMilestone milestone) {
    after(run, wait, id -> new ReportReturn(id, new Actor(role.word(), role), milestone));
  }

  private void intercept(CaseRun run) {
    boolean stops = run.happens(Purpose.WAREHOUSE_STOPS, partners.warehouseStops());
    answer(
        run,
        partners.warehouseAnswers(),
        Purpose.WAREHOUSE_ANSWERS,
        id -> new AnswerIntercept(id, new Actor("warehouse", Role.WAREHOUSE), stops));
  }

  private void recall(CaseRun run) {
    boolean promises = run.happens(Purpose.COURIER_PROMISES, partners.courierPromises());
    answer(
        run,
        partners.courierAnswers(),
        Purpose.COURIER_ANSWERS,
        id -> new AnswerRecall(id, courier(), promises));
  }

  private void stopMaking(CaseRun run) {
    boolean stops = run.happens(Purpose.WAREHOUSE_STOPS, partners.warehouseStops());
    answer(
        run,
        partners.warehouseAnswers(),
        Purpose.WAREHOUSE_ANSWERS,
        id -> new AnswerSupplier(id, new Actor("supplier", Role.SUPPLIER), stops));
  }

  /** Goods that are not taken back leave when the warehouse gets to it. */
  private void goBack(CaseRun run) {
    answer(
        run,
        partners.warehouseAnswers(),
        Purpose.WAREHOUSE_ANSWERS,
        id ->
            new ReportSentBack(
                id, new Actor("warehouse", Role.WAREHOUSE), "B" + run.order().number()));
  }

  private static Actor courier() {
    return new Actor("courier", Role.COURIER);
  }

  private void arrives(CaseRun run, LegId leg, String means) {
    var hours =
        partners
            .arrives()
            .get(means)
            .getOrElseThrow(() -> new IllegalStateException("no time of arrival for " + means));
    answer(
        run,
        hours,
        Purpose.PROVIDER_ARRIVES,
        id -> new AnswerLeg(id, new Actor("provider", Role.PROVIDER), leg, LegAnswer.CONFIRMED));
  }

  private void answer(
      CaseRun run, LogNormal hours, Purpose purpose, Function<CommandId, CaseCommand> command) {
    after(run, run.wait(hours, purpose), command);
  }

  private void after(CaseRun run, Duration wait, Function<CommandId, CaseCommand> command) {
    time.after(wait, () -> giver.give(run, command.apply(run.nextCommand())));
  }

  private static Actor customer(CaseRun run) {
    return new Actor(run.order().customer().id().value(), Role.CUSTOMER);
  }
}
