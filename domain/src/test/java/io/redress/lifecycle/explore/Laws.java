package io.redress.lifecycle.explore;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Grant;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.settlement.ClaimantId;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;

/** The invariants of a case, as far as they can be seen in one step and what is known before it. */
final class Laws {

  /** Whose notifications may come twice. */
  private static final Seq<Role> NOTIFIERS =
      List.of(Role.PROVIDER, Role.COURIER, Role.WAREHOUSE, Role.INSPECTOR, Role.SUPPLIER);

  /** How cases end in which the customer got nothing. */
  private static final Seq<Outcome> NOTHING =
      List.of(Outcome.REJECTED, Outcome.WITHDRAWN, Outcome.EXPIRED);

  private static final ClaimantId NOBODY = new ClaimantId("nobody");

  static final Seq<Law> ALL =
      List.of(
          new Law(1, "no tender gives back more than it captured", Laws::tender),
          new Law(1, "the ledger knows of all money that is out", Laws::ledger),
          new Law(1, "money goes into a tender in its own currency", Laws::currency),
          new Law(2, "no leg is sent twice", Laws::sentTwice),
          new Law(2, "no leg is confirmed twice", Laws::confirmedTwice),
          new Law(2, "of a leg and those in its place one is out at most", Laws::outTwice),
          new Law(2, "no provider takes back what a person confirmed", Laws::takenFromAPerson),
          new Law(3, "money goes when the goods are free, or by a named rule", Laws::freed),
          new Law(3, "who gets no money has the goods, or gets them", Laws::bothLost),
          new Law(4, "legs come to what was granted", Laws::legs),
          new Law(4, "components come to the total", Laws::components),
          new Law(4, "a refunded case has confirmed all of it", Laws::confirmed),
          new Law(5, "no line gives back more units or money than it had", Laws::lines),
          new Law(7, "who waits has a deadline with an owner", Laws::clock),
          new Law(7, "who must choose a route, and nobody else, has a deadline", Laws::routeClock),
          new Law(9, "a rejection names a rule and a text", Laws::rejection),
          new Law(10, "nobody approves above their authority", Laws::authority),
          new Law(10, "nobody approves below the level of the case", Laws::level),
          new Law(10, "nobody approves above their day", Laws::day),
          new Law(10, "two people are two, and none of them asked", Laws::people),
          new Law(12, "a notification twice is a notification once", Laws::twice),
          new Law(13, "who gave up has no money ordered", Laws::givenUp),
          new Law(14, "a case stays with its policy", Laws::policy),
          new Law(15, "a deadline that passes is said to, and moves on", Laws::passed));

  private Laws() {}

  private static Option<String> fine() {
    return Option.none();
  }

  private static Option<String> unless(boolean holds, Supplier<String> what) {
    return holds ? fine() : Option.of(what.get());
  }

  /** When money is ordered, the tender it comes from has it. */
  private static Option<String> tender(Step step) {
    return ordered(step).isEmpty()
        ? fine()
        : step.world().order().tenders().flatMap(tender -> overdrawn(step, tender)).headOption();
  }

  private static Option<String> overdrawn(Step step, Tender tender) {
    long gone = tender.worthGone().minor() + out(step, tender);
    long outside =
        step.after()
            .outside()
            .filter(taken -> taken.tender().equals(tender.id()))
            .map(taken -> taken.amount().minor())
            .fold(0L, Long::sum);
    long all = tender.isForeign() ? gone : gone + outside;
    return unless(
        all <= tender.worth().minor(),
        () -> "%s paid %s and gives back %d".formatted(tender.id(), tender.worth(), all));
  }

  /** What was ordered out of a tender, by all cases, and has not been declined. */
  private static long out(Step step, Tender tender) {
    long out = 0;
    for (var past : step.after().pasts()) {
      for (var leg : past.legs()) {
        out += leg._2.isOut() && leg._2.drawsOn(tender.id()) ? leg._2.leg().worth().minor() : 0;
      }
    }
    return out;
  }

  private static Option<String> ledger(Step step) {
    if (ordered(step).isEmpty()) {
      return fine();
    }
    return step.after()
        .ledger()
        .over(step.world().order(), NOBODY)
        .tenders()
        .find(tender -> out(step, tender) > tender.worthGone().minor())
        .map(tender -> "of %s more is out than %s".formatted(tender.id(), tender.worthGone()));
  }

  private static Option<String> currency(Step step) {
    return ordered(step)
        .filter(leg -> leg.route() == Route.ORIGINAL)
        .find(leg ->
            step.world()
                .order()
                .tenders()
                .exists(tender ->
                    leg.tender().contains(tender.id())
                        && !tender.captured().currency().equals(leg.amount().currency())))
        .map(leg -> "%s of %s goes into %s".formatted(leg.id(), leg.amount(), leg.tender()));
  }

  private static Option<String> sentTwice(Step step) {
    for (var leg : step.pastAfter().legs()) {
      if (leg._2.sent() > 1) {
        return Option.of("%s was sent %d times".formatted(leg._1, leg._2.sent()));
      }
    }
    return fine();
  }

  private static Option<String> confirmedTwice(Step step) {
    for (var leg : step.pastAfter().legs()) {
      if (leg._2.confirmed() > 1) {
        return Option.of("%s was confirmed %d times".formatted(leg._1, leg._2.confirmed()));
      }
    }
    return fine();
  }

  /** Whoever paid it otherwise would see it paid twice. */
  private static Option<String> takenFromAPerson(Step step) {
    return step.command().actor().role() == Role.PROVIDER
        ? step.events(CaseEvent.RefundReturned.class)
            .find(event ->
                step.before()
                    .past(step.which())
                    .legs()
                    .get(event.leg())
                    .exists(Past.PastLeg::isByHand))
            .map(event -> event.leg() + " was taken back from whoever confirmed it by hand")
        : fine();
  }

  private static Option<String> outTwice(Step step) {
    if (step.stateAfter() instanceof Settling settling) {
      for (var leg : settling.legs()) {
        if (leg._1.equals(leg._2.first()) && out(settling, leg._1) > 1) {
          return Option.of("more than one is out in place of " + leg._1);
        }
      }
    }
    return fine();
  }

  /** How many legs are out in place of one that was ordered first, itself included. */
  private static int out(Settling settling, LegId first) {
    int out = 0;
    for (var leg : settling.legs()) {
      out += leg._2.first().equals(first) && leg._2.stage() != Stage.DECLINED ? 1 : 0;
    }
    return out;
  }

  /** Where goods are given up, too, a rule was named. */
  private static Option<String> freed(Step step) {
    if (step.events(CaseEvent.RefundOrdered.class).isEmpty()
        || !(step.states().last() instanceof Settling settling)) {
      return fine();
    }
    var past = step.pastAfter();
    var grant = settling.grant();
    boolean isByRule = grant.path() == Path.KEEP_GOODS && past.isRuleNamed();
    return unless(
        isByRule || past.goods().frees(grant.release()),
        () ->
            "money by path %s, released at %s, while the goods are %s"
                .formatted(grant.path(), grant.release(), past.goods()));
  }

  private static Option<String> bothLost(Step step) {
    boolean getsNothing =
        step.events(CaseEvent.CaseClosed.class)
            .exists(closed -> NOTHING.contains(closed.outcome()));
    return unless(
        !getsNothing || !step.pastAfter().goods().isWithMerchant(),
        () -> "no money, and the goods are " + step.pastAfter().goods());
  }

  private static Option<String> legs(Step step) {
    return step.stateAfter() instanceof Settling settling ? legs(settling) : fine();
  }

  private static Option<String> legs(Settling settling) {
    var total = settling.grant().quote().total();
    long sum = 0;
    boolean isAlike = true;
    for (var leg : settling.legs()) {
      var worth = leg._2.leg().worth();
      sum += leg._1.equals(leg._2.first()) ? worth.minor() : 0;
      isAlike &=
          settling.legs().get(leg._2.first()).exists(first -> first.leg().worth().equals(worth));
    }
    long all = sum;
    return unless(
        isAlike && all == total.minor(),
        () -> "legs of %d for %s, or one in place of another amount".formatted(all, total));
  }

  private static Option<String> components(Step step) {
    return step.states().flatMap(Laws::granted).flatMap(Laws::components).headOption();
  }

  private static Option<Grant> granted(AfterSaleCase state) {
    return switch (state) {
      case AfterSaleCase.WithGoods goods -> Option.of(goods.grant());
      case InReview review -> Option.of(review.proposed());
      case AfterSaleCase.AwaitingOfferAnswer offer -> Option.of(offer.offer().grant());
      case Settling settling -> Option.of(settling.grant());
      default -> Option.none();
    };
  }

  private static Option<String> components(Grant grant) {
    var quote = grant.quote();
    long sum = quote.components().map(each -> each.amount().minor()).fold(0L, Long::sum);
    long due = quote.dueFromCustomer().minor();
    return unless(
        sum == quote.total().minor() - due && grant.plan().total().equals(quote.total()),
        () -> "components of %d for %s".formatted(sum, quote.total()));
  }

  private static Option<String> confirmed(Step step) {
    if (!(step.stateBefore() instanceof Settling settling)
        || !(step.stateAfter() instanceof Closed closed)) {
      return fine();
    }
    long sum =
        step.pastAfter()
            .legs()
            .values()
            .filter(leg -> leg.confirmed() > 0 && settling.legs().containsKey(leg.leg().id()))
            .map(leg -> leg.leg().worth().minor())
            .fold(0L, Long::sum);
    return unless(
        !NOTHING.contains(closed.outcome()) && sum == settling.grant().quote().total().minor(),
        () -> "%s with %d confirmed".formatted(closed.outcome(), sum));
  }

  /** Of all cases together; entitlements count when money is ordered for them. */
  private static Option<String> lines(Step step) {
    if (ordered(step).isEmpty()) {
      return fine();
    }
    var order = step.world().order();
    var given = step.after().pasts().flatMap(Past::given);
    return order
        .lines()
        .flatMap(line -> {
          var its = given.filter(each -> each.line().equals(line.id()));
          long units = its.map(RefundedLine::quantity).fold(0L, Long::sum);
          long money = its.map(each -> each.given().minor()).fold(0L, Long::sum);
          long most = line.unitPrice().minor() * line.quantity();
          return unless(
              units <= line.quantity() && money <= most,
              () -> "%d units of %s for %d".formatted(units, line.id(), money));
        })
        .headOption();
  }

  private static Option<String> clock(Step step) {
    return switch (step.stateAfter()) {
      case AfterSaleCase.Waiting waiting ->
          unless(waiting.running().isDefined(), () -> "nobody must act");
      case Closed closed -> fine();
      case AfterSaleCase.NotOpened notOpened -> Option.of("nothing was opened");
      default -> Option.of("it rests in a state that is passed through");
    };
  }

  /** A leg that is declined, and nothing else that can arrive, waits for somebody's word. */
  private static Option<String> routeClock(Step step) {
    return step.stateAfter() instanceof Settling settling
        ? unless(
            settling.clocks().of(ClockName.OTHER_ROUTE).isDefined()
                == settling.legs().exists(leg -> out(settling, leg._2.first()) == 0),
            () -> "a route is to be chosen and no clock runs for that, or the other way round")
        : fine();
  }

  private static Option<String> rejection(Step step) {
    return step.events()
        .flatMap(event ->
            switch (event) {
              case CaseEvent.Rejected e -> Option.of(e.because());
              case CaseEvent.ReturnRefused e -> Option.of(e.because());
              default -> Option.<io.redress.decision.Decision.Because>none();
            })
        .find(because -> because.rule().isBlank() || because.text().isEmpty())
        .map(because -> "rejected because of " + because);
  }

  /** Who granted how much in a step, by their own hand. */
  private record Given(Actor by, Money amount) {}

  private static Option<Given> given(CaseEvent event) {
    return switch (event) {
      case CaseEvent.ApprovedOnce e -> Option.of(new Given(e.by(), e.amount()));
      case CaseEvent.Approved e -> Option.of(new Given(e.by(), e.amount()));
      case CaseEvent.OfferMade e -> Option.of(new Given(e.by(), e.amount()));
      default -> Option.none();
    };
  }

  private static Option<String> authority(Step step) {
    return step.events()
        .flatMap(Laws::given)
        .find(given ->
            !given.by().equals(step.command().actor())
                || step.world()
                    .policy()
                    .authority()
                    .limitOf(given.by().role())
                    .forAll(limit -> granted(step, given).exceeds(limit)))
        .map(given -> given + " by a command of " + step.command().actor());
  }

  /** What is granted, whatever the event says that it is. */
  private static Money granted(Step step, Given given) {
    return switch (step.command()) {
      case CaseCommand.Approve approve when step.stateBefore() instanceof InReview review ->
          review.proposed().quote().total();
      default -> given.amount();
    };
  }

  private static Option<String> level(Step step) {
    return step.events()
        .flatMap(Laws::given)
        .find(given ->
            step.stateBefore() instanceof InReview review
                && given.by().role().compareTo(review.level()) < 0)
        .map(given -> given + " is below the level");
  }

  private static Option<String> day(Step step) {
    return step.after()
        .approvedToday()
        .find(spent ->
            step.world()
                .policy()
                .authority()
                .perDay()
                .get(spent._1.role())
                .exists(spent._2::exceeds))
        .map(spent -> spent._1 + " approved " + spent._2 + " today");
  }

  private static Option<String> people(Step step) {
    return granted(step)
        .filter(grant -> step.world().policy().authority().people(grant.quote().total()) > 1)
        .flatMap(grant -> {
          var people = step.pastAfter().approvers().map(Actor::id);
          var asked = step.stateBefore().about().map(claim -> claim.openedBy().id());
          return unless(
              people.distinct().size() >= 2 && !people.exists(asked::contains),
              () -> "granted by %s, asked by %s".formatted(people, asked));
        });
  }

  /** What people granted in a step, as was asked or as was offered. */
  private static Option<Grant> granted(Step step) {
    return switch (step.stateBefore()) {
      case InReview review when !step.events(CaseEvent.Approved.class).isEmpty() ->
          Option.of(review.proposed());
      case AfterSaleCase.AwaitingOfferAnswer offer
          when !step.events(CaseEvent.OfferAccepted.class).isEmpty()
              && !(step.stateAfter() instanceof InReview) ->
          Option.of(offer.offer().grant());
      default -> Option.none();
    };
  }

  /** Refused or without effect, but never with an effect of its own. */
  private static Option<String> twice(Step step) {
    if (!NOTIFIERS.contains(step.command().actor().role())) {
      return fine();
    }
    return step.again()
        .fold(
            refusal -> fine(),
            again ->
                unless(again.events().isEmpty(), () -> "once more: " + Telling.of(again.events())));
  }

  private static Option<String> givenUp(Step step) {
    return unless(
        !step.pastAfter().isGivenUp() || ordered(step).isEmpty(),
        () -> "ordered " + ordered(step).map(RefundLeg::id));
  }

  private static Option<String> policy(Step step) {
    return unless(
        step.stateAfter()
            .about()
            .forAll(claim -> claim.policy().equals(step.world().policy().id())),
        () -> "another policy");
  }

  private static Option<String> passed(Step step) {
    if (!(step.command() instanceof CaseCommand.PassDeadline pass)) {
      return fine();
    }
    var before = step.stateBefore().clocks().of(pass.clock());
    boolean isSaid = step.events().exists(event -> before.exists(due -> says(event, due)));
    boolean hasMovedOn =
        step.stateAfter().clocks().running().forAll(each -> !before.contains(each));
    return unless(
        isSaid && hasMovedOn, () -> "said: %s, moved on: %s".formatted(isSaid, hasMovedOn));
  }

  private static boolean says(CaseEvent event, Deadline due) {
    return switch (event) {
      case CaseEvent.DeadlinePassed e -> e.passed().equals(due);
      case CaseEvent.Expired e -> e.passed().equals(due);
      case CaseEvent.Reminded e -> e.of().equals(due);
      case CaseEvent.SurveySent e -> due.clock() == ClockName.SURVEY;
      default -> false;
    };
  }

  /** What a step sends to providers. */
  private static Seq<RefundLeg> ordered(Step step) {
    return step.effects()
        .filter(Effect.OrderRefund.class::isInstance)
        .map(effect -> ((Effect.OrderRefund) effect).leg());
  }
}
