package io.redress.adapter.store.trial;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Effect;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.redress.port.CaseJournal;
import io.redress.port.Destination;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.Submission;
import io.redress.settlement.RefundLeg;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Where a process calls the provider: what it orders when, and what it asks. */
final class WatchedDoor implements PaymentGateway {

  private static final Duration FRESH = Provider.KEY_LIFETIME.dividedBy(2);

  private final PaymentGateway gateway;
  private final CaseJournal truth;
  private final InstantSource clock;
  private final Conduct conduct;
  private final List<String> violations;
  private Option<LegView> last = Option.none();

  WatchedDoor(
      PaymentGateway gateway,
      CaseJournal truth,
      InstantSource clock,
      Conduct conduct,
      List<String> violations) {
    this.gateway = gateway;
    this.truth = truth;
    this.clock = clock;
    this.conduct = conduct;
    this.violations = violations;
  }

  /** Any other port, behind which somebody may fail. */
  static <T> T to(
      Destination destination, Class<T> port, T partner, Conduct conduct, Spoken spoken) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              conduct.begins(destination);
              try {
                var answer = method.invoke(partner, arguments);
                conduct.answered();
                conduct.worked(destination);
                return answer;
              } catch (InvocationTargetException wrapped) {
                conduct.answered();
                conduct.failed(destination, Option.none());
                Option.of(wrapped.getCause()).forEach(spoken::fails);
                throw wrapped.getCause();
              }
            }));
  }

  @Override
  public Submission refund(RefundLeg leg) {
    var to = Follows.to(leg);
    conduct.begins(to);
    checkThatFresh(leg, conduct.about(leg.id()));
    var said = gateway.refund(leg);
    conduct.answered();
    last = Option.none();
    if (said instanceof Submission.NotSent notSent) {
      conduct.failed(to, notSent.retryAfter());
    } else {
      conduct.worked(to);
    }
    return said;
  }

  @Override
  public LegView query(RefundLeg leg) {
    var to = Follows.to(leg);
    conduct.begins(to);
    var about = conduct.about(leg.id());
    about.forEach(claim -> checkThatWorthIt(claim, leg, about.size() == 1));
    var view = gateway.query(leg);
    conduct.answered();
    last = Option.of(view);
    boolean isOrder = about.exists(claim -> claim.task().effect() instanceof Effect.OrderRefund);
    if (isOrder && view instanceof LegView.Unreadable) {
      conduct.failed(to, Option.none());
    } else if (!isOrder || !view.equals(new LegView.Absent(true))) {
      conduct.worked(to);
    }
    return view;
  }

  /** What was claimed long ago for the first time is ordered only after its provider denied it. */
  private void checkThatFresh(RefundLeg leg, Seq<Claimed<Due>> about) {
    boolean isDenied = last.contains(new LegView.Absent(true));
    boolean isOld = about.nonEmpty() && about.forAll(this::isOld);
    if (isOld && !isDenied) {
      violations.add("%s is ordered blindly".formatted(leg.id().value()));
    }
  }

  private boolean isOld(Claimed<Due> claim) {
    return clock.instant().isAfter(claim.firstClaimed().plus(FRESH));
  }

  /** Nobody is asked who need not be. */
  private void checkThatWorthIt(Claimed<Due> claim, RefundLeg leg, boolean isSure) {
    boolean isFirst = claim.task().effect() instanceof Effect.OrderRefund && !isOld(claim);
    if (isSure && (isFirst || wasConfirmedMeanwhile(claim.task(), leg))) {
      violations.add("%s is asked about for nothing: %s".formatted(leg.id().value(), claim));
    }
  }

  private boolean wasConfirmedMeanwhile(Due due, RefundLeg leg) {
    if (!(due.effect() instanceof Effect.QueryRefund)) {
      return false;
    }
    var events = truth.load(due.forCase()).map(CaseJournal.Entry::event);
    boolean isSecondLook = events.get(due.number() - 1) instanceof CaseEvent.RefundConfirmed;
    return !isSecondLook
        && events.exists(event ->
            event instanceof CaseEvent.RefundConfirmed confirmed
                && confirmed.leg().equals(leg.id()));
  }

  @Override
  public Option<Duration> keyLifetime(RefundLeg leg) {
    return gateway.keyLifetime(leg);
  }

  @Override
  public Duration unknownFor(RefundLeg leg) {
    return gateway.unknownFor(leg);
  }

  @Override
  public boolean canTakeBack(RefundLeg leg) {
    return gateway.canTakeBack(leg);
  }
}
