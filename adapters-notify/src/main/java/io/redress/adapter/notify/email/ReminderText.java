package io.redress.adapter.notify.email;

import io.redress.lifecycle.CaseId;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.table.Wording;
import io.redress.view.ClockText;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What somebody reads of a deadline that is theirs. */
final class ReminderText {

  /** Spelled out: the styles of the JDK change with its version. */
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private ReminderText() {}

  /**
   * The subject for a customer.
   *
   * @param asked that of the notice by which the customer was asked
   */
  static Wording subject(Deadline deadline, Wording asked) {
    return isAhead(deadline)
        ? new Wording("Reminder: " + asked.en(), "提醒：" + asked.zhCn())
        : new Wording("Overdue: " + asked.en(), "已超时：" + asked.zhCn());
  }

  static Wording subject(Deadline deadline) {
    var clock = ClockText.of(deadline.clock());
    return isAhead(deadline)
        ? new Wording("Soon due: " + clock.en(), "即将到期：" + clock.zhCn())
        : new Wording("Overdue: " + clock.en(), "已超时：" + clock.zhCn());
  }

  static Wording text(CaseId about, Deadline deadline, ZoneId zone) {
    var clock = ClockText.of(deadline.clock());
    var time = TIME.format(deadline.due().atZone(zone)) + " (" + zone.getId() + ")";
    var then = then(deadline.onBreach());
    return isAhead(deadline)
        ? new Wording(
            "Case %s: %s is still awaited. This is the reminder of %s."
                .formatted(about.value(), clock.en(), time),
            "售后单 %s：%s尚未完成。提醒时间：%s。".formatted(about.value(), clock.zhCn(), time))
        : new Wording(
            "Case %s: %s was due by %s. %s".formatted(about.value(), clock.en(), time, then.en()),
            "售后单 %s：%s应于 %s 前完成，现已超时。%s".formatted(about.value(), clock.zhCn(), time, then.zhCn()));
  }

  private static boolean isAhead(Deadline deadline) {
    return deadline.onBreach() == OnBreach.REMIND;
  }

  private static Wording then(OnBreach onBreach) {
    return switch (onBreach) {
      case NOTIFY, REMIND -> new Wording("The clock runs once more.", "时效重新计时。");
      case ESCALATE -> new Wording("The next role up takes over.", "已升级至上一级处理。");
      case CLOSE -> new Wording("The case is closed.", "售后单已关闭。");
      case TREAT_AS_REFUSED -> new Wording("What was asked is taken as refused.", "视为对方拒绝。");
      case TREAT_AS_LOST -> new Wording("The parcel is taken as lost.", "包裹视为丢失。");
    };
  }
}
