package io.redress.simulator.population;

import io.redress.party.Role;
import io.redress.simulator.draw.LogNormal;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The people of a shop who decide and inspect, by their role. */
public record Staff(Map<Role, Team> teams) {

  /**
   * The people of a role.
   *
   * @throws IllegalStateException if nobody has it
   */
  public Team of(Role role) {
    return teams
        .get(role)
        .getOrElseThrow(() -> new IllegalStateException("nobody is " + role.word()));
  }

  /**
   * People of one role; whoever is free takes what has waited longest.
   *
   * @param minutes for one case
   * @param agrees to what is true
   * @param isDeceived agrees to what is not
   */
  public record Team(Seq<Shift> shifts, LogNormal minutes, double agrees, double isDeceived) {}

  /**
   * When people are there. Whoever has begun a case finishes it.
   *
   * @param to after {@code from}; midnight at the end of the day for 00:00
   */
  public record Shift(int people, LocalTime from, LocalTime to, Set<DayOfWeek> days) {

    private static final int SECONDS_A_DAY = 86_400;

    public int fromSecond() {
      return from.toSecondOfDay();
    }

    public int toSecond() {
      return to.equals(LocalTime.MIDNIGHT) ? SECONDS_A_DAY : to.toSecondOfDay();
    }
  }
}
