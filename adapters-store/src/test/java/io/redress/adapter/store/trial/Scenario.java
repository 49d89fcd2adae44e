package io.redress.adapter.store.trial;

import io.redress.adapter.payment.memory.Treatment;
import io.redress.adapter.store.story.Requests;
import io.redress.goods.GoodsState;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.request.Evidence;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Function;

/** A life of a case in which a process may end at any point. */
@SuppressWarnings(
    "ImmutableEnumChecker") // lists of vavr are immutable, which the checker does not know
enum Scenario {
  KEPT_GOODS(Requests.forOneCup("changed-mind")),
  STOPPED_IN_THE_WAREHOUSE(Requests.forBothCups(GoodsState.NOT_SHIPPED)),
  STOPPED_TOO_LATE_AND_RECALLED(Requests.forBothCups(GoodsState.NOT_SHIPPED)) {
    @Override
    Option<Boolean> stopped() {
      return Option.of(false);
    }
  },
  RECALL_REFUSED_AND_RETURNED(
      Requests.forBothCups(GoodsState.IN_TRANSIT),
      new CaseCommand.ReportParcel(id(1), By.COURIER, ParcelFate.DELIVERED),
      new CaseCommand.SupplyTracking(id(2), Requests.CUSTOMER, "SF1"),
      new CaseCommand.ReportReturn(id(3), By.INSPECTOR, ReturnMilestone.INSPECTION)) {
    @Override
    Option<Boolean> recalled() {
      return Option.of(false);
    }
  },
  PAID_AT_THE_SCAN(
      Requests.toReturnBothCups("gold"),
      new CaseCommand.SupplyTracking(id(1), Requests.CUSTOMER, "SF1"),
      new CaseCommand.ReportReturn(id(2), By.COURIER, ReturnMilestone.SCAN)),
  PAID_AFTER_THE_INSPECTION(
      Requests.toReturnBothCups("regular"),
      new CaseCommand.SupplyTracking(id(1), Requests.CUSTOMER, "SF1"),
      new CaseCommand.ReportReturn(id(2), By.COURIER, ReturnMilestone.SCAN),
      new CaseCommand.ReportReturn(id(3), By.INSPECTOR, ReturnMilestone.INSPECTION)),
  NOT_TAKEN_BACK(
      Requests.toReturnBothCups("regular"),
      new CaseCommand.SupplyTracking(id(1), Requests.CUSTOMER, "SF1"),
      new CaseCommand.ReportReturn(id(2), By.COURIER, ReturnMilestone.SIGNATURE),
      new CaseCommand.RefuseReturn(id(3), By.INSPECTOR, new Wording("Worn.", "已穿用。")),
      new CaseCommand.ReportSentBack(id(4), By.WAREHOUSE, "SF2")),
  APPROVED_BY_A_PERSON(Requests.forOneCup("other"), new CaseCommand.Approve(id(1), By.AGENT)),
  REJECTED_BY_A_PERSON(
      Requests.forOneCup("other"),
      new CaseCommand.Reject(id(1), By.AGENT, new Wording("No.", "不行。"))),
  SHOWN_A_PHOTO(
      Requests.forOneCup("damaged"),
      new CaseCommand.SupplyEvidence(id(1), Requests.CUSTOMER, HashSet.of(Evidence.PHOTO))),
  NEVER_SHOWN_A_PHOTO(Requests.forOneCup("damaged")),
  WITHDRAWN(
      Requests.toReturnBothCups("regular"), new CaseCommand.Withdraw(id(1), Requests.CUSTOMER)),
  DECLINED_AND_PAID_BY_ANOTHER_ROUTE(
      Requests.forBothCups(GoodsState.RECEIVED),
      new CaseCommand.ChooseRoute(id(1), By.FINANCE, new LegId("case-1-1"), Route.STORE_BALANCE)) {
    @Override
    Function<RefundLeg, Treatment> provider() {
      return leg ->
          Treatment.open(
              leg.route() == Route.ORIGINAL && leg.id().value().endsWith("-1")
                  ? LegAnswer.DECLINED
                  : LegAnswer.CONFIRMED);
    }
  },
  PAID_UNHEARD(Requests.forBothCups(GoodsState.RECEIVED)) {
    @Override
    Function<RefundLeg, Treatment> provider() {
      return leg -> Treatment.unheard(LegAnswer.CONFIRMED);
    }
  },
  TAKEN_ON_AND_CONFIRMED_LATER(
      Requests.forOneCup("changed-mind"),
      new CaseCommand.AnswerLeg(id(1), By.PROVIDER, new LegId("case-1-1"), LegAnswer.CONFIRMED)) {
    @Override
    Function<RefundLeg, Treatment> provider() {
      return leg -> new Treatment(LegAnswer.ACCEPTED, Option.of(LegAnswer.CONFIRMED));
    }
  };

  private final List<CaseCommand> commands;

  Scenario(CaseCommand.Request request, CaseCommand... then) {
    this.commands = List.of(then).prepend(request);
  }

  /** What people say, in order; each is said again until it was answered. */
  List<CaseCommand> commands() {
    return commands;
  }

  Option<Boolean> stopped() {
    return Option.of(true);
  }

  Option<Boolean> recalled() {
    return Option.of(true);
  }

  Function<RefundLeg, Treatment> provider() {
    return leg -> Treatment.open(LegAnswer.CONFIRMED);
  }

  private static CommandId id(int number) {
    return new CommandId("then-" + number);
  }

  /** Who says it. */
  private static final class By {

    private static final Actor AGENT = new Actor("agent-1", Role.AGENT);
    private static final Actor INSPECTOR = new Actor("inspector-1", Role.INSPECTOR);
    private static final Actor FINANCE = new Actor("finance-1", Role.FINANCE);
    private static final Actor COURIER = new Actor("courier-1", Role.COURIER);
    private static final Actor WAREHOUSE = new Actor("warehouse-1", Role.WAREHOUSE);
    private static final Actor PROVIDER = new Actor("alipay", Role.PROVIDER);
  }
}
