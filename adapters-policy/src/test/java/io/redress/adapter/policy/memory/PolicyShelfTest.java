package io.redress.adapter.policy.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.policy.Policy;
import io.redress.policy.PolicyId;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class PolicyShelfTest {

  private final PolicyShelf shelf = new PolicyShelf(policy("1", "First"));

  @Test
  void theFirstPolicyIsCurrent() {
    assertThat(shelf.current()).isEqualTo(policy("1", "First"));
  }

  @Test
  void theLastPolicyPutIsCurrentAndTheOnesBeforeStay() {
    shelf.put(policy("2", "Second"));

    assertThat(shelf.current()).isEqualTo(policy("2", "Second"));
    assertThat(shelf.version(new PolicyId("shop", "1"))).isEqualTo(Option.of(policy("1", "First")));
  }

  @Test
  void aVersionThatWasNeverPutIsNotThere() {
    assertThat(shelf.version(new PolicyId("shop", "9"))).isEqualTo(Option.none());
  }

  @Test
  void aVersionIsNeverReplacedByAnotherContent() {
    assertThatThrownBy(() -> shelf.put(policy("1", "Changed")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("policy shop 1 exists with another content; give it a new version");
    assertThat(shelf.current()).isEqualTo(policy("1", "First"));
  }

  @Test
  void aVersionMayBePutAgainToGoBackToIt() {
    shelf.put(policy("2", "Second"));
    shelf.put(policy("1", "First"));

    assertThat(shelf.current()).isEqualTo(policy("1", "First"));
  }

  private static Policy policy(String version, String title) {
    return Policy.in(Currency.getInstance("CNY"), "shop", version)
        .title(new Wording(title, title))
        .build();
  }
}
