package io.redress.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class RiskAssessmentTest {

  private static final Seq<String> NONE = List.empty();

  @Test
  void aRequestWithoutSignalsAndWithinItsCapsNeedsNobody() {
    assertThat(new RiskAssessment(RiskAction.ALLOW, 0, NONE, NONE).callsForPerson()).isFalse();
  }

  @Test
  void signalsThatCallForMoreThanNothingNeedAPerson() {
    var signals = List.of("many-requests");
    assertThat(new RiskAssessment(RiskAction.STEP_UP, 30, signals, NONE).callsForPerson()).isTrue();
    assertThat(new RiskAssessment(RiskAction.BLOCK, 90, signals, NONE).callsForPerson()).isTrue();
  }

  @Test
  void whatIsBeyondACapNeedsAPersonThoughNothingIsOdd() {
    var beyond = List.of("automatic-up-to");
    assertThat(new RiskAssessment(RiskAction.ALLOW, 0, NONE, beyond).callsForPerson()).isTrue();
  }
}
