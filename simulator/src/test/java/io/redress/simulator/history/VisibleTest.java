package io.redress.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void whatSteersATerminalOrTurnsALineRoundIsReplaced() {
    assertThat(Visible.of("a\u001b[31mb")).isEqualTo("a�[31mb");
    assertThat(Visible.of("a\u202eb\u2028c\u0000d\ne")).isEqualTo("a�b�c�d�e");
  }

  @Test
  void everythingElseStays() {
    assertThat(Visible.of("Ünïcode 订单 \uD83D\uDE00 ('x')"))
        .isEqualTo("Ünïcode 订单 \uD83D\uDE00 ('x')");
  }

  @Test
  void namesOfColumnsAreShownVisiblyToo() {
    assertThat(WrittenHistory.read("Invoice\u001b]0;No,x\n1,2\n").getLeft().message())
        .contains("it has Invoice�]0;No, x")
        .doesNotContain("\u001b");
  }
}
