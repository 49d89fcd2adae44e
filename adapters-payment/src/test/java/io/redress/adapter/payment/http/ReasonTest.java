package io.redress.adapter.payment.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {

  @ParameterizedTest
  @CsvSource({
    "退款😀a, 11, 退款😀a",
    "退款😀a, 10, 退款😀",
    "退款😀a, 9, 退款",
    "退款😀a, 6, 退款",
    "退款😀a, 5, 退",
    "退款😀a, 2, ''",
    "éa, 3, éa",
    "éa, 2, é",
    "éa, 1, ''",
    "abc, 0, ''"
  })
  void aTextIsCutBetweenCodePointsByItsBytes(String text, int most, String cut) {
    assertThat(Reason.ofBytes(text, most)).isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource({"退款😀a, 5, 退款😀a", "退款😀a, 4, 退款😀", "退款😀a, 3, 退款", "退款😀a, 1, 退"})
  void aTextIsCutBetweenCodePointsByItsCharacters(String text, int most, String cut) {
    assertThat(Reason.ofCharacters(text, most)).isEqualTo(cut);
  }

  @Test
  void whatIsNoTextBecomesBlanksAndMarks() {
    assertThat(Reason.ofBytes("a\r\nb\tc\u0000d\u2028e\u0085f", 100)).isEqualTo("a  b c d e f");
    assertThat(Reason.ofBytes("\n size \"M\" \n", 100)).isEqualTo("size \"M\"");
    assertThat(Reason.ofBytes("a\ud83db\ude00", 100)).isEqualTo("a\uFFFDb\uFFFD");
    assertThat(Reason.ofBytes("a\ud83d", 3)).isEqualTo("a");
  }

  @Test
  void familiesAreLeftTogetherWhereTheyFit() {
    assertThat(Reason.ofBytes("👨‍👩‍👧", 100)).isEqualTo("👨‍👩‍👧");
  }
}
