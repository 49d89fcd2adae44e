package io.redress.simulator.story;

import io.redress.decision.Answered;
import io.redress.decision.Decision;
import io.redress.decision.Dossier;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Refusal;
import io.redress.order.Order;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.settlement.RefundLeg;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What became of a story.
 *
 * @param cases in the order in which they were opened
 * @param answers what the policy answered, in the order of time
 * @param refused commands that were refused, in the order of time
 * @param moved what has gone back, by the books of the provider
 * @param steps what happened to all cases, in the order of time
 * @param thrown what broke it off; none where nothing did
 * @param isEndless whether it was broken off since it would not come to its end
 */
public record Lived(
    Seq<LivedCase> cases,
    Seq<Asked> answers,
    Seq<Refused> refused,
    Seq<RefundLeg> moved,
    Seq<Kept> steps,
    Option<RuntimeException> thrown,
    boolean isEndless) {

  /**
   * A case and its log.
   *
   * @param state in which it was when nothing more happened
   * @param isFollowed whether the customer did everything that the case asked of them
   * @param isAttended whether staff did in time whatever the case asked of them
   */
  public record LivedCase(
      CaseId id,
      Order order,
      Seq<Entry> log,
      AfterSaleCase state,
      boolean isFollowed,
      boolean isAttended) {

    /** A case whose request was refused has no events. */
    public boolean isOpened() {
      return !log.isEmpty();
    }
  }

  /** What the policy answered to the facts as they were, before an event of a case. */
  public record Asked(CaseId forCase, int event, Dossier dossier, Answered answered) {

    public Decision decision() {
      return answered.decision();
    }
  }

  /**
   * A command that was refused.
   *
   * @param state in which the case was
   */
  public record Refused(
      CaseId forCase, Instant at, CaseCommand command, AfterSaleCase state, Refusal why) {}

  /** A step of a case, as its journal kept it. */
  public record Kept(Step step, AfterSaleCase before) {}
}
