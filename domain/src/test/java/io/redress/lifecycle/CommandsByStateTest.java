package io.redress.lifecycle;

import static io.redress.Shop.NOW;
import static io.redress.lifecycle.Cases.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerRecall;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.request.Evidence;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.sla.ClockName;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which state takes which command, and which role may give it. */
class CommandsByStateTest {

  private static final String STATES =
      """
      command,         NotOpened, AwaitingEvidence, InReview, Intercepting, Recalling, AwaitingReturn, ReturnInTransit, Settling, Closed
      Request,         x,         -,                -,        -,            -,         -,              -,               -,        -
      SupplyEvidence,  -,         x,                -,        -,            -,         -,              -,               -,        -
      Approve,         -,         -,                x,        -,            -,         -,              -,               -,        -
      Reject,          -,         -,                x,        -,            -,         -,              -,               -,        -
      Withdraw,        -,         x,                x,        x,            x,         x,              x,               -,        -
      AnswerIntercept, -,         -,                -,        x,            -,         -,              -,               -,        -
      AnswerRecall,    -,         -,                -,        -,            x,         -,              -,               -,        -
      SupplyTracking,  -,         -,                -,        -,            -,         x,              -,               -,        -
      ReportReturn,    -,         -,                -,        -,            -,         -,              x,               -,        -
      AnswerLeg,       -,         -,                -,        -,            -,         -,              -,               x,        -
      """;

  private static final String ROLES =
      """
      command,         CUSTOMER, AGENT, SUPERVISOR, FINANCE, WAREHOUSE, INSPECTOR, COURIER, SUPPLIER, PROVIDER, SYSTEM
      Request,         x,        x,     -,          -,       -,         -,         -,       -,        -,        -
      SupplyEvidence,  x,        x,     -,          -,       -,         -,         -,       -,        -,        -
      Approve,         -,        x,     x,          x,       -,         -,         -,       -,        -,        -
      Reject,          -,        x,     x,          x,       -,         -,         -,       -,        -,        -
      Withdraw,        x,        x,     -,          -,       -,         -,         -,       -,        -,        -
      AnswerIntercept, -,        -,     -,          -,       x,         -,         -,       -,        -,        -
      AnswerRecall,    -,        -,     -,          -,       -,         -,         x,       -,        -,        -
      SupplyTracking,  x,        x,     -,          -,       -,         -,         -,       -,        -,        -
      ReportReturn,    -,        -,     -,          -,       x,         x,         x,       -,        -,        -
      AnswerLeg,       -,        -,     -,          x,       -,         -,         -,       -,        x,        -
      PassDeadline,    -,        -,     -,          -,       -,         -,         -,       -,        -,        x
      """;

  /** A command, a state, and whether the state takes it. */
  static Stream<String[]> states() {
    return cells(STATES);
  }

  /** A command, a role, and whether the role may give it. */
  static Stream<String[]> roles() {
    return cells(ROLES);
  }

  @Test
  void eachStateTakesItsCommandsAndRefusesTheOthers() {
    assertThat(states())
        .hasSize(90)
        .allSatisfy(cell -> {
          var command = command(cell[0], mayGive(cell[0]));
          var answer = in(cell[1]).when(command, NOW).decision();
          if (cell[2].equals("x")) {
            assertThat(answer.isRight()).isTrue();
          } else {
            assertThat(answer.getLeft()).isEqualTo(new Refusal.NotAllowedNow(cell[0], cell[1]));
          }
        });
  }

  @Test
  void eachRoleMayGiveItsCommandsAndNoOthers() {
    assertThat(roles())
        .hasSize(110)
        .allSatisfy(cell -> {
          var role = Role.valueOf(cell[1]);
          var answer = Cases.closed().when(command(cell[0], role), NOW).decision();
          if (cell[2].equals("x")) {
            assertThat(answer.getLeft()).isNotInstanceOf(Refusal.NotYours.class);
          } else {
            assertThat(answer.getLeft()).isEqualTo(new Refusal.NotYours(cell[0], role));
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"NotOpened", "Closed"})
  void whoWaitsForNobodyHasNoDeadlineToPass(String state) {
    in(state)
        .when(new PassDeadline(ID, Actor.SYSTEM, ClockName.REVIEW), NOW)
        .thenRefused(new Refusal.NotDue(ClockName.REVIEW));
  }

  @Test
  void whoMayNotGiveACommandHearsThatBeforeThatItIsNotTheTime() {
    Cases.closed()
        .when(new Approve(ID, Shop.CUSTOMER), NOW)
        .thenRefused(new Refusal.NotYours("Approve", Role.CUSTOMER));
  }

  private static Stream<String[]> cells(String table) {
    var lines = table.lines().map(CommandsByStateTest::row).toList();
    var columns = lines.getFirst();
    return lines.stream()
        .skip(1)
        .flatMap(row ->
            Stream.iterate(1, i -> i < row.length, i -> i + 1)
                .map(i -> new String[] {row[0], columns[i], row[i]}));
  }

  private static String[] row(String line) {
    return Arrays.stream(line.split(",", -1)).map(String::strip).toArray(String[]::new);
  }

  private static Role mayGive(String command) {
    return roles()
        .filter(cell -> cell[0].equals(command) && cell[2].equals("x"))
        .map(cell -> Role.valueOf(cell[1]))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static CaseSpecification in(String state) {
    return switch (state) {
      case "NotOpened" -> Cases.notOpened();
      case "AwaitingEvidence" -> Cases.awaitingEvidence();
      case "InReview" -> Cases.inReview();
      case "Intercepting" -> Cases.intercepting();
      case "Recalling" -> Cases.recalling();
      case "AwaitingReturn" -> Cases.awaitingReturn();
      case "ReturnInTransit" -> Cases.returnInTransit();
      case "Settling" -> Cases.settling();
      case "Closed" -> Cases.closed();
      default -> throw new IllegalArgumentException(state);
    };
  }

  private static CaseCommand command(String name, Role role) {
    var actor = new Actor("someone", role);
    return switch (name) {
      case "Request" ->
          new CaseCommand.Request(
              ID,
              actor,
              Cases.CASE,
              Shop.order().order(),
              Shop.customer("regular"),
              Shop.refund("unwanted", GoodsState.RECEIVED),
              Option.none());
      case "SupplyEvidence" -> new SupplyEvidence(ID, actor, HashSet.of(Evidence.PHOTO));
      case "Approve" -> new Approve(ID, actor);
      case "Reject" -> new Reject(ID, actor, new Wording("No.", "不行。"));
      case "Withdraw" -> new Withdraw(ID, actor);
      case "AnswerIntercept" -> new AnswerIntercept(ID, actor, true);
      case "AnswerRecall" -> new AnswerRecall(ID, actor, true);
      case "SupplyTracking" -> new SupplyTracking(ID, actor, "T-1");
      case "ReportReturn" -> new ReportReturn(ID, actor, ReturnMilestone.SCAN);
      case "AnswerLeg" -> new AnswerLeg(ID, actor, new LegId("C1-1"), LegAnswer.CONFIRMED);
      case "PassDeadline" -> new PassDeadline(ID, actor, ClockName.REVIEW);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
