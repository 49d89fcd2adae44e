package io.redress.simulator.report;

import io.redress.simulator.report.PageTable.Cell;
import io.redress.simulator.report.PageTable.Row;
import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.Counts;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.util.List;

/**
 * The rules of the policy in their order, with how often each decided and what went back by it;
 * what decided and is no rule of the table, such as a person, comes last.
 */
final class RuleSection {

  private RuleSection() {}

  static Block of(RunSummary run, Language language) {
    var fired = run.tally().rules();
    var given = run.tally().givenByRule();
    var rows =
        words(run.subject()).map(rule -> row(rule, fired, given, run, language)).toJavaList();
    return new Block(
        "rules",
        Label.RULES.in(language),
        List.of(about(run, language), PageText.ABOUT_RULES.in(language)),
        List.of(),
        rows.isEmpty() ? List.of() : List.of(table(rows, run, language)));
  }

  /** The rules of a policy in their order, then what decided and is none of them. */
  static Seq<String> words(PolicyRun policy) {
    var tally = policy.sample().whole();
    var decided =
        TreeSet.ofAll(tally.rules().all().keySet()).addAll(tally.givenByRule().all().keySet());
    return policy.rules().appendAll(decided.toList().reject(policy.rules()::contains));
  }

  private static String about(RunSummary run, Language language) {
    var never =
        run.subject().rules().filter(rule -> run.tally().rules().of(rule) == 0).toJavaList();
    return never.isEmpty()
        ? PageText.ALL_RULES_FIRED.in(language)
        : PageText.RULES_NEVER_FIRED.with(
            language, never.size(), String.join(language.of(", ", "、"), never));
  }

  private static PageTable table(List<Row> rows, RunSummary run, Language language) {
    return new PageTable(
        PageText.RULE_TABLE.with(language, run.currency()),
        "rule-table",
        List.of(
            Label.HOW_OFTEN.in(language),
            Label.SHARE.in(language),
            Label.MONEY_GIVEN_BACK.in(language),
            Label.SHARE.in(language)),
        rows);
  }

  private static Row row(
      String rule, Counts fired, Counts given, RunSummary run, Language language) {
    boolean isNever = fired.of(rule) == 0 && given.of(rule) == 0;
    var often = isNever ? PageText.NEVER.in(language) : Numbers.count(fired.of(rule));
    return new Row(
        rule,
        isNever ? "never" : "part",
        List.of(
            Cell.plain(often),
            share(fired.of(rule), fired),
            Cell.plain(Numbers.money(given.of(rule), run.currency())),
            share(given.of(rule), given)));
  }

  private static Cell share(long part, Counts all) {
    long most = all.all().values().stream().mapToLong(Long::longValue).max().orElse(0);
    return Cell.drawn(Numbers.percent(part, all.sum()), "bar", Math.max(0, part), most);
  }
}
