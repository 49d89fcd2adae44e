package io.redress.verify;

import io.redress.calendar.Length;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.facts.ReasonWindow;
import io.redress.policy.Policy;
import io.redress.request.Reason;
import io.vavr.collection.List;
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
    if (atLeastAsLong(own, law)) {
      return Option.none();
    }
    var section = "windows." + reason.word();
    return Option.of(
        isComparable(own, law)
            ? Finding.of(
                FindingKind.SHORTER_THAN_LAW,
                section,
                "the window of '%s' is shorter than the statute requires: %s instead of %s"
                    .formatted(reason.word(), words(own), words(law)),
                "“%s”的期限短于法定要求：%s，法定为 %s".formatted(reason.word(), words(own), words(law)))
            : Finding.of(
                FindingKind.SHORTER_THAN_LAW,
                section,
                "it cannot be told whether the window of '%s' is as long as the statute requires:"
                        .formatted(reason.word())
                    + " %s instead of %s; use the same anchor and unit"
                        .formatted(words(own), words(law)),
                "无法判断“%s”的期限是否达到法定要求：%s，法定为 %s；请使用相同的起点和单位"
                    .formatted(reason.word(), words(own), words(law))));
  }

  private static boolean atLeastAsLong(ReasonWindow own, ReasonWindow law) {
    return isComparable(own, law)
        && count(own.window().length()) >= count(law.window().length())
        && !countsEarlier(own.window(), law.window())
        && !endsEarlier(own.window(), law.window());
  }

  /** The same anchor, or one that never comes before it; and the same unit. */
  private static boolean isComparable(ReasonWindow own, ReasonWindow law) {
    boolean isLater =
        switch (law.after()) {
          case ORDER -> true;
          case PAYMENT, DISPATCH, LAST_DELIVERY, CONFIRMATION -> own.after() == law.after();
          case DELIVERY ->
              List.of(law.after(), ReasonWindow.Anchor.LAST_DELIVERY).contains(own.after());
        };
    return isLater && own.window().length().getClass() == law.window().length().getClass();
  }

  private static boolean countsEarlier(Window own, Window law) {
    return own.firstDay() == FirstDay.COUNTED && law.firstDay() == FirstDay.NOT_COUNTED;
  }

  private static boolean endsEarlier(Window own, Window law) {
    return own.lastDay() == LastDay.AS_IT_FALLS && law.lastDay() == LastDay.NEXT_WORKING_DAY;
  }

  private static long count(Length length) {
    return switch (length) {
      case Length.Days(int days) -> days;
      case Length.WorkingDays(int days) -> days;
      case Length.Months(int months) -> months;
      case Length.Elapsed elapsed -> elapsed.time().toSeconds();
    };
  }

  private static String words(ReasonWindow window) {
    var length =
        switch (window.window().length()) {
          case Length.Days(int days) -> days + " days";
          case Length.WorkingDays(int days) -> days + " working days";
          case Length.Months(int months) -> months + " months";
          case Length.Elapsed elapsed -> elapsed.time().toHours() + " hours";
        };
    return "%s after %s%s%s"
        .formatted(
            length,
            window.after().word(),
            window.window().firstDay() == FirstDay.COUNTED ? ", counting from-same-day" : "",
            window.window().lastDay() == LastDay.NEXT_WORKING_DAY
                ? ", last-day next-working-day"
                : "");
  }
}
