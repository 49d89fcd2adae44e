package io.redress.verify;

import io.redress.facts.ReasonWindow;
import io.redress.facts.ReasonWindow.Anchor;
import io.redress.policy.Policy;
import io.redress.request.Reason;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Windows that give customers less than the law does. */
final class StatuteFindings {

  private StatuteFindings() {}

  static Seq<Finding> of(Policy policy) {
    return policy
        .statute()
        .windows()
        .toList()
        .flatMap(required ->
            policy
                .facts()
                .windows()
                .get(required._1)
                .flatMap(own -> compared(required._1, own, required._2)));
  }

  /** A reason without a window of its own is not bound by one, which favours the customer. */
  private static Option<Finding> compared(Reason reason, ReasonWindow own, ReasonWindow law) {
    var anchored = new ReasonWindow(law.after(), own.window());
    var comparison =
        isNeverBefore(own.after(), law.after())
            ? WindowComparison.of(anchored, law)
            : WindowComparison.INCOMPARABLE;
    return switch (comparison) {
      case SAME, LONGER -> Option.none();
      case SHORTER -> Option.of(shorter(reason, own, law));
      case INCOMPARABLE -> Option.of(maybeShorter(reason, own, law));
    };
  }

  /** Whether what a window is counted from never comes before what the law counts from. */
  private static boolean isNeverBefore(Anchor own, Anchor law) {
    return switch (law) {
      case ORDER -> true;
      case DELIVERY -> own == law || own == Anchor.LAST_DELIVERY;
      case PAYMENT, DISPATCH, LAST_DELIVERY, CONFIRMATION -> own == law;
    };
  }

  private static Finding shorter(Reason reason, ReasonWindow own, ReasonWindow law) {
    return Finding.of(
        FindingKind.SHORTER_THAN_LAW,
        "windows." + reason.word(),
        "the window of '%s' is shorter than the statute requires: %s instead of %s"
            .formatted(reason.word(), TimeWords.of(own).en(), TimeWords.of(law).en()),
        "“%s”的期限短于法定要求：%s，法定为 %s"
            .formatted(reason.word(), TimeWords.of(own).zhCn(), TimeWords.of(law).zhCn()));
  }

  private static Finding maybeShorter(Reason reason, ReasonWindow own, ReasonWindow law) {
    return Finding.of(
        FindingKind.SHORTER_THAN_LAW,
        "windows." + reason.word(),
        "the window of '%s' may end earlier than the statute requires: %s instead of %s"
            .formatted(reason.word(), TimeWords.of(own).en(), TimeWords.of(law).en()),
        "“%s”的期限可能早于法定期限结束：%s，法定为 %s"
            .formatted(reason.word(), TimeWords.of(own).zhCn(), TimeWords.of(law).zhCn()));
  }
}
