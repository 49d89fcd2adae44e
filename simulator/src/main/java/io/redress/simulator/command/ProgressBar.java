package io.redress.simulator.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** How far a run is, on one line that is written over; nothing where nobody watches. */
final class ProgressBar implements AutoCloseable {

  private static final int CELLS = 24;
  private static final long EVERY_MILLIS = 100;

  private final PrintWriter err;
  private final long all;
  private final int columns;
  private final LongAdder done = new LongAdder();
  private final long started = System.nanoTime();
  private final Thread painter = Thread.ofPlatform().daemon().unstarted(this::paint);

  private ProgressBar(PrintWriter err, long all, int columns) {
    this.err = err;
    this.all = all;
    this.columns = columns;
  }

  static ProgressBar start(Terminal terminal, long all) {
    var bar = new ProgressBar(terminal.err(), all, terminal.columns());
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

  /** A line that is wrapped could not be written over: it ends before the last column. */
  private String line() {
    var line = whole();
    return line.substring(0, Math.clamp(columns - 1, 0, line.length()));
  }

  private String whole() {
    long now = done.sum();
    int full = (int) (CELLS * now / Math.max(1, all));
    double seconds = (System.nanoTime() - started) / 1e9;
    return String.format(
        Locale.ROOT,
        "Simulating [%s%s] %3d %%  %,d of %,d orders, %,.0f/s",
        "#".repeat(full),
        "-".repeat(CELLS - full),
        100 * now / Math.max(1, all),
        now,
        all,
        now / seconds);
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
