package io.redress.lifecycle;

import static io.redress.settlement.Route.BANK_TRANSFER;
import static io.redress.settlement.Route.ORIGINAL;
import static io.redress.settlement.Route.STORE_BALANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.amount.Component;
import io.redress.decision.Decision.Because;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingOfferAnswer;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.Granted;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.ApprovedOnce;
import io.redress.lifecycle.CaseEvent.ComplaintAnswered;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.Expired;
import io.redress.lifecycle.CaseEvent.OfferAccepted;
import io.redress.lifecycle.CaseEvent.OfferMade;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.Reopened;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.lifecycle.CaseEvent.ReturnRefused;
import io.redress.lifecycle.CaseEvent.RouteChanged;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.lifecycle.CaseEvent.SurveySent;
import io.redress.lifecycle.CaseEvent.Withdrawn;
import io.redress.lifecycle.Journey.Step;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.policy.Policy;
import io.redress.settlement.LegId;
import io.redress.settlement.PlannedLeg;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Staging;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/**
 * What holds for a case its whole life long, whoever does what; a life is long, so fewer will do.
 */
@PropertyDefaults(tries = 300)
class LifeProperties {

  /** Everything that a policy can ask for: caps, four eyes, a signature, consent. */
  private static final Policy POLICY =
      Shop.policy()
          .automaticUpTo(350_00)
          .dualAbove(150_00)
          .routes(ORIGINAL, BANK_TRANSFER, STORE_BALANCE)
          .settlement(
              terms -> terms.askingConsent().with(new Staging(Shop.cny(300_00), 1, 0, true)))
          .policy();

  @Provide
  Arbitrary<Journey> lives() {
    return Lives.of(POLICY);
  }

  @Property
  void whatIsDecidedFollowsOnWhatWasBefore(@ForAll("lives") Journey life) {
    for (var step : life.walk(POLICY).steps()) {
      var state = step.before();
      for (var event : step.events()) {
        var after = CaseHistory.evolve(state, event);
        assertThat(EventsByStateTest.isInTable(state, event, after))
            .as("%s -> %s -> %s", state, event, after)
            .isTrue();
        state = after;
      }
    }
  }

  @Property
  void theStateIsTheFoldOfItsEvents(@ForAll("lives") Journey life) {
    var walked = life.walk(POLICY);
    assertThat(CaseHistory.fold(walked.log())).isEqualTo(walked.state());
    assertThat(life.walk(POLICY)).isEqualTo(walked);
  }

  @Property
  void everyOpenCaseHasAClockThatRunsAndItsOwner(@ForAll("lives") Journey life) {
    for (var step : life.walk(POLICY).steps()) {
      if (step.after() instanceof Waiting waiting) {
        assertThat(waiting.clocks().running()).isNotEmpty();
        assertThat(waiting.clocks().running()).allMatch(each -> each.owner() != null);
      }
    }
  }

  @Property
  void noDeadlineIsSetInThePast(@ForAll("lives") Journey life) {
    Seq<Deadline> before = List.empty();
    for (var step : life.walk(POLICY).steps()) {
      var known = before.appendAll(waited(step));
      var set = set(step.after());
      assertThat(set.reject(known::contains)).allMatch(anew -> anew.due().isAfter(step.started()));
      before = known.appendAll(set);
    }
  }

  /** Those of a closed case are set while somebody complains of it, and seen again afterwards. */
  private static Seq<Deadline> set(AfterSaleCase state) {
    return state instanceof AwaitingComplaintAnswer complained
        ? state.clocks().running().appendAll(complained.closed().clocks().running())
        : state.clocks().running();
  }

  /** What waited for the customer, as much later as it did. */
  private static Seq<Deadline> waited(Step step) {
    var clocks = step.before().clocks();
    return clocks.since().isEmpty()
        ? List.empty()
        : POLICY.resumed(clocks, step.started()).running();
  }

  @Property
  void nobodyWaitsPastADeadlineWithoutAnEventThatSaysSo(@ForAll("lives") Journey life) {
    for (var step : life.walk(POLICY).steps()) {
      for (var deadline : step.after().clocks().running()) {
        var first = step.after().clocks().of(deadline.clock());
        var late = deadline.due().isAfter(step.started()) ? deadline.due() : step.started();
        var pass = new PassDeadline(Cases.ID, Actor.SYSTEM, deadline.clock());
        var passed = CaseDecider.decide(POLICY, step.after(), pass, Circumstances.at(late));
        assertThat(passed.get().filter(event -> says(event, first))).hasSize(1);
      }
    }
  }

  private static boolean says(CaseEvent event, Option<Deadline> deadline) {
    return switch (event) {
      case DeadlinePassed e -> deadline.contains(e.passed());
      case Expired e -> deadline.contains(e.passed());
      case CaseEvent.Reminded e -> deadline.contains(e.of());
      case SurveySent e -> true;
      default -> false;
    };
  }

  @Property
  void componentsAndLegsComeToTheTotal(@ForAll("lives") Journey life) {
    for (var step : life.walk(POLICY).steps()) {
      var state = step.before();
      for (var event : step.events()) {
        state = CaseHistory.evolve(state, event);
        grant(state)
            .forEach(grant -> {
              var total = grant.quote().total().minor();
              var due = grant.quote().dueFromCustomer().minor();
              assertThat(sum(grant.quote().components().map(Component::amount)))
                  .isEqualTo(total - due);
              assertThat(sum(grant.plan().legs().map(PlannedLeg::worth))).isEqualTo(total);
            });
        if (event instanceof RefundOrdered ordered && state instanceof Settling settling) {
          assertThat(sum(ordered.legs().map(RefundLeg::worth)))
              .isEqualTo(settling.grant().quote().total().minor());
        }
      }
    }
  }

  private static Option<Grant> grant(AfterSaleCase state) {
    return switch (state) {
      case Granted granted -> Option.of(granted.grant());
      case InReview review -> Option.of(review.proposed());
      case AwaitingOfferAnswer offer -> Option.of(offer.offer().grant());
      case AfterSaleCase.WithGoods goods -> Option.of(goods.grant());
      case Settling settling -> Option.of(settling.grant());
      default -> Option.none();
    };
  }

  private static long sum(Seq<Money> amounts) {
    return amounts.map(Money::minor).sum().longValue();
  }

  @Property
  void noTenderGetsMoreBackThanItPaid(@ForAll("lives") Journey life) {
    for (var step : life.walk(POLICY).steps()) {
      if (step.after() instanceof Settling settling) {
        for (var tender : settling.claim().order().tenders()) {
          var legs =
              settling
                  .legs()
                  .values()
                  .filter(leg -> leg.stage() != LegStanding.Stage.DECLINED)
                  .map(LegStanding::leg)
                  .filter(leg -> leg.tender().contains(tender.id()));
          assertThat(sum(legs.map(RefundLeg::worth))).isLessThanOrEqualTo(tender.left().minor());
        }
      }
    }
  }

  @Property
  void moneyGoesOnlyWhenTheGoodsAreWhereThePathWantsThem(@ForAll("lives") Journey life) {
    Seq<CaseEvent> log = List.empty();
    for (var step : life.walk(POLICY).steps()) {
      log = log.appendAll(step.events());
      if (step.events().exists(RefundOrdered.class::isInstance)
          && step.after() instanceof Settling settling) {
        var grant = settling.grant();
        assertThat(
                switch (grant.path()) {
                  case NOT_SHIPPED ->
                      log.contains(new CaseEvent.Intercepted())
                          || log.contains(new CaseEvent.SupplierAnswered(true));
                  case IN_TRANSIT ->
                      log.contains(new CaseEvent.RecallPromised())
                          || log.contains(new CaseEvent.ParcelLost());
                  case KEEP_GOODS -> true;
                  case RETURN_GOODS -> hasReached(log, grant.release());
                })
            .isTrue();
      }
    }
  }

  private static boolean hasReached(Seq<CaseEvent> log, ReturnMilestone release) {
    return log.exists(event -> event instanceof ReturnReached e && e.milestone().reaches(release));
  }

  @Property
  void everyRejectionNamesARuleAndATextThatACustomerCanRead(@ForAll("lives") Journey life) {
    for (var event : life.walk(POLICY).log()) {
      var because =
          switch (event) {
            case Rejected e -> Option.of(e.because());
            case ReturnRefused e -> Option.of(e.because());
            case ComplaintAnswered e -> Option.of(e.because());
            default -> Option.<Because>none();
          };
      because.forEach(why -> {
        assertThat(why.rule()).isNotBlank();
        assertThat(why.text()).isNotEmpty();
      });
    }
  }

  @Property
  void nobodyApprovesAboveTheirAuthority(@ForAll("lives") Journey life) {
    for (var event : life.walk(POLICY).log()) {
      var by =
          switch (event) {
            case Approved e -> Option.of(e.by());
            case ApprovedOnce e -> Option.of(e.by());
            case OfferMade e -> Option.of(e.by());
            default -> Option.<Actor>none();
          };
      Approvals.amount(event)
          .forEach(
              amount -> assertThat(POLICY.authority().covers(by.get().role(), amount)).isTrue());
    }
  }

  /** Above 150.00, whether it was proposed by the policy or offered by a person. */
  @Property
  void aboveWhatOnePersonMayGrantTwoDifferentPeopleHave(@ForAll("lives") Journey life) {
    Seq<Actor> approved = List.empty();
    Option<Actor> opened = Option.none();
    for (var step : life.walk(POLICY).steps()) {
      for (var event : step.events()) {
        switch (event) {
          case CaseEvent.Requested e -> opened = Option.of(e.claim().openedBy());
          case SentToReview e -> approved = List.empty();
          case ApprovedOnce e -> approved = approved.append(e.by());
          case OfferMade e -> approved = approved.append(e.by());
          case CaseEvent.OfferDeclined e -> approved = approved.init();
          case Approved e -> assertEnough(approved.append(e.by()), opened, e.amount());
          case OfferAccepted e -> {
            if (!step.events().exists(SentToReview.class::isInstance)) {
              assertEnough(approved, opened, e.offer().grant().quote().total());
            }
          }
          default -> {}
        }
      }
    }
  }

  private static void assertEnough(Seq<Actor> approved, Option<Actor> opened, Money amount) {
    if (amount.exceeds(Shop.cny(150_00))) {
      assertThat(approved.map(Actor::id).distinct()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(approved.map(Actor::id)).doesNotContain(opened.get().id());
    }
  }

  @Property
  void whatEndedWithoutMoneyOrdersNoneAfterwards(@ForAll("lives") Journey life) {
    boolean hasEnded = false;
    for (var event : life.walk(POLICY).log()) {
      switch (event) {
        case Withdrawn e -> hasEnded = true;
        case Rejected e -> hasEnded = true;
        case Expired e -> hasEnded = true;
        case ReturnRefused e -> hasEnded = true;
        case Reopened e -> hasEnded = false;
        case RefundOrdered e -> assertThat(hasEnded).isFalse();
        case RouteChanged e -> assertThat(hasEnded).isFalse();
        default -> {}
      }
    }
  }

  @Property
  void aClosedCaseOrdersNoMoneyButInPlaceOfWhatCameBack(@ForAll("lives") Journey life) {
    for (var step : life.walk(POLICY).steps()) {
      if (step.before() instanceof Closed || step.after() instanceof Closed) {
        assertThat(step.events()).noneMatch(RefundOrdered.class::isInstance);
        assertThat(step.events().flatMap(LifeProperties::declined))
            .isEqualTo(
                step.events().exists(RouteChanged.class::isInstance)
                    ? step.events().flatMap(LifeProperties::returned)
                    : List.empty());
      }
    }
  }

  private static Option<LegId> declined(CaseEvent event) {
    return event instanceof RouteChanged e ? Option.of(e.declined()) : Option.none();
  }

  private static Option<LegId> returned(CaseEvent event) {
    return event instanceof CaseEvent.RefundReturned e ? Option.of(e.leg()) : Option.none();
  }

  @Property
  void moneyIsOrderedOnce(@ForAll("lives") Journey life) {
    assertThat(life.walk(POLICY).log().count(RefundOrdered.class::isInstance))
        .isLessThanOrEqualTo(1);
  }

  @Property
  void aRefusedCommandChangesNothing(@ForAll("lives") Journey life) {
    for (var step : life.walk(POLICY).steps()) {
      if (step.refused()) {
        assertThat(step.after()).isSameAs(step.before());
      }
    }
  }
}
