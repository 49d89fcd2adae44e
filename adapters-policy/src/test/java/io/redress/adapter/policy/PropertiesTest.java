package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.policy;
import static io.redress.adapter.policy.PolicyTexts.problems;
import static io.redress.adapter.policy.PolicyTexts.with;
import static io.redress.adapter.policy.PolicyTexts.withAll;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.facts.Vocabulary;
import io.redress.money.Money;
import io.redress.property.Answers;
import io.redress.property.Bound;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.GoodSense;
import io.redress.property.Judged;
import io.redress.property.Milestone;
import io.redress.property.Per;
import io.redress.property.Property;
import io.redress.table.Cell;
import io.redress.table.Column.Kind;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is wrong in {@code properties}, which stand on line 1; and what is meant where it is not.
 */
class PropertiesTest {

  private static final char NO_QUOTES = '^';

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = NO_QUOTES,
      textBlock =
          """
          # the list, ids, and which demand it is
          properties: {id: a}                                      | 1:13: expected a list; found a mapping
          properties: [{never: {goods: received}}]                 | 1:14: missing key 'id'
          properties: [{id: A b, never: {goods: received}}]        | 1:19: expected a name in small letters, digits and hyphens such as in-window; found 'A b'
          properties: [{id: a, never: {goods: received}}, {id: a, never: {goods: received}}] | 1:54: 'a' stands in this list already
          properties: [{id: a}]                                    | 1:14: missing one of 'never', 'implies', 'always', 'monotone', 'at-most', 'accepts'
          properties: [{id: a, never: {goods: received}, accepts: deadlines-are-seen, because: {en: x, zh-CN: x}}] | 1:48: 'never' stands here already: leave one of them out
          properties: [{id: a, nevr: {goods: received}}]           | 1:22: unknown key 'nevr'; allowed here: id, never, implies, always, monotone, at-most, accepts, because; did you mean 'never'?
          properties: [{id: a, never: {goods: received}, because: no}] | 1:57: expected a mapping; found 'no'
          # conditions
          properties: [{id: a, never: {}}]                         | 1:29: expected at least one column, such as reason: quality; found an empty mapping
          properties: [{id: a, never: approve}]                    | 1:29: expected a mapping; found 'approve'
          properties: [{id: a, never: {verdict: aprove}}]          | 1:39: unknown word 'aprove'; allowed: approve, review, reject, ask-evidence, convert; did you mean 'approve'?
          properties: [{id: a, never: {reason: qualty}}]           | 1:38: unknown word 'qualty'; allowed: changed-mind, quality; did you mean 'quality'?
          properties: [{id: a, never: {rule: otherwse}}]           | 1:36: unknown word 'otherwse'; allowed: otherwise, no-rule; did you mean 'otherwise'?
          properties: [{id: a, never: {total: at most 1.001}}]     | 1:37: '1.001' has more decimals than CNY has (2)
          properties: [{id: a, never: {compensation: some}}]       | 1:44: expected 7, at most 7, less than 7, at least 7, more than 7 or a range such as 1..7 or 1..<7; found 'some'
          properties: [{id: a, never: {grade: B}}]                 | 1:30: 'grade' is known of each line that was inspected: only amount.deductions asks for it
          # implies
          properties: [{id: a, implies: {when: {goods: received}}}] | 1:31: missing key 'then'
          properties: [{id: a, implies: {then: {verdict: approve}}}] | 1:31: missing key 'when'
          properties: [{id: a, implies: {when: {}, then: {verdict: approve}}}] | 1:38: expected at least one column, such as reason: quality; found an empty mapping
          # always
          properties: [{id: a, always: {event: approved}}]         | 1:30: missing key 'within'
          properties: [{id: a, always: {within: 1 day}}]           | 1:30: missing key 'event'
          properties: [{id: a, always: {event: [], within: 1 day}}] | 1:38: expected at least one; found an empty list
          properties: [{id: a, always: {event: aproved, within: 1 day}}] | 1:38: unknown word 'aproved'; allowed: first-response, evidence-asked, under-review, offer-made, approved, rejected, return-authorised, inspected, refund-ordered, refund-confirmed, handed-over, closed; did you mean 'approved'?
          properties: [{id: a, always: {event: [closed, closed], within: 1 day}}] | 1:47: 'closed' stands in this list already
          properties: [{id: a, always: {event: closed, within: 0 days}}] | 1:54: expected at least 1 and at most 1000000 of a unit; found '0 days'
          properties: [{id: a, always: {event: closed, within: 2 working days}}] | 1:54: expected a whole number, a space and one of minutes, minute, hours, hour, days, day; found '2 working days'
          properties: [{id: a, always: {event: closed, within: 1 day, when: {verdict: approve}}}] | 1:68: 'verdict' is part of the answer: only facts of the request are asked about here
          # monotone
          properties: [{id: a, monotone: {goods: quantity, total: hour}}] | 1:33: unknown key 'goods'; allowed here: total, verdict, when
          properties: [{id: a, monotone: {}}]                      | 1:32: missing one of 'total', 'verdict'
          properties: [{id: a, monotone: {total: quantity, verdict: quantity}}] | 1:50: 'total' stands here already: leave one of them out
          properties: [{id: a, monotone: {total: goods}}]          | 1:40: 'goods' does not grow: name a number, an amount or a duration
          properties: [{id: a, monotone: {verdict: hour, when: {rule: otherwise}}}] | 1:55: 'rule' is part of the answer: only facts of the request are asked about here
          # at-most
          properties: [{id: a, at-most: {per: customer}}]          | 1:31: missing one of 'count', 'total'
          properties: [{id: a, at-most: {count: 2}}]               | 1:31: missing key 'per'
          properties: [{id: a, at-most: {count: -1, per: customer}}] | 1:39: expected a whole number from 0 to 1000000; found '-1'
          properties: [{id: a, at-most: {total: 5.001, per: case}}] | 1:39: '5.001' has more decimals than CNY has (2)
          properties: [{id: a, at-most: {total: -5, per: case}}]   | 1:39: '-5' is below zero
          properties: [{id: a, at-most: {count: 1, per: custmer}}] | 1:47: unknown word 'custmer'; allowed: case, order, customer; did you mean 'customer'?
          properties: [{id: a, at-most: {count: 1, per: customer, within: a month}}] | 1:65: expected a whole number, a space and one of minutes, minute, hours, hour, days, day; found 'a month'
          # accepts
          properties: [{id: a, accepts: splitting-pays-no-more}]   | 1:31: 'accepts' needs to say why: add because: {en: ..., zh-CN: ...}
          properties: [{id: a, accepts: splitting-pays-more, because: {en: x, zh-CN: x}}] | 1:31: unknown word 'splitting-pays-more'; allowed: earlier-is-not-worse, better-evidence-is-not-worse, same-facts-same-answer, steps-lead-somewhere, asking-again-gets-no-more, splitting-pays-no-more, splitting-changes-who-decides, deadlines-are-seen; did you mean 'splitting-pays-no-more'?
          """)
  void whatIsWrong(String section, String problem) {
    assertThat(problems(with(section))).isEqualTo("p.yaml:" + problem);
  }

  @Test
  void aColumnThatCannotGrowIsNamedWithThoseThatCan() {
    assertThat(problems(with("properties: [{id: a, monotone: {total: days-since-delivry}}]")))
        .startsWith("p.yaml:1:40: unknown word 'days-since-delivry'; allowed: amount, order-amount")
        .endsWith("did you mean 'days-since-delivery'?");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    var found =
        problems(
            with(
                "properties: [{id: a, never: {gods: received, verdict: no}}, {id: a, at-most:"
                    + " {}}]"));
    assertThat(found.lines()).hasSize(5);
  }

  @Test
  void whatTheyMean() {
    var read =
        policy(
                withAll(
                    """
                    columns: {weight: number}
                    properties:
                      - {id: a, never: {risk: block, verdict: approve}, because: {en: So be it., zh-CN: 应当如此。}}
                      - {id: b, implies: {when: {fault: merchant}, then: {verdict: [approve, review]}}}
                      - {id: c, always: {event: [approved, rejected], within: 48 hours}}
                      - {id: d, monotone: {verdict: weight, when: {goods: received}}}
                      - {id: e, at-most: {count: 2, of: {path: keep-goods}, per: customer, within: 30 days}}
                      - {id: f, at-most: {total: 500, per: order}}
                      - {id: g, accepts: deadlines-are-seen, because: {en: x, zh-CN: y}}
                    """))
            .properties();
    var weight = Vocabulary.own(0, "weight", Kind.NUMBER, List.empty());
    assertThat(read)
        .containsExactly(
            Property.of(
                    "a",
                    new Demand.Never(
                        Condition.of(Vocabulary.RISK, Cell.oneOf("block"))
                            .and(Answers.VERDICT, Cell.oneOf("approve"))))
                .because("So be it.", "应当如此。"),
            Property.of(
                "b",
                new Demand.Implies(
                    Condition.of(Vocabulary.FAULT, Cell.oneOf("merchant")),
                    Condition.of(Answers.VERDICT, Cell.oneOf("approve", "review")))),
            Property.of(
                "c",
                new Demand.Always(
                    HashSet.of(Milestone.APPROVED, Milestone.REJECTED),
                    Duration.ofDays(2),
                    Condition.always())),
            Property.of(
                "d",
                new Demand.Monotone(
                    Judged.VERDICT,
                    weight,
                    Condition.of(Vocabulary.GOODS, Cell.oneOf("received")))),
            Property.of(
                "e",
                new Demand.AtMost(
                    new Bound.Count(2),
                    Condition.of(Answers.PATH, Cell.oneOf("keep-goods")),
                    Per.CUSTOMER,
                    Option.of(Duration.ofDays(30)))),
            Property.of(
                "f",
                new Demand.AtMost(
                    new Bound.Total(Money.of(500_00, "CNY")),
                    Condition.always(),
                    Per.ORDER,
                    Option.none())),
            new Property(
                "g",
                new Demand.Accepts(GoodSense.DEADLINES_ARE_SEEN),
                Option.of(new Wording("x", "y"))));
  }

  @Test
  void everyWordIsTheNameOfItsConstant() {
    assertThat(Stream.<Enum<?>>of(Milestone.values()).map(Said::word))
        .isEqualTo(Stream.of(Milestone.values()).map(Milestone::word).toList());
    assertThat(Stream.<Enum<?>>of(GoodSense.values()).map(Said::word))
        .isEqualTo(Stream.of(GoodSense.values()).map(GoodSense::word).toList());
    assertThat(Stream.<Enum<?>>of(Per.values()).map(Said::word))
        .isEqualTo(Stream.of(Per.values()).map(Per::word).toList());
  }

  @Test
  void anInheritedPropertyIsReplacedOrDroppedByItsId() {
    var read =
        policy(
                """
                extends: cn-seven-day
                policy: mine
                version: 1
                title: {en: Mine, zh-CN: 我的}
                properties:
                  - {id: own, never: {verdict: convert}}
                  - {id: faults-are-looked-at, drop: true}
                  - {id: seven-days-are-kept, never: {window: open, verdict: reject}}
                """)
            .properties();
    assertThat(read.map(Property::id)).containsExactly("own", "seven-days-are-kept");
    assertThat(read.last().demand())
        .isEqualTo(
            new Demand.Never(
                Condition.of(Vocabulary.WINDOW, Cell.oneOf("open"))
                    .and(Answers.VERDICT, Cell.oneOf("reject"))));
  }

  @ParameterizedTest
  @CsvSource({"rule", "path", "total", "compensation"})
  void aColumnOfTheAnswerIsNoColumnOfThePolicysOwn(String name) {
    assertThat(problems(with("columns: {" + name + ": number}")))
        .isEqualTo(
            "p.yaml:1:11: '%s' means something in properties: choose another name".formatted(name));
  }

  @Test
  void whereOtherSectionsCannotBeReadNothingElseIsBlamed() {
    assertThat(
            problems(
                withAll(
                    """
                    columns: {weight: nmber}
                    eligibility: [{id: a, verdict: aprove}]
                    properties:
                      - {id: a, never: {weight: 7, rule: b}}
                      - {id: b, monotone: {total: weight}}
                    """)))
        .hasLineCount(2);
  }
}
