package io.redress.simulator.report;

import java.io.IOException;
import java.io.Writer;

/** Placeholder while the page is made elsewhere. */
public final class HtmlReport {
  private HtmlReport() {}

  public static void write(RunSummary run, Writer out) throws IOException {
    out.write("");
  }
}
