package io.redress.adapter.store.kill;

import io.redress.lifecycle.CommandId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that shops said over all their lives: which commands were given, and which had an answer. */
final class Heard {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Set<Said> kept = new LinkedHashSet<>();
  private final Set<Said> refused = new LinkedHashSet<>();
  private final Set<Said> given = new LinkedHashSet<>();

  /** Takes a line of a shop. */
  synchronized void take(String line) {
    var words = line.split(" ", 2);
    switch (words[0]) {
      case "given" -> given.add(Said.read(words[1]));
      case "kept" -> kept.add(Said.read(words[1]));
      case "refused" -> refused.add(Said.read(words[1]));
      default -> {}
    }
    notifyAll();
  }

  /** What was given and had no answer, in the order in which it was given. */
  synchronized List<Said> unanswered() {
    var open = new ArrayList<>(given);
    open.removeAll(kept);
    open.removeAll(refused);
    return open;
  }

  /** The same, and the approvals that nobody had come to give. */
  synchronized List<Said> leftToSay() {
    var left = new LinkedHashSet<>(unanswered());
    given.stream()
        .filter(said -> said.what().equals("review"))
        .map(said -> new Said("approve", said.about(), new CommandId("approve")))
        .filter(said -> !kept.contains(said))
        .forEach(left::add);
    return List.copyOf(left);
  }

  synchronized List<Said> kept() {
    return List.copyOf(kept);
  }

  synchronized List<Said> refused() {
    return List.copyOf(refused);
  }

  /** Waits until so many more commands have had their answer. */
  synchronized void awaitAnswers(int more) {
    int enough = answers() + more;
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (answers() < enough) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new IllegalStateException("no answer comes any more");
        }
        wait(left);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private int answers() {
    return kept.size() + refused.size();
  }
}
