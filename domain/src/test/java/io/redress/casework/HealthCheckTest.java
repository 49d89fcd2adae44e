package io.redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.casework.Health.Condition;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Effect;
import io.redress.order.OrderId;
import io.redress.party.Role;
import io.redress.port.Agenda;
import io.redress.port.Agenda.DeadLetter;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Overdue;
import io.redress.port.Agenda.Task;
import io.redress.port.Backlog;
import io.redress.port.Backlog.Waiting;
import io.redress.port.Destination;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class HealthCheckTest {

  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

  private final java.util.List<String> asked = new java.util.ArrayList<>();

  @Test
  void whereNothingIsLeftToPeopleNoLetterIsRead() {
    var health = check(Waiting.none(), List.empty()).look();

    assertThat(health.condition()).isEqualTo(Condition.WELL);
    assertThat(health.troubles()).isEmpty();
    assertThat(asked).containsExactly("backlog");
  }

  @Test
  void theNewestFailureOfEachDestinationSaysWhy() {
    var letters =
        List.of(
            letter(ask("case-1", Destination.WAREHOUSE), "2026-03-10T08:00:00Z", "no such parcel"),
            letter(overdue("case-4"), "2026-03-10T08:30:00Z", "IllegalStateException"),
            letter(ask("case-2", Destination.WAREHOUSE), "2026-03-10T09:00:00Z", "closed today"),
            letter(ask("case-3", Destination.COURIER), "2026-03-10T07:00:00Z", "no contract"));
    var health = check(Waiting.none(), letters).look();

    assertThat(health.condition()).isEqualTo(Condition.LATE);
    assertThat(health.troubles())
        .containsExactly(
            "4 effects failed too often and wait for people",
            "courier: case case-3 was left to people at 2026-03-10T07:00:00Z after 20 tries:"
                + " no contract",
            "deadlines: case case-4 was left to people at 2026-03-10T08:30:00Z after 20 tries:"
                + " IllegalStateException",
            "warehouse: case case-2 was left to people at 2026-03-10T09:00:00Z after 20 tries:"
                + " closed today");
  }

  /** Five minutes are not late yet, and an hour is not stuck yet. */
  @Test
  void fiveMinutesAndAnHourAreTheBounds() {
    assertThat(conditionSince("2026-03-10T09:55:00Z")).isEqualTo(Condition.WELL);
    assertThat(conditionSince("2026-03-10T09:54:59Z")).isEqualTo(Condition.LATE);
    assertThat(conditionSince("2026-03-10T09:00:00Z")).isEqualTo(Condition.LATE);
    assertThat(conditionSince("2026-03-10T08:59:59Z")).isEqualTo(Condition.STUCK);
  }

  @Test
  void whatIsStuckBeforeItIsLateIsAMistake() {
    var agenda = agenda(Waiting.none(), List.empty());

    assertThatThrownBy(() ->
            new HealthCheck(
                agenda, InstantSource.fixed(NOW), Duration.ofHours(1), Duration.ofMinutes(5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("late after PT1H, stuck after PT5M");
  }

  private Condition conditionSince(String oldest) {
    var waiting = new Waiting(1, Option.of(Instant.parse(oldest)));
    return check(waiting, List.empty()).look().condition();
  }

  private HealthCheck check(Waiting deadlines, List<DeadLetter> letters) {
    return new HealthCheck(agenda(deadlines, letters), InstantSource.fixed(NOW));
  }

  private static DeadLetter letter(Task task, String since, String why) {
    return new DeadLetter(task, 20, Instant.parse(since), why);
  }

  private static Due ask(String id, Destination to) {
    var effect = new Effect.AskWarehouseToStop(new OrderId("order-1"));
    return new Due(new CaseId(id), 2, 0, effect, NOW, to);
  }

  private static Overdue overdue(String id) {
    return new Overdue(
        new CaseId(id), new Deadline(ClockName.REVIEW, Role.AGENT, NOW, OnBreach.ESCALATE));
  }

  /** An agenda that can only be looked at. */
  private Agenda agenda(Waiting deadlines, List<DeadLetter> letters) {
    return (Agenda)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Agenda.class},
            (proxy, method, arguments) -> {
              asked.add(method.getName());
              return switch (method.getName()) {
                case "backlog" -> new Backlog(HashMap.empty(), deadlines, letters.size(), 0);
                case "deadLetters" -> letters.take((int) arguments[0]);
                default -> throw new AssertionError(method);
              };
            });
  }
}
