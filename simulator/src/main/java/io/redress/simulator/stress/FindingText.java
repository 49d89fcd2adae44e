package io.redress.simulator.stress;

import io.redress.decision.Decision.Because;
import io.redress.lifecycle.CaseId;
import io.redress.policy.Policy;
import io.redress.simulator.report.Language;
import io.redress.simulator.report.Numbers;
import io.redress.simulator.report.TextFlow;
import io.redress.simulator.stress.Promise.Wished;
import io.redress.table.Wording;
import io.redress.view.Phrase;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A finding as people read it in a terminal: what was promised, and the story that breaks it. */
public final class FindingText {

  private static final String INDENT = "  ";

  private final Policy policy;
  private final StoryText stories;
  private final Language language;
  private final int width;
  private final UnaryOperator<String> strong;

  /**
   * @param width how many columns the terminal has
   * @param strong how a heading is set off
   */
  public FindingText(Policy policy, Language language, int width, UnaryOperator<String> strong) {
    this.policy = policy;
    this.stories = new StoryText(policy);
    this.language = language;
    this.width = width;
    this.strong = strong;
  }

  /** The lines of a finding. */
  public List<String> lines(Finding finding) {
    return lines("", finding);
  }

  /**
   * The lines of one finding of several.
   *
   * @param number by which the heading begins
   */
  List<String> lines(String number, Finding finding) {
    return new Told(number, finding).lines();
  }

  private final class Told {

    private final String number;
    private final Finding finding;
    private final List<String> lines = new ArrayList<>();

    Told(String number, Finding finding) {
      this.number = number;
      this.finding = finding;
    }

    List<String> lines() {
      promise();
      story();
      rules();
      return lines;
    }

    private void promise() {
      var broken = finding.broken();
      heading(
          Phrase.of(
              "%s%s%s", "%s%s%s", number, PromiseText.heading(broken.promise()), byRule(broken)));
      paragraph(PromiseText.of(broken.promise(), policy.currency()));
      if (broken.promise() instanceof Wished wished) {
        wished
            .property()
            .because()
            .forEach(because -> paragraph(Phrase.of("Because: %s", "理由：%s", because)));
      }
      paragraph(Phrase.of("Broken: %s%s.", "违反：%s%s。", forCase(), broken.why()));
    }

    /** Which tells two findings about one promise apart. */
    private static Wording byRule(Broken broken) {
      return broken
          .asked()
          .map(asked -> asked.decision().because())
          .map(rule -> Phrase.of(", by %s", "，依据 %s", StoryText.name(rule)))
          .getOrElse(Phrase::none);
    }

    private Wording forCase() {
      return isOfSeveral()
          ? finding
              .broken()
              .forCase()
              .map(id -> Phrase.of("%s, ", "%s，", id.value()))
              .getOrElse(Phrase::none)
          : Phrase.none();
    }

    private void story() {
      lines.add("");
      stories.people(finding.story()).forEach(this::paragraph);
      var last = Option.<String>none();
      for (var happening : stories.happenings(finding.story())) {
        var when = language.of(StoryText.when(finding.story(), happening));
        if (!last.contains(when)) {
          lines.add(when);
        }
        last = Option.of(when);
        happened(happening);
      }
      StoryText.end(finding.story()).forEach(this::paragraph);
      StoryText.moved(finding.story()).forEach(this::paragraph);
    }

    private void happened(Happening happening) {
      flow(
          INDENT,
          happening.isRefused()
              ? Phrase.of(
                  "%s%s %s", "%s%s%s", of(happening.forCase()), happening.by(), happening.text())
              : Phrase.of(
                  "%s%s: %s",
                  "%s%s：%s", of(happening.forCase()), happening.by(), happening.text()));
    }

    private Wording of(CaseId id) {
      return isOfSeveral() ? Phrase.of("%s · ", "%s · ", id.value()) : Phrase.none();
    }

    private boolean isOfSeveral() {
      return finding.story().cases().size() > 1;
    }

    private void rules() {
      var rules = StoryText.rules(finding);
      if (!rules.isEmpty()) {
        lines.add("");
        paragraph(new Wording("Rules that had a say:", "相关规则："));
        rules.forEach(this::rule);
      }
    }

    private void rule(Because rule) {
      flow(
          INDENT,
          Phrase.of(
              "%s%s",
              "%s%s",
              StoryText.name(rule),
              rule.text().map(text -> Phrase.of(": %s", "：%s", text)).getOrElse(Phrase::none)));
    }

    private void heading(Wording text) {
      TextFlow.lines("", language.of(text), "", width).stream().map(strong).forEach(lines::add);
    }

    private void paragraph(Wording text) {
      flow("", text);
    }

    private void flow(String indent, Wording text) {
      lines.addAll(TextFlow.lines(indent, language.of(text), indent + INDENT, width));
    }
  }

  /** Which story of a search broke it first, and whether it could not be made simpler. */
  static Wording first(Finding finding) {
    var number = Numbers.count(finding.number() + 1);
    return finding.isSmallest()
        ? Phrase.of(
            "Story %s broke it first; no step makes this one simpler.",
            "搜索中第 %s 个故事首次违反；以上已无法再简化。", number)
        : Phrase.of(
            "Story %s broke it first; there may be simpler ones than this.",
            "搜索中第 %s 个故事首次违反；以上可能仍可简化。", number);
  }
}
