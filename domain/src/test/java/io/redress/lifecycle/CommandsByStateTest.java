package io.redress.lifecycle;

import static io.redress.Shop.NOW;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase.Granted;
import io.redress.lifecycle.AfterSaleCase.InIntake;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which state takes which command, and which role may give it. */
class CommandsByStateTest {

  /** Every command and the states that take it; a deadline passes wherever its clock runs. */
  static final String STATES =
      """
      Request:         NotOpened
      CorrectRequest:  AwaitingEvidence, InReview, AwaitingOfferAnswer
      SupplyEvidence:  AwaitingEvidence
      AskEvidence:     InReview
      Approve:         InReview
      Reject:          InReview
      Escalate:        InReview
      Offer:           InReview
      AnswerOffer:     AwaitingOfferAnswer
      AnswerStock:     AwaitingStock
      ReportPayment:   AwaitingPayment
      ReportHandover:  Settling
      ReportIrreparable: Settling
      AnswerSupplier:  AwaitingSupplier
      Withdraw:        AwaitingEvidence, InReview, AwaitingOfferAnswer, AwaitingStock, AwaitingSupplier, Intercepting, \
      Recalling, AwaitingDelivery, AwaitingReturn, ReturnInTransit, AwaitingInspection, AwaitingPayment, AwaitingSignature
      AnswerIntercept: Intercepting
      AnswerRecall:    Recalling
      ReportParcel:    Recalling, AwaitingDelivery, ReturnInTransit
      SupplyTracking:  AwaitingReturn, AwaitingEvidence, InReview, AwaitingOfferAnswer
      ReportReturn:    Recalling, AwaitingDelivery, ReturnInTransit, AwaitingInspection, Settling, Closed, AwaitingComplaintAnswer
      RefuseReturn:    AwaitingInspection
      ReportSentBack:  SendingBack
      Sign:            AwaitingSignature
      AnswerLeg:       Settling, Closed, AwaitingComplaintAnswer
      ChooseRoute:     Settling
      ReportArrival:   Closed, AwaitingComplaintAnswer
      AnswerSurvey:    Closed
      Complain:        Closed
      AnswerComplaint: AwaitingComplaintAnswer
      """;

  /** Every command and the roles that may give it. */
  static final String ROLES =
      """
      Request:         CUSTOMER, AGENT
      CorrectRequest:  CUSTOMER, AGENT
      SupplyEvidence:  CUSTOMER, AGENT
      AskEvidence:     AGENT, SUPERVISOR, FINANCE
      Approve:         AGENT, SUPERVISOR, FINANCE
      Reject:          AGENT, SUPERVISOR, FINANCE
      Escalate:        AGENT, SUPERVISOR, FINANCE
      Offer:           AGENT, SUPERVISOR, FINANCE
      AnswerOffer:     CUSTOMER
      AnswerStock:     WAREHOUSE
      ReportPayment:   FINANCE, PROVIDER
      ReportHandover:  WAREHOUSE
      ReportIrreparable: INSPECTOR, WAREHOUSE
      AnswerSupplier:  SUPPLIER
      Withdraw:        CUSTOMER, AGENT
      AnswerIntercept: WAREHOUSE
      AnswerRecall:    COURIER
      ReportParcel:    COURIER
      SupplyTracking:  CUSTOMER, AGENT
      ReportReturn:    COURIER, WAREHOUSE, INSPECTOR
      RefuseReturn:    INSPECTOR
      ReportSentBack:  WAREHOUSE
      Sign:            CUSTOMER
      AnswerLeg:       FINANCE, PROVIDER
      ChooseRoute:     CUSTOMER, FINANCE
      ReportArrival:   CUSTOMER, PROVIDER
      AnswerSurvey:    CUSTOMER
      Complain:        CUSTOMER, AGENT
      AnswerComplaint: SUPERVISOR, FINANCE
      PassDeadline:    SYSTEM
      """;

  private static final Seq<CaseSpecification> CASES = Cases.inEveryState();

  /** Every command and a state, by their names. */
  static Seq<Object[]> states() {
    return List.of(CaseCommand.class.getPermittedSubclasses())
        .filter(command -> command != PassDeadline.class)
        .map(Class::getSimpleName)
        .flatMap(command -> CASES.map(one -> new Object[] {command, one.nameOfState(), one}));
  }

  static Seq<Object[]> roles() {
    return List.of(CaseCommand.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .flatMap(command -> List.of(Role.values()).map(role -> new Object[] {command, role}));
  }

  static Seq<CaseSpecification> whoWait() {
    return CASES.filter(one -> one.state().running().isDefined());
  }

  @Test
  void everyCommandAndEveryStateStandsInTheTables() {
    var commands =
        List.of(CaseCommand.class.getPermittedSubclasses()).map(Class::getSimpleName).toSet();
    assertThat(table(STATES).keySet().add("PassDeadline")).isEqualTo(commands);
    assertThat(table(ROLES).keySet()).isEqualTo(commands);
    assertThat(CASES.map(CaseSpecification::nameOfState).toSet())
        .isEqualTo(
            stages(AfterSaleCase.class)
                .remove(InIntake.class)
                .remove(Granted.class)
                .map(Class::getSimpleName));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("states")
  void eachStateTakesItsCommandsAndRefusesTheOthers(
      String command, String state, CaseSpecification one) {
    var role = List.ofAll(row(ROLES, command)).last();
    var answer = one.when(command(command, Role.valueOf(role)), NOW).decision();
    if (row(STATES, command).contains(state)) {
      assertThat(answer.isRight()).isTrue();
    } else {
      assertThat(answer.swap()).contains(new Refusal.NotAllowedNow(command, state));
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("roles")
  void eachRoleMayGiveItsCommandsAndNoOthers(String command, Role role) {
    var answer = Cases.closed().when(command(command, role), NOW).decision();
    var refused = new Refusal.NotYours(command, role);
    if (row(ROLES, command).contains(role.name())) {
      assertThat(answer.swap()).doesNotContain(refused);
    } else {
      assertThat(answer.swap()).contains(refused);
    }
  }

  @ParameterizedTest
  @MethodSource("whoWait")
  void whatBindsACaseThatWaitsPassesWhenItIsDue(CaseSpecification one) {
    var binding = one.state().running().get();
    assertThat(
            one.when(new PassDeadline(ID, Actor.SYSTEM, binding.clock()), binding.due()).decision())
        .anyMatch(events -> events.nonEmpty());
  }

  @Test
  void everyStateButTheOnesBeforeAndAfterACaseWaits() {
    assertThat(CASES.removeAll(whoWait()).map(CaseSpecification::state))
        .containsExactly(new AfterSaleCase.NotOpened());
  }

  @Test
  void whoWaitsForNobodyHasNoDeadlineToPass() {
    Cases.notOpened()
        .when(new PassDeadline(ID, Actor.SYSTEM, ClockName.REVIEW), NOW)
        .thenRefused(new Refusal.NotDue(ClockName.REVIEW));
  }

  @Test
  void whoMayNotGiveACommandHearsThatBeforeThatItIsNotTheTime() {
    Cases.closed()
        .when(new Approve(ID, Shop.CUSTOMER), NOW)
        .thenRefused(new Refusal.NotYours("Approve", Role.CUSTOMER));
  }

  private static Set<Class<?>> stages(Class<?> state) {
    return state.isSealed()
        ? HashSet.<Class<?>>of(state.getPermittedSubclasses()).flatMap(CommandsByStateTest::stages)
        : HashSet.of(state);
  }

  static Map<String, java.util.List<String>> table(String table) {
    return table
        .lines()
        .map(line -> line.split(":"))
        .collect(
            LinkedHashMap.collector(
                row -> row[0], row -> java.util.List.of(row[1].strip().split(",\\s*"))));
  }

  private static java.util.List<String> row(String table, String command) {
    return table(table).get(command).getOrElseThrow(() -> new AssertionError(command));
  }

  private static CaseCommand command(String name, Role role) {
    var by = new Actor("B-1", role);
    var leg = new LegId("C1-1");
    return switch (name) {
      case "Request" -> request(by);
      case "CorrectRequest" ->
          new CaseCommand.CorrectRequest(ID, by, Shop.refund("other", GoodsState.RECEIVED));
      case "SupplyEvidence" -> new CaseCommand.SupplyEvidence(ID, by, HashSet.of(Evidence.PHOTO));
      case "AskEvidence" -> new CaseCommand.AskEvidence(ID, by, HashSet.of(Evidence.PHOTO), WORDS);
      case "Approve" -> new Approve(ID, by);
      case "Reject" -> new CaseCommand.Reject(ID, by, WORDS);
      case "Escalate" -> new CaseCommand.Escalate(ID, by);
      case "Offer" -> new CaseCommand.Offer(ID, by, Remedy.RETURN_REFUND, Option.none(), WORDS);
      case "AnswerOffer" -> new CaseCommand.AnswerOffer(ID, by, true);
      case "AnswerStock" -> new CaseCommand.AnswerStock(ID, by, true);
      case "ReportPayment" -> new CaseCommand.ReportPayment(ID, by, cny(60_00));
      case "ReportHandover" -> new CaseCommand.ReportHandover(ID, by, "T-8");
      case "ReportIrreparable" -> new CaseCommand.ReportIrreparable(ID, by);
      case "AnswerSupplier" -> new CaseCommand.AnswerSupplier(ID, by, true);
      case "Withdraw" -> new CaseCommand.Withdraw(ID, by);
      case "AnswerIntercept" -> new CaseCommand.AnswerIntercept(ID, by, true);
      case "AnswerRecall" -> new CaseCommand.AnswerRecall(ID, by, true);
      case "ReportParcel" -> new CaseCommand.ReportParcel(ID, by, ParcelFate.LOST);
      case "SupplyTracking" -> new CaseCommand.SupplyTracking(ID, by, "T-1");
      case "ReportReturn" -> new CaseCommand.ReportReturn(ID, by, ReturnMilestone.SCAN);
      case "RefuseReturn" -> new CaseCommand.RefuseReturn(ID, by, WORDS);
      case "ReportSentBack" -> new CaseCommand.ReportSentBack(ID, by, "T-9");
      case "Sign" -> new CaseCommand.Sign(ID, by, cny(200_00));
      case "AnswerLeg" -> new CaseCommand.AnswerLeg(ID, by, new LegId("C1-2"), LegAnswer.CONFIRMED);
      case "ChooseRoute" -> new CaseCommand.ChooseRoute(ID, by, leg, Route.STORE_BALANCE);
      case "ReportArrival" -> new CaseCommand.ReportArrival(ID, by);
      case "AnswerSurvey" -> new CaseCommand.AnswerSurvey(ID, by, 5);
      case "Complain" -> new CaseCommand.Complain(ID, by);
      case "AnswerComplaint" -> new CaseCommand.AnswerComplaint(ID, by, true, WORDS);
      case "PassDeadline" -> new PassDeadline(ID, by, ClockName.REVIEW);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Request request(Actor by) {
    return new Request(
        ID,
        by,
        Cases.CASE,
        Shop.order().order(),
        Shop.customer("regular"),
        Shop.refund("unwanted", GoodsState.RECEIVED),
        Option.none());
  }
}
