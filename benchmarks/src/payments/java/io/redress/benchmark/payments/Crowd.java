package io.redress.benchmark.payments;

import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.http.TransportSettings;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.settlement.RefundLeg;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Ten thousand refunds at once, each by a virtual thread: none may get lost, or move twice. */
record Crowd(Subject subject) {

  private static final int MANY = 10_000;
  private static final int MOST_ATTEMPTS = 5;

  void run() throws IOException, InterruptedException {
    var patient =
        TransportSettings.usual().within(Duration.ofMinutes(2), Duration.ofMinutes(4), 1 << 20);
    try (var server = Child.of(Loopback.class, subject.provider().name());
        var transport = new Transport(patient)) {
      var address = URI.create("http://localhost:" + server.line());
      var gateway = subject.open(address, transport).gateway();
      var attempts = new AtomicInteger();
      var lost = new AtomicInteger();
      long begin = System.nanoTime();
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int at = 1; at <= MANY; at++) {
          var leg = subject.leg(at);
          threads.execute(() -> {
            if (!isTaken(gateway, leg, attempts)) {
              lost.incrementAndGet();
            }
          });
        }
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      var books = Child.get(address.resolve("/books")).split(" ", -1);
      System.out.printf(
          Locale.ROOT,
          "%d refunds at once: %.1f s, %.0f a second; lost: %d; attempts: %d%n",
          MANY,
          seconds,
          MANY / seconds,
          lost.get(),
          attempts.get());
      System.out.printf(
          "the provider moved %s keys once each, %s in minor units; requests: %s; not understood:"
              + " %s%n",
          books[0], books[1], books[2], books[3]);
    }
  }

  /** Whatever gets lost on the way is sent again under the same key. */
  private static boolean isTaken(PaymentGateway gateway, RefundLeg leg, AtomicInteger attempts) {
    for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      attempts.incrementAndGet();
      var answer = gateway.refund(leg);
      if (answer instanceof Accepted || answer instanceof Confirmed) {
        return true;
      }
    }
    return false;
  }
}
