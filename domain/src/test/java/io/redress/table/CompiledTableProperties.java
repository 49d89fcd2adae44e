package io.redress.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A compiled table does what its rules say. */
class CompiledTableProperties {

  private static final int ROWS = 40;

  @Property
  void theRulesThatMatchAreThoseThatAWalkFinds(
      @ForAll long seed, @ForAll("sizes") int rules, @ForAll HitPolicy hitPolicy) {
    var random = new RandomTables(seed);
    var table = random.table(hitPolicy, rules);
    for (int i = 0; i < ROWS; i++) {
      var row = random.row();
      var expected = Walk.matches(table, row);
      assertThat(table.allMatches(row)).isEqualTo(expected.toVector());
      assertThat(table.firstMatch(row)).isEqualTo(expected.headOption());
      var each = new ArrayList<Rule<Integer>>();
      table.forEachMatch(row, each::add);
      assertThat(List.ofAll(each)).isEqualTo(expected);
    }
  }

  @Property
  void aRuleMatchesAloneAsInItsTable(@ForAll long seed) {
    var random = new RandomTables(seed);
    var table = random.table(HitPolicy.FIRST, 10);
    for (int i = 0; i < ROWS; i++) {
      var row = random.row();
      var expected = Walk.matches(table, row);
      assertThat(table.rules().filter(rule -> rule.matches(row)).toList()).isEqualTo(expected);
      assertThat(
              table
                  .rules()
                  .filter(rule -> new DecisionTable<>(List.of(rule)).firstMatch(row).isDefined())
                  .toList())
          .isEqualTo(expected);
    }
  }

  /** Those of one segment, of several, and what is just more. */
  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.oneOf(
        Arbitraries.of(0, 1, 63, 64, 65, 128, 129, 200), Arbitraries.integers().between(1, 200));
  }
}
