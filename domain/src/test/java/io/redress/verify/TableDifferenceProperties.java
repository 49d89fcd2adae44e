package io.redress.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.table.Column;
import io.redress.table.Rule;
import io.redress.table.Value;
import io.redress.verify.RandomTables.Sample;
import io.redress.verify.TableDifference.Completeness;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableDifferenceProperties {

  @Property(tries = 300)
  void whatTwoTablesDecideDifferentlyIsFoundAndNothingElse(@ForAll("samples") Sample sample) {
    var before = sample.naive();
    var after = new NaiveTable(sample.other().rules(), sample.cases());
    var expected =
        sample
            .cases()
            .map(facts -> Tuple.of(before.first(facts), after.first(facts)))
            .filter(rules -> !rules._1.map(Rule::outcome).equals(rules._2.map(Rule::outcome)))
            .map(rules -> rules.map(one -> one.map(Rule::id), other -> other.map(Rule::id)));
    var difference = difference(sample);
    assertThat(difference.completeness()).isEqualTo(Completeness.PROVED);
    assertThat(difference.changes().map(change -> Tuple.of(change.before(), change.after())))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(expected.distinct());
    for (var change : difference.changes()) {
      var inside = sample.cases().filter(facts -> lies(change.where(), facts));
      assertThat(inside.map(before::first).map(rule -> rule.map(Rule::id)).distinct())
          .isSubsetOf(java.util.List.of(change.before()));
      assertThat(inside.map(after::first).map(rule -> rule.map(Rule::id)).distinct())
          .isSubsetOf(java.util.List.of(change.after()));
      var example = NaiveTable.facts(change.example());
      assertThat(lies(change.where(), example)).isTrue();
      assertThat(before.first(example).map(Rule::id)).isEqualTo(change.before());
      assertThat(after.first(example).map(Rule::id)).isEqualTo(change.after());
    }
  }

  @Property(tries = 100)
  void aTableDoesNotDifferFromItself(@ForAll("samples") Sample sample) {
    assertThat(
            TableDifference.of(
                    sample.table().rules(),
                    sample.table().rules(),
                    sample.world(),
                    Rule::outcome,
                    Budget.of(1_000))
                .isNone())
        .isTrue();
  }

  @Property(tries = 300)
  void whereAllMatchesCountNoDifferenceIsOverlookedOrInvented(@ForAll("samples") Sample sample) {
    var difference =
        CollectedDifference.of(
            sample.table().rules(), sample.other().rules(), sample.world(), Budget.of(1_000_000));
    boolean differs =
        sample
            .cases()
            .exists(facts ->
                !counted(sample.table().rules(), facts)
                    .equals(counted(sample.other().rules(), facts)));
    if (difference.completeness() == Completeness.PROVED) {
      assertThat(difference.changes().isEmpty()).isEqualTo(!differs);
    }
    for (var change : difference.changes()) {
      var example = NaiveTable.facts(change.example());
      assertThat(counted(sample.table().rules(), example))
          .isNotEqualTo(counted(sample.other().rules(), example));
    }
  }

  /** Every outcome that counts, as often as it does. */
  private static Seq<String> counted(Seq<Rule<String>> rules, Map<Column, Value> facts) {
    return rules
        .filter(rule -> NaiveTable.matches(rule, facts))
        .map(Rule::outcome)
        .toVector()
        .sorted();
  }

  @Provide
  Arbitrary<Sample> samples() {
    return RandomTables.samples();
  }

  private static boolean lies(Where where, Map<Column, Value> facts) {
    return where
        .conditions()
        .forAll(condition ->
            RegionMembership.holds(condition, facts.getOrElse(condition.column(), Value.UNKNOWN)));
  }

  private static TableDifference difference(Sample sample) {
    return TableDifference.of(
        sample.table().rules(),
        sample.other().rules(),
        sample.world(),
        Rule::outcome,
        Budget.of(1_000_000));
  }
}
