package io.redress.lifecycle.explore;

import io.redress.Shop;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseDecider;
import io.redress.lifecycle.Circumstances;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Refusal;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What can be done to a case: every kind of command with what tells its cases apart, by everybody
 * who may give it and by one who may not. A kind that is new needs a line in {@link #words}.
 */
final class Moves {

  static final CommandId ID = new CommandId("command");

  private static final Wording WORDS = new Wording("So it is.", "如此。");
  private static final Actor SOMEBODY_ELSE = new Actor("B-2", Role.CUSTOMER);
  private static final Seq<Actor> PEOPLE =
      List.of(
          Shop.CUSTOMER,
          Shop.AGENT,
          Shop.SUPERVISOR,
          new Actor("S-2", Role.SUPERVISOR),
          Shop.FINANCE,
          Shop.WAREHOUSE,
          Shop.COURIER,
          Shop.SUPPLIER,
          Shop.INSPECTOR,
          Shop.PROVIDER,
          Actor.SYSTEM);

  private final World world;
  private final Map<Class<?>, Function<Situation, Seq<Said>>> words;
  private final java.util.Map<Situation, CaseCommand[]> known = new java.util.HashMap<>();

  /** A command that still needs somebody to give it. */
  @FunctionalInterface
  private interface Said {

    CaseCommand by(Actor actor);
  }

  /** What of a state tells which commands make a difference. */
  private record Situation(
      int which, Seq<LegId> legs, Seq<ClockName> clocks, Option<Money> amount) {

    static Situation of(int which, AfterSaleCase state) {
      return new Situation(
          which,
          state.settlement().toList().flatMap(settling -> settling.legs().keySet()),
          state.clocks().running().map(Deadline::clock),
          amount(state));
    }

    private static Option<Money> amount(AfterSaleCase state) {
      return switch (state) {
        case AfterSaleCase.AwaitingSignature on -> Option.of(on.grant().quote().total());
        case AfterSaleCase.AwaitingPayment on -> Option.of(on.grant().quote().dueFromCustomer());
        default -> Option.none();
      };
    }

    ClockName idle() {
      return List.of(ClockName.values()).find(clock -> !clocks.contains(clock)).get();
    }
  }

  Moves(World world) {
    this.world = world;
    this.words = words();
    for (var kind : CaseCommand.class.getPermittedSubclasses()) {
      if (!words.containsKey(kind)) {
        throw new IllegalStateException(
            "Moves.words has no moves for the command " + kind.getSimpleName());
      }
    }
  }

  /** All that may be tried on a case; how many there are depends on the state alone. */
  CaseCommand[] of(Position position, int which) {
    return known.computeIfAbsent(
        Situation.of(which, position.of(which)),
        situation ->
            List.of(CaseCommand.class.getPermittedSubclasses())
                .flatMap(kind -> words.get(kind).get().apply(situation).flatMap(Moves::byAll))
                .append(new CaseCommand.Withdraw(ID, SOMEBODY_ELSE))
                .toJavaArray(CaseCommand[]::new));
  }

  /** By everybody who may, as far as the decider says, and by the first who may not. */
  private static Seq<CaseCommand> byAll(Said said) {
    var by = PEOPLE.partition(actor -> mayGive(said.by(actor)));
    return by._1.appendAll(by._2.headOption()).map(said::by);
  }

  private static boolean mayGive(CaseCommand command) {
    return CaseDecider.decide(
            Shop.policy().policy(),
            new AfterSaleCase.NotOpened(),
            command,
            Circumstances.at(Shop.NOW))
        .fold(refusal -> !(refusal instanceof Refusal.NotYours), events -> true);
  }

  private Map<Class<?>, Function<Situation, Seq<Said>>> words() {
    return HashMap.<Class<?>, Function<Situation, Seq<Said>>>empty()
        .merge(ofCustomers())
        .merge(ofReviewers())
        .merge(ofGoods())
        .merge(ofRemedies())
        .merge(ofMoney())
        .merge(afterwards());
  }

  private Map<Class<?>, Function<Situation, Seq<Said>>> ofCustomers() {
    return HashMap.of(
        CaseCommand.Request.class,
        at -> world.requests().map(request -> by -> request(at, request, by)),
        CaseCommand.CorrectRequest.class,
        at -> world.requests().map(other -> by -> new CaseCommand.CorrectRequest(ID, by, other)),
        CaseCommand.SupplyEvidence.class,
        at ->
            List.of(Evidence.PHOTO, Evidence.INVOICE)
                .map(shown -> by -> new CaseCommand.SupplyEvidence(ID, by, HashSet.of(shown))),
        CaseCommand.AnswerOffer.class,
        at -> either(yes -> by -> new CaseCommand.AnswerOffer(ID, by, yes)),
        CaseCommand.Withdraw.class,
        at -> List.of(by -> new CaseCommand.Withdraw(ID, by)),
        CaseCommand.SupplyTracking.class,
        at -> freights().map(paid -> by -> new CaseCommand.SupplyTracking(ID, by, "T-1", paid)),
        CaseCommand.Sign.class,
        at -> amounts(at).map(amount -> by -> new CaseCommand.Sign(ID, by, amount)));
  }

  private Seq<Option<ReturnFreight>> freights() {
    return world.labels().map(Option::of).prepend(Option.none());
  }

  /** The one that is right, if any is, and one that is not. */
  private static Seq<Money> amounts(Situation at) {
    return at.amount().toList().append(Shop.cny(1));
  }

  private CaseCommand request(Situation at, io.redress.request.AfterSaleRequest request, Actor by) {
    return new CaseCommand.Request(
        ID, by, World.id(at.which()), world.order(), world.customer(), request, Option.none());
  }

  private Map<Class<?>, Function<Situation, Seq<Said>>> ofReviewers() {
    return HashMap.of(
        CaseCommand.AskEvidence.class,
        at -> List.of(by -> new CaseCommand.AskEvidence(ID, by, HashSet.of(Evidence.VIDEO), WORDS)),
        CaseCommand.Approve.class,
        at -> List.of(by -> new CaseCommand.Approve(ID, by)),
        CaseCommand.Reject.class,
        at -> List.of(by -> new CaseCommand.Reject(ID, by, WORDS)),
        CaseCommand.Escalate.class,
        at -> List.of(by -> new CaseCommand.Escalate(ID, by)),
        CaseCommand.Offer.class,
        at ->
            world
                .offers()
                .<Said>map(
                    remedy -> by -> new CaseCommand.Offer(ID, by, remedy, Option.none(), WORDS))
                .append(by ->
                    new CaseCommand.Offer(
                        ID, by, Remedy.REFUND, Option.of(Shop.cny(10_00)), WORDS)));
  }

  private Map<Class<?>, Function<Situation, Seq<Said>>> ofGoods() {
    return HashMap.of(
        CaseCommand.AnswerSupplier.class,
        at -> either(yes -> by -> new CaseCommand.AnswerSupplier(ID, by, yes)),
        CaseCommand.AnswerIntercept.class,
        at -> either(yes -> by -> new CaseCommand.AnswerIntercept(ID, by, yes)),
        CaseCommand.AnswerRecall.class,
        at -> either(yes -> by -> new CaseCommand.AnswerRecall(ID, by, yes)),
        CaseCommand.ReportParcel.class,
        at ->
            List.of(ParcelFate.values())
                .map(fate -> by -> new CaseCommand.ReportParcel(ID, by, fate)),
        CaseCommand.ReportReturn.class,
        at -> reports(),
        CaseCommand.RefuseReturn.class,
        at -> List.of(by -> new CaseCommand.RefuseReturn(ID, by, WORDS)),
        CaseCommand.ReportSentBack.class,
        at -> List.of(by -> new CaseCommand.ReportSentBack(ID, by, "T-2")));
  }

  private static Map<Class<?>, Function<Situation, Seq<Said>>> ofRemedies() {
    return HashMap.of(
        CaseCommand.AnswerStock.class,
        at -> either(yes -> by -> new CaseCommand.AnswerStock(ID, by, yes)),
        CaseCommand.ReportPayment.class,
        at -> amounts(at).map(amount -> by -> new CaseCommand.ReportPayment(ID, by, amount)),
        CaseCommand.ReportHandover.class,
        at -> List.of(by -> new CaseCommand.ReportHandover(ID, by, "T-3")),
        CaseCommand.ReportIrreparable.class,
        at -> List.of(by -> new CaseCommand.ReportIrreparable(ID, by)));
  }

  /** Each milestone as it should be and odd; and one unit of the first line that was inspected. */
  private Seq<Said> reports() {
    var one = InspectedLine.complete(world.order().lines().head().id(), 1);
    return List.of(ReturnMilestone.values())
        .flatMap(
            milestone -> List.of(false, true).map(odd -> reported(milestone, List.empty(), odd)))
        .append(reported(ReturnMilestone.INSPECTION, List.of(one), false));
  }

  private static Said reported(ReturnMilestone milestone, Seq<InspectedLine> lines, boolean odd) {
    return by -> new CaseCommand.ReportReturn(ID, by, milestone, lines, odd);
  }

  /** More money than any leg of these worlds is. */
  private static CaseCommand movedOther(Actor by, LegId leg) {
    var moved = Money.of(123_456_789, "CNY");
    return new CaseCommand.AnswerLeg(ID, by, leg, LegAnswer.CONFIRMED, Option.of(moved));
  }

  private static Map<Class<?>, Function<Situation, Seq<Said>>> ofMoney() {
    return HashMap.of(
        CaseCommand.AnswerLeg.class,
        at ->
            legs(at)
                .crossProduct(List.of(LegAnswer.values()))
                .<Said>map(each -> by -> new CaseCommand.AnswerLeg(ID, by, each._1, each._2))
                .toList()
                .appendAll(legs(at).map(leg -> by -> movedOther(by, leg))),
        CaseCommand.ChooseRoute.class,
        at ->
            legs(at)
                .crossProduct(List.of(Route.values()))
                .<Said>map(each -> by -> new CaseCommand.ChooseRoute(ID, by, each._1, each._2))
                .toList());
  }

  /** Those that there are, and one that there is not. */
  private static Seq<LegId> legs(Situation at) {
    return at.legs().append(new LegId("C9-1"));
  }

  private static Map<Class<?>, Function<Situation, Seq<Said>>> afterwards() {
    return HashMap.of(
        CaseCommand.ReportArrival.class,
        at -> List.of(by -> new CaseCommand.ReportArrival(ID, by)),
        CaseCommand.AnswerSurvey.class,
        at -> List.of(by -> new CaseCommand.AnswerSurvey(ID, by, 5)),
        CaseCommand.Complain.class,
        at -> List.of(by -> new CaseCommand.Complain(ID, by)),
        CaseCommand.AnswerComplaint.class,
        at -> either(yes -> by -> new CaseCommand.AnswerComplaint(ID, by, yes, WORDS)),
        CaseCommand.PassDeadline.class,
        at ->
            at.clocks()
                .append(at.idle())
                .map(clock -> by -> new CaseCommand.PassDeadline(ID, by, clock)));
  }

  private static Seq<Said> either(Function<Boolean, Said> said) {
    return List.of(true, false).map(said);
  }
}
