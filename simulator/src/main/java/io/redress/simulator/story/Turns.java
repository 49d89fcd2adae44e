package io.redress.simulator.story;

import io.redress.goods.Grade;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.LegStanding;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Handover;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.Route;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** What somebody does next in a case, by the state that it is in. */
final class Turns {

  static final Actor CUSTOMER = new Actor("K1", Role.CUSTOMER);

  private static final Wording WORDS = new Wording("We have looked at it.", "我们已核实。");
  private static final String PARCEL = "P1";
  private static final int MOST_ROUTES = 6;

  private final Palette palette;
  private final StoryPayments payments;

  Turns(Palette palette, StoryPayments payments) {
    this.palette = palette;
    this.payments = payments;
  }

  /**
   * The next command; none where nobody does anything.
   *
   * @param turn of the draws about it
   */
  Option<CaseCommand> next(
      AfterSaleCase state, CommandId id, Draws.Entity turn, Response response) {
    return response == Response.NONE
        ? Option.none()
        : Option.of(
            switch (state) {
              case AfterSaleCase.AwaitingEvidence it -> show(it, id, turn, response);
              case InReview it -> review(it, id, turn, response);
              case AfterSaleCase.AwaitingOfferAnswer it ->
                  new CaseCommand.AnswerOffer(id, CUSTOMER, isYes(response));
              case AfterSaleCase.AwaitingStock it ->
                  new CaseCommand.AnswerStock(id, the(Role.WAREHOUSE), isYes(response));
              case AfterSaleCase.AwaitingPayment it -> pay(it, id, response);
              case AfterSaleCase.AwaitingSupplier it ->
                  new CaseCommand.AnswerSupplier(id, the(Role.SUPPLIER), isYes(response));
              case AfterSaleCase.Intercepting it ->
                  new CaseCommand.AnswerIntercept(id, the(Role.WAREHOUSE), isYes(response));
              case AfterSaleCase.Recalling it ->
                  new CaseCommand.AnswerRecall(id, the(Role.COURIER), isYes(response));
              case AfterSaleCase.AwaitingDelivery it ->
                  new CaseCommand.ReportParcel(id, the(Role.COURIER), fate(response));
              case AfterSaleCase.AwaitingReturn it -> send(it, id, turn, response);
              case AfterSaleCase.ReturnInTransit it -> arrive(it, id, response);
              case AfterSaleCase.AwaitingInspection it -> inspect(it, id, turn, response);
              case AfterSaleCase.SendingBack it ->
                  new CaseCommand.ReportSentBack(id, the(Role.WAREHOUSE), PARCEL);
              case AfterSaleCase.AwaitingSignature it ->
                  isYes(response)
                      ? new CaseCommand.Sign(id, CUSTOMER, it.grant().quote().total())
                      : new CaseCommand.Withdraw(id, CUSTOMER);
              case Settling it -> settle(it, id, response);
              case AfterSaleCase.AwaitingComplaintAnswer it ->
                  new CaseCommand.AnswerComplaint(
                      id, someone(it.level(), 1), !isYes(response), WORDS);
              case AfterSaleCase.NotOpened it -> null;
              case AfterSaleCase.InIntake it -> null;
              case AfterSaleCase.Granted it -> null;
              case AfterSaleCase.Closed it -> null;
            });
  }

  /** Whose turn it is. */
  static Role whose(AfterSaleCase state) {
    return switch (state) {
      case AfterSaleCase.AwaitingEvidence it -> Role.CUSTOMER;
      case InReview it -> it.level();
      case AfterSaleCase.AwaitingOfferAnswer it -> Role.CUSTOMER;
      case AfterSaleCase.AwaitingStock it -> Role.WAREHOUSE;
      case AfterSaleCase.AwaitingPayment it -> Role.CUSTOMER;
      case AfterSaleCase.AwaitingSupplier it -> Role.SUPPLIER;
      case AfterSaleCase.Intercepting it -> Role.WAREHOUSE;
      case AfterSaleCase.Recalling it -> Role.COURIER;
      case AfterSaleCase.AwaitingDelivery it -> Role.COURIER;
      case AfterSaleCase.AwaitingReturn it -> Role.CUSTOMER;
      case AfterSaleCase.ReturnInTransit it -> Role.COURIER;
      case AfterSaleCase.AwaitingInspection it -> Role.INSPECTOR;
      case AfterSaleCase.SendingBack it -> Role.WAREHOUSE;
      case AfterSaleCase.AwaitingSignature it -> Role.CUSTOMER;
      case AfterSaleCase.AwaitingComplaintAnswer it -> it.level();
      case Settling it -> it.owed().isDefined() ? Role.WAREHOUSE : Role.PROVIDER;
      case AfterSaleCase.NotOpened it -> Role.SYSTEM;
      case AfterSaleCase.InIntake it -> Role.SYSTEM;
      case AfterSaleCase.Granted it -> Role.SYSTEM;
      case AfterSaleCase.Closed it -> Role.SYSTEM;
    };
  }

  private static boolean isYes(Response response) {
    return response == Response.AS_HOPED;
  }

  private static Actor the(Role role) {
    return new Actor(role.word(), role);
  }

  /** One of several people in a role. */
  static Actor someone(Role role, int which) {
    return new Actor(role.word() + "-" + which, role);
  }

  private static CaseCommand show(
      AfterSaleCase.AwaitingEvidence state, CommandId id, Draws.Entity turn, Response response) {
    var asked = state.ask().headOption().getOrElse(Evidence.PHOTO);
    return switch (response) {
      case CONTRARY -> new CaseCommand.Withdraw(id, CUSTOMER);
      case ODD -> {
        var all = Evidence.values();
        var other = all[turn.below(Purpose.SHOWS, 0, all.length)];
        yield new CaseCommand.SupplyEvidence(id, CUSTOMER, HashSet.of(other));
      }
      default -> new CaseCommand.SupplyEvidence(id, CUSTOMER, HashSet.of(asked));
    };
  }

  private static CaseCommand review(
      InReview state, CommandId id, Draws.Entity turn, Response response) {
    var person = someone(state.level(), 1 + state.approvedBy().size());
    return switch (response) {
      case CONTRARY -> new CaseCommand.Reject(id, person, WORDS);
      case ODD ->
          switch (turn.below(Purpose.SHOWS, 0, 3)) {
            case 0 -> new CaseCommand.Escalate(id, person);
            case 1 -> new CaseCommand.AskEvidence(id, person, HashSet.of(Evidence.PHOTO), WORDS);
            default -> new CaseCommand.Offer(id, person, Remedy.REFUND, Option.none(), WORDS);
          };
      default -> new CaseCommand.Approve(id, person);
    };
  }

  /**
   * What people do when what they wanted was refused, so that no case stays where it is: who may
   * not decide passes it on, or says no where nobody is above; what no route takes is paid by hand.
   */
  static List<Function<CommandId, CaseCommand>> insteadOf(AfterSaleCase state) {
    return switch (state) {
      case InReview it -> {
        var person = someone(it.level(), 1 + it.approvedBy().size());
        yield List.of(
            id -> new CaseCommand.Escalate(id, person),
            id -> new CaseCommand.Reject(id, person, WORDS));
      }
      case Settling it ->
          it.legs()
              .values()
              .findLast(leg -> isOwed(it, leg))
              .<Function<CommandId, CaseCommand>>map(leg -> id -> byHand(leg, id))
              .toList();
      default -> List.empty();
    };
  }

  private static CaseCommand byHand(LegStanding leg, CommandId id) {
    return new CaseCommand.AnswerLeg(
        id, someone(Role.FINANCE, 1), leg.leg().id(), LegAnswer.CONFIRMED);
  }

  private static CaseCommand pay(
      AfterSaleCase.AwaitingPayment state, CommandId id, Response response) {
    var due = state.grant().quote().dueFromCustomer();
    return response == Response.CONTRARY
        ? new CaseCommand.Withdraw(id, CUSTOMER)
        : new CaseCommand.ReportPayment(id, the(Role.PROVIDER), due);
  }

  private static ParcelFate fate(Response response) {
    return switch (response) {
      case CONTRARY -> ParcelFate.LOST;
      case ODD -> ParcelFate.REFUSED_AT_DOOR;
      default -> ParcelFate.DELIVERED;
    };
  }

  private CaseCommand send(
      AfterSaleCase.AwaitingReturn state, CommandId id, Draws.Entity turn, Response response) {
    if (response == Response.CONTRARY) {
      return new CaseCommand.Withdraw(id, CUSTOMER);
    }
    var currency = state.claim().order().currency();
    var payers = ReturnFreight.PrepaidBy.values();
    var cost = new Money(palette.amounts().head() / 10, currency);
    var freight =
        Option.when(
            response == Response.ODD,
            () -> new ReturnFreight(cost, payers[turn.below(Purpose.RETURN_LABEL, 0, 2)]));
    return new CaseCommand.SupplyTracking(id, CUSTOMER, PARCEL, freight);
  }

  private static CaseCommand arrive(
      AfterSaleCase.ReturnInTransit state, CommandId id, Response response) {
    if (response == Response.CONTRARY) {
      return new CaseCommand.ReportParcel(id, the(Role.COURIER), ParcelFate.LOST);
    }
    boolean isOdd = response == Response.ODD;
    return state.isScanned()
        ? new CaseCommand.ReportReturn(
            id, the(Role.WAREHOUSE), ReturnMilestone.SIGNATURE, List.empty(), isOdd)
        : new CaseCommand.ReportReturn(
            id, the(Role.COURIER), ReturnMilestone.SCAN, List.empty(), isOdd);
  }

  private CaseCommand inspect(
      AfterSaleCase.AwaitingInspection state, CommandId id, Draws.Entity turn, Response response) {
    var inspector = the(Role.INSPECTOR);
    return switch (response) {
      case CONTRARY -> new CaseCommand.RefuseReturn(id, inspector, WORDS);
      case ODD ->
          new CaseCommand.ReportReturn(
              id, inspector, ReturnMilestone.INSPECTION, found(state, turn));
      default -> new CaseCommand.ReportReturn(id, inspector, ReturnMilestone.INSPECTION);
    };
  }

  /** Goods of some grade; or nothing in the box. */
  private Seq<InspectedLine> found(AfterSaleCase.AwaitingInspection state, Draws.Entity turn) {
    var grade = new Grade(Palette.one(palette.grades(), turn, Purpose.CONDITION));
    long share = turn.below(Purpose.RETURNED_UNITS, 0, 3) == 2 ? 0 : 1;
    return state
        .claim()
        .request()
        .lines()
        .map(line ->
            new InspectedLine(
                line.line(), share * line.quantity(), Option.of(grade), HashSet.empty()));
  }

  private @org.jspecify.annotations.Nullable CaseCommand settle(
      Settling state, CommandId id, Response response) {
    if (state.owed().isDefined()) {
      return state.owed().contains(Handover.REPAIR) && !isYes(response)
          ? new CaseCommand.ReportIrreparable(id, the(Role.WAREHOUSE))
          : new CaseCommand.ReportHandover(id, the(Role.WAREHOUSE), PARCEL);
    }
    return state
        .legs()
        .values()
        .find(leg -> !leg.isFinal())
        .map(leg -> said(leg, id))
        .orElse(() -> chooseRoute(state, id, response))
        .getOrNull();
  }

  /** What has really become of a leg, by its provider or by whoever looks into its books. */
  private CaseCommand said(LegStanding leg, CommandId id) {
    var answer = payments.hasMoved(leg.leg().id()) ? LegAnswer.CONFIRMED : LegAnswer.DECLINED;
    var by = leg.stage() == Stage.UNCERTAIN ? someone(Role.FINANCE, 1) : the(Role.PROVIDER);
    return new CaseCommand.AnswerLeg(id, by, leg.leg().id(), answer);
  }

  /** Where no other route is offered, or none worked, finance pays it by hand. */
  private static Option<CaseCommand> chooseRoute(Settling state, CommandId id, Response response) {
    var other =
        response == Response.ODD
            ? Option.of(Route.ORIGINAL)
            : state.grant().routes().find(route -> route != Route.ORIGINAL);
    return state
        .legs()
        .values()
        .findLast(leg -> isOwed(state, leg))
        .map(leg ->
            state.legs().size() > MOST_ROUTES || other.isEmpty()
                ? byHand(leg, id)
                : new CaseCommand.ChooseRoute(id, CUSTOMER, leg.leg().id(), other.get()));
  }

  /** Whether neither a leg nor what stands in its place can arrive any more. */
  private static boolean isOwed(Settling state, LegStanding leg) {
    return state
        .legs()
        .values()
        .filter(other -> other.first().equals(leg.first()))
        .forAll(other -> other.stage() == Stage.DECLINED);
  }
}
