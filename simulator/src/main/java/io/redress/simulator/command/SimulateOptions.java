package io.redress.simulator.command;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The options of {@link Simulate} beside those of any run; null where one was not given. */
abstract class SimulateOptions extends RunOptions {

  static final int MOST_RIVALS = 20;
  private static final long ORDERS = 100_000;

  @CommandLine.Option(
      names = "--against",
      order = 11,
      paramLabel = "NAME|FILE",
      description = "Another policy to live through the same; may be given several times.")
  private java.util.List<String> against = new ArrayList<>();

  @CommandLine.Option(
      names = "--events",
      order = 40,
      paramLabel = "FILE",
      description = "Write every event of every case: .csv, .csv.gz or .parquet.")
  private @Nullable String events;

  SimulateOptions(Terminal terminal) {
    super(terminal);
  }

  @Override
  long usualOrders() {
    return ORDERS;
  }

  Seq<String> against() {
    return List.ofAll(against);
  }

  Option<String> events() {
    return given(events);
  }

  @Override
  Seq<Tuple2<String, String>> files() {
    return super.files().appendAll(named(List.of(Tuple.of("--events", events()))));
  }
}
