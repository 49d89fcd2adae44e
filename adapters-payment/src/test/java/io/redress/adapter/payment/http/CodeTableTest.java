package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.http.CodeMeaning.Accepted;
import io.redress.adapter.payment.http.CodeMeaning.Declines;
import io.redress.adapter.payment.http.CodeMeaning.NotSent;
import io.redress.adapter.payment.http.CodeMeaning.Uncertain;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTableTest {

  private static final String HEADER = "code,meaning,retry,source,note\n";
  private static final URI PAGE = URI.create("https://provider.example/docs/refund");

  @Test
  void everyCodeMeansWhatItsLineSays() {
    var table = CodeTable.load(CodeTableTest.class, "sample-codes.csv");

    assertThat(table.meaning("NOT_ENOUGH"))
        .contains(new Declines(DeclineCode.INSUFFICIENT_FUNDS, Retry.NEW_KEY));
    assertThat(table.meaning("SYSTEM_ERROR")).contains(new Uncertain());
    assertThat(table.meaning("FREQUENCY_LIMITED")).contains(new NotSent());
    assertThat(table.meaning("USER_PAYING")).contains(new Accepted());
    assertThat(table.meaning("not_enough")).isEmpty();
    assertThat(table.meaning("")).isEmpty();
    assertThat(table.rows().map(CodeTable.Row::source)).containsOnly(PAGE);
    assertThat(table.rows().map(CodeTable.Row::note))
        .containsExactly("after a top-up, or never", "", "请求过于频繁", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A,UNCERTAIN,,                     | sample.csv:2: 4 fields, not 5
          A,UNCERTAIN,,,                    | sample.csv:2: the source '' is not the address of a page: https://...
          A,UNCERTAIN,,http://a.example/,   | sample.csv:2: the source 'http://a.example/' is not the address of a page: https://...
          A,UNCERTAIN,,see the manual,      | sample.csv:2: the source 'see the manual' is not the address of a page: https://...
          ,UNCERTAIN,,https://a.example/,   | sample.csv:2: a code has 1 to 100 characters
          A,UNCERTAIN,NEVER,https://a.example/, | sample.csv:2: 'NEVER' for what is not declined; leave it empty
          A,OTHER,,https://a.example/,      | sample.csv:2: what is declined says NEVER, SAME_KEY or NEW_KEY, not ''
          A,OTHER,never,https://a.example/, | sample.csv:2: what is declined says NEVER, SAME_KEY or NEW_KEY, not 'never'
          """)
  void aLineThatIsWrongIsNamed(String line, String message) {
    assertThatThrownBy(() -> rows(HEADER + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void aMeaningThatNobodyKnowsIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> rows(HEADER + "A,UNKNOWN,,https://a.example/,"))
        .hasMessageStartingWith(
            "sample.csv:2: the meaning 'UNKNOWN' is none of UNCERTAIN, NOT_SENT, ACCEPTED,"
                + " AMOUNT_");
  }

  @Test
  void allThatIsWrongIsToldAtOnceInItsOrder() {
    assertThatThrownBy(() ->
            rows(
                """
                # what it says
                code,meaning,retry,source,note

                A,UNCERTAIN,,https://a.example/,"two
                lines"
                A,UNCERTAIN,,https://a.example/,
                # about B
                B,OTHER,,https://a.example/,
                A,UNCERTAIN,,https://a.example/,
                """))
        .hasMessage(
            """
            sample.csv:6: the code 'A' is in line 4 already
            sample.csv:8: what is declined says NEVER, SAME_KEY or NEW_KEY, not ''
            sample.csv:9: the code 'A' is in line 4 already\
            """);
  }

  @Test
  void aFileWithoutItsColumnsOrCodesIsRefused() {
    assertThatThrownBy(() -> rows(""))
        .hasMessage("sample.csv:1: the columns are to be code,meaning,retry,source,note");
    assertThatThrownBy(() -> rows("# a\ncode;meaning;retry;source;note\n"))
        .hasMessage("sample.csv:2: the columns are to be code,meaning,retry,source,note");
    assertThatThrownBy(() -> rows(HEADER)).hasMessage("sample.csv: there is no code in it");
    assertThatThrownBy(() -> CodeTable.load(CodeTableTest.class, "nowhere.csv"))
        .hasMessage(
            "nowhere.csv: there is no such file beside"
                + " io.redress.adapter.payment.http.CodeTableTest");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() {
    var bytes = (HEADER + "A,UNCERTAIN,,https://a.example/,é\n").getBytes(ISO_8859_1);

    assertThatThrownBy(() -> new CodeRows("sample.csv").read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sample.csv: not CSV in UTF-8; is a quotation mark left open?");
  }

  private static Seq<CodeTable.Row> rows(String text) throws IOException {
    return new CodeRows("sample.csv").read(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }
}
