package io.redress.simulator.command;

import io.redress.adapter.policy.DemandText;
import io.redress.amount.QuoteText;
import io.redress.calendar.WindowEnd;
import io.redress.decision.Approval;
import io.redress.decision.Decision;
import io.redress.decision.Explained;
import io.redress.decision.Explained.Section;
import io.redress.facts.Vocabulary;
import io.redress.money.Money;
import io.redress.policy.Policy;
import io.redress.settlement.PlannedLeg;
import io.redress.simulator.report.Language;
import io.redress.simulator.report.TextWidth;
import io.redress.sla.Deadline;
import io.redress.table.Column;
import io.redress.table.Explanation.Answered;
import io.redress.table.Explanation.Matched;
import io.redress.table.Explanation.Miss;
import io.redress.table.Rule;
import io.redress.table.Value;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * A decision with all that led to it, for people: which rule of which section decided, the cells
 * that matched, the nearest rule that would have decided otherwise, the amount part by part, and
 * who must act by when.
 *
 * @param asked when the customer asked
 */
record ExplainText(Policy policy, Language language, Terminal terminal, Instant asked) {

  private static final String INDENT = "  ";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  Seq<String> lines(String id, Explained explained) {
    var decision = explained.decision();
    return Vector.of(terminal.strong(id) + say("  by ", "  依据 ") + policy.id(), "")
        .appendAll(answer(decision))
        .appendAll(explained.sections().flatMap(section -> section(section, explained.window())))
        .append("")
        .appendAll(decision.givesBack() ? Vector.empty() : Vector.of(ifApproved()))
        .appendAll(Vector.of(language.of(QuoteText.of(decision.quote())).split("\n", -1)).init())
        .appendAll(decision.plan().legs().map(this::leg))
        .appendAll(deadlines(decision.deadlines()));
  }

  private String ifApproved() {
    return say("If it were approved:", "若获批准：");
  }

  private Seq<String> answer(Decision decision) {
    return Vector.of(
            terminal.strong(decision.verdict().word())
                + ": %s, %s %s"
                    .formatted(decision.remedy().word(), say("path", "路径"), decision.path().word()))
        .appendAll(decision.givesBack() ? Vector.of(approval(decision.approval())) : Vector.empty())
        .appendAll(beyond(decision))
        .appendAll(
            decision
                .because()
                .text()
                .toList()
                .flatMap(text -> TextLines.wrapped(language.of(text), INDENT, terminal)));
  }

  private String approval(Approval approval) {
    return approval
        .level()
        .map(role ->
            approval.people() > 1
                ? say("two people must approve, from %s up", "需两人批准，最低级别 %s").formatted(role.word())
                : say("must be approved by %s or above", "需 %s 或以上批准").formatted(role.word()))
        .getOrElse(() -> say("nobody has to approve it", "无需人工批准"));
  }

  private Seq<String> beyond(Decision decision) {
    return decision
        .beyondCaps()
        .map(cap -> say("beyond the cap ", "超出上限 ") + cap)
        .appendAll(
            decision.risk().signals().isEmpty()
                ? Vector.empty()
                : Vector.of(
                    say("risk %s, score %d: %s", "风险 %s，得分 %d：%s")
                        .formatted(
                            decision.risk().action().word(),
                            decision.risk().score(),
                            decision.risk().signals().mkString(", "))));
  }

  private Seq<String> section(Section section, Option<WindowEnd> window) {
    var matched = section.explanation().matched();
    Seq<String> heads =
        matched.isEmpty()
            ? Vector.of(section.path() + say(": no rule matches", "：没有符合的规则"))
            : Vector.empty();
    return Vector.of("")
        .appendAll(heads)
        .appendAll(matched.flatMap(each -> matched(section.path(), each)))
        .appendAll(
            section.explanation().nearestMiss().toList().flatMap(miss -> miss(miss, window)));
  }

  private Seq<String> matched(String path, Matched<?> matched) {
    return Vector.of(path + ": " + terminal.strong(matched.rule().id()))
        .appendAll(answers(matched.answers(), INDENT, Option.none()));
  }

  private Seq<String> miss(Miss<?> miss, Option<WindowEnd> window) {
    return Vector.of(
            INDENT
                + say("nearest rule that would decide otherwise: ", "最接近的另一条规则：")
                + name(miss.rule()))
        .appendAll(answers(miss.answers(), INDENT + INDENT, window));
  }

  private static String name(Rule<?> rule) {
    return rule.id();
  }

  /** What was demanded and what was answered, one below the other. */
  private Seq<String> answers(Seq<Answered> answers, String indent, Option<WindowEnd> window) {
    var demands = answers.map(each -> DemandText.of(each.demand(), policy.currency()));
    int widest = demands.map(TextWidth::of).max().getOrElse(0);
    return answers
        .zip(demands)
        .map(each ->
            indent
                + each._2
                + " ".repeat(widest - TextWidth.of(each._2) + 2)
                + say("is ", "实际 ")
                + answer(each._1, window));
  }

  private String answer(Answered answered, Option<WindowEnd> window) {
    var column = answered.demand().column();
    var found = shown(column, answered.answer());
    if (!answered.isMet() && column.equals(Vocabulary.WINDOW)) {
      return found + window.map(end -> say(", ", "，") + distance(end)).getOrElse("");
    }
    return found
        + answered
            .excess()
            .map(excess ->
                excess > 0
                    ? say(", %s too many", "，超出 %s").formatted(number(column, excess))
                    : say(", %s too few", "，还差 %s").formatted(number(column, -excess)))
            .getOrElse("");
  }

  private String distance(WindowEnd end) {
    var at = MOMENT.format(end.at().atZone(policy.facts().zone()));
    var between = Duration.between(asked, end.at());
    return between.isNegative()
        ? say("it ended %s, %s ago", "已于 %s 截止，超出 %s").formatted(at, time(between.negated()))
        : say("it ends %s, in %s", "将于 %s 截止，还有 %s").formatted(at, time(between));
  }

  private String time(Duration duration) {
    return say("%d d %d h", "%d 天 %d 小时").formatted(duration.toDays(), duration.toHoursPart());
  }

  private String shown(Column column, Value value) {
    return switch (value) {
      case Value.Unknown unknown -> say("unknown", "未知");
      case Value.Word word -> word.word();
      case Value.Words words ->
          words.words().isEmpty()
              ? say("none", "无")
              : words.words().toList().sorted().mkString(", ");
      case Value.Whole whole -> number(column, whole.number());
      case Value.Truth truth -> Boolean.toString(truth.truth());
    };
  }

  private String number(Column column, long number) {
    return column.kind() == Column.Kind.MONEY
        ? new Money(number, policy.currency()).inMajorUnits()
        : Long.toString(number);
  }

  private String leg(PlannedLeg leg) {
    return "-> %s %s %s"
        .formatted(
            leg.amount(),
            leg.route().word(),
            leg.tender().map(tender -> tender.value()).getOrElse(""))
        .stripTrailing();
  }

  private Seq<String> deadlines(Seq<Deadline> deadlines) {
    return deadlines.isEmpty()
        ? Vector.empty()
        : Vector.of("")
            .appendAll(
                deadlines.map(deadline ->
                    say("%s: %s by %s, otherwise %s", "%s：%s 须在 %s 前处理，否则 %s")
                        .formatted(
                            deadline.clock().word(),
                            deadline.owner().word(),
                            MOMENT.format(deadline.due().atZone(policy.facts().zone())),
                            deadline.onBreach().word())));
  }

  private String say(String en, String zhCn) {
    return language.of(en, zhCn);
  }
}
