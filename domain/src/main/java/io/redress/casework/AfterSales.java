package io.redress.casework;

import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseDecider;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Circumstances;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.CommandPrint;
import io.redress.lifecycle.Refusal;
import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.order.Order;
import io.redress.order.OrderId;
import io.redress.order.Tender;
import io.redress.party.Actor;
import io.redress.policy.Policy;
import io.redress.policy.PolicyId;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Kept;
import io.redress.port.CaseJournal.Step;
import io.redress.port.CaseJournal.Together;
import io.redress.port.ExchangeRates;
import io.redress.port.PolicyBook;
import io.redress.port.Telemetry;
import io.redress.port.Telemetry.Handled;
import io.redress.settlement.LedgerEntry;
import io.redress.settlement.RefundLedger;
import io.redress.settlement.RefundRate;
import io.redress.view.Audience;
import io.redress.view.CaseSummary;
import io.redress.view.Timeline;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.function.Function;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * Takes commands: loads the case, lets it decide, appends what happened. Nothing outside is called;
 * what must be done because of it is kept with it and done by {@link EffectRunner}. Several threads
 * may use it.
 */
@PrimaryPort
public final class AfterSales {

  /** How often a command is decided anew because somebody else was quicker. */
  private static final int ATTEMPTS = 16;

  /** How the ids of commands begin that follow from a case itself: no caller can have given it. */
  static final String OWN = "redress:";

  private final CaseJournal journal;
  private final PolicyBook policies;
  private final ExchangeRates rates;
  private final InstantSource clock;
  private final Telemetry telemetry;

  /** A shop whose policies refund at the rates of the payments, so that nobody quotes others. */
  public AfterSales(CaseJournal journal, PolicyBook policies, InstantSource clock) {
    this(journal, policies, (from, to, at) -> Option.none(), clock, Telemetry.NONE);
  }

  public AfterSales(
      CaseJournal journal,
      PolicyBook policies,
      ExchangeRates rates,
      InstantSource clock,
      Telemetry telemetry) {
    this.journal = journal;
    this.policies = policies;
    this.rates = rates;
    this.clock = clock;
    this.telemetry = telemetry;
  }

  /**
   * Gives a command to a case. A command whose id the case has seen changes nothing; where it says
   * something else than the one that the case has seen, it is refused.
   *
   * @return where the case stands afterwards, or why the command was refused
   * @throws ConcurrentChange if others were quicker every time; the command may be given again
   * @throws IllegalArgumentException if it is a request that names another case, whose legs it
   *     would then take for its own, or if its id begins as those of Redress itself do
   */
  public Either<Refusal, CaseView> handle(CaseId id, CaseCommand command) {
    if (command.id().value().startsWith(OWN)) {
      throw new IllegalArgumentException(
          "command ids that begin with '%s' are given by Redress itself".formatted(OWN));
    }
    if (command instanceof Request request && !request.caseId().equals(id)) {
      throw new IllegalArgumentException(
          "a request for case %s given to case %s".formatted(request.caseId().value(), id.value()));
    }
    if (command instanceof Request && !id.isFitForKeys()) {
      throw new IllegalArgumentException(
          "a case is opened under 1 to 28 of A-Z a-z 0-9 - _, which '%s' is not"
              .formatted(id.value()));
    }
    return take(id, command, Option.of(CommandPrint.of(command)));
  }

  /**
   * Takes a command.
   *
   * @param print what it says; none for a command that follows from a case itself, which is the
   *     same one under its id even where it would be decided otherwise now
   */
  Either<Refusal, CaseView> take(CaseId id, CaseCommand command, Option<CommandPrint> print) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      var before = journal.kept(id);
      var known = before.of(command.id());
      if (known.exists(entry -> isOther(entry, print))) {
        heard(command, Handled.REFUSED, attempt);
        return Either.left(new Refusal.IdUsedBefore(command.id()));
      }
      if (known.isDefined()) {
        heard(command, Handled.KNOWN, attempt);
        return Either.right(view(id, before));
      }
      var decided = decide(id, before, command, print, journal::ledger);
      if (decided.fold(refusal -> true, this::isKept)) {
        heard(command, decided.isRight() ? Handled.DONE : Handled.REFUSED, attempt);
        return decided.map(Move::view);
      }
    }
    heard(command, Handled.CROWDED_OUT, ATTEMPTS);
    throw new ConcurrentChange(id);
  }

  private boolean isKept(Move move) {
    return move.step().fold(() -> true, journal::append);
  }

  private static boolean isOther(Entry known, Option<CommandPrint> print) {
    return known.print().exists(before -> print.exists(before::contradicts));
  }

  private void heard(CaseCommand command, Handled how, int attempts) {
    telemetry.handled(command.getClass().getSimpleName(), how, attempts);
  }

  private Either<Refusal, Move> decide(
      CaseId id,
      Kept before,
      CaseCommand command,
      Option<CommandPrint> print,
      Function<OrderId, Seq<LedgerEntry>> ledgers) {
    var state = before.state();
    var claim = state.about();
    var about = order(claim, command);
    Seq<LedgerEntry> entries = about.fold(List::empty, order -> ledgers.apply(order.id()));
    var policy = policyOf(claim);
    var at = circumstances(policy, about, command.actor(), entries);
    return CaseDecider.decide(policy, state, command, at)
        .map(events ->
            events.isEmpty()
                ? new Move(Option.none(), view(id, before))
                : Move.of(
                    policy, before, new Given(id, command), print, events, at.now(), entries));
  }

  /**
   * Gives commands to different cases at once, by few round trips and one commit, as far as that
   * can be done: what moves money, what counts towards a limit of the day, what is refused or
   * changes nothing is left out. So is everything where somebody was quicker with one case.
   *
   * @return where those cases stand that took theirs; nothing has become of the others
   */
  Map<CaseId, CaseView> takeTogether(Seq<Given> many) {
    return journal
        .together()
        .map(together -> take(together, many))
        .getOrElse(LinkedHashMap.empty());
  }

  private Map<CaseId, CaseView> take(Together together, Seq<Given> many) {
    var before = together.logs(many.map(Given::id)).mapValues(Kept::of);
    var orders = before.values().flatMap(kept -> kept.state().about()).map(Claim::order);
    var ledgers = together.ledgers(orders.map(Order::id).distinct());
    var decided =
        many.flatMap(given ->
            before
                .get(given.id())
                .filter(kept -> kept.of(given.command().id()).isEmpty())
                .flatMap(kept -> alone(given, kept, ledgers)));
    if (decided.isEmpty() || !together.append(decided.map(Decided::step))) {
      return LinkedHashMap.empty();
    }
    decided.forEach(one -> heard(one.command(), Handled.DONE, 1));
    return LinkedHashMap.ofEntries(decided.map(one -> Tuple.of(one.view().id(), one.view())));
  }

  /** What a command does to a case that has nothing to do with what others do meanwhile. */
  private Option<Decided> alone(Given given, Kept before, Map<OrderId, Seq<LedgerEntry>> ledgers) {
    return decide(
            given.id(),
            before,
            given.command(),
            Option.none(),
            order -> ledgers.get(order).getOrElse(List.empty()))
        .fold(refusal -> Option.none(), move -> decided(given.command(), move));
  }

  private static Option<Decided> decided(CaseCommand command, Move move) {
    return move.step()
        .filter(step -> step.draw().isEmpty() && step.tallies().isEmpty())
        .map(step -> new Decided(command, step, move.view()));
  }

  /** A command, what it does, and where its case stands then. */
  private record Decided(CaseCommand command, Step step, CaseView view) {}

  /** One command of many. */
  public record Given(CaseId id, CaseCommand command) {}

  /**
   * Gives many commands, such as a warehouse's answers for all parcels of an hour, one by one: each
   * gets its own answer, in order, and none waits for another.
   *
   * @throws RuntimeException what failed first, after all others were given; those that were given
   *     may be given again
   */
  public Seq<Either<Refusal, CaseView>> handle(Seq<Given> many) {
    var failures = new Failures();
    Seq<Either<Refusal, CaseView>> answers = Vector.empty();
    for (var given : many) {
      var answer = new ArrayList<Either<Refusal, CaseView>>(1);
      failures.attempt(
          given.id(),
          () -> !failures.hasFailed(given.id()) && answer.add(handle(given.id(), given.command())));
      answers = answers.appendAll(answer);
    }
    failures.rethrow();
    return answers;
  }

  private static Option<Order> order(Option<Claim> about, CaseCommand command) {
    return command instanceof Request request
        ? Option.of(request.order())
        : about.map(Claim::order);
  }

  private Circumstances circumstances(
      Policy policy, Option<Order> about, Actor actor, Seq<LedgerEntry> entries) {
    var now = clock.instant();
    boolean atTheMoment = policy.settlement().fx().rate() == RefundRate.CURRENT;
    Seq<QuotedRate> quoted =
        atTheMoment ? about.toList().flatMap(order -> quoted(order, now)) : List.empty();
    return new Circumstances(
        now,
        RefundLedger.of(entries),
        approvedToday(policy, actor, now),
        grantedToday(policy, now),
        quoted);
  }

  /** What the actor has approved today, where the policy limits that. */
  private Option<Money> approvedToday(Policy policy, Actor actor, Instant now) {
    return policy
        .authority()
        .perDay()
        .get(actor.role())
        .map(limit ->
            journal.tallied(Tallies.approvedBy(actor), Tallies.day(policy, now), limit.currency()));
  }

  /** What was granted today under the policy, where it limits that. */
  private Option<Money> grantedToday(Policy policy, Instant now) {
    return policy
        .risk()
        .caps()
        .grantedPerDay()
        .map(limit ->
            journal.tallied(
                Tallies.grantedUnder(policy), Tallies.day(policy, now), limit.currency()));
  }

  private Seq<QuotedRate> quoted(Order order, Instant now) {
    return order
        .tenders()
        .filter(Tender::isForeign)
        .map(tender -> tender.captured().currency())
        .distinct()
        .flatMap(currency -> rates.rate(order.currency(), currency, now));
  }

  /**
   * Notes that money of an order went back outside all cases, by a chargeback, say, or that this
   * was undone. The same reference again changes nothing.
   *
   * @throws ConcurrentChange if others were quicker every time; it may be noted again
   */
  public void noteOutside(Order order, LedgerEntry.Outside outside) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var entries = journal.ledger(order.id());
      if (entries.contains(outside) || journal.draw(Move.draw(order, entries, List.of(outside)))) {
        return;
      }
    }
    throw new ConcurrentChange(order.id());
  }

  /** Where a case stands. */
  public CaseView view(CaseId id) {
    return view(id, journal.kept(id));
  }

  /** All that is known of a case, for the people who work on it; none if it was never opened. */
  public Option<CaseSummary> summary(CaseId id) {
    return CaseSummary.of(journal.load(id));
  }

  /** The story of a case for an audience; its last days are days in the zone of its policy. */
  public Timeline timeline(CaseId id, Audience audience) {
    var kept = journal.kept(id);
    return Timeline.of(kept.log(), audience, policyOf(kept.state().about()).facts().zone());
  }

  private static CaseView view(CaseId id, Kept kept) {
    return new CaseView(id, kept.size(), kept.state());
  }

  /** A case that is open stays with the version that it began with. */
  private Policy policyOf(Option<Claim> about) {
    return about.fold(policies::current, claim -> version(claim.policy()));
  }

  private Policy version(PolicyId id) {
    return policies.version(id).getOrElseThrow(() -> new IllegalStateException("no policy " + id));
  }
}
