package io.redress.adapter.policy.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs all cases of one file, each as a test of its own. A difference fails, unless the directory
 * lists it with a reason; so does a listed one that is none any more.
 */
public abstract class CasesContract {

  private final CaseDirectory directory = CaseDirectory.asked();

  protected abstract CaseFile file();

  protected abstract Translator translator();

  /** The keys of expectations which explain them, or for which the product has no word. */
  protected abstract Set<String> ignoredKeys();

  /** At most one of so many of our own cases is out of scope. */
  protected abstract int oneOutOfScopeIn();

  @TestFactory
  Stream<DynamicTest> cases() {
    var comparison = new Comparison(ignoredKeys());
    var outOfScope = directory.outOfScope();
    var known = directory.knownDifferences();
    var runs =
        directory.cases(file()).map(one -> CaseRun.of(one, translator(), comparison, outOfScope));
    return runs.map(run -> dynamicTest(name(run), () -> hold(run, known.of(run.id()))))
        .append(dynamicTest("counts", () -> count(runs)))
        .toJavaStream();
  }

  private static String name(CaseRun run) {
    var what = run.outOfScope().fold(run::remark, reason -> "out of scope: " + reason);
    return what.isEmpty() ? run.id() : run.id() + " (" + what + ")";
  }

  private static void hold(CaseRun run, Seq<Difference> known) {
    assertThat(HashSet.ofAll(run.differences()))
        .as("differences of %s: key | ours | theirs", run.id())
        .isEqualTo(HashSet.ofAll(known));
  }

  private void count(Seq<CaseRun> runs) {
    if (runs.isEmpty()) {
      return;
    }
    int matched = runs.count(CaseRun::isMatched);
    int outOfScope = runs.count(CaseRun::isOutOfScope);
    runs.flatMap(CaseRun::asLines).forEach(System.out::println);
    System.out.printf(
        "%s: %d cases, %d matched, %d different, %d out of scope%n",
        file().fileName(), runs.size(), matched, runs.size() - matched - outOfScope, outOfScope);
    if (directory.isOurOwn()) {
      assertThat(outOfScope * oneOutOfScopeIn()).isLessThanOrEqualTo(runs.size());
    }
  }
}
