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

  private static final Vector<String> LINES = Vector.of(SHIPPED.split("\n", -1));
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
  void aPolicyWhoseLinesAreMixedUpIsReadOrReported(@ForAll("moves") List<Move> moves) {
    var lines = LINES;
    for (var move : moves) {
      lines = move.in(lines);
    }
    var read = PolicyDocument.read("f", lines.mkString("\n").getBytes(UTF_8));
    assertReadOrReported(read);
    int last = lines.size();
    read.peekLeft(problems -> assertThat(problems).allMatch(problem -> problem.line() <= last));
  }

  @Property(tries = 300)
  void aPolicyThatExtendsAnyLinesOfItselfIsReadOrReported(@ForAll("moves") List<Move> moves) {
    var lines = Vector.of("extends: cn-marketplace").appendAll(LINES.drop(moves.size() * 20));
    for (var move : moves) {
      lines = move.in(lines);
    }
    assertReadOrReported(PolicyDocument.read("f", lines.mkString("\n").getBytes(UTF_8)));
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
  Arbitrary<List<Move>> moves() {
    Arbitrary<Integer> lines = Arbitraries.integers().between(0, LINES.size() - 1);
    return Combinators.combine(Arbitraries.of(Kind.class), lines, lines)
        .as(Move::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
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

  enum Kind {
    DELETE,
    REPEAT,
    SWAP,
    INDENT,
    CUT
  }

  /** Something happens to one line, and to another if it takes two. */
  record Move(Kind kind, int one, int another) {

    Vector<String> in(Vector<String> lines) {
      int at = one % lines.size();
      int other = another % lines.size();
      String line = lines.get(at);
      return switch (kind) {
        case DELETE -> lines.size() == 1 ? lines : lines.removeAt(at);
        case REPEAT -> lines.insert(other, line);
        case SWAP -> lines.update(at, lines.get(other)).update(other, line);
        case INDENT -> lines.update(at, "  " + line);
        case CUT -> lines.update(at, line.substring(0, line.length() / 2));
      };
    }
  }
}
