package io.redress.adapter.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.policy.Policy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Small policies, of which a test changes the one section that it is about. */
final class PolicyTexts {

  /** What every policy must say, one section a line. */
  private static final List<String> LEAST =
      List.of(
          "policy: small",
          "version: 1",
          "title: {en: Small, zh-CN: 小}",
          "currency: CNY",
          "time-zone: Asia/Shanghai",
          "reasons: {changed-mind: customer, quality: merchant}",
          "eligibility: [{id: otherwise, verdict: review}]",
          "authority: {finance: {up-to: 50000.00}}");

  private PolicyTexts() {}

  static String least() {
    return LEAST.mkString("\n");
  }

  /** The least policy with this section on its first line, instead of its own if it has it. */
  static String with(String section) {
    String key = section.substring(0, section.indexOf(':') + 1);
    return LEAST.reject(line -> line.startsWith(key)).prepend(section).mkString("\n");
  }

  /** The least policy with these sections, instead of its own that have their keys. */
  static String withAll(String sections) {
    return LEAST
        .reject(line -> ("\n" + sections).contains("\n" + line.substring(0, line.indexOf(':') + 1)))
        .append(sections)
        .mkString("\n");
  }

  static String without(String key) {
    return LEAST.reject(line -> line.startsWith(key + ":")).mkString("\n");
  }

  static Either<Seq<Problem>, Policy> read(String text) {
    return PolicyDocument.read("p.yaml", text.getBytes(UTF_8));
  }

  static Policy policy(String text) {
    return read(text).getOrElseThrow(problems -> new AssertionError(problems.mkString("\n")));
  }

  static String problems(String text) {
    return read(text).fold(problems -> problems.mkString("\n"), policy -> "no problem");
  }
}
