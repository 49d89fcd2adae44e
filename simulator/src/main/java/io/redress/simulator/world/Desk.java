package io.redress.simulator.world;

import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.simulator.population.Staff.Shift;
import io.redress.simulator.population.Staff.Team;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The people of one role, and what lies before them. Whoever is there and free takes what has
 * waited longest, and finishes what was begun.
 */
final class Desk {

  private final Role role;
  private final VirtualTime time;
  private final ZoneId zone;
  private final List<Person> people = new ArrayList<>();
  private final BitSet busy = new BitSet();
  private final Deque<Task> queue = new ArrayDeque<>();
  private final Worked worked;
  private long wakesAt = Long.MAX_VALUE;

  private record Person(Actor actor, Shift shift) {}

  private record Task(long since, Duration takes, BooleanSupplier isOpen, Consumer<Actor> work) {}

  /**
   * @param worked where it is noted how busy they are
   */
  Desk(Role role, Team team, ZoneId zone, VirtualTime time, Worked worked) {
    this.role = role;
    this.time = time;
    this.zone = zone;
    this.worked = worked;
    for (var shift : team.shifts()) {
      for (int at = 0; at < shift.people(); at++) {
        var name = role.word() + "-" + (people.size() + 1);
        people.add(new Person(new Actor(name, role), shift));
      }
    }
  }

  /**
   * Lays work before the people.
   *
   * @param isOpen whether there is still something to do when somebody gets to it
   */
  void ask(Duration takes, BooleanSupplier isOpen, Consumer<Actor> work) {
    worked.came(time.millis());
    queue.addLast(new Task(time.millis(), takes, isOpen, work));
    serve();
  }

  private void serve() {
    while (!queue.isEmpty()) {
      int free = free();
      if (free < 0) {
        wakeLater();
        return;
      }
      take(free, queue.removeFirst());
    }
  }

  /** The first who is there and free; below zero for nobody. */
  private int free() {
    var now = Shifts.there(time.millis(), zone);
    for (int at = busy.nextClearBit(0); at < people.size(); at = busy.nextClearBit(at + 1)) {
      if (Shifts.isOn(people.get(at).shift(), now)) {
        return at;
      }
    }
    return -1;
  }

  private void take(int person, Task task) {
    if (task.isOpen().getAsBoolean()) {
      begin(person, task);
    } else {
      worked.began(task.since(), time.millis(), Duration.ZERO);
    }
  }

  private void begin(int person, Task task) {
    busy.set(person);
    worked.began(task.since(), time.millis(), task.takes());
    time.after(
        task.takes(),
        () -> {
          busy.clear(person);
          task.work().accept(people.get(person).actor());
          serve();
        });
  }

  /** Whoever is free but not there begins with the shift; whoever is busy looks afterwards. */
  private void wakeLater() {
    long now = time.millis();
    long next = Long.MAX_VALUE;
    for (int at = busy.nextClearBit(0); at < people.size(); at = busy.nextClearBit(at + 1)) {
      next = Math.min(next, Shifts.nextBegin(people.get(at).shift(), now, zone));
    }
    if (next < wakesAt) {
      wakesAt = next;
      time.at(Instant.ofEpochMilli(next), this::wake);
    }
  }

  private void wake() {
    if (time.millis() >= wakesAt) {
      wakesAt = Long.MAX_VALUE;
    }
    serve();
  }

  /** What is wrong with the books of the desk when all is over, if anything is. */
  Option<String> audit() {
    return Option.when(
            !queue.isEmpty(), () -> queue.size() + " cases still wait for " + role.word())
        .orElse(() -> worked.audit().map(fault -> role.word() + ": " + fault));
  }
}
