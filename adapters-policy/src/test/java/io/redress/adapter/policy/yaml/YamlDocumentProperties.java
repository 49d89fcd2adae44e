package io.redress.adapter.policy.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlDocumentProperties {

  private static final String VALID =
      """
      version: 2026-11-01
      windows: {changed-mind: 7 days, "quality": 5 working days}
      rules:
        - {id: a, reason: quality, amount: 200.00}
        - id: 国
          reason: [quality, 'changed-mind'] # a comment
          dual: true
      parts: >-
        3
      """;

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  @Property(tries = 500)
  void arbitraryBytesAreReadOrReported(@ForAll byte[] bytes) {
    assertReadOrReported(bytes);
  }

  @Property(tries = 500)
  void arbitraryPunctuationIsReadOrReported(@ForAll("punctuation") String document) {
    assertReadOrReported(document.getBytes(UTF_8));
  }

  @Property(tries = 500)
  void aValidDocumentWithMistakesIsReadOrReported(@ForAll("mutations") List<Mutation> mutations) {
    byte[] document = VALID.getBytes(UTF_8);
    for (Mutation mutation : mutations) {
      document = mutation.apply(document);
    }
    assertReadOrReported(document);
  }

  /** Whatever a file holds: a value, or problems in their order, each on one line. */
  private static void assertReadOrReported(byte[] document) {
    var read = YamlDocument.read("f", document, ReadingTest::terms);
    if (read.isLeft()) {
      List<Problem> problems = read.getLeft().asJava();
      assertThat(problems).isNotEmpty().isSorted().doesNotHaveDuplicates();
      assertThat(problems).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
      assertThat(problems).noneMatch(problem -> CONTROL.matcher(problem.toString()).find());
    }
  }

  @Provide
  Arbitrary<String> punctuation() {
    return Arbitraries.strings()
        .withChars("!%&*?-:,[]{}#|>'\"\\@`~<= \n\r\tau0Ux9\uFEFF国")
        .ofMaxLength(40);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    Arbitrary<Mutation> one =
        Combinators.combine(
                Arbitraries.integers().between(0, 250),
                Arbitraries.integers().between(0, 3),
                Arbitraries.of("", " ", "\n", "\t", "[", "}", ":", "-", "!", "*", "&", "\"", "x"))
            .as(Mutation::new);
    return one.list().ofMinSize(1).ofMaxSize(4);
  }

  /** Some bytes from a place on are cut out and a text is put there. */
  record Mutation(int at, int cut, String put) {

    byte[] apply(byte[] document) {
      int from = Math.min(at, document.length);
      int to = Math.min(from + cut, document.length);
      var mutated = new ByteArrayOutputStream();
      mutated.write(document, 0, from);
      mutated.writeBytes(put.getBytes(UTF_8));
      mutated.write(document, to, document.length - to);
      return mutated.toByteArray();
    }
  }
}
