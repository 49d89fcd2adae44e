package io.redress.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.table.Column;
import io.redress.table.HitPolicy;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Value;
import io.redress.verify.RandomTables.Sample;
import io.redress.verify.TableAnalysis.Detail;
import io.redress.verify.TableFinding.Gap;
import io.redress.verify.TableFinding.Masked;
import io.redress.verify.TableFinding.NeverMatches;
import io.redress.verify.TableFinding.Overlap;
import io.redress.verify.TableFinding.RedundantCell;
import io.redress.verify.TableFinding.RedundantRule;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is found is what a walk over every case finds, no more and no less. */
class TableAnalysisProperties {

  @Property(tries = 200)
  void aRuleIsMaskedIfItNeverDecides(@ForAll("samples") Sample sample) {
    var naive = sample.naive();
    var deciding = naive.cases().flatMap(naive::first).map(Rule::id).toSet();
    var found = findings(sample, HitPolicy.FIRST);
    assertThat(ids(found, NeverMatches.class, NeverMatches::rule))
        .isEqualTo(naive.rules().filter(rule -> naive.casesOf(rule).isEmpty()).map(Rule::id));
    assertThat(ids(found, Masked.class, Masked::rule))
        .isEqualTo(
            naive
                .rules()
                .filter(rule -> !naive.casesOf(rule).isEmpty() && !deciding.contains(rule.id()))
                .map(Rule::id));
  }

  @Property(tries = 200)
  void theRulesThatMaskOneAreAllNeeded(@ForAll("samples") Sample sample) {
    var naive = sample.naive();
    for (var masked : of(findings(sample, HitPolicy.FIRST), Masked.class)) {
      var rule = rule(sample, masked.rule());
      var by = masked.by().map(id -> rule(sample, id));
      assertThat(naive.rules().takeUntil(rule::equals)).containsAll(by);
      assertThat(naive.isCovered(by, rule)).isTrue();
      assertThat(by).noneMatch(one -> naive.isCovered(by.remove(one), rule));
      assertThat(NaiveTable.matches(rule, NaiveTable.facts(masked.example()))).isTrue();
    }
  }

  @Property(tries = 200)
  void whatNoRuleCoversIsFoundAndNothingElse(@ForAll("samples") Sample sample) {
    var naive = sample.naive();
    var gaps = of(findings(sample, HitPolicy.FIRST), Gap.class);
    var uncovered = naive.uncovered();
    var knownCases = known(sample);
    var known = uncovered.filter(knownCases::contains);
    var expected = known.isEmpty() ? uncovered : known;
    assertThat(gaps.isEmpty()).isEqualTo(expected.isEmpty());
    for (var gap : gaps) {
      assertThat(naive.first(NaiveTable.facts(gap.example()))).isEmpty();
      assertThat(lies(gap.where(), NaiveTable.facts(gap.example()))).isTrue();
      assertThat(
              naive
                  .cases()
                  .filter(facts -> known.isEmpty() || knownCases.contains(facts))
                  .filter(facts -> lies(gap.where(), facts))
                  .flatMap(naive::first))
          .isEmpty();
    }
    if (gaps.forAll(gap -> !gap.isLast())) {
      assertThat(expected).allMatch(facts -> gaps.exists(gap -> lies(gap.where(), facts)));
    }
  }

  @Property(tries = 200)
  void rulesThatOverlapAreFoundWhereOnlyOneMayMatch(@ForAll("samples") Sample sample) {
    var naive = sample.naive();
    Seq<String> expected = Vector.empty();
    for (var one : naive.rules()) {
      for (var other : naive.rules().dropUntil(one::equals).drop(1)) {
        if (naive.casesOf(one).exists(facts -> NaiveTable.matches(other, facts))) {
          expected = expected.append(one.id() + " " + other.id());
        }
      }
    }
    var overlaps = of(findings(sample, HitPolicy.UNIQUE), Overlap.class);
    assertThat(overlaps.map(found -> found.rule() + " " + found.other())).isEqualTo(expected);
    for (var overlap : overlaps) {
      var facts = NaiveTable.facts(overlap.example());
      assertThat(NaiveTable.matches(rule(sample, overlap.rule()), facts)).isTrue();
      assertThat(NaiveTable.matches(rule(sample, overlap.other()), facts)).isTrue();
    }
  }

  @Property(tries = 200)
  void aRuleIsRedundantIfTheTableDecidesTheSameWithoutIt(@ForAll("samples") Sample sample) {
    var naive = sample.naive();
    var found = findings(sample, HitPolicy.FIRST);
    var useless =
        ids(found, NeverMatches.class, NeverMatches::rule)
            .appendAll(ids(found, Masked.class, Masked::rule));
    var redundant = ids(found, RedundantRule.class, RedundantRule::rule);
    var needed =
        naive.rules().reject(rule -> useless.contains(rule.id()) || redundant.contains(rule.id()));
    assertThat(naive.decidesAs(needed)).isTrue();
    assertThat(needed).noneMatch(rule -> naive.decidesAs(needed.remove(rule)));
  }

  @Property(tries = 200)
  void aCellIsRedundantIfTheTableDecidesTheSameWithoutIt(@ForAll("samples") Sample sample) {
    var naive = sample.naive();
    var found = findings(sample, HitPolicy.FIRST);
    var superfluous =
        ids(found, NeverMatches.class, NeverMatches::rule)
            .appendAll(ids(found, Masked.class, Masked::rule))
            .appendAll(ids(found, RedundantRule.class, RedundantRule::rule));
    var needed = naive.rules().reject(rule -> superfluous.contains(rule.id()));
    for (var rule : needed) {
      var cells = of(found, RedundantCell.class).filter(cell -> cell.rule().equals(rule.id()));
      var left =
          rule.demands().reject(demand -> cells.exists(c -> c.column().equals(demand.column())));
      assertThat(naive.decidesAs(needed.replace(rule, with(rule, left)))).isTrue();
      for (var demand : left) {
        assertThat(naive.decidesAs(needed.replace(rule, with(rule, left.remove(demand)))))
            .isFalse();
      }
      var implied = cells.filter(RedundantCell::isImplied).map(RedundantCell::column);
      var others = rule.demands().reject(demand -> implied.contains(demand.column()));
      assertThat(naive.casesOf(with(rule, others))).isEqualTo(naive.casesOf(rule));
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return RandomTables.samples();
  }

  /** Cases without an unknown answer that is known in a case that is the same otherwise. */
  private static Set<Map<Column, Value>> known(Sample sample) {
    var known = sample.cases().toSet();
    for (var column : sample.cases().flatMap(Map::keySet).distinct()) {
      var alike = sample.cases().groupBy(facts -> facts.remove(column));
      known =
          known.filter(facts ->
              !facts.get(column).contains(Value.UNKNOWN)
                  || alike.get(facts.remove(column)).exists(group -> group.size() == 1));
    }
    return known;
  }

  private static boolean lies(Where where, Map<Column, Value> facts) {
    return where
        .conditions()
        .forAll(condition ->
            RegionMembership.holds(condition, facts.getOrElse(condition.column(), Value.UNKNOWN)));
  }

  private static Seq<TableFinding> findings(Sample sample, HitPolicy hits) {
    return TableAnalysis.of(
        sample.table(),
        hits,
        sample.world(),
        Rule::outcome,
        Detail.EVERY_CELL,
        Budget.of(1_000_000));
  }

  private static <F extends TableFinding> Seq<F> of(Seq<TableFinding> found, Class<F> kind) {
    return found.filter(kind::isInstance).map(kind::cast);
  }

  private static <F extends TableFinding> Seq<String> ids(
      Seq<TableFinding> found, Class<F> kind, java.util.function.Function<F, String> id) {
    return of(found, kind).map(id).toVector();
  }

  private static Rule<String> rule(Sample sample, String id) {
    return sample.table().rules().find(rule -> rule.id().equals(id)).get();
  }

  private static Rule<String> with(Rule<String> rule, Seq<Demand> demands) {
    return new Rule<>(rule.id(), demands, rule.outcome(), rule.because());
  }
}
