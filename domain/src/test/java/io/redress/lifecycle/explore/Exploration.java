package io.redress.lifecycle.explore;

import io.redress.audit.Law;
import io.redress.audit.Laws;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.Refusal;
import io.redress.party.Role;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that can happen in a world, the shortest ways first. Of a state that was left nothing
 * is kept but its fingerprint and by which move it was reached.
 */
final class Exploration {

  /** How far the end of a case may be once everybody answers. */
  private static final int ANSWERS = 8;

  /** How many commands that closed a case of a stage before are tried on another one first. */
  private static final int USUAL = 8;

  static final Law THROWN = new Law(0, "nothing is thrown");
  static final Law CLOSES = new Law(8, "every case can still be closed");
  static final Law SAME = new Law(6, "the same command gives the same events");
  static final Law TWICE = new Law(12, "a notification twice is a notification once");

  /** Whose notifications may come twice. */
  private static final Set<Role> NOTIFIERS =
      EnumSet.of(Role.PROVIDER, Role.COURIER, Role.WAREHOUSE, Role.INSPECTOR, Role.SUPPLIER);

  private final World world;
  private final Decider decider;
  private final Moves moves;
  private final Fingerprint fingerprint = new Fingerprint();
  private final Fingerprints seen = new Fingerprints();
  private final Fingerprints closing = new Fingerprints();
  private final Map<Tuple2<Integer, Class<?>>, Deque<CaseCommand>> usual = new HashMap<>();
  private final Ways ways = new Ways();
  private final Findings findings = new Findings();
  private List<Position> next = new ArrayList<>();

  private Exploration(World world, Decider decider) {
    this.world = world;
    this.decider = decider;
    this.moves = new Moves(world);
  }

  /** Explores a world to its depth. */
  static Findings of(World world, Decider decider) {
    return new Exploration(world, decider).explored();
  }

  private Findings explored() {
    reach(Position.start(world), -1, -1);
    int first = 0;
    for (int depth = 0; depth < world.depth() && !next.isEmpty(); depth++) {
      var frontier = next;
      next = new ArrayList<>();
      for (int i = 0; i < frontier.size(); i++) {
        leave(frontier.set(i, null), first + i);
      }
      first += frontier.size();
      findings.levels.add(next.size());
    }
    Laws.ALL.forEach(law -> findings.checked(law, findings.transitions));
    findings.complete = next.isEmpty();
    findings.states = seen.size();
    return findings;
  }

  private boolean reach(Position position, int from, int move) {
    if (!seen.add(position.print(fingerprint))) {
      return false;
    }
    next.add(position);
    ways.add(from, move);
    for (var each : position.cases()) {
      findings.met(each);
    }
    return true;
  }

  /** Makes all moves: those of each case, then what happens outside, then time. */
  private void leave(Position position, int from) {
    int move = 0;
    for (int which = 0; which < world.cases(); which++) {
      for (var command : moves.of(position, which)) {
        give(position, which, command, from, move++);
      }
    }
    for (var taken : world.outside()) {
      if (!position.outside().contains(taken)) {
        reach(position.taken(world, taken), from, move);
      }
      move++;
    }
    for (var due : position.next()) {
      reach(position.at(world, due), from, move);
    }
  }

  private void give(Position position, int which, CaseCommand command, int from, int move) {
    try {
      Step.give(world, decider, position, which, command)
          .peekLeft(refusal -> findings.refused(refusal, command, position.of(which)))
          .peek(step -> happened(step, from, move));
    } catch (RuntimeException thrown) {
      broken(THROWN, thrown.toString(), from, move);
    }
  }

  private void happened(Step step, int from, int move) {
    if (step.events().isEmpty()) {
      findings.withoutEffect++;
      return;
    }
    findings.transitions++;
    step.events().forEach(findings::met);
    for (var breach : step.breaches()) {
      broken(breach.law(), breach.what(), from, move);
    }
    check(TWICE, toldTwice(step), from, move);
    if (reach(step.after(), from, move)) {
      check(SAME, decidedAgain(step), from, move);
      findings.checked(CLOSES, 1);
      if (!closes(step.after(), step.which())) {
        broken(CLOSES, "not within %d commands".formatted(ANSWERS), from, move);
      }
    }
  }

  private void check(Law law, Option<String> wrong, int from, int move) {
    findings.checked(law, 1);
    wrong.peek(what -> broken(law, what, from, move));
  }

  /** Refused or without effect, but never with an effect of its own. */
  private static Option<String> toldTwice(Step step) {
    return NOTIFIERS.contains(step.command().actor().role())
        ? step.again()
            .fold(
                refusal -> Option.none(),
                again ->
                    Option.when(
                        !again.events().isEmpty(),
                        () -> "once more: " + Telling.of(again.events())))
        : Option.none();
  }

  private static Option<String> decidedAgain(Step step) {
    var again = step.decidedAgain();
    return Option.when(!again.contains(step.events()), () -> "the second time: " + again);
  }

  /** Whether a case is over, or known to end, or ends after a few commands. */
  private boolean closes(Position position, int which) {
    for (int most = 0; most <= ANSWERS; most++) {
      if (closes(position, which, most, false)) {
        return true;
      }
    }
    for (int most = 0; most <= ANSWERS; most++) {
      if (closes(position, which, most, true)) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(Position position, int which, int most, boolean byAnything) {
    if (position.of(which) instanceof AfterSaleCase.Closed) {
      return true;
    }
    if (most == 0) {
      return false;
    }
    long print = Fingerprint.mix(position.print(fingerprint), which);
    if (closing.contains(print)) {
      return true;
    }
    var usual = usual(position, which);
    boolean does =
        closesByOne(position, which, usual.toArray(CaseCommand[]::new), most, byAnything)
            || (byAnything && closesByOne(position, which, moves.of(position, which), most, true));
    if (does) {
      closing.add(print);
    }
    return does;
  }

  private Deque<CaseCommand> usual(Position position, int which) {
    return usual.computeIfAbsent(
        Tuple.of(which, position.of(which).getClass()), each -> new ArrayDeque<>());
  }

  private boolean closesByOne(
      Position position, int which, CaseCommand[] commands, int most, boolean byAnything) {
    for (var command : commands) {
      if (closesBy(position, which, command, most, byAnything)) {
        remember(usual(position, which), command);
        return true;
      }
    }
    return false;
  }

  private static void remember(Deque<CaseCommand> usual, CaseCommand command) {
    usual.remove(command);
    usual.addFirst(command);
    if (usual.size() > USUAL) {
      usual.removeLast();
    }
  }

  private boolean closesBy(
      Position position, int which, CaseCommand command, int most, boolean byAnything) {
    Either<Refusal, Step> given;
    try {
      given = Step.give(world, decider, position, which, command);
    } catch (RuntimeException thrown) {
      return false;
    }
    return given.exists(
        step -> step.events().nonEmpty() && closes(step.after(), which, most - 1, byAnything));
  }

  private void broken(Law law, String what, int from, int move) {
    var where = "%s, where %s".formatted(law, world);
    if (!findings.broken.containsKey(where)) {
      findings.broken.put(where, "%s%n%s".formatted(what, told(from, move)));
    }
  }

  /** All moves from the start to a state, and one more, with what they did. */
  private String told(int from, int move) {
    var told = new StringBuilder("in the world '%s':%n".formatted(world));
    var position = Position.start(world);
    for (int each : ways.to(from, move)) {
      position = told(position, each, told);
    }
    return told.append("  -> ").append(position.cases().map(Telling::of).mkString("; ")).toString();
  }

  private Position told(Position position, int move, StringBuilder told) {
    int left = move;
    for (int which = 0; which < world.cases(); which++) {
      var commands = moves.of(position, which);
      if (left < commands.length) {
        return told(position, which, commands[left], told);
      }
      left -= commands.length;
    }
    if (left < world.outside().size()) {
      var taken = world.outside().get(left);
      told.append("  outside: %s of %s%n".formatted(taken.tender(), taken.amount()));
      return position.taken(world, taken);
    }
    told.append("  time passes%n".formatted());
    return position.next().map(due -> position.at(world, due)).getOrElse(position);
  }

  private Position told(Position position, int which, CaseCommand command, StringBuilder told) {
    told.append("  %s %s%n".formatted(World.id(which).value(), Telling.of(command)));
    try {
      return Step.give(world, decider, position, which, command)
          .peek(step -> told.append("     %s%n".formatted(Telling.of(step.events()))))
          .fold(refusal -> position, Step::after);
    } catch (RuntimeException thrown) {
      told.append("     throws %s%n".formatted(thrown));
      return position;
    }
  }
}
