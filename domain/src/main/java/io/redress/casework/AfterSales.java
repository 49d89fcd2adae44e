package io.redress.casework;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseDecider;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Reactions;
import io.redress.lifecycle.Refusal;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Due;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.PolicyBook;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * Takes commands: loads the case, lets it decide, appends what happened. Nothing outside is called;
 * what must be done because of it is kept with it and done by {@link EffectDelivery}.
 */
@PrimaryPort
public final class AfterSales {

  /** How often a command is decided anew because somebody else was quicker. */
  private static final int ATTEMPTS = 5;

  private final CaseJournal journal;
  private final PolicyBook policies;
  private final InstantSource clock;

  public AfterSales(CaseJournal journal, PolicyBook policies, InstantSource clock) {
    this.journal = journal;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * Gives a command to a case. A command whose id the case has seen changes nothing.
   *
   * @return where the case stands afterwards, or why the command was refused
   * @throws ConcurrentChange if others were quicker every time; the command may be given again
   * @throws IllegalArgumentException if it is a request that names another case, whose legs it
   *     would then take for its own
   */
  public Either<Refusal, CaseView> handle(CaseId id, CaseCommand command) {
    if (command instanceof Request request && !request.caseId().equals(id)) {
      throw new IllegalArgumentException(
          "a request for case %s given to case %s".formatted(request.caseId().value(), id.value()));
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var log = journal.load(id);
      var state = CaseHistory.fold(log.map(Entry::event));
      if (log.exists(entry -> entry.command().equals(command.id()))) {
        return Either.right(new CaseView(id, log.size(), state));
      }
      var now = clock.instant();
      var decided = CaseDecider.decide(policyOf(state), state, command, now);
      if (decided.isLeft()
          || decided.exists(events -> append(id, log.size(), state, events, command, now))) {
        return decided.map(events -> view(id, log.size(), state, events));
      }
    }
    throw new ConcurrentChange(id);
  }

  /** Where a case stands. */
  public CaseView view(CaseId id) {
    var log = journal.load(id);
    return new CaseView(id, log.size(), CaseHistory.fold(log.map(Entry::event)));
  }

  private static CaseView view(CaseId id, int before, AfterSaleCase state, Seq<CaseEvent> events) {
    return new CaseView(id, before + events.size(), events.foldLeft(state, CaseHistory::evolve));
  }

  /** A case that is open stays with the version that it began with. */
  private Policy policyOf(AfterSaleCase state) {
    return state
        .about()
        .map(claim ->
            policies
                .version(claim.policy())
                .getOrElseThrow(() -> new IllegalStateException("no policy " + claim.policy())))
        .getOrElse(policies::current);
  }

  private boolean append(
      CaseId id,
      int before,
      AfterSaleCase state,
      Seq<CaseEvent> events,
      CaseCommand command,
      Instant now) {
    if (events.isEmpty()) {
      return true;
    }
    Seq<Entry> entries = List.empty();
    Seq<Due> effects = List.empty();
    var after = state;
    for (var event : events) {
      int number = before + entries.size() + 1;
      after = CaseHistory.evolve(after, event);
      entries = entries.append(new Entry(number, now, command.actor(), command.id(), event));
      effects = effects.appendAll(effects(id, number, after, event));
    }
    return journal.append(id, before, entries, effects, after.running());
  }

  private static Seq<Due> effects(CaseId id, int number, AfterSaleCase after, CaseEvent event) {
    return after
        .about()
        .map((Claim claim) -> Reactions.react(claim, after, event))
        .getOrElse(List.<Effect>empty())
        .zipWithIndex((effect, index) -> new Due(id, number, index, effect));
  }
}
