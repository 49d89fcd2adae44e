package io.redress.simulator.command;

import io.redress.simulator.report.Language;
import io.redress.verify.Finding.Told;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** One case in which something was found, as people read it in a terminal. */
record ExampleText(Language language, Terminal terminal) {

  private static final String INDENT = "  ";

  /** Nothing where there is no example. */
  Seq<String> lines(Seq<Told> example) {
    return example.isEmpty() ? Vector.empty() : TextLines.wrapped(text(example), INDENT, terminal);
  }

  private String text(Seq<Told> example) {
    return language.of("For example ", "例如 ")
        + example.map(told -> told.column() + ": " + language.of(told.answer())).mkString(", ");
  }
}
