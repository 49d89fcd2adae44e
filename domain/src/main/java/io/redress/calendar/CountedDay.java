package io.redress.calendar;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A day that a {@link WorkingCalendar} came to.
 *
 * @param assumed whether a day was looked at on the way for which no holidays are published yet, so
 *     that the weekend alone decided and a later publication may move the day
 */
@ValueObject
public record CountedDay(LocalDate date, boolean assumed) {}
