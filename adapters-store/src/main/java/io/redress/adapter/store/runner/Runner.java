package io.redress.adapter.store.runner;

import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.LoggedFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does effects and passes deadlines on threads of its own until it is closed. A thread that finds
 * nothing to do rests; one whose round fails rests too, and goes on.
 */
public final class Runner implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Runner.class);
  private static final Duration GRACE = Duration.ofSeconds(30);

  /** So many tasks a round, so that a thread that is to stop does so soon. */
  private static final int ROUND = 100;

  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Duration rest;

  private Runner(Duration rest) {
    this.rest = rest;
  }

  /**
   * Begins.
   *
   * @param effects a thread for each; none may be used elsewhere
   * @param rest how long a thread rests that found nothing to do: an effect waits so long at most
   */
  public static Runner start(List<EffectRunner> effects, DeadlineSweep deadlines, Duration rest) {
    var runner = new Runner(rest);
    for (var one : effects) {
      runner.begin("effects-" + (runner.threads.size() + 1), () -> one.run(ROUND));
    }
    runner.begin("deadlines", () -> deadlines.sweep(ROUND));
    return runner;
  }

  private void begin(String name, IntSupplier round) {
    var thread = new Thread(() -> work(round), "redress-" + name);
    threads.add(thread);
    thread.start();
  }

  private void work(IntSupplier round) {
    try {
      while (end.getCount() > 0) {
        if (did(round) == 0) {
          end.await(rest.toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static int did(IntSupplier round) {
    try {
      return round.getAsInt();
    } catch (RuntimeException failed) {
      log.error("a round failed; what it claimed is tried again", LoggedFailure.of(failed));
      return 0;
    }
  }

  /** Ends within half a minute: {@link #close(Duration)}. */
  @Override
  public void close() {
    close(GRACE);
  }

  /**
   * Begins nothing new, and waits for what is being done. What is not done in time is interrupted,
   * and is anybody's again when its lease ends.
   *
   * @return whether all was done in time
   */
  public boolean close(Duration grace) {
    end.countDown();
    boolean isInTime = true;
    long until = System.nanoTime() + grace.toNanos();
    for (var thread : threads) {
      isInTime &= hasEnded(thread, until);
    }
    return isInTime;
  }

  private static boolean hasEnded(Thread thread, long until) {
    try {
      boolean has = thread.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
      if (!has) {
        thread.interrupt();
      }
      return has;
    } catch (InterruptedException stopped) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
