package io.redress.simulator.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

/**
 * What came out of a run, as one page that needs nothing else and asks no network for anything. Its
 * scripts draw charts of what its tables hold, so that it says all of it without them too. It is
 * well formed as XML, holds both languages, and is the same to the byte for the same run.
 */
public final class HtmlReport {

  private static final String PAGE = "report.html";
  private static final String STYLE = "report.css";

  private HtmlReport() {}

  /** Writes the page, to be encoded in UTF-8; the writer is flushed and stays open. */
  public static void write(RunSummary run, Writer out) throws IOException {
    PageTemplate.fill(template(), page(run), out);
  }

  private static Page page(RunSummary run) throws IOException {
    var editions = Stream.of(Language.values()).map(language -> Edition.of(run, language)).toList();
    return new Page(
        run.policy() + " · Redress",
        Resources.text(STYLE),
        ChartScript.scripts(),
        ChartScript.data(editions.stream().flatMap(Edition::charts).toList()),
        editions);
  }

  private static Template template() throws IOException {
    try (var page = Resources.reader(PAGE)) {
      return Mustache.compiler()
          .withEscaper(text -> Escapers.HTML.escape(Resources.allowed(text)))
          .withLoader(Resources::reader)
          .emptyStringIsFalse(true)
          .compile(page);
    }
  }
}
