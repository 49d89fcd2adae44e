package io.redress.simulator.report;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * What draws the charts of the page: the chart library, the page's own script, and the numbers as
 * data that no browser takes for a script.
 */
final class ChartScript {

  private static final String LIBRARY = "echarts.common.min.js";
  private static final String NOTICE = "echarts-notice.txt";
  private static final String OWN = "report.js";

  private ChartScript() {}

  /**
   * A script as the page holds it.
   *
   * @param text between the tags
   * @param hash as a Content-Security-Policy names it
   */
  record Inline(String text, String hash) {

    /** The marks keep the page well-formed as XML, and are comments to the script. */
    private static Inline of(String script) {
      var text = "//<![CDATA[\n" + harmless(script) + "\n//]]>";
      return new Inline(text, "'sha256-" + sha256(text) + "'");
    }
  }

  static List<Inline> scripts() throws IOException {
    var library = "/*\n" + Resources.text(NOTICE) + "*/\n" + Resources.text(LIBRARY);
    return List.of(Inline.of(library), Inline.of(Resources.text(OWN)));
  }

  /**
   * A script without what would end it early.
   *
   * @throws IllegalStateException if more than a text in it would have to change
   */
  static String harmless(String script) {
    // The library writes the end of a CDATA section in one of its texts.
    var safe = script.replace("\r\n", "\n").replace("\"]]>\"", "\"]]\\x3e\"");
    var lower = safe.toLowerCase(Locale.ROOT);
    for (var end : List.of("</script", "<!--", "<script", "]]>")) {
      if (lower.contains(end)) {
        throw new IllegalStateException("a script of the page contains " + end);
      }
    }
    return safe;
  }

  /** The charts as JSON that contains no character of markup. */
  static String data(List<Chart> charts) throws IOException {
    var out = new StringWriter();
    try (var json = new JsonFactory().createGenerator(out)) {
      json.writeStartArray();
      for (var chart : charts) {
        json.writeStartObject();
        json.writeStringField("id", chart.id());
        chart.drawing().write(json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return Resources.allowed(out.toString())
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
