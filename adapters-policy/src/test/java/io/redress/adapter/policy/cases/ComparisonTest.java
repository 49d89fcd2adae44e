package io.redress.adapter.policy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

  private final Comparison comparison = new Comparison(HashSet.of("reason"));

  @Test
  void onlyWhatIsExpectedIsLookedFor() {
    var ours = new Outcome().with("amount", "5.00").with("more", "1");
    assertThat(differences("{'amount':'5.00','reason':'a text'}", ours)).isEmpty();
  }

  @Test
  void aNumberIsTheSameHoweverItIsWritten() {
    assertThat(differences("{'a':'5','b':57}", new Outcome().with("a", "5.00").with("b", "57")))
        .isEmpty();
    assertThat(differences("{'a':'5.01'}", new Outcome().with("a", "5.00")))
        .containsExactly(new Difference("a", "5.00", "5.01"));
  }

  @Test
  void aKeyWithoutAnAnswerIsADifference() {
    assertThat(differences("{'amount':'0.00'}", new Outcome()))
        .containsExactly(new Difference("amount", "no answer", "0.00"));
  }

  @Test
  void aCaseOfWhichNothingIsComparedIsNoMatch() {
    assertThat(differences("{'reason':'a text'}", new Outcome().with("reason", "a text")))
        .containsExactly(new Difference("*", "nothing is compared", "an answer"));
  }

  @Test
  void aPartOfAnObjectIsADifferenceOfItsOwn() {
    var ours = new Outcome().with("split", new Outcome().with("a", "1").with("b", "2"));
    assertThat(differences("{'split':{'a':'1','b':'3'}}", ours))
        .containsExactly(new Difference("split.b", "2", "3"));
  }

  @Test
  void partsStandInAnyOrderButEachAsOftenAsExpected() {
    var ours = new Outcome().with("parts", List.of("1.00", "2.00", "1.00"));
    assertThat(differences("{'parts':['2.00','1.00','1.00']}", ours)).isEmpty();
    assertThat(differences("{'parts':['2.00','2.00','1.00']}", ours)).hasSize(1);
    assertThat(differences("{'parts':['2.00','1.00']}", ours)).hasSize(1);
  }

  @Test
  void oneOfSeveralWordsOfOursIsEnough() {
    var ours = new Outcome().with("outcome", List.of("reject", "refund_or_reject"));
    assertThat(differences("{'outcome':'refund_or_reject'}", ours)).isEmpty();
    assertThat(differences("{'outcome':'refund'}", ours)).hasSize(1);
  }

  @Test
  void oneOfSeveralPoliciesMustAnswerAll() {
    var byOne = new Outcome().with("a", "1").with("b", "1");
    var ours = byOne.or(new Outcome().with("a", "2").with("b", "2"));
    assertThat(differences("{'a':'2','b':'2'}", ours)).isEmpty();
    assertThat(differences("{'a':'1','b':'2'}", ours)).hasSize(1);
  }

  private Seq<Difference> differences(String expected, Outcome ours) {
    try {
      return comparison.of(new ObjectMapper().readTree(expected.replace('\'', '"')), ours);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
