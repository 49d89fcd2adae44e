package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

  @Test
  void labelsStandOnTheLeftAndNumbersOnTheRight() {
    assertThat(text(payments(), 80))
        .isEqualTo(
            """
                      2025  a year later
            alipay       1           200
            wechat  12,345             6
            """);
  }

  /** The whole table is 28 wide: label 6, gap 2, 6, gap 2, 12. */
  @Test
  void aTableThatJustFitsIsNotSplit() {
    assertThat(payments().lines(28)).hasSize(3);
    assertThat(payments().lines(27)).hasSize(7);
  }

  @Test
  void whatDoesNotFitBesideComesBelowWithItsLabels() {
    assertThat(text(payments(), 27))
        .isEqualTo(
            """
                      2025
            alipay       1
            wechat  12,345

                    a year later
            alipay           200
            wechat             6
            """);
  }

  @Test
  void aColumnThatFitsNowhereStillStandsAlone() {
    assertThat(payments().lines(1)).isEqualTo(payments().lines(27));
  }

  @Test
  void chineseCharactersTakeTwoColumns() {
    var table = new TextTable(List.of("", "订单", "合计"));
    table.row(List.of("支付宝", "1", "22"));
    table.row(List.of("card", "30", "4,400"));
    assertThat(text(table, 80))
        .isEqualTo(
            """
                    订单   合计
            支付宝     1     22
            card      30  4,400
            """);
    assertThat(table.lines(19)).hasSize(3); // 6 + 2 + 4 + 2 + 5
    assertThat(table.lines(18)).hasSize(7);
  }

  @Test
  void aTableWithoutRowsIsItsHead() {
    assertThat(new TextTable(List.of("", "total")).lines(80)).containsExactly("  total");
    assertThat(new TextTable(List.of("nothing")).lines(80)).containsExactly("nothing");
  }

  @Test
  void aRowHasAsManyCellsAsTheHead() {
    assertThatIllegalArgumentException().isThrownBy(() -> payments().row(List.of("card", "1")));
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "'', 0",
    "退款率, 6",
    "50% 不超过, 10",
    "·, 1",
    "、, 2",
    "（）, 4",
    "￥, 2",
    "한글, 4",
    "𠮷, 2"
  })
  void theWidthOfATextIsThatOfItsCharacters(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  private static TextTable payments() {
    var table = new TextTable(List.of("", "2025", "a year later"));
    table.row(List.of("alipay", "1", "200"));
    table.row(List.of("wechat", "12,345", "6"));
    return table;
  }

  private static String text(TextTable table, int width) {
    return String.join("\n", table.lines(width)) + "\n";
  }

  @Test
  void whatWouldSteerATerminalIsShownAsAReplacement() {
    var table = new TextTable(List.of("a\u001b", "b"));
    table.row(List.of("c\u0007", "\u202e1"));
    assertThat(table.lines(20)).containsExactly("a�   b", "c�  �1");
  }
}
