package io.redress.adapter.notify.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentLettersTest {

  private final SentLetters letters = new SentLetters(2);
  private final List<String> sent = new ArrayList<>();

  private void send(String id) {
    letters.once(id, () -> sent.add(id));
  }

  @Test
  void whatWasSentIsNotSentAgain() {
    send("one");
    send("two");
    send("one");

    assertThat(sent).containsExactly("one", "two");
  }

  @Test
  void theOldestIsForgottenFirst() {
    send("one");
    send("two");
    send("three");
    send("two");
    send("one");

    assertThat(sent).containsExactly("one", "two", "three", "one");
  }

  @Test
  void whatFailedOrWasGivenUpMayBeTriedAgain() {
    assertThatThrownBy(() ->
            letters.once(
                "one",
                () -> {
                  throw new NotSentYet("busy");
                }))
        .isInstanceOf(NotSentYet.class);
    letters.once("one", () -> false);
    send("one");

    assertThat(sent).containsExactly("one");
  }
}
