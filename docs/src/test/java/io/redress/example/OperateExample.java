package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.redress.adapter.logistics.memory.InMemoryCourierNetwork;
import io.redress.adapter.logistics.memory.InMemorySuppliers;
import io.redress.adapter.logistics.memory.InMemoryWarehouse;
import io.redress.adapter.notify.memory.InMemoryMessenger;
import io.redress.adapter.notify.micrometer.MicrometerBacklog;
import io.redress.adapter.notify.micrometer.MicrometerTelemetry;
import io.redress.adapter.payment.memory.InMemoryCouponBook;
import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.adapter.store.runner.Runner;
import io.redress.casework.AfterSales;
import io.redress.casework.AnswerIntake;
import io.redress.casework.AnswerIntake.Answer;
import io.redress.casework.AnswerIntake.Taken;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.Health.Condition;
import io.redress.casework.HealthCheck;
import io.redress.casework.Ports;
import io.redress.casework.Working;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.port.Agenda.Stray;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.port.Telemetry;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Redress at work: threads, what is left to people, and how to see that the work goes on. */
class OperateExample {

  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final CaseId CASE = new CaseId("case-1");

  private final InstantSource clock = () -> NOW;
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final InMemoryCaseJournal journal = new InMemoryCaseJournal();
  private final PolicyShelf policies =
      new PolicyShelf(
          BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new));
  private final AfterSales afterSales = new AfterSales(journal, policies, clock);
  private final Closing provider = new Closing();
  private final Ports ports =
      new Ports(
          provider,
          new InMemoryWarehouse(),
          new InMemoryCourierNetwork(),
          new InMemorySuppliers(),
          new InMemoryCouponBook(),
          new InMemoryMessenger());

  @Test
  void threadsDoTheWorkUntilTheyAreTold() {
    // region runner
    Telemetry telemetry = new MicrometerTelemetry(meters);
    var one = Working.as("host-7 effects 1"); // a name for people who look at claims
    var two = Working.as("host-7 effects 2").batches(50).leases(Duration.ofMinutes(3));
    var runner =
        Runner.start(
            List.of(
                new EffectRunner(journal, policies, afterSales, ports, clock, one, telemetry),
                new EffectRunner(journal, policies, afterSales, ports, clock, two, telemetry)),
            new DeadlineSweep(journal, afterSales, clock),
            Duration.ofMillis(200));
    // endregion

    // region close
    boolean isAllDone = runner.close(Duration.ofSeconds(30)); // when the process is to end
    // endregion
    assertThat(isAllDone).isTrue();
  }

  @Test
  void aPersonSeesWhatFailedTooOftenAndLetsItBeTriedAgain() {
    var working = Working.as("worker").tries(1);
    var effects =
        new EffectRunner(journal, policies, afterSales, ports, clock, working, Telemetry.NONE);
    afterSales.handle(CASE, FirstRefund.request(CASE, NOW));
    while (effects.run(100) > 0) {}

    // region health
    var health = new HealthCheck(journal, clock).look();
    var says = health.condition() + ": " + health.troubles().mkString("; ");
    // endregion
    assertThat(health.condition()).isEqualTo(Condition.LATE);
    assertThat(says)
        .isEqualTo(
            "LATE: 1 effects failed too often and wait for people; payment/alipay: case case-1 was"
                + " left to people at 2026-03-10T10:00:00Z after 1 tries: closed for the day");

    provider.isOpen = true;
    // region letters
    for (var letter : journal.deadLetters(100)) {
      System.out.println(letter.task().forCase().value() + ": " + letter.why());
      journal.release(letter.task(), clock.instant()); // once the cause is gone
    }
    // endregion
    while (effects.run(100) > 0) {}
    assertThat(afterSales.view(CASE).state()).isInstanceOf(Closed.class);
    assertThat(journal.deadLetters(100)).isEmpty();
  }

  @Test
  void aPersonSeesAnAnswerThatFitsNoCaseAndDropsIt() {
    var alipay = new Actor("alipay", Role.PROVIDER);
    // region intake
    var intake = new AnswerIntake(journal, afterSales, clock, Telemetry.NONE);
    var taken =
        intake.take(
            new Answer(
                "alipay",
                "notify-77", // the provider's own id: what comes twice counts once
                CASE,
                "leg case-1-1 confirmed",
                key -> new AnswerLeg(key, alipay, new LegId("case-1-1"), LegAnswer.CONFIRMED)));
    // endregion
    assertThat(taken).isEqualTo(new Taken.SetAside("there is no such case"));

    // region strays
    for (var stray : journal.strays(100)) {
      System.out.println(stray.about().value() + ": " + stray.what() + ", but " + stray.why());
      journal.drop(stray.source(), stray.id()); // once somebody has seen to it
    }
    // endregion
    assertThat(journal.strays(100)).isEqualTo(io.vavr.collection.List.<Stray>empty());
  }

  @Test
  void metersShowWhatWaits() {
    // region meters
    new MicrometerBacklog(journal, clock, Duration.ofSeconds(30)).bindTo(meters);
    // endregion
    assertThat(meters.get("redress.dead.letters").gauge().value()).isZero();
  }

  /** A provider that refuses everything until it opens. */
  private static final class Closing implements PaymentGateway {

    private boolean isOpen;

    @Override
    public Submission refund(RefundLeg leg) {
      return isOpen
          ? RefundAnswer.said(LegAnswer.CONFIRMED)
          : new Submission.NotSent("closed for the day", false, Option.none());
    }

    @Override
    public LegView query(RefundLeg leg) {
      return new LegView.NotSupported();
    }
  }
}
