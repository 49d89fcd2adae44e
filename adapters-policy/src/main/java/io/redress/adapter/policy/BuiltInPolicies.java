package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.policy.Policy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The policies that come with Redress, to run as they are or to copy and change. */
public final class BuiltInPolicies {

  private static final Seq<String> NAMES =
      List.of("cn-marketplace", "cn-seven-day", "eu-withdrawal", "strict", "lenient");

  private BuiltInPolicies() {}

  public static Seq<String> names() {
    return NAMES;
  }

  /** The policy of that name, if there is one. */
  public static Option<Policy> load(String name) {
    return text(name).map(text -> policy(fileName(name), text));
  }

  /** The file of the policy of that name, with its comments, if there is one. */
  public static Option<String> text(String name) {
    return NAMES.find(name::equals).map(BuiltInPolicies::fileName).map(BuiltInPolicies::resource);
  }

  private static Policy policy(String fileName, String text) {
    return PolicyDocument.read(fileName, text.getBytes(StandardCharsets.UTF_8))
        .getOrElseThrow(
            problems -> new IllegalStateException(problems.map(Problem::toString).mkString("\n")));
  }

  private static String fileName(String name) {
    return name + ".yaml";
  }

  static String resource(String fileName) {
    try (var file = BuiltInPolicies.class.getResourceAsStream("builtin/" + fileName)) {
      if (file == null) {
        throw new IllegalStateException("not in the jar: " + fileName);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
