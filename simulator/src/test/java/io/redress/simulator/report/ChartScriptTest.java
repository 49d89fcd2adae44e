package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Numbers for charts are data, and only the page's own scripts may run. */
class ChartScriptTest {

  private static final ParsedPage PAGE = ParsedPage.of(SmallContest.run());

  @Test
  void everyPlaceForAChartHasItsNumbersAndEveryChartItsPlace() throws IOException {
    assertThat(PAGE.texts("//@data-chart"))
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(values("id"))
        .contains("en-cost-chart", "zh-CN-cost-chart", "en-versus-1-chart", "en-glance-net-cost");
  }

  @Test
  void everyChartIsAlsoSaidInWordsAndItsNumbersStandInATable() {
    assertThat(PAGE.texts("//*[@data-chart='en-clocks-chart']/@aria-label"))
        .containsExactly("Deadlines met, by clock: review 75.0 % ± 0.0");
    assertThat(PAGE.nodes("//*[@data-chart][not(normalize-space(@aria-label))]").getLength())
        .isZero();
    assertThat(PAGE.nodes("//section[.//*[@data-chart]][not(.//table)]").getLength()).isZero();
  }

  /** Without the script an empty place would be a gap. */
  @Test
  void withoutTheScriptNoChartTakesRoom() {
    assertThat(PAGE.nodes("//figure[.//*[@data-chart]][not(@hidden)]").getLength()).isZero();
  }

  @Test
  void thePolicyOfThePageNamesItsScriptsAndForbidsAllElse() throws NoSuchAlgorithmException {
    var policy = PAGE.texts("//meta[@http-equiv='Content-Security-Policy']/@content").getFirst();

    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src 'unsafe-inline'; script-src %s %s; img-src data:;"
                    .formatted(hash(0), hash(1))
                + " base-uri 'none'; form-action 'none'");
  }

  /** As a browser sees the text between the tags, in which it knows no CDATA. */
  private static String hash(int number) throws NoSuchAlgorithmException {
    var parts = PAGE.html().split("<script>", -1);
    var text = parts[number + 1].substring(0, parts[number + 1].indexOf("</script>"));
    var digest = MessageDigest.getInstance("SHA-256");
    return "'sha256-%s'"
        .formatted(
            Base64.getEncoder()
                .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void textsThatLookLikeMarkupStayInsideTheData() throws IOException {
    var hostile = "</script><!-- \u2028\u2029 \" ' & ]]>\ud800";
    var data = ChartScript.data(List.of(chart(hostile)));

    assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\ud800");
    assertThat(values(data, "name")).containsExactly(hostile.replace('\ud800', '\ufffd'));
  }

  @Test
  void aScriptThatWouldEndEarlyIsNotWritten() {
    assertThat(ChartScript.harmless("a(\"]]>\")\r\n")).isEqualTo("a(\"]]\\x3e\")\n");
    assertThatThrownBy(() -> ChartScript.harmless("x = '</SCRIPT>'"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a script of the page contains </script");
  }

  @Test
  void theLicencesOfTheChartLibraryGoWithIt() {
    assertThat(PAGE.html())
        .contains("Copyright 2017-2024 The Apache Software Foundation", "Copyright (c) 2017, Baidu")
        .contains("http://www.apache.org/licenses/LICENSE-2.0");
  }

  private static Chart chart(String name) {
    var step = new Chart.Step(name, "1", "plus", BigDecimal.ZERO, BigDecimal.ONE);
    return new Chart("c", "caption", "words", new Chart.Waterfall(List.of(step)));
  }

  private static List<String> values(String field) throws IOException {
    return values(((Element) PAGE.nodes("//script[@id='charts']").item(0)).getTextContent(), field);
  }

  private static List<String> values(String json, String field) throws IOException {
    var values = new ArrayList<String>();
    try (var parser = new JsonFactory().createParser(json)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && field.equals(parser.currentName())) {
          values.add(parser.getText());
        }
      }
    }
    return values;
  }
}
