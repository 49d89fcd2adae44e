package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  @Test
  void nothingOfASecretIsPrintedOrHashed() {
    assertThat(Secret.of("hunter2")).hasToString("Secret[***]");
    assertThat(Secret.of("hunter2")).hasSameHashCodeAs(Secret.of("other"));
  }

  @Test
  void aSecretEqualsItselfHoweverItIsGiven() {
    assertThat(Secret.of("密钥-hunter2"))
        .isEqualTo(Secret.of("密钥-hunter2".toCharArray()))
        .isNotEqualTo(Secret.of("密钥-hunter3"))
        .isNotEqualTo(Secret.of("密钥-hunter22"));
    assertThat(Secret.of("a").matches("a".getBytes(UTF_8))).isTrue();
    assertThat(Secret.of("a").matches(new byte[0])).isFalse();
  }

  @Test
  void aSecretIsRevealedAsItWasGivenAndStaysSo() {
    var characters = "hunter2".toCharArray();
    var secret = Secret.of(characters);
    characters[0] = 'x';
    secret.bytes()[0] = 'x';

    assertThat(secret.reveal()).isEqualTo("hunter2");
    assertThat(secret.bytes()).isEqualTo("hunter2".getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " hunter2", "hunter2\n", "hunter2 ", "hunter\ud83d"})
  void whatCannotBeMeantIsRefusedWithoutShowingIt(String text) {
    assertThatThrownBy(() -> Secret.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("hunter");
  }
}
