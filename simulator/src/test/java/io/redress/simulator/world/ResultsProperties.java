package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.statistics.Results;
import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Worlds are tasks: each is lived through by itself, its results travel as bytes, and whatever
 * merges them, in whatever order and groups, has the results of the run.
 */
class ResultsProperties {

  private static final int WORLDS = 5;
  private static final Simulation SIMULATION =
      Simulation.ofGenerated(
          List.of("cn-marketplace", "lenient").flatMap(BuiltInPolicies::load),
          PopulationDocument.builtIn(),
          42,
          200,
          WORLDS);
  private static final List<byte[]> PARTS =
      List.range(0, WORLDS).map(world -> SIMULATION.of(world).toBytes());

  @Property(tries = 20)
  void theResultsOfWorldsMergeInAnyOrderAndGrouping(@ForAll Random chance) {
    var left = new ArrayList<>(PARTS.asJava());
    while (left.size() > 1) {
      var one = Results.of(left.remove(chance.nextInt(left.size())));
      one.merge(Results.of(left.remove(chance.nextInt(left.size()))));
      left.add(one.toBytes());
    }
    assertThat(left.getFirst()).isEqualTo(Whole.BYTES);
  }

  /** Later than the class around it, on which the threads would wait. */
  private static final class Whole {
    static final byte[] BYTES = run();

    private static byte[] run() {
      return SIMULATION.run(2, ResultsProperties::nobodyWatches).toBytes();
    }
  }

  private static void nobodyWatches(long lived) {}
}
