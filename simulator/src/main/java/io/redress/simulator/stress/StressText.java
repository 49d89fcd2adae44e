package io.redress.simulator.stress;

import io.redress.simulator.history.Visible;
import io.redress.simulator.report.Language;
import io.redress.simulator.report.Numbers;
import io.redress.simulator.report.TextFlow;
import io.redress.table.Wording;
import io.redress.view.Phrase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What a search for broken promises came to, as text for a terminal. */
public final class StressText {

  private static final String INDENT = "  ";

  private final Stressed stressed;
  private final String policyFile;
  private final Language language;
  private final int width;
  private final UnaryOperator<String> strong;
  private final List<String> lines = new ArrayList<>();

  private StressText(
      Stressed stressed,
      String policyFile,
      Language language,
      int width,
      UnaryOperator<String> strong) {
    this.stressed = stressed;
    this.policyFile = policyFile;
    this.language = language;
    this.width = width;
    this.strong = strong;
  }

  /**
   * The report.
   *
   * @param policyFile the policy as it was named on the command line
   * @param width how many columns the terminal has
   * @param strong how a heading is set off
   */
  public static String of(
      Stressed stressed,
      String policyFile,
      Language language,
      int width,
      UnaryOperator<String> strong) {
    var report = new StressText(stressed, policyFile, language, width, strong);
    report.write();
    return String.join("\n", report.lines) + "\n";
  }

  /** How a story is told again, for a shell. */
  public static String replay(String policyFile, Finding finding) {
    return "redress stress --policy %s --replay '%s'"
        .formatted(quoted(policyFile), finding.script());
  }

  private static String quoted(String word) {
    var shown = Visible.of(word);
    return shown.matches("[A-Za-z0-9_./:@%+,-]+") ? shown : "'" + shown.replace("'", "'\\''") + "'";
  }

  private void write() {
    heading(headline());
    paragraph(result());
    findings();
    gaps();
    lines.add("");
    paragraph(next());
  }

  private Wording headline() {
    return stressed.isSearch()
        ? searched()
        : Phrase.of("%s · one story", "%s · 单个故事", stressed.policy().id());
  }

  private Wording searched() {
    return Phrase.of(
        "%s · %s stories in %s s (%s a second)",
        "%s · %2$s 个故事，用时 %3$s 秒（每秒 %4$s 个）",
        stressed.policy().id(),
        Numbers.count(stressed.stories()),
        seconds(stressed.took()),
        Numbers.count(rate()));
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%d.%d", took.toSeconds(), took.toMillisPart() / 100);
  }

  private long rate() {
    return stressed.stories() * 1_000 / Math.max(1, stressed.took().toMillis());
  }

  private Wording result() {
    int many = stressed.findings().size();
    return switch (many) {
      case 0 ->
          !stressed.isSearch()
              ? new Wording("The story breaks no promise.", "此故事未违反任何承诺。")
              : new Wording(
                  "No story broke a promise. That no story was found does not prove that there is"
                      + " none.",
                  "没有故事违反承诺。未找到并不证明不存在。");
      case 1 -> new Wording("One promise is broken.", "有 1 项承诺被违反。");
      default -> Phrase.of("%s promises are broken.", "有 %s 项承诺被违反。", many);
    };
  }

  private void findings() {
    var text = new FindingText(stressed.policy(), language, width, strong);
    int number = 1;
    for (var finding : stressed.findings()) {
      lines.add("");
      lines.addAll(text.lines(number++ + ". ", finding));
      lines.add("");
      if (stressed.isSearch()) {
        paragraph(FindingText.first(finding));
      }
      paragraph(new Wording("Tell it again:", "重放此故事："));
      // In one line whatever the width, so that it can be copied.
      lines.add(INDENT + replay(policyFile, finding));
    }
  }

  private void gaps() {
    var gaps = stressed.gaps().filter(gap -> !gap.never().isEmpty());
    if (!gaps.isEmpty()) {
      lines.add("");
      heading(new Wording("Never reached by any story", "所有故事均未触及"));
      gaps.forEach(this::gap);
    }
  }

  private void gap(Reached.Gap gap) {
    flow(
        INDENT,
        Phrase.of(
            "%s (%s of %s): %s",
            "%s（%2$s/%3$s）：%4$s",
            kind(gap.kind()),
            gap.never().size(),
            gap.all(),
            new Wording(gap.never().mkString(", "), gap.never().mkString("、"))));
  }

  private static Wording kind(Reached.Kind kind) {
    return switch (kind) {
      case RULES -> new Wording("rules", "规则");
      case STATES -> new Wording("states of a case", "工单状态");
      case EVENTS -> new Wording("events", "事件");
      case REFUSALS -> new Wording("refusals", "拒绝原因");
      case PROPERTIES -> new Wording("properties never put to the test", "未受检验的性质");
    };
  }

  private Wording next() {
    if (!stressed.findings().isEmpty()) {
      return new Wording(
          "Next: change the policy and tell the story again; or write under properties what else"
              + " is meant, with accepts and the reason for it.",
          "下一步：修改规则后重放故事；若确属有意，请在 properties 中用 accepts 写明并说明理由。");
    }
    if (!stressed.isSearch()) {
      return new Wording(
          "Next: without --replay other stories are searched.", "下一步：去掉 --replay 可搜索其他故事。");
    }
    boolean isUntested =
        stressed
            .gaps()
            .exists(gap -> gap.kind() == Reached.Kind.PROPERTIES && !gap.never().isEmpty());
    return isUntested
        ? new Wording(
            "Next: search longer, or look whether the properties that were never put to the test"
                + " ask for something that cannot be.",
            "下一步：延长搜索时间，或检查未受检验的性质是否要求了不可能出现的情形。")
        : new Wording(
            "Next: write down under properties what else must hold, and search longer.",
            "下一步：在 properties 中写明还须满足什么，并延长搜索时间。");
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
