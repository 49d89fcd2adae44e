package io.redress.lifecycle.explore;

import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseDecider;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Any commands whatever, by anybody, at any time that is not earlier: they are refused or have
 * events, and never an exception. How many may be said by {@code -Dredress.fuzz.commands}, and from
 * where to start by {@code -Dredress.fuzz.seed}; a failure names the seed of its own journey, with
 * which it is the first.
 */
class CommandFuzzTest {

  private static final long COMMANDS = Long.getLong("redress.fuzz.commands", 100_000);
  private static final long SEED = Long.getLong("redress.fuzz.seed", 20_261_122);
  private static final int JOURNEY = 25;
  private static final Seq<World> WORLDS = Worlds.all().filter(world -> world.cases() == 1);
  private static final Seq<Moves> MOVES = WORLDS.map(Moves::new);

  @Test
  void whateverIsAskedIsAnswered() {
    long given = 0;
    for (long seed = SEED; given < COMMANDS; seed++) {
      given += new Wanderer(seed).wander();
    }
  }

  /** One case, and whatever happens to it. */
  private static final class Wanderer {

    private final long seed;
    private final SplittableRandom random;
    private final World world;
    private final Moves moves;
    private final Anything anything;
    private final List<CaseCommand> given = new ArrayList<>();
    private Position position;

    Wanderer(long seed) {
      this.seed = seed;
      this.random = new SplittableRandom(seed);
      int which = random.nextInt(WORLDS.size());
      this.world = WORLDS.get(which);
      this.moves = MOVES.get(which);
      this.anything = new Anything(world, random);
      this.position = Position.start(world);
    }

    int wander() {
      while (given.size() < JOURNEY) {
        var command = command();
        given.add(command);
        try {
          Step.give(world, CaseDecider::decide, position, 0, command)
              .peek(step -> position = step.after());
        } catch (RuntimeException thrown) {
          throw new AssertionError(told(), thrown);
        }
        timePasses();
      }
      return given.size();
    }

    /** Half of them as people give them, half of anything; what can follow on much more often. */
    private CaseCommand command() {
      return random.nextInt(2) == 0 ? sensible() : anything.command().getOrElse(this::sensible);
    }

    private CaseCommand sensible() {
      var all = moves.of(position, 0);
      var command = all[random.nextInt(all.length)];
      for (int i = 0; i < 20 && isRefused(command); i++) {
        command = all[random.nextInt(all.length)];
      }
      return command;
    }

    private boolean isRefused(CaseCommand command) {
      return CaseDecider.decide(
              world.policy(),
              position.of(0),
              command,
              position.circumstances(world, command.actor()))
          .isLeft();
    }

    private void timePasses() {
      int how = random.nextInt(20);
      if (how < 4) {
        position = position.next().fold(() -> position, due -> position.at(world, due));
      } else if (how == 4) {
        var later = Duration.ofDays(random.nextInt(1 + random.nextInt(1_000_000)));
        position = position.at(world, position.now().plus(later));
      }
    }

    private String told() {
      var told = new StringBuilder("seed %d, world '%s':%n".formatted(seed, world));
      for (var command : given) {
        told.append("  %s%n".formatted(Telling.of(command)));
      }
      return told.toString();
    }
  }
}
