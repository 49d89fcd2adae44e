package io.redress.simulator.command;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import picocli.CommandLine;

/** The options of commands that try combinations beside those of any run. */
abstract class SweepOptions extends RunOptions {

  private static final long ORDERS = 10_000;

  @CommandLine.Option(
      names = "--vary",
      order = 11,
      required = true,
      paramLabel = "PATH=VALUES",
      description = "A setting and what to try for it; may be given several times.")
  private java.util.List<String> vary = new ArrayList<>();

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
}
