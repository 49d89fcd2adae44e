package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.policy;
import static io.redress.adapter.policy.PolicyTexts.problems;
import static io.redress.adapter.policy.PolicyTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.facts.Vocabulary;
import io.redress.table.Column;
import io.redress.table.Row;
import io.vavr.collection.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form of a cell, with answers on both sides of its edge. */
class CellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          # cell                      | admits               | refuses
          quantity: 7                 | 7                    | 6 8
          quantity: at most 7         | 0 7                  | 8
          quantity: less than 7       | 0 6                  | 7
          quantity: at least 7        | 7 1000000            | 6
          quantity: more than 7       | 8 1000000            | 7
          quantity: 1..7              | 1 7                  | 0 8
          quantity: 7<..15            | 8 15                 | 7 16
          quantity: 1..<7             | 1 6                  | 0 7
          quantity: 7<..<15           | 8 14                 | 7 15
          quantity: 7..7              | 7                    | 6 8
          quantity: "<= 7"            | 0 7                  | 8
          quantity: "< 7"             | 0 6                  | 7
          quantity: ">= 7"            | 7 1000000            | 6
          quantity: "> 7"             | 8 1000000            | 7
          quantity: "<=7"             | 7                    | 8
          quantity: 999999999999999   | 999999999999999      | 0
          """)
  void numbers(String cell, String admits, String refuses) {
    assertAdmits(Vocabulary.QUANTITY, cell, admits, refuses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          # cell                      | admits               | refuses
          amount: 200.00              | 20000                | 19999 20001
          amount: 200                 | 20000                | 19999 20001
          amount: at most 200.00      | 0 20000              | 20001
          amount: less than 200.00    | 0 19999              | 20000
          amount: at least 200.00     | 20000                | 19999
          amount: more than 200.00    | 20001                | 20000
          amount: 0.01..0.02          | 1 2                  | 0 3
          amount: 1.00<..2.00         | 101 200              | 100 201
          amount: 1.00..<2.00         | 100 199              | 99 200
          amount: 1.00<..<2.00        | 101 199              | 100 200
          amount: "> 200.00"          | 20001                | 20000
          amount: "<= 0.00"           | 0                    | 1
          """)
  void amountsInMinorUnits(String cell, String admits, String refuses) {
    assertAdmits(Vocabulary.AMOUNT, cell, admits, refuses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          # cell                             | admits                 | refuses
          reason: quality                    | quality                | changed-mind
          reason: [quality, changed-mind]    | quality changed-mind   | size
          reason: {not: [changed-mind]}      | quality                | changed-mind
          reason: {not: changed-mind}        | quality                | changed-mind
          """)
  void words(String cell, String admits, String refuses) {
    assertAdmits(Vocabulary.REASON, cell, admits, refuses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          # cell                             | admits                 | refuses
          category: food                     | food food.fresh        | foods drink
          category: food.fresh               | food.fresh food.fresh.fish | food food.freshly
          category: [food, drink]            | food.fresh drink       | toys
          category: {not: [food]}            | foods toys             | food food.fresh
          """)
  void categories(String cell, String admits, String refuses) {
    assertAdmits(Vocabulary.CATEGORY, cell, admits, refuses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          # cell                             | admits                     | refuses
          evidence: {any: [photo, video]}    | photo photo+invoice        | - invoice
          evidence: {all: [photo, video]}    | photo+video photo+video+invoice | photo -
          evidence: {none: [photo, video]}   | - invoice                  | photo photo+invoice
          evidence: {any: photo}             | photo                      | video
          """)
  void sets(String cell, String admits, String refuses) {
    assertAdmits(Vocabulary.EVIDENCE, cell, admits, refuses);
  }

  @Test
  void truths() {
    assertAdmits(Vocabulary.WHOLE_ORDER, "whole-order: true", "true", "false");
    assertAdmits(Vocabulary.WHOLE_ORDER, "whole-order: false", "false", "true");
  }

  @Test
  void noCellAdmitsWhatNobodyKnows() {
    for (var cell :
        List.of("reason: {not: [quality]}", "evidence: {none: [photo]}", "quantity: at least 0")) {
      assertThat(matches(column -> Row.UNKNOWN, cell)).as(cell).isFalse();
    }
  }

  @Test
  void aRuleWithoutCellsTakesEveryCase() {
    assertThat(problems(with("eligibility: [{id: a, verdict: review}]"))).isEqualTo("no problem");
    assertThat(
            policy(PolicyTexts.least())
                .eligibility()
                .firstMatch(column -> Row.UNKNOWN)
                .map(rule -> rule.id()))
        .contains("otherwise");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          quantity: 7.5                | '7.5' is not a whole number such as 7
          quantity: 007                | '007' is not a whole number such as 7
          quantity: 1000000000000000   | '1000000000000000' is not a whole number such as 7
          quantity: at most many       | 'many' is not a whole number such as 7
          quantity: 1..many            | 'many' is not a whole number such as 7
          quantity: 7..1               | '7..1' is empty: nothing can be in it
          quantity: 7<..7              | '7<..7' is empty: nothing can be in it
          quantity: 7<..<8             | '7<..<8' is empty: nothing can be in it
          quantity: less than 0        | 'less than 0' is empty: nothing can be in it
          quantity: -1                 | '-1' is not a whole number such as 7
          quantity: few                | expected 7, at most 7, less than 7, at least 7, more than 7 or a range such as 1..7 or 1..<7; found 'few'
          quantity: up to 7            | expected 7, at most 7, less than 7, at least 7, more than 7 or a range such as 1..7 or 1..<7; found 'up to 7'
          quantity: [1, 2]             | expected 7, at most 7, less than 7, at least 7, more than 7 or a range such as 1..7 or 1..<7; found a list
          amount: at most 200.005      | '200.005' has more decimals than CNY has (2)
          amount: 2.00..1.00           | '2.00..1.00' is empty: nothing can be in it
          amount: 1.00<..<1.01         | '1.00<..<1.01' is empty: nothing can be in it
          amount: at most -1.00        | '-1.00' is below zero
          amount: 1e3                  | '1e3' is not an amount such as 12.50
          whole-order: yes             | expected true or false; found 'yes'
          goods: recieved              | unknown word 'recieved'; allowed: not-shipped, in-transit, received; did you mean 'received'?
          goods: {any: [received]}     | unknown word 'any'; allowed: not
          goods: {}                    | expected a word, a list of words, or {not: [...]}; found an empty mapping
          goods: []                    | expected at least one; found an empty list
          goods: [received, received]  | 'received' stands in this list already
          goods:                       | expected one of not-shipped, in-transit, received; found nothing
          evidence: photo              | expected one of {any: [...]}, {all: [...]} and {none: [...]}; found 'photo'
          evidence: [photo]            | expected one of {any: [...]}, {all: [...]} and {none: [...]}; found a list
          evidence: {}                 | expected one of {any: [...]}, {all: [...]} and {none: [...]}; found an empty mapping
          evidence: {any: photo, none: video} | expected one of {any: [...]}, {all: [...]} and {none: [...]}; found 2 of them
          evidence: {some: [photo]}    | unknown word 'some'; allowed: any, all, none
          evidence: {any: [photo, photo]} | 'photo' stands in this list already
          flags: {any: [custom made]}  | expected a word without spaces; found 'custom made'
          category: .food              | expected a category such as food or food.fresh; found '.food'
          category: food..fresh        | expected a category such as food or food.fresh; found 'food..fresh'
          """)
  void whatIsNoCell(String cell, String problem) {
    assertThat(problems(with("eligibility: [{id: a, verdict: review, " + cell + "}]")))
        .matches("p\\.yaml:1:\\d+: .*")
        .endsWith(": " + problem)
        .doesNotContain("\n");
  }

  private static void assertAdmits(Column column, String cell, String admits, String refuses) {
    for (var answer : admits.split(" ", -1)) {
      assertThat(matches(new OneAnswer(column, answer), cell)).as(cell + " / " + answer).isTrue();
    }
    for (var answer : refuses.split(" ", -1)) {
      assertThat(matches(new OneAnswer(column, answer), cell)).as(cell + " / " + answer).isFalse();
    }
  }

  private static boolean matches(Row row, String cell) {
    return policy(with("eligibility: [{id: it, " + cell + ", verdict: review}]"))
        .eligibility()
        .firstMatch(row)
        .isDefined();
  }

  /** A row of which one column is known; the words of a set are joined by a plus. */
  private record OneAnswer(Column known, String answer) implements Row {

    @Override
    public long coded(Column column) {
      if (!column.equals(known)) {
        return UNKNOWN;
      }
      return switch (column.kind()) {
        case WORD, HIERARCHY -> column.words().indexOf(answer);
        case WORDS -> Stream.of(set()).mapToLong(word -> 1L << column.words().indexOf(word)).sum();
        case NUMBER, MONEY, DURATION -> Long.parseLong(answer);
        case TRUTH -> answer.equals("true") ? 1 : 0;
      };
    }

    @Override
    public @Nullable String word(Column column) {
      return column.equals(known) ? answer : null;
    }

    @Override
    public String @Nullable [] words(Column column) {
      return column.equals(known) ? set() : null;
    }

    private String[] set() {
      return answer.equals("-") ? new String[0] : answer.split("\\+", -1);
    }
  }
}
