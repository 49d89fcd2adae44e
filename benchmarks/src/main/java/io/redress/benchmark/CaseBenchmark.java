package io.redress.benchmark;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.decision.Dossier;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.AwaitingReturn;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseDecider;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Circumstances;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Reactions;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.settlement.LegAnswer;
import io.redress.sla.Clocks;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What a command does to a case: decide, evolve and react; and the fold of a long log. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CaseBenchmark {

  private static final CommandId ID = new CommandId("command-1");
  private static final int EVENTS = 30;

  private final Policy policy =
      BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
  private final Log returning = first(AwaitingReturn.class);
  private final Log intercepting = first(Intercepting.class);
  private final Log settling = stopped(intercepting);
  private final CaseCommand tracking =
      new CaseCommand.SupplyTracking(ID, customer(returning), "SF1234567890");
  private final CaseCommand stops =
      new CaseCommand.AnswerIntercept(ID, new Actor("warehouse", Role.WAREHOUSE), true);
  private final CaseCommand accepts =
      new CaseCommand.AnswerLeg(
          ID,
          new Actor("provider", Role.PROVIDER),
          ((Settling) settling.state()).legs().head()._1,
          LegAnswer.ACCEPTED);
  private final Seq<CaseEvent> longLog = longLog();

  /** A case after its events. */
  private record Log(Seq<CaseEvent> events, AfterSaleCase state, Circumstances at) {

    Log with(Seq<CaseEvent> more) {
      return new Log(events.appendAll(more), more.foldLeft(state, CaseHistory::evolve), at);
    }
  }

  /** A customer says that the goods were sent. */
  @Benchmark
  public void tracking(Blackhole sink) {
    handle(returning, tracking, sink);
  }

  /** A provider takes a leg on. */
  @Benchmark
  public void accepted(Blackhole sink) {
    handle(settling, accepts, sink);
  }

  /** The warehouse has stopped the parcel: the refund is planned and ordered. */
  @Benchmark
  public void intercepted(Blackhole sink) {
    handle(intercepting, stops, sink);
  }

  @Benchmark
  public AfterSaleCase refold() {
    return CaseHistory.fold(longLog);
  }

  private void handle(Log log, CaseCommand command, Blackhole sink) {
    var state = log.state();
    for (var event : CaseDecider.decide(policy, state, command, log.at()).get()) {
      state = CaseHistory.evolve(state, event);
      for (var claim : state.about()) {
        sink.consume(Reactions.react(claim, state, event));
      }
    }
    sink.consume(state);
  }

  /** The first generated request that leads to a state. */
  private Log first(Class<? extends AfterSaleCase> wanted) {
    for (var dossier : GeneratedDossiers.of(policy, 1_000)) {
      var log = opened(dossier);
      if (wanted.isInstance(log.state())) {
        return log;
      }
    }
    throw new IllegalStateException("no request leads to " + wanted.getSimpleName());
  }

  private Log opened(Dossier dossier) {
    var request =
        new CaseCommand.Request(
            ID,
            new Actor(dossier.request().by().value(), Role.CUSTOMER),
            new CaseId("C-1"),
            dossier.order(),
            dossier.customer(),
            dossier.request(),
            dossier.rate());
    var at = Circumstances.at(dossier.now());
    var none = new Log(Vector.empty(), new AfterSaleCase.NotOpened(), at);
    return none.with(CaseDecider.decide(policy, none.state(), request, at).getOrElse(List.empty()));
  }

  private Log stopped(Log asked) {
    var stop = new CaseCommand.AnswerIntercept(ID, new Actor("warehouse", Role.WAREHOUSE), true);
    return asked.with(CaseDecider.decide(policy, asked.state(), stop, asked.at()).get());
  }

  /** A case whose deadline passed again and again. */
  private Seq<CaseEvent> longLog() {
    var deadline = settling.state().clocks().running().head();
    var late = new CaseEvent.DeadlinePassed(deadline, Clocks.of(deadline));
    return settling.events().padTo(EVENTS, late);
  }

  private static Actor customer(Log log) {
    return new Actor(log.state().about().get().customer().id().value(), Role.CUSTOMER);
  }
}
