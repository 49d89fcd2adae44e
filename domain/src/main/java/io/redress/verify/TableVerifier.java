package io.redress.verify;

import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.redress.verify.TableAnalysis.Detail;
import io.vavr.collection.Seq;
import java.util.Currency;
import java.util.function.Function;

/**
 * Finds what is wrong with one table, exactly: for all facts that its rules tell apart.
 *
 * @param section what the findings call the table
 * @param otherwise what happens to cases that no rule takes
 * @param world which facts there can be
 * @param currency that of its amounts
 */
public record TableVerifier(String section, Wording otherwise, World world, Currency currency) {

  /**
   * What a designer should read about a table, as {@link PolicyVerifier#findings}.
   *
   * @param outcome what two rules must have alike to decide the same
   * @param budget how much may be looked at; what it is too small for is a finding
   */
  public <O> Seq<Finding> findings(
      DecisionTable<O> table, HitPolicy hits, Function<Rule<O>, ?> outcome, Budget budget) {
    return findings(table, hits, outcome, Detail.USUAL, budget);
  }

  <O> Seq<Finding> findings(
      DecisionTable<O> table,
      HitPolicy hits,
      Function<Rule<O>, ?> outcome,
      Detail detail,
      Budget budget) {
    var words = new TableWords(section, otherwise, new CellNotation(currency));
    return TableAnalysis.of(table, hits, world, outcome, detail, budget).map(words::say);
  }
}
