package io.redress.facts;

import io.redress.calendar.WindowEnd;
import io.redress.calendar.WorkingCalendar;
import io.redress.order.Order;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.table.Column;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZoneId;

/**
 * What a policy says about facts.
 *
 * @param zone whose midnight ends a day
 * @param calendar which days are worked, where windows ask for it
 * @param reasons the reasons that may be given, and whose fault each is by default
 * @param windows until when a reason may be raised; a reason without an entry has no window
 * @param columns what tables may ask about beyond the {@link Vocabulary}; the shop fills them in
 */
public record FactTerms(
    ZoneId zone,
    WorkingCalendar calendar,
    Map<Reason, Fault> reasons,
    Map<Reason, ReasonWindow> windows,
    Seq<Column> columns) {

  /** Terms of a policy that declares no columns of its own. */
  public FactTerms(
      ZoneId zone,
      WorkingCalendar calendar,
      Map<Reason, Fault> reasons,
      Map<Reason, ReasonWindow> windows) {
    this(zone, calendar, reasons, windows, List.empty());
  }

  /** When the window of a request ends; none where its reason has none, or it has not begun. */
  public Option<WindowEnd> windowOf(Order order, AfterSaleRequest request) {
    return windows
        .get(request.reason())
        .flatMap(window ->
            window
                .after()
                .of(order, request.linesOf(order))
                .map(anchor -> window.window().end(anchor, zone, calendar)));
  }
}
