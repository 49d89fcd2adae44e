package io.redress.simulator.statistics;

import java.time.Duration;
import java.util.stream.Stream;

/** A tally as a text that says everything, so that two of them can be compared. */
public final class TallyText {

  public static String of(Tally tally) {
    var text = new StringBuilder();
    text.append(
        "orders %d, lines %d, paid %d\n".formatted(tally.orders(), tally.lines(), tally.paid()));
    text.append("requests %d, automatic %d\n".formatted(tally.requests(), tally.automatic()));
    text.append(
        "refunded %d, lines %d, given %d\n"
            .formatted(tally.refunded(), tally.refundedLines(), tally.given()));
    text.append("given %s\n".formatted(table(tally.givenByPath())));
    text.append("refunds %s\n".formatted(tally.refundedByPath().all()));
    text.append("reasons %s\n".formatted(table(tally.reasons())));
    text.append("outcomes %s\n".formatted(tally.outcomes().all()));
    text.append("refusals %s\n".formatted(tally.refusals().all()));
    text.append("rules %s\n".formatted(tally.rules().all()));
    text.append("breaches %s\n".formatted(tally.breaches().all()));
    text.append("legs %s\n".formatted(tally.legs().all()));
    text.append("asked after %s\n".formatted(times(tally.askedAfter())));
    tally.moneyBack().forEach((path, all) -> text.append("%s %s\n".formatted(path, times(all))));
    return text.toString();
  }

  private static String table(CountTable table) {
    var rows = table.rows().entrySet().stream();
    return rows.map(row -> row.getKey() + row.getValue().all()).toList().toString();
  }

  private static String times(Durations durations) {
    var percentiles = Stream.of(0.0, 1.0, 25.0, 50.0, 75.0, 95.0, 99.0, 99.9, 100.0);
    return durations.count()
        + " "
        + percentiles.map(durations::atPercentile).map(Duration::toMinutes).toList();
  }

  private TallyText() {}
}
