package io.redress.facts;

import io.redress.calendar.WorkingCalendar;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.vavr.collection.Map;
import java.time.ZoneId;

/**
 * What a policy says about facts.
 *
 * @param zone whose midnight ends a day
 * @param calendar which days are worked, where windows ask for it
 * @param reasons the reasons that may be given, and whose fault each is by default
 * @param windows until when a reason may be raised; a reason without an entry has no window
 */
public record FactTerms(
    ZoneId zone,
    WorkingCalendar calendar,
    Map<Reason, Fault> reasons,
    Map<Reason, ReasonWindow> windows) {}
