package io.redress.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.settlement.LegId;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are made of the ids of cases. */
class CaseIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"A", "case-1", "2026_11-22", "abcdefghijklmnopqrstuvwxyz-1"})
  void keysCanBeMadeOf(String id) {
    assertThat(new CaseId(id).isFitForKeys()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "case 1", "售后1", "a/b", "abcdefghijklmnopqrstuvwxyz-12", "a\n"})
  void keysCannotBeMadeOf(String id) {
    assertThat(new CaseId(id).isFitForKeys()).isFalse();
  }

  @Test
  void theLongestKeyHasThirtyTwoCharacters() {
    var key = new CaseId("abcdefghijklmnopqrstuvwxyz-1").leg(999);

    assertThat(key).isEqualTo(new LegId("abcdefghijklmnopqrstuvwxyz-1-999"));
    assertThat(key.value()).hasSize(32);
  }

  @Test
  void aKeyTellsItsCase() {
    assertThat(CaseId.of(new LegId("case-1-2"))).isEqualTo(Option.of(new CaseId("case-1")));
    assertThat(CaseId.of(new LegId("7-1"))).isEqualTo(Option.of(new CaseId("7")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "case", "case-", "-1", "case-0", "case-01", "case-1000", "a b-1"})
  void whatIsNoKeyOfOursTellsNone(String key) {
    assertThat(CaseId.of(new LegId(key))).isEqualTo(Option.none());
  }
}
