package io.redress.verify;

import io.redress.policy.Policy;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.redress.verify.Finding.Told;
import io.redress.verify.TableDifference.Change;
import io.redress.verify.TableDifference.Completeness;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * In which cases two policies decide differently, and which settings differ.
 *
 * @param undecided the sections of tables in which there may be more differences; everywhere else
 *     what is not listed is the same, for all facts that either policy tells apart
 */
public record PolicyDifference(Seq<Entry> entries, Seq<String> undecided) {

  /**
   * One difference.
   *
   * @param section where in the policies
   * @param before the rule that decided; none where the difference is one of settings
   * @param after the rule that decides then; so too
   * @param example one case that is decided differently; empty where settings differ
   */
  public record Entry(
      String section,
      Option<String> before,
      Option<String> after,
      Wording sentence,
      Seq<Told> example) {}

  /** Whether it is proved that both policies decide every case alike. */
  public boolean isNone() {
    return entries.isEmpty() && undecided.isEmpty();
  }

  /** Compares a policy with one that is to follow it. */
  public static PolicyDifference between(Policy before, Policy after) {
    var settings = settings(before, after);
    var tables = PolicyTable.of(before).zip(PolicyTable.of(after));
    var facts = new WorldOfTwo(before.facts(), after.facts());
    if (!before.currency().equals(after.currency()) || !facts.isComparable()) {
      return new PolicyDifference(settings, tables.map(pair -> pair._1.section()));
    }
    var budget = Budget.usual();
    var notation = new CellNotation(before.currency());
    var differences = tables.map(pair -> compared(notation, facts, pair._1, pair._2, budget));
    return new PolicyDifference(
        settings.appendAll(differences.flatMap(PolicyDifference::entries)),
        differences.flatMap(PolicyDifference::undecided));
  }

  private static Seq<Entry> settings(Policy before, Policy after) {
    var reasons =
        before.facts().reasons().keySet().addAll(after.facts().reasons().keySet()).toVector();
    var sorted = reasons.sortBy(reason -> reason.word());
    return PolicySetting.of(before, sorted)
        .prepend(new PolicySetting("currency", before.currency()))
        .zip(
            PolicySetting.of(after, sorted)
                .prepend(new PolicySetting("currency", after.currency())))
        .reject(pair -> pair._1.equals(pair._2))
        .map(pair ->
            new Entry(
                pair._1.section(),
                Option.none(),
                Option.none(),
                new Wording(
                    "was %s, is %s".formatted(pair._1.said().en(), pair._2.said().en()),
                    "原为 %s，现为 %s".formatted(pair._1.said().zhCn(), pair._2.said().zhCn())),
                List.empty()));
  }

  /** Both tables stand at the same section, so that their outcomes are of the same kind. */
  @SuppressWarnings("unchecked")
  private static <O> PolicyDifference compared(
      CellNotation notation,
      WorldOfTwo facts,
      PolicyTable<O> before,
      PolicyTable<?> other,
      Budget budget) {
    var after = (PolicyTable<O>) other;
    var rulesBefore = before.rulesAndRest();
    var rulesAfter = after.rulesAndRest();
    var difference =
        TableDifference.of(
            rulesBefore,
            rulesAfter.map(facts::renamed),
            facts.world(before.isOfLines()),
            PolicyTable::outcome,
            budget);
    return new PolicyDifference(
        difference
            .changes()
            .map(change -> entry(notation, before, rulesBefore, rulesAfter, change)),
        difference.completeness() == Completeness.PROVED
            ? List.empty()
            : List.of(before.section()));
  }

  private static <O> Entry entry(
      CellNotation notation,
      PolicyTable<O> table,
      Seq<Rule<O>> before,
      Seq<Rule<O>> after,
      Change change) {
    var where = notation.where(change.where());
    var was = said(table, before, change.before());
    var is = said(table, after, change.after());
    boolean isEverywhere = change.where().conditions().isEmpty();
    boolean isTextOnly = was.equals(is);
    return new Entry(
        table.section(),
        change.before(),
        change.after(),
        new Wording(
            "%s: was %s, is %s"
                .formatted(
                    isEverywhere ? "always" : where.en(),
                    was,
                    isTextOnly ? "the same with another text or details" : is),
            "%s：原为 %s，现为 %s"
                .formatted(
                    isEverywhere ? "所有情形" : where.zhCn(), was, isTextOnly ? "相同决定，但文字或细节不同" : is)),
        notation.told(change.example()));
  }

  private static <O> String said(PolicyTable<O> table, Seq<Rule<O>> rules, Option<String> id) {
    return rules
        .find(rule -> id.contains(rule.id()))
        .map(rule -> "%s (%s)".formatted(table.said().apply(rule.outcome()), rule.id()))
        .getOrElse("no-rule");
  }
}
