package io.redress.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that the source documents require is forgotten, and what is said to fulfil it is there.
 */
class RequirementsTest {

  private static final List<Requirement> REQUIREMENTS = Requirement.all();

  private static final References REFERENCES =
      new References(ReferencedPolicy.named("cn-marketplace"));

  @Test
  void everyRequirementIsListedOnceWithItsKind() throws IOException {
    var listed = REQUIREMENTS.stream().map(each -> each.id() + "," + each.kind());
    assertThat(listed).containsExactlyInAnyOrderElementsOf(kinds());
  }

  static Stream<Requirement> everyReferenceResolves() {
    return REQUIREMENTS.stream().filter(each -> !each.references().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void everyReferenceResolves(Requirement requirement) {
    assertThat(requirement.references())
        .as(requirement.id())
        .doesNotHaveDuplicates()
        .allMatch(REFERENCES::resolves);
  }

  /** A resolver that finds everything would find these too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule eligibility/never",
        "rule freight.payers/customers-choice",
        "rule eligibility",
        "setting risk.cap",
        "setting risk.caps.automatic-up-to: 500.01",
        "window quality: 16 days",
        "window not-received",
        "reason size: merchant",
        "clock review: 25 hours",
        "clock survey",
        "route cheque",
        "notice evidence-asked: soon",
        "notice reopened",
        "command Reopen",
        "event Waiting",
        "state Waiting",
        "effect Shout",
        "refusal CaseEvent",
        "port PaymentGateways",
        "path exchange",
        "role judge",
        "evidence hearsay",
        "column moon",
        "test RequirementsTest#nobodyWroteThis",
        "test RequirementsTest",
        "hope everything",
      })
  void whatIsNotThereDoesNotResolve(String written) {
    var parts = written.split(" ", 2);
    var name = parts[1].split(": ", 2);
    var reference = new Requirement.Reference(parts[0], name[0], name.length == 2 ? name[1] : "");
    assertThat(REFERENCES.resolves(reference)).isFalse();
  }

  @Test
  void thePageCountsWhatItLists() {
    assertThat(Page.of(Requirement.PAGE).text())
        .contains(
            "\nOf %d requirements %d are fulfilled, %d in part, %d not yet, and %d are outside"
                .formatted(
                    REQUIREMENTS.size(),
                    count(Requirement::isFulfilled),
                    count(Requirement::isFulfilledInPart),
                    count(Requirement::isLater),
                    count(Requirement::isOutside)));
  }

  private static long count(Predicate<Requirement> which) {
    return REQUIREMENTS.stream().filter(which).count();
  }

  /** The ids of all requirements, each with the kind that it was given when it was found. */
  private static List<String> kinds() throws IOException {
    try (var file = RequirementsTest.class.getResourceAsStream("/requirements/kinds.csv")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return text.lines().skip(1).toList();
    }
  }
}
