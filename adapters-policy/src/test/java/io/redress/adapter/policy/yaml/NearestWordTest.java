package io.redress.adapter.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

  @ParameterizedTest
  @CsvSource({
    "reasn,         reason",
    "raeson,        reason", // a swap of neighbours is one edit
    "raesno,        reason", // two edits in six letters
    "REASON,        reason",
    "change_mind,   changed-mind",
    "changdmnd,     changed-mind", // three edits in twelve letters
    "dy,            day",
    "on,            no",
  })
  void aNearWordIsSuggested(String found, String word) {
    assertThat(NearestWord.to(found, List.of(word))).containsExactly(word);
  }

  @ParameterizedTest
  @CsvSource({
    "raezno,        reason", // three edits in six letters
    "chandmnd,      changed-mind", // four edits in twelve letters
    "y,             n", // nothing would be left of it
    "yes,           no",
    "reason,        reason", // not a suggestion
    "'',            a",
  })
  void aFarWordIsNot(String found, String word) {
    assertThat(NearestWord.to(found, List.of(word))).isEmpty();
  }

  @Test
  void theNearestWinsAndTheFirstOfEquals() {
    assertThat(NearestWord.to("hours", List.of("house", "hour"))).containsExactly("hour");
    assertThat(NearestWord.to("dayz", List.of("lazy", "days", "day"))).containsExactly("days");
  }

  @Test
  void aTextOfAMegabyteCostsNothing() {
    assertThat(NearestWord.to("x".repeat(1 << 20), List.of("reason"))).isEmpty();
  }
}
