package io.redress.simulator.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What came out of a run, as one page that needs nothing else: no network, no script. It is well
 * formed as XML too, holds both languages, and is the same to the byte for the same run.
 */
public final class HtmlReport {

  private static final String PAGE = "report.html";

  private HtmlReport() {}

  /** Writes the page, to be encoded in UTF-8; the writer is flushed and stays open. */
  public static void write(RunSummary run, Writer out) throws IOException {
    template().execute(page(run), out);
    out.flush();
  }

  private static Page page(RunSummary run) {
    return new Page(
        run.policy() + " · Redress",
        Stream.of(Language.values()).map(language -> Edition.of(run, language)).toList());
  }

  private static Template template() throws IOException {
    try (var page = resource(PAGE)) {
      return Mustache.compiler()
          .withEscaper(HtmlReport::escaped)
          .withLoader(HtmlReport::resource)
          .compile(page);
    }
  }

  private static Reader resource(String name) throws IOException {
    var bytes = HtmlReport.class.getResourceAsStream(name);
    if (bytes == null) {
      throw new FileNotFoundException(name);
    }
    return new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }

  /** Text as HTML writes it; what no page may hold, such as a NUL, is shown as a replacement. */
  private static String escaped(String text) {
    var allowed = new StringBuilder();
    text.codePoints()
        .map(character -> isAllowed(character) ? character : '\uFFFD')
        .forEach(allowed::appendCodePoint);
    return Escapers.HTML.escape(allowed.toString());
  }

  private static boolean isAllowed(int character) {
    return !Character.isISOControl(character)
        && (character < 0xD800 || character > 0xDFFF)
        && character != 0xFFFE
        && character != 0xFFFF;
  }
}
