package io.redress.benchmark.payments;

import java.io.IOException;
import java.util.List;

/**
 * What payment adapters cost. {@code PaymentsBenchmark PROVIDER ROUNDS CALLS [PART...]}, where a
 * part is {@code overhead}, {@code crowd} or {@code start}.
 */
public final class PaymentsBenchmark {

  private PaymentsBenchmark() {}

  public static void main(String... words) throws IOException, InterruptedException {
    var subject = Subject.named(words[0]);
    int rounds = Integer.parseInt(words[1]);
    int calls = Integer.parseInt(words[2]);
    var parts =
        words.length > 3
            ? List.of(words).subList(3, words.length)
            : List.of("overhead", "crowd", "start");
    for (var part : parts) {
      switch (part) {
        case "overhead" -> new Overhead(subject, rounds, calls).run();
        case "crowd" -> new Crowd(subject).run();
        case "start" -> new StartUp(subject, rounds).run();
        default -> throw new IllegalArgumentException("no part is called " + part);
      }
    }
  }
}
