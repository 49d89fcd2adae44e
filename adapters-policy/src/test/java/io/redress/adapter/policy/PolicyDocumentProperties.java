package io.redress.adapter.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.policy.Policy;
import io.redress.verify.PolicyVerifier;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyDocumentProperties {

  private static final String SHIPPED =
      BuiltInPolicies.text("cn-marketplace").getOrElseThrow(AssertionError::new);

  private static final Vector<String> TOKENS = Vector.of(SHIPPED.split("(?<=\\W)|(?=\\W)", -1));

  @Property(tries = 300)
  void aPolicyWithMistakesIsReadOrReported(@ForAll("mistakes") List<Mistake> mistakes) {
    var tokens = TOKENS;
    for (var mistake : mistakes) {
      tokens = mistake.in(tokens);
    }
    assertReadOrReported(PolicyDocument.read("f", tokens.mkString().getBytes(UTF_8)));
  }

  @Property(tries = 300)
  void anyCellIsReadOrReported(@ForAll("cells") String cell) {
    for (var column : List.of("amount", "quantity", "reason", "category", "flags", "whole-order")) {
      String section =
          "eligibility: [{id: a, verdict: review, %s: \"%s\"}]".formatted(column, cell);
      assertReadOrReported(PolicyTexts.read(PolicyTexts.with(section)));
    }
  }

  /** A policy that also holds together or not, or problems in their order. */
  private static void assertReadOrReported(Either<Seq<Problem>, Policy> read) {
    read.peek(policy -> assertThat(PolicyVerifier.findings(policy)).isNotNull());
    read.peekLeft(problems -> assertThat(problems.asJava()).isNotEmpty().isSorted());
  }

  @Provide
  Arbitrary<List<Mistake>> mistakes() {
    Arbitrary<Mistake> one =
        Combinators.combine(
                Arbitraries.integers().between(0, TOKENS.size() - 1),
                Arbitraries.integers().between(0, 2),
                Arbitraries.oneOf(
                    Arbitraries.of("", "[]", "{}", "~", "-1", "0", "9".repeat(40), "x", "{a: 1}"),
                    Arbitraries.of("99999999999999 days", "1..", "..1", "at most", "1 day", "\n"),
                    Arbitraries.integers().between(0, TOKENS.size() - 1).map(TOKENS::get)))
            .as(Mistake::new);
    return one.list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.of(
            "1", "9", ".", "..", "<", ">", "=", "-", " ", "at most ", "less than ", "999999999999")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  /** Some tokens from a place on are left out and a text stands there instead. */
  record Mistake(int at, int without, String instead) {

    Vector<String> in(Vector<String> tokens) {
      return tokens.take(at).append(instead).appendAll(tokens.drop(at + without));
    }
  }
}
