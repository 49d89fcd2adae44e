package io.redress.simulator.world;

import io.redress.party.Role;
import io.redress.simulator.population.Staff;
import io.redress.simulator.population.Staff.Team;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Tally;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/** All people of a shop who have a queue. */
final class Desks {

  private final Staff staff;
  private final ZoneId zone;
  private final long from;
  private final long to;
  private final Map<Role, Desk> desks = new EnumMap<>(Role.class);
  private final Map<Role, Worked> worked = new EnumMap<>(Role.class);

  /**
   * @param from when what counts begins, in milliseconds
   * @param to when it ends
   */
  Desks(Staff staff, ZoneId zone, VirtualTime time, long from, long to) {
    this.staff = staff;
    this.zone = zone;
    this.from = from;
    this.to = to;
    staff
        .teams()
        .forEach((role, team) -> {
          var books = new Worked(from, to);
          worked.put(role, books);
          desks.put(role, new Desk(role, team, zone, time, books));
        });
  }

  Desk of(Role role) {
    return Option.of(desks.get(role))
        .getOrElseThrow(() -> new IllegalStateException("nobody is " + role.word()));
  }

  Team team(Role role) {
    return staff.of(role);
  }

  Option<String> audit() {
    return Option.ofOptional(
        desks.values().stream().flatMap(desk -> desk.audit().toJavaStream()).findFirst());
  }

  void count(Tally tally) {
    worked.forEach(
        (role, books) -> books.count(tally.row(Dimension.ROLE, role.word()), staffed(role)));
  }

  private long staffed(Role role) {
    return team(role)
        .shifts()
        .toJavaStream()
        .mapToLong(shift -> Shifts.staffed(shift, from, to, zone))
        .sum();
  }
}
