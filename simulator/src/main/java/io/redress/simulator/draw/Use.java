package io.redress.simulator.draw;

/** What the value of a draw decides, and so which value makes the simplest story. */
public sealed interface Use {

  /** Above 0 and below 1. */
  double simplest();

  /** A share below which something lies, such as the length of a wait among all waits. */
  record Level(double simplest) implements Use {

    static final Level MEDIAN = new Level(0.5);

    public Level {
      if (!(simplest >= Draws.LEAST && simplest <= Draws.MOST)) {
        throw new IllegalArgumentException("a level at " + simplest);
      }
    }

    /** Zero and one stand for the nearest number that can be drawn. */
    static Level at(double simplest) {
      if (!(simplest >= 0 && simplest <= 1)) {
        throw new IllegalArgumentException("a level at " + simplest);
      }
      return new Level(Math.clamp(simplest, Draws.LEAST, Draws.MOST));
    }
  }

  /** Whether something happens: it does where the value is below the probability. */
  record Chance(double probability) implements Use {

    /** It does not happen. */
    @Override
    public double simplest() {
      return Draws.MOST;
    }

    public boolean happens(double value) {
      return value < probability;
    }
  }

  /** Which of several things, counted from zero. */
  record Index(int bound) implements Use {

    /** The first. */
    @Override
    public double simplest() {
      return Draws.LEAST;
    }

    public int of(double value) {
      return (int) (value * bound);
    }

    /** A value that decides for one of the things, and is the same for the first of any number. */
    public double valueOf(int index) {
      return index == 0 ? Draws.LEAST : (index + 0.5) / bound;
    }
  }
}
