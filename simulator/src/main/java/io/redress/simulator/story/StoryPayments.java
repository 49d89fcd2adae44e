package io.redress.simulator.story;

import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.simulator.draw.Purpose;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A provider in whose hands everything goes wrong that may: it declines, leaves open what happened,
 * is down, or its answer is lost. It keeps books of its own, and a key that it knows moves no money
 * twice.
 */
final class StoryPayments implements PaymentGateway {

  private static final int CHOICES = 10;

  private final Scene scene;
  private final Map<LegId, RefundLeg> moved = new LinkedHashMap<>();
  private final Set<LegId> declined = new HashSet<>();
  private int submissions;

  StoryPayments(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Submission refund(RefundLeg leg) {
    if (moved.containsKey(leg.id())) {
      return RefundAnswer.said(LegAnswer.ACCEPTED);
    }
    if (declined.contains(leg.id())) {
      return RefundAnswer.said(LegAnswer.DECLINED);
    }
    var draws = scene.submission(submissions++);
    return switch (draws.below(Purpose.PROVIDER_ANSWER, 0, CHOICES)) {
      case CHOICES - 5 -> {
        moved.put(leg.id(), leg);
        yield RefundAnswer.said(LegAnswer.CONFIRMED);
      }
      case CHOICES - 4 -> {
        declined.add(leg.id());
        yield RefundAnswer.said(LegAnswer.DECLINED);
      }
      case CHOICES - 3 -> {
        moved.put(leg.id(), leg);
        yield RefundAnswer.said(LegAnswer.UNCERTAIN);
      }
      case CHOICES - 2 -> new Submission.NotSent("down", true, Option.none());
      case CHOICES - 1 -> {
        moved.put(leg.id(), leg);
        throw new AnswerLost();
      }
      default -> {
        moved.put(leg.id(), leg);
        yield RefundAnswer.said(LegAnswer.ACCEPTED);
      }
    };
  }

  /** As if whoever asked had died before it heard the answer. */
  private static final class AnswerLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnswerLost() {
      super("the answer was lost", null, false, false);
    }
  }

  @Override
  public LegView query(RefundLeg leg) {
    return LegView.found(hasMoved(leg.id()) ? LegAnswer.CONFIRMED : LegAnswer.DECLINED);
  }

  boolean hasMoved(LegId leg) {
    return moved.containsKey(leg);
  }

  /** What has gone, by the provider's own books. */
  Iterable<RefundLeg> moved() {
    return moved.values();
  }
}
