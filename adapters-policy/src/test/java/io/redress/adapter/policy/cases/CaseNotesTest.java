package io.redress.adapter.policy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

final class CaseNotesTest {

  private final CaseDirectory ours = CaseDirectory.ourOwn();
  private final List<String> ids = List.of(CaseFile.values()).flatMap(ours::cases).map(Case::id);

  @Test
  void everyKnownDifferenceIsOfACaseInScope() {
    assertThat(ours.knownDifferences().lines())
        .allMatch(line -> ids.contains(line.id()) && ours.outOfScope().reason(line.id()).isEmpty());
  }

  @Test
  void everyPatternOfWhatIsOutOfScopeNamesACase() {
    assertThat(ours.outOfScope().lines()).allMatch(line -> ids.exists(line::names));
  }

  @Test
  void noIdStandsTwice() {
    assertThat(ids.distinct()).hasSameSizeAs(ids);
  }

  @Test
  void noFactsTellWhatIsExpectedOrWhichCaseTheyAreOf() {
    var facts = List.of(CaseFile.values()).flatMap(ours::cases).map(Case::facts);
    assertThat(facts).isNotEmpty().allMatch(found -> found.findValue("expected") == null);
    assertThat(facts).noneMatch(found -> found.has("id"));
  }
}
