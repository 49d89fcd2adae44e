package io.redress.lifecycle.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.audit.Laws;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseDecider;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Refusal;
import io.redress.lifecycle.RefusalPages;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Everything that can happen in the {@link Worlds small worlds}, against {@link Laws all laws}. How
 * many moves more than usual are looked ahead may be said by {@code -Dredress.explore.deeper}.
 */
class ExplorationTest {

  private static final int DEEPER = Integer.getInteger("redress.explore.deeper", 0);

  /** States that are passed through within one command: no case rests there. */
  private static final Set<String> PASSED_THROUGH = HashSet.of("InIntake", "Granted");

  /** Refusals that are given before a command reaches its case. */
  private static final Set<String> AT_THE_DESK = HashSet.of("UnknownOrder", "IdUsedBefore");

  /**
   * What no decider can keep, with the world in which that shows: the customer's bank takes money
   * back that is already on its way to the customer. Both the ledger and the log say so.
   */
  private static final Set<String> NOT_KEPT =
      HashSet.of("1 no tender gives back more than it captured, where money is charged back");

  private static final Findings ALL = new Findings();

  @BeforeAll
  static void explore() throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var tasks =
          Worlds.all()
              .map(world -> world.toDepth(world.depth() + DEEPER))
              .map(world ->
                  Tuple.of(
                      world, threads.submit(() -> Exploration.of(world, CaseDecider::decide))));
      for (var task : tasks) {
        ALL.plus(task._1, task._2.get());
      }
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    }
    System.out.println(ALL.report());
  }

  @Test
  void everyLawHoldsInEveryState() {
    assertThat(ALL.broken).containsOnlyKeys(NOT_KEPT);
  }

  @Test
  void aMillionStatesAreLookedAt() {
    assertThat(ALL.states).isGreaterThanOrEqualTo(1_000_000);
  }

  @Test
  void everyStageIsReached() {
    assertThat(ALL.of(AfterSaleCase.class).keySet())
        .containsExactlyInAnyOrderElementsOf(kinds(AfterSaleCase.class).removeAll(PASSED_THROUGH));
  }

  @Test
  void everyEventHappens() {
    assertThat(ALL.of(CaseEvent.class).keySet())
        .containsExactlyInAnyOrderElementsOf(kinds(CaseEvent.class));
  }

  @Test
  void everyRefusalIsGiven() {
    assertThat(ALL.of(Refusal.class).keySet())
        .containsExactlyInAnyOrderElementsOf(kinds(Refusal.class).removeAll(AT_THE_DESK));
  }

  @Test
  void everyRefusalIsGivenWhereItsPageSays() {
    assertThat(ALL.refused.stream().map(String::valueOf))
        .containsExactlyInAnyOrderElementsOf(RefusalPages.byState());
  }

  @Test
  void theSameWorldIsFoundTheSameTwice() {
    var world = Worlds.keeping().toDepth(4);
    assertThat(Exploration.of(world, CaseDecider::decide).report())
        .isEqualTo(Exploration.of(world, CaseDecider::decide).report());
  }

  /** The records of a sealed type, by name. */
  private static Set<String> kinds(Class<?> type) {
    return leaves(type).map(Class::getSimpleName).toSet();
  }

  private static Seq<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? List.<Class<?>>of(type.getPermittedSubclasses()).flatMap(ExplorationTest::leaves)
        : List.of(type);
  }
}
