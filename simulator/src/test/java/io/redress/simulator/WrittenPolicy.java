package io.redress.simulator;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.PolicyDocument;
import io.redress.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The policy {@code cn-marketplace} with some of its lines written otherwise. */
public final class WrittenPolicy {

  /** That policy, changed: what stands there and what shall, by turns. */
  public static Policy with(String... changes) {
    return PolicyDocument.read("policy.yaml", text(changes).getBytes(StandardCharsets.UTF_8)).get();
  }

  /** The text of {@link #with}; each text that is replaced stands there exactly once. */
  public static String text(String... changes) {
    var yaml = builtIn();
    for (int i = 0; i < changes.length; i += 2) {
      if (yaml.split(Pattern.quote(changes[i]), -1).length != 2) {
        throw new IllegalArgumentException("not once in the policy: " + changes[i]);
      }
      yaml = yaml.replace(changes[i], changes[i + 1]);
    }
    return yaml;
  }

  /** An agent may approve one fen and nobody may approve more, so that reviews never end. */
  public static Policy thatNobodyMayApprove() {
    return with(nobodyMayApprove());
  }

  public static String[] nobodyMayApprove() {
    return new String[] {
      "agent: {up-to: 200.00}", "agent: {up-to: 0.01}",
      "  supervisor: {up-to: 5000.00}\n", "",
      "  finance: {up-to: 5000000.00}\n", ""
    };
  }

  private static String builtIn() {
    try (var stream = BuiltInPolicies.class.getResourceAsStream("builtin/cn-marketplace.yaml")) {
      if (stream == null) {
        throw new IllegalStateException("not shipped");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private WrittenPolicy() {}
}
