package io.redress.lifecycle;

import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Shop;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.settlement.LegId;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseHistoryTest {

  @Test
  void noEventsAreACaseThatWasNeverOpened() {
    assertThat(Cases.notOpened().state()).isEqualTo(new AfterSaleCase.NotOpened());
    assertThat(Cases.notOpened().state().running()).isEqualTo(Option.none());
    assertThat(Cases.notOpened().state().about()).isEqualTo(Option.none());
  }

  @Test
  void aCaseThatWaitsHasTheDeadlineOfItsLastEvent() {
    assertThat(Cases.recalling().state().running()).isEqualTo(Option.of(Cases.COURIER_INQUIRY));
  }

  static Stream<CaseSpecification> brokenLogs() {
    return Stream.of(
        Cases.notOpened().and(end(Outcome.WITHDRAWN)),
        Cases.awaitingEvidence().and(new Approved(Shop.AGENT, Shop.cny(1))),
        Cases.inReview().and(new ReturnReached(ReturnMilestone.SCAN, runs(Cases.RETURN_TRANSIT))),
        Cases.inReview().and(new RefundConfirmed(new LegId("C1-1"))),
        Cases.settling().and(new RefundConfirmed(new LegId("C1-9"))),
        Cases.closed().and(new CaseEvent.ReviewResumed(Cases.REVIEWS)));
  }

  @ParameterizedTest
  @MethodSource("brokenLogs")
  void anEventThatCannotFollowMeansThatTheLogIsBroken(CaseSpecification broken) {
    assertThatThrownBy(broken::state).isInstanceOf(IllegalStateException.class);
  }
}
