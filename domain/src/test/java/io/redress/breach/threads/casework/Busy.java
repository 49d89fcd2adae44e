package io.redress.breach.threads.casework;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Starts things that go on by themselves. */
public final class Busy {

  private Busy() {}

  public static Thread thread(Runnable work) {
    return new Thread(work);
  }

  public static void pool(Runnable work) {
    try (var pool = Executors.newSingleThreadExecutor()) {
      pool.execute(work);
    }
  }

  public static CompletableFuture<String> later() {
    return CompletableFuture.completedFuture("later");
  }
}
