package io.redress.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.PolicyDraft;
import io.redress.Shop;
import io.redress.facts.Vocabulary;
import io.redress.goods.GoodsState;
import io.redress.property.Answers;
import io.redress.property.Condition;
import io.redress.table.Cell;
import io.redress.table.Row;
import io.redress.table.Value;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts and answer as one row: 200.00 is asked for. */
class AnsweredTest {

  @ParameterizedTest
  @CsvSource({
    "unwanted, approve, refund, keep-goods, unwanted, 20000",
    "wrong, convert, return-refund, return-goods, wrong, 20000",
    "special, review, refund, keep-goods, special, 20000",
    "broken, ask-evidence, refund, keep-goods, show-it, 0",
    "cheating, reject, refund, keep-goods, cheating, 0",
    "other, review, refund, keep-goods, no-rule, 20000",
  })
  void itAnswersWhatTheDecisionSays(
      String reason, String verdict, String remedy, String path, String rule, long total) {
    var row = answered(Shop.policy(), reason);
    assertThat(row.at(Answers.VERDICT)).isEqualTo(new Value.Word(verdict));
    assertThat(row.at(Answers.REMEDY)).isEqualTo(new Value.Word(remedy));
    assertThat(row.at(Answers.PATH)).isEqualTo(new Value.Word(path));
    assertThat(row.at(Answers.RULE)).isEqualTo(new Value.Word(rule));
    assertThat(row.at(Answers.TOTAL)).isEqualTo(new Value.Whole(total));
    assertThat(row.at(Answers.COMPENSATION)).isEqualTo(new Value.Whole(0));
  }

  @Test
  void itKnowsTheFactsBesides() {
    var row = answered(Shop.policy(), "broken");
    assertThat(row.at(Vocabulary.REASON)).isEqualTo(new Value.Word("broken"));
    assertThat(row.at(Vocabulary.FAULT)).isEqualTo(new Value.Word("courier"));
    assertThat(row.at(Vocabulary.AMOUNT)).isEqualTo(new Value.Whole(200_00));
    assertThat(row.at(Vocabulary.RISK)).isEqualTo(new Value.Word("allow"));
    assertThat(row.at(Vocabulary.CONDITION)).isEqualTo(Value.UNKNOWN);
    assertThat(row.decision()).isEqualTo(decided(Shop.policy(), "broken"));
  }

  @Test
  void whatACapLeavesToAPersonIsAReviewThoughARuleApproves() {
    var capped = Shop.policy().automaticUpTo(199_99);
    var row = answered(capped, "unwanted");
    assertThat(row.decision().verdict().word()).isEqualTo("approve");
    assertThat(Condition.of(Answers.VERDICT, Cell.oneOf("review")).holds(row)).isTrue();
    assertThat(Condition.of(Answers.RULE, Cell.oneOf("unwanted")).holds(row)).isTrue();
    assertThat(
            Condition.of(Answers.TOTAL, Cell.atLeast(Shop.cny(200_00)))
                .and(Vocabulary.REASON, Cell.oneOf("unwanted"))
                .holds(row))
        .isTrue();
  }

  @Test
  void factsAloneKnowNoAnswer() {
    Row facts = column -> Row.UNKNOWN;
    assertThat(Condition.of(Answers.VERDICT, Cell.not("reject")).holds(facts)).isFalse();
  }

  private static Answered answered(PolicyDraft policy, String reason) {
    return Decisions.answered(policy.policy(), dossier(reason))
        .getOrElseThrow(why -> new AssertionError(why.toString()));
  }

  private static Decision decided(PolicyDraft policy, String reason) {
    return Decisions.decide(policy.policy(), dossier(reason))
        .getOrElseThrow(why -> new AssertionError(why.toString()));
  }

  private static Dossier dossier(String reason) {
    return new Dossier(
        Shop.order().order(),
        Shop.customer("regular"),
        Shop.refund(reason, GoodsState.RECEIVED),
        Option.none(),
        Shop.NOW);
  }
}
