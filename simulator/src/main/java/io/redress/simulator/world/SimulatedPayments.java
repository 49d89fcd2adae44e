package io.redress.simulator.world;

import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population.Partners;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Providers that confirm later, decline now and then, and sometimes leave open what happened. They
 * keep books of their own, against which a run is audited.
 */
final class SimulatedPayments implements PaymentGateway {

  private final Partners partners;
  private final Outage outage;
  private final InstantSource clock;
  private final Function<LegId, CaseRun> runs;
  private final Confirmation confirmation;

  /** Lets a leg be confirmed when its money has arrived. */
  @FunctionalInterface
  interface Confirmation {

    void arrives(CaseRun run, LegId leg, String means);
  }

  SimulatedPayments(
      Partners partners,
      Outage outage,
      InstantSource clock,
      Function<LegId, CaseRun> runs,
      Confirmation confirmation) {
    this.partners = partners;
    this.outage = outage;
    this.clock = clock;
    this.runs = runs;
    this.confirmation = confirmation;
  }

  @Override
  public Submission refund(RefundLeg leg) {
    return outage
        .until(clock.instant())
        .<Submission>map(end -> new NotSent("down", true, Option.none()))
        .getOrElse(() -> RefundAnswer.said(answer(leg)));
  }

  private LegAnswer answer(RefundLeg leg) {
    var run = runs.apply(leg.id());
    if (run.hasMoved(leg.id())) {
      return LegAnswer.ACCEPTED;
    }
    if (run.hasDeclined(leg.id())) {
      return LegAnswer.DECLINED;
    }
    return leg.route() == Route.STORE_BALANCE
        ? moves(run, leg, leg.route().word())
        : byProvider(run, leg);
  }

  private LegAnswer byProvider(CaseRun run, RefundLeg leg) {
    double fortune = run.draw(Purpose.PROVIDER_ANSWER);
    if (fortune < partners.providerDeclines()) {
      run.declines(leg.id());
      return LegAnswer.DECLINED;
    }
    if (fortune < partners.providerDeclines() + partners.providerUncertain()) {
      run.moves(leg);
      return LegAnswer.UNCERTAIN;
    }
    return moves(run, leg, run.order().method());
  }

  private LegAnswer moves(CaseRun run, RefundLeg leg, String means) {
    run.moves(leg);
    confirmation.arrives(run, leg.id(), means);
    return LegAnswer.ACCEPTED;
  }

  @Override
  public LegView query(RefundLeg leg) {
    if (outage.until(clock.instant()).isDefined()) {
      return new LegView.Unreadable("down");
    }
    boolean hasMoved = runs.apply(leg.id()).hasMoved(leg.id());
    return LegView.found(hasMoved ? LegAnswer.CONFIRMED : LegAnswer.DECLINED);
  }
}
