package io.redress.simulator.world;

import io.redress.casework.Ports;
import io.redress.goods.Grade;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerRecall;
import io.redress.lifecycle.CaseCommand.AnswerSupplier;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.ChooseRoute;
import io.redress.lifecycle.CaseCommand.Escalate;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseCommand.ReportParcel;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.ReportSentBack;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Refusal;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.request.Evidence;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Behaviour.Care;
import io.redress.simulator.population.Costs;
import io.redress.simulator.population.CustomerKind;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Population.Customers;
import io.redress.simulator.population.Population.Partners;
import io.redress.simulator.population.Truth;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** The people and partners of a simulated shop: what each does when something happens to a case. */
final class Actors {

  private static final Wording NOT_CONVINCED =
      new Wording("We looked at your request and cannot grant it.", "我们已核实您的申请，很抱歉无法通过。");

  private static final Duration ANOTHER_DAY = Duration.ofHours(24);
  private static final Duration REPEATED_AFTER = Duration.ofMinutes(5);

  private final Customers customers;
  private final Care care;
  private final Partners partners;
  private final Tracking tracking;
  private final WayBack wayBack;
  private final Complaints complaints;
  private final Costs costs;
  private final ReturnParcels returnParcels;
  private final Handovers handovers;
  private final VirtualTime time;
  private final Desks desks;
  private final Outage outage;
  private final Giver giver;

  /** Gives a command to a case. */
  @FunctionalInterface
  interface Giver {

    /** Why the command was refused, if it was. */
    Option<Refusal> give(CaseRun run, CaseCommand command);
  }

  Actors(Population population, VirtualTime time, Desks desks, Outage outage, Giver giver) {
    this.customers = population.customers();
    this.care = population.behaviour().care();
    this.partners = population.partners();
    this.tracking = new Tracking(population);
    this.wayBack = new WayBack(population);
    this.complaints = new Complaints(population);
    this.costs = population.costs();
    this.returnParcels = new ReturnParcels(population);
    this.handovers = new Handovers(population, time, giver);
    this.time = time;
    this.desks = desks;
    this.outage = outage;
    this.giver = giver;
  }

  /** The outside world as the casework reaches it; answers come later, as commands. */
  Ports ports(Function<CaseId, CaseRun> byCase, Function<LegId, CaseRun> byLeg) {
    return new Ports(
        new SimulatedPayments(partners, outage, time, byLeg, this::arrives),
        new SimulatedPartners.OfGoods(
            id -> intercept(byCase.apply(id)),
            id -> handovers.askedForStock(byCase.apply(id)),
            (id, what) -> handovers.toHandOver(byCase.apply(id), what),
            id -> goBack(byCase.apply(id))),
        new SimulatedPartners.OfParcels(id -> recall(byCase.apply(id))),
        new SimulatedPartners.OfWares(id -> stopMaking(byCase.apply(id))),
        new SimulatedPartners.Unspent(),
        new SimulatedPartners.Unheard());
  }

  void happened(CaseRun run, CaseEvent event) {
    switch (event) {
      case CaseEvent.EvidenceAsked asked -> supplyEvidence(run, asked);
      case CaseEvent.SentToReview sent -> review(run, sent.level());
      case CaseEvent.Escalated escalated -> escalated(run, escalated.level());
      case CaseEvent.ComplaintRaised raised -> hear(run, raised.level());
      case CaseEvent.ApprovedOnce once -> review(run, once.by().role());
      case CaseEvent.ReviewResumed resumed -> run.level().forEach(level -> review(run, level));
      case CaseEvent.OfferMade made -> handovers.offered(run);
      case CaseEvent.DifferenceAsked asked -> handovers.toPay(run, asked.amount());
      case CaseEvent.RecallRefused refused -> goOn(run);
      case CaseEvent.ParcelLost lost -> givenUp(run);
      case CaseEvent.OtherRouteAsked asked -> chooseRoute(run, asked.declined());
      case CaseEvent.ReturnAuthorised authorised -> sendBack(run);
      case CaseEvent.ReturnSent sent -> bringBack(run);
      case CaseEvent.ReturnReached reached -> arrived(run, reached.milestone());
      default -> {}
    }
  }

  private void supplyEvidence(CaseRun run, CaseEvent.EvidenceAsked asked) {
    double share = customers.suppliesEvidence() * (isCareless(run) ? care.shows() : 1);
    if (run.happens(Purpose.SUPPLIES_EVIDENCE, share)) {
      var shown = asked.ask().headOption().getOrElse(Evidence.PHOTO);
      after(
          run,
          patiently(run, run.wait(customers.suppliesAfter(), Purpose.SUPPLIES_AFTER)),
          id -> new SupplyEvidence(id, customer(run), HashSet.of(shown)));
    }
  }

  private void review(CaseRun run, Role level) {
    run.personDecides();
    layBefore(run, level, person -> decide(run, person));
  }

  /** A complaint that nobody answers in time is passed on as a case is. */
  private void escalated(CaseRun run, Role level) {
    if (run.isComplaining()) {
      hear(run, level);
    } else {
      review(run, level);
    }
  }

  private void hear(CaseRun run, Role level) {
    layBefore(run, level, person -> giver.give(run, complaints.answer(run, person)));
  }

  /** An agent listens to a customer for whom there is nothing left to decide. */
  void listen(CaseRun run, Runnable then) {
    run.complains();
    work(run, Role.AGENT, agent -> then.run());
  }

  /** Whoever gets to it when it lies before somebody else by now has nothing to do. */
  private void layBefore(CaseRun run, Role level, Consumer<Actor> work) {
    int laid = run.laidBefore(level);
    work(run, level, () -> run.liesThere(laid), work);
  }

  private void work(CaseRun run, Role role, Consumer<Actor> work) {
    work(run, role, () -> true, work);
  }

  private void work(CaseRun run, Role role, BooleanSupplier isOpen, Consumer<Actor> work) {
    var minutes = desks.team(role).minutes().at(run.draw(Purpose.SERVICE_TIME));
    desks
        .of(role)
        .ask(
            Parcels.minutes(minutes),
            isOpen,
            person -> {
              run.worked(costs.ofTime(role, minutes));
              work.accept(person);
            });
  }

  /** What is untrue deceives some people. */
  private boolean agrees(CaseRun run, Role role) {
    var team = desks.team(role);
    return run.happens(
        Purpose.PERSON_AGREES, run.request().truth().isFalse() ? team.isDeceived() : team.agrees());
  }

  private void decide(CaseRun run, Actor person) {
    boolean approves = agrees(run, person.role());
    var command = approves ? approve(run, person) : reject(run, person);
    for (var refusal : giver.give(run, command)) {
      switch (refusal) {
        case Refusal.SamePerson same -> {
          var deputy = new Actor(person.id() + "-deputy", person.role());
          giver.give(run, approves ? approve(run, deputy) : reject(run, deputy));
        }
        case Refusal.AboveAuthority above -> escalate(run, person);
        case Refusal.AboveDailyAuthority above -> escalate(run, person);
        default -> {}
      }
    }
  }

  /** What cannot be had is not approved once more: something else is offered for it. */
  private static CaseCommand approve(CaseRun run, Actor person) {
    return run.isOutOfStock()
        ? Handovers.offer(run, person)
        : new Approve(run.nextCommand(), person);
  }

  private static CaseCommand reject(CaseRun run, Actor person) {
    return new Reject(run.nextCommand(), person, NOT_CONVINCED);
  }

  /** Whoever has nobody above waits for another day. */
  private void escalate(CaseRun run, Actor person) {
    for (var refusal : giver.give(run, new Escalate(run.nextCommand(), person))) {
      if (refusal instanceof Refusal.NobodyAbove) {
        time.after(ANOTHER_DAY, () -> review(run, person.role()));
      }
    }
  }

  private static boolean isCareless(CaseRun run) {
    return run.order().buyer().kind() == CustomerKind.CARELESS;
  }

  private Duration patiently(CaseRun run, Duration wait) {
    return isCareless(run) ? Parcels.times(wait, care.waits()) : wait;
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
    var wait =
        run.order()
            .deliverAt()
            .map(deliver -> Duration.between(time.instant(), deliver))
            .getOrElse(WayBack.LOOKED_FOR);
    tellFate(
        run,
        wait.isNegative() ? Duration.ZERO : wait,
        run.order().isLost() ? ParcelFate.LOST : ParcelFate.DELIVERED);
  }

  private void tellFate(CaseRun run, Duration wait, ParcelFate fate) {
    after(run, wait, id -> new ReportParcel(id, the(Role.COURIER), fate));
  }

  private void givenUp(CaseRun run) {
    if (!run.returnIsLost() && wayBack.comesLateAndBack(run)) {
      run.parcelComesBack();
    }
  }

  private void sendBack(CaseRun run) {
    double share = customers.sendsBack() * (isCareless(run) ? care.sends() : 1);
    if (run.happens(Purpose.SENDS_BACK, share)) {
      var arrived = run.order().deliverAt().getOrElse(time.instant());
      var untilArrived = Duration.between(time.instant(), arrived);
      var wait = patiently(run, run.wait(customers.sendsAfter(), Purpose.SENDS_AFTER));
      time.after(
          untilArrived.isPositive() ? untilArrived.plus(wait) : wait,
          () -> hasSent(run, returnParcels.of(run.order())));
    }
  }

  /** What the way cost is left out where that would take the refund too far. */
  private void hasSent(CaseRun run, Option<ReturnFreight> freight) {
    var number = "T" + run.order().number();
    var supply = new SupplyTracking(run.nextCommand(), customer(run), number, freight);
    giver
        .give(run, supply)
        .filter(refusal -> refusal instanceof Refusal.AboveAuthority && freight.isDefined())
        .forEach(refusal -> hasSent(run, Option.none()));
  }

  /** The parcel is scanned when it is handed in, and signed for after its way, if it gets there. */
  private void bringBack(CaseRun run) {
    var signed = wayBack.takes(run);
    report(run, Duration.ZERO, Role.COURIER, ReturnMilestone.SCAN);
    run.sends(wayBack.isLost(run));
    if (run.returnIsLost()) {
      tellFate(run, WayBack.LOOKED_FOR, ParcelFate.LOST);
    } else {
      report(run, signed, Role.WAREHOUSE, ReturnMilestone.SIGNATURE);
    }
  }

  private void report(CaseRun run, Duration wait, Role role, ReturnMilestone milestone) {
    after(run, wait, id -> new ReportReturn(id, the(role), milestone));
  }

  /** What was signed for is looked at when the inspectors get to it, also after the money went. */
  private void arrived(CaseRun run, ReturnMilestone milestone) {
    if (milestone == ReturnMilestone.SIGNATURE) {
      work(run, Role.INSPECTOR, inspector -> inspect(run, inspector));
    }
  }

  /** An inspector who is not deceived says what really came back. */
  private void inspect(CaseRun run, Actor inspector) {
    boolean passes = agrees(run, Role.INSPECTOR);
    var truth = run.request().truth();
    long share = passes || truth != Truth.EMPTY_BOX ? 1 : 0;
    var grade = Option.when(!passes || !truth.isFalse(), () -> grade(run));
    giver.give(
        run,
        new ReportReturn(
            run.nextCommand(),
            inspector,
            ReturnMilestone.INSPECTION,
            run.request()
                .request()
                .lines()
                .map(line ->
                    new InspectedLine(
                        line.line(), share * line.quantity(), grade, HashSet.empty()))));
  }

  /** The grades by which the built-in policies deduct: A as new to D spoilt. */
  private static Grade grade(CaseRun run) {
    return new Grade(
        switch (run.request().condition()) {
          case UNOPENED, INTACT -> "A";
          case USED -> "C";
          case DAMAGED -> "D";
        });
  }

  private void intercept(CaseRun run) {
    boolean stops = run.happens(Purpose.WAREHOUSE_STOPS, partners.warehouseStops());
    answer(
        run,
        partners.warehouseAnswers(),
        Purpose.WAREHOUSE_ANSWERS,
        id -> new AnswerIntercept(id, the(Role.WAREHOUSE), stops));
  }

  private void recall(CaseRun run) {
    boolean promises = run.happens(Purpose.COURIER_PROMISES, tracking.promises(run.order()));
    answer(
        run,
        partners.courierAnswers(),
        Purpose.COURIER_ANSWERS,
        id -> new AnswerRecall(id, the(Role.COURIER), promises));
  }

  private void stopMaking(CaseRun run) {
    boolean stops = run.happens(Purpose.WAREHOUSE_STOPS, partners.warehouseStops());
    answer(
        run,
        partners.warehouseAnswers(),
        Purpose.WAREHOUSE_ANSWERS,
        id -> new AnswerSupplier(id, the(Role.SUPPLIER), stops));
  }

  /** Goods that are not taken back leave when the warehouse gets to it. */
  private void goBack(CaseRun run) {
    answer(
        run,
        partners.warehouseAnswers(),
        Purpose.WAREHOUSE_ANSWERS,
        id -> new ReportSentBack(id, the(Role.WAREHOUSE), "B" + run.order().number()));
  }

  /** A partner of whom there is one. */
  private static Actor the(Role role) {
    return new Actor(role.word(), role);
  }

  private void arrives(CaseRun run, LegId leg, String means) {
    var hours =
        partners
            .arrives()
            .get(means)
            .getOrElseThrow(() -> new IllegalStateException("no time of arrival for " + means));
    var wait = run.wait(hours, Purpose.PROVIDER_ARRIVES);
    confirm(run, wait, leg);
    if (run.happens(Purpose.PROVIDER_REPEATS, partners.providerRepeats())) {
      confirm(run, wait.plus(REPEATED_AFTER), leg);
    }
  }

  private void confirm(CaseRun run, Duration wait, LegId leg) {
    after(run, wait, id -> new AnswerLeg(id, the(Role.PROVIDER), leg, LegAnswer.CONFIRMED));
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
