package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.port.CaseJournal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A journal that is broken does not pass the contract, and the failing test says how. */
@Isolated
class ContractBitesTest {

  private static final AtomicReference<Supplier<CaseJournal>> TRIED =
      new AtomicReference<>(InMemoryCaseJournal::new);

  /** The contract for whichever journal is tried. */
  static final class Kit extends CaseJournalContract {

    private final CaseJournal journal = TRIED.get().get();

    @Override
    protected CaseJournal journal() {
      return journal;
    }
  }

  /** The same for what is read and kept of several cases at once. */
  static final class KitOfSeveral extends TogetherContract {

    private final CaseJournal journal = TRIED.get().get();

    @Override
    protected CaseJournal journal() {
      return journal;
    }
  }

  record Mutant(String name, Supplier<CaseJournal> journal, String caughtBy) {

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Mutant> mutants() {
    return List.of(
        new Mutant(
            "an update is lost",
            JournalMutants.LostUpdate::new,
            "whoeverExpectsFewerEventsThanThereAreLosesTheRace"),
        new Mutant(
            "what commands said is not kept",
            JournalMutants.ForgetsPrints::new,
            "whatACommandSaidComesBackInAFewCharactersAsItWasAppended"),
        new Mutant(
            "effects are kept in another transaction",
            JournalMutants.EffectsInAnotherTransaction::new,
            "aLostRaceLeavesNoEffectBehind"),
        new Mutant(
            "a draw is not checked",
            JournalMutants.DrawNotChecked::new,
            "whoeverKnowsAnOlderLedgerLosesTheRaceWhole"),
        new Mutant(
            "a draw is kept in another transaction",
            JournalMutants.DrawInAnotherTransaction::new,
            "whoeverLosesTheRaceForACaseDrawsNothing"),
        new Mutant(
            "a tally is lost",
            JournalMutants.TallyLost::new,
            "whatIsTalliedTwiceInOneAppendCountsTwice"),
        new Mutant(
            "instants are cut to milliseconds",
            JournalMutants.MillisOnly::new,
            "instantsOfEventsComeBackToTheNanosecond"),
        new Mutant(
            "the fence is ignored",
            JournalMutants.FenceIgnored::new,
            "whoeverHoldsAnOlderClaimSettlesNothing"),
        new Mutant(
            "one who is too late spoils it for all",
            JournalMutants.OneTooLateSpoilsAll::new,
            "ofManyThatAreDoneAtOnceOnlyThoseThatStandCount"),
        new Mutant(
            "one of many is done",
            JournalMutants.OneOfManyDone::new,
            "ofManyThatAreDoneAtOnceOnlyThoseThatStandCount"),
        new Mutant(
            "the lease of an effect is ignored",
            JournalMutants.LeaseIgnored::new,
            "anEffectIsClaimedByOneAtATime"),
        new Mutant(
            "the lease of a deadline is ignored",
            JournalMutants.LeaseOfDeadlinesIgnored::new,
            "aDeadlineIsClaimedByOneAtATimeUntilItIsDone"),
        new Mutant(
            "the order of effects is ignored",
            JournalMutants.OrderIgnored::new,
            "effectsOfOneCaseReachADestinationInOrder"),
        new Mutant(
            "deadlines pass too early",
            JournalMutants.DueTimeIgnored::new,
            "aDeadlineIsOverdueAtItsInstantAndNotBefore"),
        new Mutant(
            "destinations are bothered that must not be",
            JournalMutants.ExceptIgnored::new,
            "destinationsThatAreNotToBeBotheredAreLeftOut"),
        new Mutant(
            "more is claimed than was asked for",
            JournalMutants.BoundIgnored::new,
            "effectsAreClaimedUpToTheBoundThoseThatHaveWaitedLongest"),
        new Mutant(
            "the first claim is forgotten",
            JournalMutants.FirstClaimForgotten::new,
            "anEffectWhoseLeaseEndsIsAnybodysAgain"),
        new Mutant(
            "what was not tried counts as a try",
            JournalMutants.EveryPutOffCounts::new,
            "whatWasNotTriedDoesNotCountAsATry"),
        new Mutant(
            "the deadline of a case that waits for nobody stays",
            JournalMutants.DeadlineStays::new,
            "aCaseThatWaitsForNobodyHasNoDeadlineLeft"),
        new Mutant(
            "dead letters are dropped",
            JournalMutants.BuriedIsForgotten::new,
            "aDeadLetterIsClaimedByNobodyAndSeenByPeople"),
        new Mutant(
            "a stray is new each time",
            JournalMutants.StrayKeptTwice::new,
            "anAnswerThatNoCaseCouldTakeIsKeptOnce"));
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void aBrokenJournalIsCaught(Mutant mutant) {
    assertThat(failures(mutant.journal(), TagFilter.excludeTags("race")))
        .contains(mutant.caughtBy());
  }

  static List<Mutant> mutantsOfSeveral() {
    return List.of(
        new Mutant(
            "some of the steps are kept",
            JournalMutants.SomeAreKept::new,
            "ofStepsOfWhichOneComesTooLateNoneIsKept"),
        new Mutant(
            "ledgers are not checked",
            JournalMutants.OldLedgersTogether::new,
            "ofStepsOfWhichOneKnowsAnOlderLedgerNoneIsKept"),
        new Mutant(
            "what follows from the events is lost",
            JournalMutants.OnlyEventsTogether::new,
            "stepsAreKeptWithAllThatFollowsFromThem"));
  }

  @ParameterizedTest
  @MethodSource("mutantsOfSeveral")
  void aJournalThatIsBrokenForSeveralIsCaught(Mutant mutant) {
    assertThat(failures(KitOfSeveral.class, mutant.journal(), TagFilter.excludeTags("race")))
        .contains(mutant.caughtBy());
  }

  /** Only many threads notice it. */
  @Test
  void aJournalThatLooksFirstAndThenActsIsCaughtByTheRaces() {
    Supplier<CaseJournal> broken = JournalMutants.ChecksThenActs::new;

    assertThat(failures(broken, TagFilter.excludeTags("race"))).isEmpty();
    assertThat(failures(broken, TagFilter.includeTags("race")))
        .contains("ofManyWhoAppendAtOnceExactlyOneWins");
  }

  @Test
  void aJournalThatIsNotBrokenPasses() {
    assertThat(failures(InMemoryCaseJournal::new, TagFilter.excludeTags("none"))).isEmpty();
    assertThat(
            failures(KitOfSeveral.class, InMemoryCaseJournal::new, TagFilter.excludeTags("none")))
        .isEmpty();
  }

  private static List<String> failures(Supplier<CaseJournal> journal, Filter<?> which) {
    return failures(Kit.class, journal, which);
  }

  private static List<String> failures(
      Class<?> kit, Supplier<CaseJournal> journal, Filter<?> which) {
    TRIED.set(journal);
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(kit))
            .filters(EngineFilter.includeEngines("junit-jupiter"), which)
            .build();
    var failed = new ArrayList<String>();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                  failed.add(test.getDisplayName().replace("()", ""));
                }
              }
            });
    return failed;
  }
}
