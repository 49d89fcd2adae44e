package io.redress.adapter.store.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.store.jdbc.SqliteStore;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.adapter.store.trial.Trial.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The production casework under every fault that we could think of, seed by seed. The number of
 * seeds is {@code -Dredress.trial.seeds}, the first one {@code -Dredress.trial.from}.
 */
class TrialTest {

  private static final int SEEDS = Integer.getInteger("redress.trial.seeds", 1000);
  private static final long FROM = Long.getLong("redress.trial.from", 1);

  private static final int IN_A_DATABASE = Integer.getInteger("redress.trial.database", 60);

  /** So many are lived through before anybody looks; a broken law ends a long run soon. */
  private static final int AT_ONCE = 50;

  /** Fewer seeds say nothing of how often a fault happens. */
  private static final int ENOUGH = 500;

  /** A planted bug must show within so many seeds. */
  private static final int SOON = 1000;

  @Test
  @Tag("laws")
  void everySeedHoldsEveryLaw() {
    var findings = new ArrayList<Finding>();
    var broken = new ArrayList<String>();
    for (long from = FROM; from < FROM + SEEDS && broken.isEmpty(); from += AT_ONCE) {
      var these = inParallel(from, Math.min(from + AT_ONCE, FROM + SEEDS));
      for (int index = 0; index < these.size(); index++) {
        if (!these.get(index).violations().isEmpty()) {
          broken.add(story(from + index, these.get(index)));
        }
      }
      findings.addAll(these);
    }

    assertThat(broken.stream().limit(3)).isEmpty();
    assertThat(rare(findings)).as("faults that hardly ever happened").isEmpty();
  }

  private static List<Finding> inParallel(long from, long before) {
    return LongStream.range(from, before)
        .parallel()
        .mapToObj(seed -> run(seed, PlantedBug.NONE))
        .toList();
  }

  /** The store that a shop would use, in memory. What is due at one instant may come otherwise. */
  @Test
  void everySeedHoldsEveryLawInADatabase() {
    var broken = new ArrayList<String>();
    for (long seed = FROM; seed < FROM + IN_A_DATABASE; seed++) {
      try (var store = SqliteStore.inMemory()) {
        var finding = Trial.run(seed, store.journal(), PlantedBug.NONE);
        if (!finding.violations().isEmpty()) {
          broken.add(story(seed, finding));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  /** A fault that hardly ever happens is not tried. */
  private static Map<Fault, Integer> rare(List<Finding> findings) {
    var fired = new EnumMap<Fault, Integer>(Fault.class);
    for (var fault : Fault.values()) {
      fired.put(fault, 0);
    }
    findings.forEach(
        one -> one.fired().forEach((fault, times) -> fired.merge(fault, times, Integer::sum)));
    System.out.printf(
        "%d seeds from %d, %d events, trace %016x, faults %s%n",
        SEEDS, FROM, findings.stream().mapToLong(Finding::events).sum(), trace(findings), fired);
    fired.values().removeIf(times -> times * 10 >= SEEDS || SEEDS < ENOUGH);
    return fired;
  }

  /** The same in every process that lives through the same seeds; processes are compared by it. */
  private static long trace(List<Finding> findings) {
    return findings.stream().mapToLong(Finding::trace).reduce(17, (all, one) -> all * 31 + one);
  }

  @Test
  void theSameSeedGivesTheSameDays() {
    for (long seed = 1; seed <= 30; seed++) {
      assertThat(run(seed, PlantedBug.NONE).trace()).isEqualTo(run(seed, PlantedBug.NONE).trace());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aPlantedBugIsFoundSoon(PlantedBug bug) {
    var first =
        LongStream.rangeClosed(1, SOON)
            .filter(seed -> !run(seed, bug).violations().isEmpty())
            .findFirst();

    System.out.printf("%s is found by seed %s%n", bug, first);
    assertThat(first).isPresent();
  }

  private static Finding run(long seed, PlantedBug bug) {
    return Trial.run(seed, new InMemoryCaseJournal(), bug);
  }

  private static String story(long seed, Finding finding) {
    return "seed %d (-Dredress.trial.from=%d -Dredress.trial.seeds=1): %s%n%s"
        .formatted(
            seed,
            seed,
            String.join("; ", finding.violations()),
            String.join("\n", finding.notes()));
  }
}
