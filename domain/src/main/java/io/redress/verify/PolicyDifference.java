package io.redress.verify;

import io.redress.policy.Policy;
import io.redress.property.Property;
import io.redress.table.HitPolicy;
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
    var properties = before.properties().appendAll(after.properties()).map(Property::id).distinct();
    return PolicySetting.of(before, sorted, properties)
        .prepend(new PolicySetting("currency", before.currency()))
        .zip(
            PolicySetting.of(after, sorted, properties)
                .prepend(new PolicySetting("currency", after.currency())))
        .reject(pair -> pair._1.equals(pair._2))
        .map(pair ->
            new Entry(
                pair._1.section(),
                Option.none(),
                Option.none(),
                changed(pair._1.said(), pair._2.said()),
                List.empty()));
  }

  private static Wording changed(Wording was, Wording is) {
    return new Wording(
        "was %s, is %s".formatted(was.en(), is.en()),
        "原为 %s，现为 %s".formatted(was.zhCn(), is.zhCn()));
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
    boolean isCollecting =
        before.table().hitPolicy() == HitPolicy.COLLECT
            || after.table().hitPolicy() == HitPolicy.COLLECT;
    var rulesBefore = isCollecting ? before.table().rules() : before.rulesAndRest();
    var rulesAfter = isCollecting ? after.table().rules() : after.rulesAndRest();
    var world = facts.world(before.isOfLines());
    var difference =
        isCollecting
            ? CollectedDifference.of(
                rulesBefore.map(facts::before), rulesAfter.map(facts::after), world, budget)
            : TableDifference.of(
                rulesBefore.map(facts::before),
                rulesAfter.map(facts::after),
                world,
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
    var was = before.find(rule -> change.before().contains(rule.id()));
    var is = after.find(rule -> change.after().contains(rule.id()));
    boolean isTextOnly =
        was.exists(one -> is.exists(other -> one.outcome().equals(other.outcome())));
    var where = notation.where(change.where());
    var changed =
        isTextOnly
            ? sameWithOtherText(said(table, was), change)
            : changed(said(table, was), said(table, is));
    boolean isEverywhere = change.where().conditions().isEmpty();
    return new Entry(
        table.section(),
        change.before(),
        change.after(),
        new Wording(
            (isEverywhere ? "always" : where.en()) + ": " + changed.en(),
            (isEverywhere ? "所有情形" : where.zhCn()) + "：" + changed.zhCn()),
        notation.told(change.example()));
  }

  private static Wording sameWithOtherText(Wording was, Change change) {
    var by = change.after().getOrElse("");
    return new Wording(
        "stays %s, with the text of %s".formatted(was.en(), by),
        "仍为 %s，说明文字改为 %s 的".formatted(was.zhCn(), by));
  }

  private static <O> Wording said(PolicyTable<O> table, Option<Rule<O>> rule) {
    return rule.map(found -> "%s (%s)".formatted(table.said().apply(found.outcome()), found.id()))
        .map(text -> new Wording(text, text))
        .getOrElse(new Wording("nothing", "无"));
  }
}
