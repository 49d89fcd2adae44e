package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.verify.PolicyVerifier;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whatever the bytes are, a policy is read or its problems are reported: nothing is thrown, and
 * every problem stands within the file.
 */
public final class PolicyFuzzer {

  private static final String FILE = "fuzzed.yaml";

  private PolicyFuzzer() {}

  /** Called by the fuzzer, which changes classes as they are loaded: that is no input's fault. */
  public static void fuzzerInitialize() {
    BuiltInPolicies.names().flatMap(BuiltInPolicies::load).forEach(PolicyVerifier::findings);
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    PolicyDocument.read(FILE, bytes)
        .peek(PolicyVerifier::findings)
        .peekLeft(problems -> check(problems, bytes));
  }

  private static void check(Seq<Problem> problems, byte[] bytes) {
    var lines = lines(bytes);
    for (var problem : problems) {
      boolean isInside =
          problem.line() >= 1
              && problem.line() <= lines.size()
              && problem.column() >= 1
              && problem.column() <= 1 + lines.get(problem.line() - 1).length();
      if (problem.file().equals(FILE) && !isInside) {
        throw new AssertionError("outside of the file: " + problem);
      }
      if (problem.message().lines().count() != 1) {
        throw new AssertionError("not one line: " + problem);
      }
    }
  }

  /** As editors count them: a line ends in LF, CR LF or CR. */
  private static List<String> lines(byte[] bytes) {
    return List.of(new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1));
  }
}
