package io.redress.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Shop;
import io.redress.facts.Vocabulary;
import io.redress.table.Column;
import io.redress.table.GivenAnswers;
import io.redress.table.Row;
import io.redress.table.Value;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTest {

  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void onlyWhatCountsOrMeasuresGrows() {
    assertThat(Vocabulary.COLUMNS.filter(Demand.Monotone::isOrdered).map(Column::name))
        .contains("quantity", "amount", "days-since-delivery", "risk-score", "hour")
        .doesNotContain("goods", "category", "flags", "whole-order");
    assertThat(Answers.COLUMNS).noneMatch(Demand.Monotone::isOrdered);
    assertThatThrownBy(
            () -> new Demand.Monotone(Judged.TOTAL, Vocabulary.GOODS, Condition.always()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void waitingForNothingOrForNoTimeIsNoDemand() {
    assertThatThrownBy(() -> new Demand.Always(HashSet.empty(), DAY, Condition.always()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            new Demand.Always(HashSet.of(Milestone.CLOSED), Duration.ZERO, Condition.always()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBoundIsNotBelowZeroAndItsTimeIsNotEmpty() {
    assertThatThrownBy(() -> new Bound.Count(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bound.Total(Shop.cny(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            new Demand.AtMost(
                new Bound.Count(0), Condition.always(), Per.CUSTOMER, Option.of(Duration.ZERO)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "reject, ask-evidence, true",
    "reject, review, true",
    "review, convert, true",
    "ask-evidence, convert, true",
    "convert, approve, true",
    "review, ask-evidence, false",
    "ask-evidence, review, false",
    "approve, reject, false",
  })
  void oneVerdictIsBetterThanAnother(String worse, String better, boolean isBetter) {
    assertThat(Judged.VERDICT.favour(row(better)) > Judged.VERDICT.favour(row(worse)))
        .isEqualTo(isBetter);
  }

  @Test
  void moreMoneyIsBetterAndWhatNobodyKnowsIsNothing() {
    Row given = new GivenAnswers(HashMap.of(Answers.TOTAL, new Value.Whole(5)));
    assertThat(Judged.TOTAL.favour(given)).isEqualTo(5);
    assertThat(List.of(Judged.values()).map(each -> each.favour(column -> Row.UNKNOWN)))
        .containsOnly(Row.UNKNOWN);
  }

  private static Row row(String verdict) {
    return new GivenAnswers(HashMap.of(Answers.VERDICT, new Value.Word(verdict)));
  }
}
