package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What happens to one case leaves the others alone. */
class OtherCasesTest {

  private final World world = new World();
  private final Shop shop = new Shop(world);

  /** Its legs would carry the other case's keys, and the other case's money would not move. */
  @Test
  void aRequestThatNamesAnotherCaseIsNotTaken() {
    var another = Requests.forCase("case-2");

    assertThatThrownBy(() -> shop.take(another))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a request for case case-2 given to case case-1");
    assertThat(shop.story()).isEmpty();
  }
}
