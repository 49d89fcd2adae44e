package io.redress.simulator.world;

import io.redress.policy.Policy;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.population.Population;
import io.redress.simulator.statistics.Results;
import io.vavr.collection.Seq;
import java.util.Currency;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * What policies would have cost: orders, what customers ask after them, and the cases that follow.
 * A run is several worlds; each is the shop for a while, lived through once under each policy, with
 * the same orders, people and fortune.
 *
 * <p>The same policies, population, orders, worlds and seed give the same results, whatever the
 * number of threads.
 */
public final class Simulation {

  private final Seq<Policy> policies;
  private final Population population;
  private final Draws draws;
  private final OrderHistories histories;
  private final int worlds;

  private Simulation(
      Seq<Policy> policies,
      Population population,
      Draws draws,
      OrderHistories histories,
      int worlds) {
    if (policies.isEmpty() || worlds < 1) {
      throw new IllegalArgumentException(
          "%d policies in %d worlds".formatted(policies.size(), worlds));
    }
    this.policies = policies;
    this.population = population;
    this.draws = draws;
    this.histories = histories;
    this.worlds = worlds;
  }

  /**
   * A run over orders that are drawn from the population.
   *
   * @param policies the first is the one that is asked about
   * @param orders how many are counted, in all worlds together, at least one
   * @param worlds at least one; from two on it can be said how sure the figures are
   */
  public static Simulation ofGenerated(
      Seq<Policy> policies, Population population, long seed, long orders, int worlds) {
    var draws = new Draws(seed);
    return new Simulation(
        policies,
        population,
        draws,
        new GeneratedOrders(population, draws, orders, worlds),
        worlds);
  }

  /**
   * A run over the orders of a real shop, all of them in every world.
   *
   * @param policies the first is the one that is asked about
   * @param population of which the history's category is one
   * @param worlds at least one; from two on it can be said how sure the figures are
   */
  public static Simulation ofHistory(
      Seq<Policy> policies, Population population, long seed, OrderHistory history, int worlds) {
    var draws = new Draws(seed);
    return new Simulation(
        policies, population, draws, new HistoricOrders(history, population, draws), worlds);
  }

  /** How many orders are placed in all worlds, those that are not counted included. */
  public long orders() {
    return policies.size()
        * IntStream.range(0, worlds).mapToLong(histories::all).reduce(0, Math::addExact);
  }

  public int worlds() {
    return worlds;
  }

  /** The currency of the orders and of all amounts of the results. */
  public Currency currency() {
    return histories.currency();
  }

  /**
   * Lives through all worlds, or as many as there is time for.
   *
   * @param threads how many work at the same time, at least one
   * @return of the worlds that were lived through; fewer than {@link #worlds()} if the run was
   *     stopped
   * @throws BrokenInvariant if a case or a world did what none may do; the same one on any number
   *     of threads, and no further worlds are begun
   */
  public Results run(int threads, Progress progress) {
    return run(threads, progress, EventLog.NONE);
  }

  /**
   * The same, while somebody listens.
   *
   * @param events hears of every event of every case
   */
  public Results run(int threads, Progress progress, EventLog events) {
    var all = new Worlds(worlds);
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var parts =
          IntStream.range(0, threads)
              .mapToObj(thread -> pool.submit(() -> work(all, progress, events)))
              .toList();
      var whole = Results.none(policies.size());
      for (var part : parts) {
        whole.merge(result(part));
      }
      all.rethrow();
      return whole;
    }
  }

  /**
   * Lives through one world, whichever process or machine this is. The results of all worlds,
   * merged in whatever order, are those of the run.
   *
   * @param world from zero on, below {@link #worlds()}
   * @throws BrokenInvariant if a case or the world did what none may do
   */
  public Results of(int world) {
    var one = new Worlds(worlds);
    var results = Results.none(policies.size());
    live(world, one, results, lived -> {}, EventLog.NONE);
    one.rethrow();
    return results;
  }

  private Results work(Worlds all, Progress progress, EventLog events) {
    var results = Results.none(policies.size());
    for (var world = all.next(); world.isDefined() && !progress.isStopped(); world = all.next()) {
      live(world.get(), all, results, progress, events);
    }
    return results;
  }

  private void live(int world, Worlds all, Results results, Progress progress, EventLog events) {
    try (var log = events.begin(world)) {
      var lived =
          policies
              .zipWithIndex()
              .map(policy -> live(world, policy._1, progress, new Heard(log, policy._2)))
              .toVector();
      var first = lived.head();
      results
          .policies()
          .zip(lived)
          .forEach(pair -> pair._1.add(first.tally(), pair._2.tally(), pair._2.standouts()));
      results.oracle().add(first.best());
      log.isOver();
    } catch (Stopped early) {
      // A world that is not over says nothing: its late cases would be missing.
    } catch (RuntimeException failure) {
      all.failed(world, failure);
    }
  }

  private Books live(int world, Policy policy, Progress progress, Heard log) {
    var books = new Books(world, population, histories.size(world), log);
    new World(world, histories, population, policy, draws.in(world), books, progress).live();
    return books;
  }

  private static Results result(Future<Results> part) {
    try {
      return part.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failure.getCause());
    }
  }
}
