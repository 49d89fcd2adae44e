package io.redress.benchmark;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.policy.Policy;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.statistics.Results;
import io.redress.simulator.world.Simulation;
import io.vavr.collection.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Orders a second, from purchase to the last closed case, when all is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SimulationBenchmark {

  private static final int ORDERS = 20_000;
  private static final int WORLDS = 4;
  private static final long SEED = 42;

  private final Policy policy =
      BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
  private final Population population = PopulationDocument.builtIn();

  @Param({"1", "2"})
  private int threads;

  @Benchmark
  @OperationsPerInvocation(ORDERS)
  public Results orders() {
    return Simulation.ofGenerated(List.of(policy), population, SEED, ORDERS, WORLDS)
        .run(threads, done -> {});
  }
}
