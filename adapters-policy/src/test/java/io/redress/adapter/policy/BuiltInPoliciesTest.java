package io.redress.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.eligibility.Verdict;
import io.redress.verify.PolicyVerifier;
import io.vavr.collection.Seq;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BuiltInPoliciesTest {

  private static final Pattern AMOUNT = Pattern.compile("[0-9]\\.[0-9]|CNY|EUR|¥|€|元");

  @Test
  void theyAreNamed() {
    assertThat(BuiltInPolicies.names())
        .containsExactly("cn-marketplace", "cn-seven-day", "eu-withdrawal", "strict", "lenient");
  }

  @Test
  void everyOneLoadsWithoutProblemAndFinding() {
    for (var name : BuiltInPolicies.names()) {
      assertThat(BuiltInPolicies.load(name).map(policy -> policy.id().name())).contains(name);
      assertThat(
              BuiltInPolicies.load(name)
                  .map(PolicyVerifier::findings)
                  .getOrElseThrow(AssertionError::new))
          .isEmpty();
    }
  }

  @Test
  void whateverIsNotGrantedAsAskedHasATextInBothLanguages() {
    for (var policy : BuiltInPolicies.names().flatMap(BuiltInPolicies::load)) {
      assertThat(
              policy
                  .eligibility()
                  .rules()
                  .filter(rule -> rule.outcome().verdict() != Verdict.APPROVE)
                  .filter(rule -> rule.because().isEmpty()))
          .as(policy.id().name())
          .isEmpty();
    }
  }

  @Test
  void allAnswerTheSameReasons() {
    var reasons =
        BuiltInPolicies.names()
            .flatMap(BuiltInPolicies::load)
            .map(policy -> policy.facts().reasons());
    assertThat(reasons.distinct()).hasSize(1);
  }

  @Test
  void noTextForCustomersNamesAnAmount() {
    for (var policy : BuiltInPolicies.names().flatMap(BuiltInPolicies::load)) {
      Seq<String> texts =
          policy
              .eligibility()
              .rules()
              .flatMap(rule -> rule.because())
              .appendAll(policy.notices().texts().values())
              .flatMap(text -> io.vavr.collection.List.of(text.en(), text.zhCn()));
      assertThat(texts).isNotEmpty().noneMatch(text -> AMOUNT.matcher(text).find());
    }
  }

  @Test
  void anotherNameIsNone() {
    assertThat(BuiltInPolicies.load("cn-marketplaces")).isEmpty();
    assertThat(BuiltInPolicies.text("../builtin/cn-marketplace")).isEmpty();
  }

  @Test
  void theTextIsTheFileWithItsComments() {
    assertThat(BuiltInPolicies.text("cn-marketplace").getOrElse(""))
        .startsWith("# The after-sales process of a marketplace in mainland China")
        .contains("\npolicy: cn-marketplace\n");
  }
}
