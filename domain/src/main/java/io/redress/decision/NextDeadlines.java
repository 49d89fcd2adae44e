package io.redress.decision;

import io.redress.eligibility.Verdict;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The clocks that start with an answer, without warnings: whoever must act next, by when. */
final class NextDeadlines {

  private NextDeadlines() {}

  static Seq<Deadline> of(
      Policy policy, Dossier dossier, Verdict verdict, Path path, Approval approval) {
    var now = dossier.now();
    if (approval.level().isDefined()) {
      return List.of(policy.deadline(ClockName.REVIEW, now));
    }
    return switch (verdict) {
      case ASK_EVIDENCE -> List.of(policy.deadline(ClockName.EVIDENCE, now));
      case REVIEW -> List.of(policy.deadline(ClockName.REVIEW, now));
      case REJECT -> List.empty();
      case APPROVE, CONVERT ->
          approval.signature() && isPaidAtOnce(dossier, path)
              ? List.of(policy.deadline(ClockName.SIGNATURE, now))
              : List.of(granted(policy, dossier, path));
    };
  }

  private static boolean isPaidAtOnce(Dossier dossier, Path path) {
    return path == Path.KEEP_GOODS || dossier.parcel().returnedAt().isDefined();
  }

  private static Deadline granted(Policy policy, Dossier dossier, Path path) {
    var now = dossier.now();
    return switch (path) {
      case NOT_SHIPPED -> policy.deadline(ClockName.WAREHOUSE_INQUIRY, now);
      case IN_TRANSIT -> policy.deadline(ClockName.COURIER_INQUIRY, now);
      case KEEP_GOODS -> policy.deadline(ClockName.REFUND_EXECUTION, now);
      case RETURN_GOODS ->
          dossier
              .parcel()
              .returnedAt()
              .map(back -> policy.deadline(ClockName.REFUND_EXECUTION, back))
              .orElse(() ->
                  dossier
                      .parcel()
                      .dispatchProofAt()
                      .map(sent -> policy.deadline(ClockName.RETURN_TRANSIT, sent)))
              .getOrElse(() -> policy.deadline(ClockName.RETURN_DISPATCH, now));
    };
  }
}
