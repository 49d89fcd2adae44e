package io.redress.decision;

import io.redress.eligibility.Verdict;
import io.redress.remedy.Path;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.SlaTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The clocks that start with an answer: whoever must act next, by when. */
final class NextDeadlines {

  private NextDeadlines() {}

  static Seq<Deadline> of(
      SlaTerms sla, Dossier dossier, Verdict verdict, Path path, Approval approval) {
    var now = dossier.now();
    if (approval.level().isDefined()) {
      return List.of(sla.from(ClockName.REVIEW, now));
    }
    return switch (verdict) {
      case ASK_EVIDENCE -> List.of(sla.from(ClockName.EVIDENCE, now));
      case REVIEW -> List.of(sla.from(ClockName.REVIEW, now));
      case REJECT -> List.empty();
      case APPROVE, CONVERT ->
          approval.signature() && isPaidAtOnce(dossier, path)
              ? List.of(sla.from(ClockName.SIGNATURE, now))
              : List.of(granted(sla, dossier, path));
    };
  }

  private static boolean isPaidAtOnce(Dossier dossier, Path path) {
    return path == Path.KEEP_GOODS || dossier.parcel().returnedAt().isDefined();
  }

  private static Deadline granted(SlaTerms sla, Dossier dossier, Path path) {
    var now = dossier.now();
    return switch (path) {
      case NOT_SHIPPED -> sla.from(ClockName.WAREHOUSE_INQUIRY, now);
      case IN_TRANSIT -> sla.from(ClockName.COURIER_INQUIRY, now);
      case KEEP_GOODS -> sla.from(ClockName.REFUND_EXECUTION, now);
      case RETURN_GOODS ->
          dossier
              .parcel()
              .returnedAt()
              .map(back -> sla.from(ClockName.REFUND_EXECUTION, back))
              .orElse(() ->
                  dossier
                      .parcel()
                      .dispatchProofAt()
                      .map(sent -> sla.from(ClockName.RETURN_TRANSIT, sent)))
              .getOrElse(() -> sla.from(ClockName.RETURN_DISPATCH, now));
    };
  }
}
