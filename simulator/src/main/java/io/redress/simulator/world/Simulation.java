package io.redress.simulator.world;

import io.redress.policy.Policy;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.population.Population;
import io.redress.simulator.statistics.Tally;
import java.util.Currency;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * What a policy would have cost: orders, what customers ask after them, and the cases that follow.
 *
 * <p>The same policy, population, orders and seed give the same tally, whatever the number of
 * threads.
 */
public final class Simulation {

  private final Policy policy;
  private final Population population;
  private final Draws draws;
  private final OrderHistories histories;

  private Simulation(Policy policy, Population population, Draws draws, OrderHistories histories) {
    this.policy = policy;
    this.population = population;
    this.draws = draws;
    this.histories = histories;
  }

  /** A run over orders that are drawn from the population. */
  public static Simulation ofGenerated(
      Policy policy, Population population, long seed, long orders) {
    var draws = new Draws(seed);
    return new Simulation(
        policy, population, draws, new GeneratedOrders(population, draws, orders));
  }

  /**
   * A run over the orders of a real shop.
   *
   * @param population of which the history's category is one
   */
  public static Simulation ofHistory(
      Policy policy, Population population, long seed, OrderHistory history) {
    var draws = new Draws(seed);
    return new Simulation(
        policy, population, draws, new HistoricOrders(history, population, draws));
  }

  /** How many orders there are. */
  public long orders() {
    return histories.size();
  }

  /** The currency of the orders and of all amounts of the tally. */
  public Currency currency() {
    return histories.currency();
  }

  /**
   * Lives through all orders.
   *
   * @param threads how many work at the same time, at least one
   * @param progress is told how many more orders were lived through, from any thread
   * @throws BrokenInvariant if a case did what no case may do; the same one on any number of
   *     threads, and no further orders are begun
   */
  public Tally run(int threads, LongConsumer progress) {
    var blocks = new Blocks(histories.size());
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var parts =
          IntStream.range(0, threads)
              .mapToObj(thread -> pool.submit(() -> work(blocks, progress)))
              .toList();
      var whole = new Tally();
      for (var part : parts) {
        whole.merge(result(part));
      }
      blocks.rethrow();
      return whole;
    }
  }

  private Tally work(Blocks blocks, LongConsumer progress) {
    var tally = new Tally();
    for (var block = blocks.next(); block.isDefined(); block = blocks.next()) {
      block.forEach(orders -> live(orders, blocks, tally, progress));
    }
    return tally;
  }

  private void live(Blocks.Block orders, Blocks blocks, Tally tally, LongConsumer progress) {
    try {
      new World(histories, population, policy, draws, tally).live(orders.from(), orders.to());
      progress.accept(orders.size());
    } catch (RuntimeException failure) {
      blocks.failed(orders, failure);
    }
  }

  private static Tally result(Future<Tally> part) {
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
