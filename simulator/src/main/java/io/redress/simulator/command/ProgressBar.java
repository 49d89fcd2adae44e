package io.redress.simulator.command;

import io.vavr.collection.List;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** How far a run is, on one line that is written over; nothing where nobody watches. */
final class ProgressBar implements AutoCloseable {

  private static final int CELLS = 24;
  private static final long EVERY_MILLIS = 100;

  static final Work SIMULATING = new Work("Simulating", "orders");
  static final Work SEARCHING = new Work("Searching", "stories");

  private final PrintWriter err;
  private final long all;
  private final int columns;
  private final Work work;
  private final LongAdder done = new LongAdder();
  private final long started = System.nanoTime();
  private final Thread painter = Thread.ofPlatform().daemon().unstarted(this::paint);

  private ProgressBar(PrintWriter err, long all, int columns, Work work) {
    this.err = err;
    this.all = all;
    this.columns = columns;
    this.work = work;
  }

  /** What is done, and with what. */
  record Work(String doing, String things) {}

  static ProgressBar start(Terminal terminal, long all) {
    return start(terminal, all, SIMULATING);
  }

  static ProgressBar start(Terminal terminal, long all, Work work) {
    var bar = new ProgressBar(terminal.err(), all, terminal.columns(), work);
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
        var passed = Duration.ofNanos(System.nanoTime() - started);
        err.print("\r\u001b[K" + line(work, done.sum(), all, passed, columns));
        err.flush();
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The line. One that is wrapped could not be written over: it ends before the last column, and on
   * a narrow terminal the numbers are worth more than the bar.
   */
  static String line(Work work, long now, long all, Duration passed, int columns) {
    long percent = 100 * now / Math.max(1, all);
    int full = (int) (CELLS * now / Math.max(1, all));
    var bar = "[%s%s] ".formatted("#".repeat(full), "-".repeat(CELLS - full));
    double rate = now / Math.max(1e-3, passed.toMillis() / 1e3);
    var left = now == 0 ? "" : ", " + left((long) Math.ceil((all - now) / rate));
    var share = String.format(Locale.ROOT, "%3d %%", percent);
    var speed = String.format(Locale.ROOT, "%,.0f/s%s", rate, left);
    var things = String.format(Locale.ROOT, "%,d of %,d %s, ", now, all, work.things());
    return List.of(
            work.doing() + " " + bar + share + "  " + things + speed,
            work.doing() + " " + share + "  " + things + speed,
            share + "  " + speed)
        .find(line -> line.length() < columns)
        .getOrElse(share);
  }

  private static String left(long seconds) {
    if (seconds < 60) {
      return seconds + " s left";
    }
    return seconds < 3600
        ? "%d min %d s left".formatted(seconds / 60, seconds % 60)
        : "%d h %d min left".formatted(seconds / 3600, seconds / 60 % 60);
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
