package io.redress.simulator.command;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import picocli.CommandLine;

/** The options of {@link Sweep} beside those of any run. */
abstract class SweepOptions extends RunOptions {

  private static final long ORDERS = 10_000;

  @CommandLine.Option(
      names = "--vary",
      order = 11,
      required = true,
      paramLabel = "PATH=VALUES",
      description = "A setting and what to try for it; may be given several times.")
  private java.util.List<String> vary = new ArrayList<>();

  @CommandLine.Option(
      names = "--criteria",
      order = 12,
      paramLabel = "A,B,...",
      description =
          "By which figures combinations are weighed: 2 to 4 (default: ${DEFAULT-VALUE}).")
  private String criteria = "net-cost,wrongly-refused,money-back-p95";

  SweepOptions(Terminal terminal) {
    super(terminal);
  }

  @Override
  long usualOrders() {
    return ORDERS;
  }

  Seq<String> vary() {
    return List.ofAll(vary);
  }

  Seq<String> criteria() {
    return List.of(criteria.split(",", -1)).map(String::strip);
  }
}
