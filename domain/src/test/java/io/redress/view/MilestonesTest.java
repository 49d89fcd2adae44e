package io.redress.view;

import static io.redress.property.Milestone.APPROVED;
import static io.redress.property.Milestone.CLOSED;
import static io.redress.property.Milestone.EVIDENCE_ASKED;
import static io.redress.property.Milestone.FIRST_RESPONSE;
import static io.redress.property.Milestone.REFUND_CONFIRMED;
import static io.redress.property.Milestone.REFUND_ORDERED;
import static io.redress.property.Milestone.REJECTED;
import static io.redress.property.Milestone.UNDER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.property.Milestone;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class MilestonesTest {

  @Test
  void aRefundThatThePolicyGrantsIsAnsweredOrderedConfirmedLegByLegAndClosed() {
    assertThat(reached(Stories.refunded()))
        .containsExactlyInAnyOrder(
            APPROVED, FIRST_RESPONSE, REFUND_ORDERED, REFUND_CONFIRMED, REFUND_CONFIRMED, CLOSED);
  }

  @Test
  void aRejectionIsAnAnswer() {
    assertThat(reached(opened("cheating")))
        .containsExactlyInAnyOrder(REJECTED, FIRST_RESPONSE, CLOSED);
  }

  @Test
  void soIsTheQuestionForEvidence() {
    assertThat(reached(opened("broken"))).containsExactlyInAnyOrder(EVIDENCE_ASKED, FIRST_RESPONSE);
  }

  @Test
  void thatSomebodyLooksIsNoneYet() {
    var inReview = opened("special");
    assertThat(reached(inReview)).containsExactly(UNDER_REVIEW);
    assertThat(reached(Stories.approved(inReview, Shop.SUPERVISOR)))
        .contains(UNDER_REVIEW, APPROVED, FIRST_RESPONSE, REFUND_ORDERED);
  }

  private static Walk opened(String reason) {
    return Stories.opened(Shop.policy().policy(), Shop.refund(reason, GoodsState.RECEIVED));
  }

  private static Seq<Milestone> reached(Walk walk) {
    return walk.log().flatMap(entry -> Milestones.of(entry.event()));
  }
}
