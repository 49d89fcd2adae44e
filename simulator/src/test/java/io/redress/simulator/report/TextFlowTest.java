package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFlowTest {

  @Test
  void wordsStayWhole() {
    assertThat(TextFlow.lines("- ", "one two three four", "  ", 11))
        .containsExactly("- one two", "  three", "  four");
  }

  @Test
  void chineseBreaksBetweenAnyTwoCharacters() {
    assertThat(TextFlow.lines("", "无显著差异 abc 笔", "  ", 8))
        .containsExactly("无显著差", "  异 abc", "  笔");
  }

  @Test
  void whatCannotBeBrokenStandsAlone() {
    assertThat(TextFlow.lines("", "a considerable b", "", 5))
        .containsExactly("a", "considerable", "b");
  }

  @Test
  void whatWouldSteerATerminalIsShownAsAReplacement() {
    assertThat(TextFlow.lines("", "a\u001b[31m \u202eb", "", 20)).containsExactly("a�[31m �b");
  }
}
