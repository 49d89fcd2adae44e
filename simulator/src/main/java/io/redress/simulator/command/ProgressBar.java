package io.redress.simulator.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** How far a run is, on one line that is written over; nothing where nobody watches. */
final class ProgressBar implements AutoCloseable {

  private static final int CELLS = 16;
  private static final long EVERY_MILLIS = 100;

  private final PrintWriter err;
  private final int columns;
  private final long all;
  private final LongAdder done = new LongAdder();
  private final long started = System.nanoTime();
  private final Thread painter = Thread.ofPlatform().daemon().unstarted(this::paint);

  private ProgressBar(PrintWriter err, int columns, long all) {
    this.err = err;
    this.columns = columns;
    this.all = all;
  }

  static ProgressBar start(Terminal terminal, long all) {
    var bar = new ProgressBar(terminal.err(), terminal.columns(), all);
    if (terminal.showsProgress()) {
      bar.painter.start();
    }
    return bar;
  }

  void advance(long more) {
    done.add(more);
  }

  private void paint() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        err.print("\r\u001b[K" + line());
        err.flush();
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Never as long as a line of the terminal, which would move on to the next one. */
  private String line() {
    long now = done.sum();
    int full = (int) (CELLS * now / Math.max(1, all));
    double seconds = (System.nanoTime() - started) / 1e9;
    var line =
        String.format(
            Locale.ROOT,
            "Simulating [%s%s] %3d %%  %,d of %,d orders, %,.0f/s",
            "#".repeat(full),
            "-".repeat(CELLS - full),
            100 * now / Math.max(1, all),
            now,
            all,
            now / seconds);
    return line.substring(0, Math.clamp(columns - 1, 0, line.length()));
  }

  /** Leaves an empty line behind. */
  @Override
  public void close() {
    if (painter.isAlive()) {
      painter.interrupt();
      try {
        painter.join();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
