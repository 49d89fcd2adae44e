package io.redress.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class RiskTermsTest {

  @Test
  void termsOfCapsHaveNoSignals() {
    var terms = RiskTerms.of(RiskCaps.none());
    assertThat(terms.caps()).isEqualTo(RiskCaps.none());
    assertThat(terms.signals().hitPolicy()).isEqualTo(HitPolicy.COLLECT);
    assertThat(terms.signals().rules()).isEmpty();
    assertThat(terms.action().rules()).isEmpty();
  }

  @Test
  void noCapsAreCapsThatNameNothing() {
    var none = RiskCaps.none();
    assertThat(none.automaticUpTo()).isEmpty();
    assertThat(none.refundsPer30Days()).isEmpty();
    assertThat(none.refundedPer30Days()).isEmpty();
  }

  @Test
  void signalsOfWhichOnlyTheFirstCountsAreNone() {
    DecisionTable<Integer> first = new DecisionTable<>(HitPolicy.FIRST, List.empty());
    DecisionTable<RiskAction> action = new DecisionTable<>(List.empty());
    assertThatThrownBy(() -> new RiskTerms(RiskCaps.none(), first, action))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("signals of which not every match counts");
  }

  @Test
  void everyActionHasItsWord() {
    assertThat(List.of(RiskAction.values()).map(RiskAction::word))
        .containsExactly("allow", "step-up", "block");
  }
}
