package io.redress.adapter.policy.cases.rules;

import static io.redress.adapter.policy.cases.rules.OneOf.known;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.calendar.OpeningHours;
import io.redress.calendar.Window;
import io.redress.calendar.WorkingTime;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.sla.SlaTerms;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Time that runs as a stopwatch shows it, and days of banks. */
final class Clocks {

  static final Shape SHAPE =
      OneOf.of(
          known(Clocks::started, "started_at", "clock"),
          known(Clocks::arrival, "executed_on", "working_days"),
          known(Clocks::coupon, "policy.coupon_within_hours"),
          known(Clocks::stale, "last_tracking_event_at", "as_of"),
          known(Clocks::evidence, "signed_at", "reported_at"),
          known(Clocks::returnDispatch, "return_approved_at", "as_of"));

  private Clocks() {}

  private static Outcome started(Told told) {
    var end = Windows.end(told, clock(told.at("clock")), told.instant("started_at"));
    Seq<Boolean> breached =
        told.all("responded_at")
            .map(at -> OffsetDateTime.parse(at.node().asText()).toInstant())
            .map(at -> !end.isInTime(at));
    return new Outcome()
        .with("deadlines", new Outcome().with("due_at", Windows.moment(end.at(), told.zone())))
        .with("sla_breached", breached);
  }

  private static Window clock(Told clock) {
    return switch (clock.text("kind")) {
      case "ELAPSED" -> Window.elapsed(elapsed(clock));
      case "CALENDAR_DAYS" -> Windows.days(clock.count("days"));
      case "WORKING_DAYS" ->
          Windows.workingDays(clock.count(clock.has("working_days") ? "working_days" : "days"));
      default -> throw new ShapeNotUnderstood("clock " + clock.text("kind"));
    };
  }

  private static Duration elapsed(Told clock) {
    var time = Duration.ZERO;
    time = clock.has("days") ? time.plusDays(clock.count("days")) : time;
    time = clock.has("hours") ? time.plusHours(clock.count("hours")) : time;
    return clock.has("minutes") ? time.plusMinutes(clock.count("minutes")) : time;
  }

  private static Outcome arrival(Told told) {
    var days = told.all("working_days").map(day -> day.node().asInt());
    return new Outcome()
        .with(
            "arrival_window",
            new Outcome()
                .with("earliest", workingDay(told, days.head()))
                .with("latest", workingDay(told, days.last())));
  }

  private static String workingDay(Told told, int number) {
    LocalDate from = told.date("executed_on");
    return Windows.calendar(told).workingDaysAfter(from, number).date().toString();
  }

  private static Outcome coupon(Told told) {
    var within = Window.elapsed(Duration.ofHours(told.count("policy.coupon_within_hours")));
    var end = Windows.end(told, within, told.instant("return_approved_at"));
    boolean inTime =
        told.has("tracking_given_at") && end.isInTime(told.instant("tracking_given_at"));
    return new Outcome().with("coupon_granted", inTime);
  }

  /** A parcel that nobody has seen for longer than the clock is lost. */
  private static Outcome stale(Told told) {
    var deadline = byDefault(told, ClockName.STALE_TRACKING, "last_tracking_event_at");
    boolean isLost =
        deadline.onBreach() == OnBreach.TREAT_AS_LOST
            && told.instant("as_of").isAfter(deadline.due());
    return new Outcome()
        .with("path", 2)
        .with("parcel_state", isLost ? "LOST_BY_DEFAULT" : "IN_TRANSIT");
  }

  /** The standard for disputes about goods of JD: so many hours to show a visible defect. */
  private static Outcome evidence(Told told) {
    var within = Window.elapsed(Duration.ofHours(hours(told.at("goods"))));
    var signed = told.instant("signed_at");
    var policy =
        PolicySketch.of(told)
            .window("quality", within)
            .amount(Laws.plain(told))
            .rules(Table.approve("evidence-in-time", Demands.OPEN), Table.reject("evidence-late"));
    var order = Terms.order(told, signed);
    var request = Request.whole(told, order, "quality");
    var end = Windows.end(told, within, signed);
    return Asking.of(policy, order, request, told.instant("reported_at"))
        .verdict()
        .with(
            "deadlines",
            new Outcome().with("evidence_deadline", Windows.moment(end.at(), told.zone())));
  }

  private static int hours(Told goods) {
    if (goods.says("category", "FRESH")) {
      return goods.is("live") ? 24 : 48;
    }
    return goods.denies("portable") ? 72 : 48;
  }

  /** The buyer has seven days to hand the parcel to a courier; then the case is closed. */
  private static Outcome returnDispatch(Told told) {
    var deadline = byDefault(told, ClockName.RETURN_DISPATCH, "return_approved_at");
    boolean isOver =
        !told.has("tracking_uploaded_at") && !told.instant("as_of").isBefore(deadline.due());
    var outcome =
        new Outcome()
            .with(
                "deadlines",
                new Outcome()
                    .with("buyer_return_deadline", Windows.moment(deadline.due(), told.zone())));
    return isOver && deadline.onBreach() == OnBreach.CLOSE
        ? outcome.with("decision", "CLOSE").with("next_state", "CLOSED")
        : outcome;
  }

  /** The deadline of a clock that no policy names. */
  static Deadline byDefault(Told told, ClockName clock, String start) {
    var workingTime = new WorkingTime(OpeningHours.allDay(), told.zone(), Windows.calendar(told));
    return new SlaTerms(HashMap.empty())
        .clock(clock)
        .deadline(clock, told.instant(start), workingTime);
  }
}
