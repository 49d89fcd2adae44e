package io.redress.adapter.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.policy.Policy;
import io.redress.verify.PolicyVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterPolicyTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void nothingIsWrongWithIt(String language) {
    assertThat(PolicyVerifier.findings(policy(language))).isEmpty();
  }

  @Test
  void inEveryLanguageItIsTheSamePolicy() {
    assertThat(policy("zh-CN")).isEqualTo(policy("en"));
    assertThat(StarterPolicy.text("zh-CN")).contains("# 给顾客的通知。");
  }

  @Test
  void thereIsNoOtherLanguage() {
    assertThatThrownBy(() -> StarterPolicy.text("fr"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("en, zh-CN");
  }

  private static Policy policy(String language) {
    return PolicyDocument.read("starter.yaml", StarterPolicy.text(language).getBytes(UTF_8))
        .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n")));
  }
}
