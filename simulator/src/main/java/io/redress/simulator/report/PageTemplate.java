package io.redress.simulator.report;

import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;

/** Pages from templates. */
public final class PageTemplate {

  private PageTemplate() {}

  /**
   * Fills a template with a page; the writer is flushed and stays open.
   *
   * @throws IOException if it cannot be written, which the library wraps
   */
  public static void fill(Template template, Object page, Writer out) throws IOException {
    try {
      template.execute(page, out);
    } catch (MustacheException failure) {
      if (failure.getCause() instanceof IOException unwritable) {
        throw unwritable;
      }
      throw failure;
    }
    out.flush();
  }
}
