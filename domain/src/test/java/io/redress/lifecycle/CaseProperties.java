package io.redress.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.NotOpened;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.money.Money;
import io.redress.policy.Policy;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a case, whatever commands come in whatever order. */
class CaseProperties {

  private static final Policy POLICY = Shop.policy().automaticUpTo(150_00).policy();

  @Provide
  Arbitrary<Journey> journeys() {
    return Journeys.any();
  }

  @Property
  void theStateIsTheFoldOfItsEvents(@ForAll("journeys") Journey journey) {
    var walked = journey.walk(POLICY);
    assertThat(CaseHistory.fold(walked.log())).isEqualTo(walked.state());
  }

  @Property
  void theSameCommandsGiveTheSameEvents(@ForAll("journeys") Journey journey) {
    assertThat(journey.walk(POLICY).log()).isEqualTo(journey.walk(POLICY).log());
  }

  @Property
  void everyCaseThatIsOpenHasADeadlineAheadWithAnOwner(@ForAll("journeys") Journey journey) {
    for (var step : journey.walk(POLICY).steps()) {
      switch (step.after()) {
        case Waiting waiting -> {
          var binding = waiting.running().get();
          if (!step.before().clocks().running().contains(binding)) {
            assertThat(binding.due()).isAfter(step.started());
          }
          assertThat(binding.owner()).isNotNull();
        }
        case NotOpened notOpened -> assertThat(notOpened.running()).isEmpty();
        case Closed closed -> {}
        case AfterSaleCase.InIntake passedThrough -> throw new AssertionError(passedThrough);
        case AfterSaleCase.Granted passedThrough -> throw new AssertionError(passedThrough);
      }
    }
  }

  @Property
  void noMoreIsUnderWayThanWasQuoted(@ForAll("journeys") Journey journey) {
    for (var step : journey.walk(POLICY).steps()) {
      if (step.after() instanceof Settling settling) {
        assertThat(underWay(settling.legs().values()))
            .isLessThanOrEqualTo(settling.grant().quote().total().minor());
      }
    }
  }

  @Property
  void noTenderGetsMoreBackThanItHasLeft(@ForAll("journeys") Journey journey) {
    for (var step : journey.walk(POLICY).steps()) {
      if (step.after() instanceof Settling settling) {
        for (var tender : settling.claim().order().tenders()) {
          var legs =
              settling.legs().values().filter(leg -> leg.leg().tender().contains(tender.id()));
          assertThat(underWay(legs)).isLessThanOrEqualTo(tender.left().minor());
        }
      }
    }
  }

  @Property
  void aRefundedCaseHasConfirmedExactlyItsQuote(@ForAll("journeys") Journey journey) {
    for (var step : journey.walk(POLICY).steps()) {
      if (step.before() instanceof Settling settling && step.after() instanceof Closed) {
        var confirmed =
            settling
                .legs()
                .values()
                .filter(leg ->
                    leg.stage() == LegStanding.Stage.CONFIRMED
                        || step.events()
                            .exists(event ->
                                event instanceof RefundConfirmed e
                                    && e.leg().equals(leg.leg().id())));
        assertThat(sum(confirmed)).isEqualTo(settling.grant().quote().total().minor());
        assertThat(((Closed) step.after()).outcome()).isEqualTo(Outcome.REFUNDED);
      }
    }
  }

  @Property
  void whoWasNotRefundedHadNoMoneyOrdered(@ForAll("journeys") Journey journey) {
    var walked = journey.walk(POLICY);
    if (walked.state() instanceof Closed closed && closed.outcome() != Outcome.REFUNDED) {
      assertThat(walked.log()).noneMatch(event -> event instanceof RefundOrdered);
    }
  }

  @Property
  void noLegHasTheKeyOfAnother(@ForAll("journeys") Journey journey) {
    Seq<CaseEvent> log = journey.walk(POLICY).log();
    var keys =
        log.flatMap(event ->
            switch (event) {
              case RefundOrdered ordered -> ordered.legs().map(leg -> leg.id());
              case CaseEvent.RouteChanged changed -> List.of(changed.instead().id());
              default -> List.<LegId>empty();
            });
    assertThat(keys).doesNotHaveDuplicates();
  }

  private static long underWay(Seq<LegStanding> legs) {
    return sum(legs.filter(leg -> leg.stage() != LegStanding.Stage.DECLINED));
  }

  private static long sum(Seq<LegStanding> legs) {
    return legs.map(leg -> leg.leg().amount()).map(Money::minor).sum().longValue();
  }
}
