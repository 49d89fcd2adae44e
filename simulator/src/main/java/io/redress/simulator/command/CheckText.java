package io.redress.simulator.command;

import io.redress.simulator.command.Check.Checked;
import io.redress.simulator.report.Language;
import io.redress.table.Wording;
import io.redress.verify.Finding;
import io.redress.verify.Severity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What is wrong with a policy, as people read it in a terminal.
 *
 * @param language of all but the problems of reading, which are in English
 */
record CheckText(Language language, Terminal terminal) {

  private static final String INDENT = "  ";

  private static final Wording FINE = new Wording("nothing is wrong with it", "没有发现问题");
  private static final Wording UNREADABLE = new Wording("it cannot be read", "无法读取");

  Seq<String> lines(Checked checked) {
    if (!checked.problems().isEmpty()) {
      return Vector.of(terminal.strong(checked.name()) + ": " + language.of(UNREADABLE))
          .appendAll(checked.problems().map(problem -> INDENT + problem));
    }
    return Vector.of(terminal.strong(checked.name()) + ": " + summary(checked.findings()))
        .appendAll(checked.findings().flatMap(this::lines));
  }

  private String summary(Seq<Finding> findings) {
    return findings.isEmpty()
        ? language.of(FINE)
        : List.of(Severity.values())
            .map(severity -> counted(severity, findings.count(each -> each.severity() == severity)))
            .filter(text -> !text.isEmpty())
            .mkString(", ");
  }

  private String counted(Severity severity, int count) {
    if (count == 0) {
      return "";
    }
    return switch (language) {
      case EN -> count + " " + word(severity) + (count == 1 ? "" : "s");
      case ZH_CN -> word(severity) + " " + count;
    };
  }

  private Seq<String> lines(Finding finding) {
    var heading = "%s %s".formatted(word(finding.severity()), finding.section());
    return Vector.of("", heading)
        .appendAll(TextLines.wrapped(language.of(finding.sentence()), INDENT, terminal))
        .appendAll(new ExampleText(language, terminal).lines(finding.example()));
  }

  private String word(Severity severity) {
    return language.of(
        switch (severity) {
          case ERROR -> new Wording("error", "错误");
          case WARNING -> new Wording("warning", "警告");
          case HINT -> new Wording("hint", "提示");
        });
  }
}
