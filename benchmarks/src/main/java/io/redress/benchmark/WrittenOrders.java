package io.redress.benchmark;

import io.redress.simulator.history.HistorySource;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * A CSV file of as many rows as the original of the sample: the sample over and over, each time as
 * other orders of other customers.
 */
final class WrittenOrders {

  static final int ROWS = 541_909;

  private static final String SAMPLE = "online-retail-sample.csv.gz";

  private WrittenOrders() {}

  static void write(Path file) throws IOException {
    var lines = sample();
    try (var out = Files.newBufferedWriter(file)) {
      put(out, lines.getFirst());
      for (int row = 0; row < ROWS; row++) {
        put(out, again(lines.get(1 + row % (lines.size() - 1)), row / (lines.size() - 1)));
      }
    }
  }

  private static void put(BufferedWriter out, String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  private static List<String> sample() throws IOException {
    try (var bytes = Objects.requireNonNull(HistorySource.class.getResourceAsStream(SAMPLE));
        var in =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(bytes), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  /** Neither the order's number, which comes first, nor what follows the customer has a comma. */
  private static String again(String line, int time) {
    int order = line.indexOf(',');
    int customer = line.lastIndexOf(',');
    boolean hasCustomer = line.charAt(customer - 1) != ',';
    return line.substring(0, order)
        + "-"
        + time
        + line.substring(order, customer)
        + (hasCustomer ? "-" + time : "")
        + line.substring(customer);
  }
}
