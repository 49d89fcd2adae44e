package io.redress.calendar;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Arrays;

/** The published days on which the weekend is wrong, ready to be counted. */
final class WeekendExceptions {

  static final WeekendExceptions NONE = new WeekendExceptions(new long[0], new int[1]);

  private final long[] epochDays;
  private final int[] gained;

  /**
   * @param epochDays ascending
   * @param gained the working days won, less those lost, on the first 0, 1, 2... of them
   */
  private WeekendExceptions(long[] epochDays, int[] gained) {
    this.epochDays = epochDays;
    this.gained = gained;
  }

  static WeekendExceptions of(WorkWeek week, PublishedDays published) {
    Seq<LocalDate> days =
        published
            .off()
            .filter(day -> week.works(day.getDayOfWeek()))
            .addAll(published.worked().reject(day -> week.works(day.getDayOfWeek())))
            .toVector()
            .sorted();
    var epochDays = new long[days.size()];
    var gained = new int[days.size() + 1];
    int i = 0;
    for (var day : days) {
      epochDays[i] = day.toEpochDay();
      gained[i + 1] = gained[i] + (published.worked().contains(day) ? 1 : -1);
      i++;
    }
    return new WeekendExceptions(epochDays, gained);
  }

  int count() {
    return epochDays.length;
  }

  /** How many more days are worked up to this one, itself included, than the weekend says. */
  int gainedUpTo(long epochDay) {
    int place = Arrays.binarySearch(epochDays, epochDay);
    return gained[place < 0 ? -place - 1 : place + 1];
  }
}
