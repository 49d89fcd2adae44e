package io.redress.adapter.store.trial;

import io.redress.adapter.store.story.Requests;
import io.redress.casework.AfterSales.Given;
import io.redress.goods.GoodsState;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.AwaitingDelivery;
import io.redress.lifecycle.AfterSaleCase.AwaitingEvidence;
import io.redress.lifecycle.AfterSaleCase.AwaitingInspection;
import io.redress.lifecycle.AfterSaleCase.AwaitingPayment;
import io.redress.lifecycle.AfterSaleCase.AwaitingReturn;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.ReturnInTransit;
import io.redress.lifecycle.AfterSaleCase.SendingBack;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.LegStanding;
import io.redress.lifecycle.Refusal;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.request.Evidence;
import io.redress.request.Replacement;
import io.redress.settlement.Route;
import io.redress.table.Wording;
import io.redress.view.Audience;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Function;

/** Customers and staff: they ask, they answer what a case waits for, and they ask twice. */
final class People {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Actor FINANCE = new Actor("finance-1", Role.FINANCE);
  private static final Actor AGENT = new Actor("agent-1", Role.AGENT);
  private static final Actor WAREHOUSE = new Actor("warehouse-1", Role.WAREHOUSE);
  private static final Replacement MUGS = new Replacement("MUG-1", Money.of(6_500, "CNY"));
  private static final Actor COURIER = new Actor("courier-1", Role.COURIER);
  private static final Actor INSPECTOR = new Actor("inspector-1", Role.INSPECTOR);

  private final Kernel kernel;
  private final Faults faults;
  private final List<Node> nodes;
  private final Disputes disputes;
  private final Function<CaseId, AfterSaleCase> truth;
  private final java.util.List<String> violations = new ArrayList<>();
  private final java.util.List<CaseId> acknowledged = new ArrayList<>();
  private int commands;

  /**
   * People of a shop.
   *
   * @param truth how a case really stands
   */
  People(
      Kernel kernel,
      Faults faults,
      List<Node> nodes,
      Disputes disputes,
      Function<CaseId, AfterSaleCase> truth) {
    this.kernel = kernel;
    this.faults = faults;
    this.nodes = nodes;
    this.disputes = disputes;
    this.truth = truth;
  }

  /** The cases whose request was answered. */
  java.util.List<CaseId> acknowledged() {
    return acknowledged;
  }

  /**
   * Somebody asks for something.
   *
   * @param isRush whether all ask about one order, within seconds
   */
  void ask(String id, boolean isRush) {
    var request = request(id, isRush);
    disputes.maybe(request.order());
    var within = isRush ? Duration.ofSeconds(20) : Duration.ofDays(2);
    kernel.in(faults.between(Duration.ofMillis(1), within), () -> give(request));
    kernel.in(
        faults.between(Duration.ofHours(1), Duration.ofDays(3)), () -> look(request.caseId()));
  }

  private Request request(String id, boolean isRush) {
    var like =
        switch (faults.upTo(11)) {
          case 0 -> Requests.forBothCups(GoodsState.NOT_SHIPPED);
          case 1 -> Requests.forBothCups(GoodsState.IN_TRANSIT);
          case 2 -> Requests.toReturnBothCups("gold");
          case 3 -> Requests.toReturnBothCups("silver");
          case 4 -> Requests.toReturnBothCups("regular");
          case 5 -> Requests.forOneCup("other");
          case 6 -> Requests.forOneCup("damaged");
          case 7 -> Requests.toExchangeBothCups(Option.none());
          case 8 -> Requests.toExchangeBothCups(Option.of(MUGS));
          default -> Requests.forOneCup("changed-mind");
        };
    var one = isRush ? Requests.inCase(id, like) : Requests.inOrder("order-of-" + id, id, like);
    return faults.upTo(9) == 0 ? Requests.beingMade(one) : one;
  }

  private void give(Request request) {
    if (faults.fires(Fault.COMMAND_FOR_ANOTHER_CASE)) {
      var wrong = new CaseId("another-than-" + request.caseId().value());
      var own = new CaseCommand.Withdraw(new CommandId("redress:mine"), Requests.CUSTOMER);
      boolean isTaken = somebody().takes(wrong, request) || somebody().takes(request.caseId(), own);
      mustHold(!isTaken, request.caseId(), "took what nobody may give");
    }
    give(
        request.caseId(),
        request,
        () -> {
          acknowledged.add(request.caseId());
          maybeAgain(request);
        });
    if (faults.upTo(12) == 0) {
      var withdraw = new CaseCommand.Withdraw(command(), Requests.CUSTOMER);
      kernel.in(
          faults.between(Duration.ZERO, Duration.ofSeconds(10)),
          () -> give(request.caseId(), withdraw, () -> {}));
    }
  }

  /** An id stands for one command only. */
  private void maybeAgain(Request request) {
    if (faults.fires(Fault.ID_USED_AGAIN)) {
      var other = new CaseCommand.Withdraw(request.id(), Requests.CUSTOMER);
      somebody()
          .give(request.caseId(), other)
          .forEach(answer ->
              mustHold(
                  answer.isLeft() && answer.getLeft() instanceof Refusal.IdUsedBefore,
                  request.caseId(),
                  "answers to another command under the same id: " + answer));
    }
  }

  /** Whoever hears nothing gives the same command again, perhaps to another process. */
  private void give(CaseId id, CaseCommand command, Runnable heard) {
    var answer = somebody().give(id, command);
    answer.forEach(
        one -> kernel.note(id.value() + (one.isRight() ? " right" : " " + one.getLeft())));
    if (answer.isEmpty()) {
      kernel.in(PATIENCE, () -> give(id, command, heard));
    } else if (answer.exists(one -> one.isRight())) {
      heard.run();
    }
    if (faults.fires(Fault.CLIENT_GIVES_TWICE)) {
      kernel.in(PATIENCE, () -> somebody().give(id, command));
    }
  }

  private Node somebody() {
    return nodes.get(faults.upTo(nodes.size()));
  }

  /** Somebody looks after a case now and then, and does what it waits for. */
  private void look(CaseId id) {
    var state = truth.apply(id);
    somebody().page(id).forEach(page -> check(id, page));
    next(state).forEach(command -> give(id, command, () -> {}));
    if (faults.fires(Fault.WITHDRAWN_MEANWHILE)) {
      give(id, new CaseCommand.Withdraw(command(), Requests.CUSTOMER), () -> {});
    }
    kernel.in(faults.between(Duration.ofHours(2), Duration.ofHours(14)), () -> look(id));
  }

  private void check(CaseId id, Node.Page page) {
    boolean isOpen = page.view().version() > 0;
    mustHold(page.view().id().equals(id), id, "is seen as " + page.view().id());
    mustHold(!isOpen || page.summary().isDefined(), id, "has no summary");
    mustHold(!isOpen || page.timeline().lines().nonEmpty(), id, "has no story");
    mustHold(page.timeline().audience() == Audience.CUSTOMER, id, "is told to " + page.timeline());
    mustHold(
        page.view().running().equals(page.view().state().running()), id, "has another deadline");
  }

  private void mustHold(boolean does, CaseId id, String otherwise) {
    if (!does) {
      violations.add(id.value() + " " + otherwise);
    }
  }

  /** What was wrong with answers. */
  java.util.List<String> violations() {
    return violations;
  }

  /** Now and then couriers and warehouses report on all parcels at once. */
  void handInLists(List<CaseId> cases) {
    kernel.in(
        faults.between(Duration.ofHours(3), Duration.ofHours(20)),
        () -> {
          var list =
              cases.flatMap(id ->
                  Option.of(truth.apply(id))
                      .filter(state -> state instanceof AfterSaleCase.WithGoods)
                      .flatMap(this::next)
                      .map(command -> new Given(id, command)));
          handIn(list);
          handInLists(cases);
        });
  }

  private void handIn(List<Given> list) {
    var answers = somebody().give(list);
    if (answers.isEmpty()) {
      kernel.in(PATIENCE, () -> handIn(list));
    }
    answers.forEach(all -> {
      for (var pair : all.zip(list)) {
        pair._1()
            .forEach(view ->
                mustHold(view.id().equals(pair._2().id()), view.id(), "answers for another"));
      }
      mustHold(all.size() == list.size(), new CaseId("a list"), "was not answered in full");
    });
  }

  private Option<CaseCommand> next(AfterSaleCase state) {
    return switch (state) {
      case AwaitingEvidence waits ->
          Option.when(
              faults.upTo(3) > 0,
              () ->
                  new CaseCommand.SupplyEvidence(
                      command(), Requests.CUSTOMER, HashSet.of(Evidence.PHOTO)));
      case InReview review -> Option.of(new CaseCommand.Approve(command(), AGENT));
      case AwaitingReturn waits ->
          Option.of(new CaseCommand.SupplyTracking(command(), Requests.CUSTOMER, "SF1"));
      case ReturnInTransit transit ->
          Option.of(
              new CaseCommand.ReportReturn(
                  command(),
                  COURIER,
                  transit.isScanned() ? ReturnMilestone.SIGNATURE : ReturnMilestone.SCAN));
      case AwaitingInspection waits ->
          Option.of(
              faults.upTo(4) == 0
                  ? new CaseCommand.RefuseReturn(command(), INSPECTOR, new Wording("No.", "不行。"))
                  : new CaseCommand.ReportReturn(command(), INSPECTOR, ReturnMilestone.INSPECTION));
      case SendingBack waits ->
          Option.of(new CaseCommand.ReportSentBack(command(), WAREHOUSE, "SF2"));
      case AwaitingPayment waits ->
          Option.of(new CaseCommand.ReportPayment(command(), FINANCE, Money.of(3_000, "CNY")));
      case AwaitingDelivery waits ->
          Option.of(
              new CaseCommand.ReportParcel(
                  command(),
                  COURIER,
                  faults.upTo(3) == 0 ? ParcelFate.LOST : ParcelFate.DELIVERED));
      case Settling settling when settling.owed().isDefined() ->
          Option.of(new CaseCommand.ReportHandover(command(), WAREHOUSE, "SF3"));
      case Settling settling -> declined(settling);
      case Closed closed ->
          Option.when(
              faults.upTo(6) == 0,
              () -> new CaseCommand.ReportArrival(command(), Requests.CUSTOMER));
      default -> Option.none();
    };
  }

  private Option<CaseCommand> declined(Settling settling) {
    return settling
        .legs()
        .values()
        .find(leg -> leg.stage() == LegStanding.Stage.DECLINED)
        .map(leg ->
            new CaseCommand.ChooseRoute(command(), FINANCE, leg.leg().id(), Route.STORE_BALANCE));
  }

  private CommandId command() {
    return new CommandId("people-" + ++commands);
  }
}
