package io.redress.benchmark;

import io.redress.decision.Dossier;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.AwaitingReturn;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseDecider;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Circumstances;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * What people do to one case, from the request on; partners answer by themselves.
 *
 * @param commands the request first, in the order of time
 */
record CaseLife(CaseId id, Seq<Told> commands) {

  private static final int DOSSIERS = 20_000;

  /** A command, and when it is given. */
  record Told(Instant at, CaseCommand command) {}

  /** How a case goes. */
  enum Kind {
    /** Granted at once, and the money goes at once. */
    KEEP_GOODS,
    /** The goods come back, are scanned, signed for and inspected. */
    RETURN_GOODS,
    /** The warehouse stops the parcel. */
    INTERCEPT,
    /** A person approves, and the money goes then. */
    REVIEW;

    /** What the people do who have to, in a case that is in this state after its request. */
    private Option<Seq<Told>> goesOn(AfterSaleCase state, Dossier about) {
      var customer = customer(about);
      return switch (this) {
        case KEEP_GOODS -> Option.when(isKeptGoods(state), List.empty());
        case INTERCEPT -> Option.when(state instanceof Intercepting, List.empty());
        case REVIEW -> approval(state, about);
        case RETURN_GOODS ->
            Option.when(
                state instanceof AwaitingReturn,
                () ->
                    List.of(
                        told(about, 20, id -> new CaseCommand.SupplyTracking(id, customer, "SF1")),
                        told(about, 21, id -> back(id, Role.COURIER, ReturnMilestone.SCAN)),
                        told(about, 70, id -> back(id, Role.WAREHOUSE, ReturnMilestone.SIGNATURE)),
                        told(
                            about,
                            80,
                            id -> back(id, Role.INSPECTOR, ReturnMilestone.INSPECTION))));
      };
    }

    private static boolean isKeptGoods(AfterSaleCase state) {
      return state instanceof Settling settling && settling.grant().path() == Path.KEEP_GOODS;
    }

    private static Option<Seq<Told>> approval(AfterSaleCase state, Dossier about) {
      return state instanceof InReview review
              && review.people() == 1
              && review.proposed().path() == Path.KEEP_GOODS
          ? Option.of(
              List.of(
                  told(
                      about,
                      2,
                      id -> new CaseCommand.Approve(id, new Actor("desk-1", review.level())))))
          : Option.none();
    }
  }

  /**
   * So many lives of a kind, each of an order of its own.
   *
   * @throws IllegalStateException if not so many requests go that way
   */
  static java.util.List<CaseLife> of(Policy policy, Kind kind, int count) {
    var lives =
        GeneratedDossiers.of(policy, DOSSIERS).stream()
            .flatMap(about -> of(policy, kind, about).toJavaStream())
            .limit(count)
            .toList();
    if (lives.size() < count) {
      throw new IllegalStateException("only %d requests go as %s".formatted(lives.size(), kind));
    }
    return lives;
  }

  private static Option<CaseLife> of(Policy policy, Kind kind, Dossier about) {
    var id = new CaseId("C-" + about.order().id().value());
    return kind.goesOn(opened(policy, about), about)
        .map(later -> later.prepend(new Told(about.now(), request(id, about))))
        .map(all -> new CaseLife(id, all));
  }

  private static AfterSaleCase opened(Policy policy, Dossier dossier) {
    var request = request(new CaseId("C-1"), dossier);
    return CaseDecider.decide(
            policy, new AfterSaleCase.NotOpened(), request, Circumstances.at(dossier.now()))
        .map(CaseHistory::fold)
        .getOrElse(AfterSaleCase.NotOpened::new);
  }

  private static CaseCommand request(CaseId id, Dossier dossier) {
    return new CaseCommand.Request(
        new CommandId("request"),
        customer(dossier),
        id,
        dossier.order(),
        dossier.customer(),
        dossier.request(),
        dossier.rate());
  }

  private static Told told(Dossier about, int hours, Function<CommandId, CaseCommand> command) {
    return new Told(
        about.now().plus(Duration.ofHours(hours)),
        command.apply(new CommandId("command-" + hours)));
  }

  private static CaseCommand back(CommandId id, Role role, ReturnMilestone milestone) {
    return new CaseCommand.ReportReturn(id, new Actor(role.word(), role), milestone);
  }

  private static Actor customer(Dossier dossier) {
    return new Actor(dossier.customer().id().value(), Role.CUSTOMER);
  }
}
