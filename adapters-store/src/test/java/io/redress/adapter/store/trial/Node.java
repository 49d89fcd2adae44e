package io.redress.adapter.store.trial;

import io.redress.casework.AfterSales;
import io.redress.casework.AfterSales.Given;
import io.redress.casework.AnswerIntake;
import io.redress.casework.CaseView;
import io.redress.casework.ConcurrentChange;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.Ports;
import io.redress.casework.Working;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Refusal;
import io.redress.order.Order;
import io.redress.port.CaseJournal;
import io.redress.port.Telemetry.Handled;
import io.redress.settlement.LedgerEntry.Outside;
import io.redress.view.Audience;
import io.redress.view.CaseSummary;
import io.redress.view.Timeline;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A process that does the work, ends without notice, and begins anew. */
final class Node {

  private static final Duration BUSY = Duration.ofSeconds(5);
  private static final Duration LONGEST_IDLE = Duration.ofMinutes(20);
  private static final int PLENTY = 1000;

  private final String name;
  private final Kernel kernel;
  private final Faults faults;
  private final Town town;
  private Duration skew = Duration.ZERO;
  private Duration idle = BUSY;
  private boolean isBusy;
  private Release release;
  private int life;
  private Option<Casework> casework = Option.none();
  private final Heard heard = new Heard();

  /** The production code, wired for one life of the process. */
  private record Casework(
      AfterSales afterSales, EffectRunner runner, DeadlineSweep sweep, AnswerIntake intake) {}

  /**
   * A process.
   *
   * @param release of the program that it runs, until it is {@link #upgrade upgraded}
   */
  Node(String name, Kernel kernel, Faults faults, Town town, Release release) {
    this.name = name;
    this.kernel = kernel;
    this.faults = faults;
    this.town = town;
    this.release = release;
    begin();
  }

  private void begin() {
    life++;
    int mine = life;
    BooleanSupplier isAlive = () -> life == mine && casework.isDefined();
    InstantSource clock = () -> kernel.instant().plus(skew);
    CaseJournal journal =
        town.bug()
            .journal(
                new UnreliableJournal(
                    town.store(release), kernel, faults, isAlive, town::isReadOnly));
    var gateway = town.bug().gateway(new Line(town.provider(), kernel, faults, isAlive));
    var ports =
        new Ports(
            gateway,
            town.warehouse(isAlive),
            town.couriers(isAlive),
            town.suppliers(isAlive),
            town.coupons(isAlive),
            town.messenger());
    var working = working(name + "-" + mine);
    var policies = town.policies();
    var afterSales =
        new AfterSales(journal, policies, (from, to, at) -> Option.none(), clock, heard);
    casework =
        Option.of(
            new Casework(
                afterSales,
                new EffectRunner(journal, policies, afterSales, ports, clock, working, heard),
                new DeadlineSweep(journal, afterSales, clock, working, heard),
                new AnswerIntake(journal, afterSales, clock, heard)));
    isBusy = false;
    idle = BUSY;
    kernel.in(faults.between(Duration.ofMillis(1), BUSY), () -> work(mine));
  }

  /** Every process has settings of its own, the sound ones or stranger ones. */
  private Working working(String worker) {
    var sound = Working.as(worker);
    return faults.upTo(2) == 0
        ? sound
        : sound
            .batches(1 + faults.upTo(20))
            .tries(2 + faults.upTo(19))
            .leases(faults.between(Duration.ofSeconds(20), Duration.ofMinutes(3)));
  }

  private void work(int ofLife) {
    if (ofLife != life || casework.isEmpty()) {
      return;
    }
    if (!isBusy) {
      isBusy = true;
      int done =
          live(() -> casework.map(work -> sweep(work) + run(work)).getOrElse(0)).getOrElse(0);
      if (ofLife != life) {
        return;
      }
      isBusy = false;
      idle = done > 0 ? BUSY : min(idle.multipliedBy(2), LONGEST_IDLE);
    }
    kernel.in(idle, () -> work(ofLife));
  }

  private int sweep(Casework work) {
    int before = heard.passed();
    return Heard.checked(work.sweep().sweep(PLENTY), heard.passed() - before);
  }

  private int run(Casework work) {
    int before = heard.done();
    return Heard.checked(work.runner().run(PLENTY), heard.done() - before);
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Gives a command; none if no answer came. */
  Option<Either<Refusal, CaseView>> give(CaseId id, CaseCommand command) {
    return live(() -> {
      try {
        var answer = afterSales().handle(id, command);
        if (answer.isRight()) {
          heard.checkThatItEnded(command, Handled.DONE, Handled.KNOWN);
        } else {
          heard.checkThatItEnded(command, Handled.REFUSED);
        }
        return answer;
      } catch (ConcurrentChange crowded) {
        heard.checkThatItEnded(command, Handled.CROWDED_OUT);
        throw crowded;
      }
    });
  }

  /** Gives many commands; none if not all were answered. */
  Option<Seq<Either<Refusal, CaseView>>> give(Seq<Given> many) {
    return live(() -> afterSales().handle(many));
  }

  /** Gives a command that nobody may give; whether it was taken. */
  boolean takes(CaseId id, CaseCommand command) {
    return live(
            () -> {
              try {
                afterSales().handle(id, command);
                return true;
              } catch (IllegalArgumentException refused) {
                return false;
              }
            })
        .getOrElse(false);
  }

  /** Notes what happened to the money of an order outside; whether whoever told it may forget. */
  boolean note(Order order, Outside what) {
    return live(
            () -> {
              afterSales().noteOutside(order, what);
              return true;
            })
        .getOrElse(false);
  }

  /** What is known of a case, for people; none if no answer came. */
  Option<Page> page(CaseId id) {
    return live(() ->
        new Page(
            afterSales().view(id),
            afterSales().summary(id),
            afterSales().timeline(id, Audience.CUSTOMER)));
  }

  /** What people see of a case. */
  record Page(CaseView view, Option<CaseSummary> summary, Timeline timeline) {}

  private AfterSales afterSales() {
    return casework.getOrElseThrow(() -> new StoreTrouble("nobody answers")).afterSales();
  }

  /** Takes what somebody outside says; whether whoever said so may forget it. */
  boolean hear(AnswerIntake.Answer answer) {
    return live(() ->
            casework
                .getOrElseThrow(() -> new StoreTrouble("nobody answers"))
                .intake()
                .take(town.bug().answer(answer)))
        .isDefined();
  }

  /** The process may end meanwhile, or the store may fail. */
  private <T> Option<T> live(Supplier<T> work) {
    int mine = life;
    try {
      return Option.of(work.get());
    } catch (Crash crash) {
      if (mine == life) {
        end();
      }
      return Option.none();
    } catch (StoreTrouble | ConcurrentChange trouble) {
      return Option.none();
    } catch (UnreadableLog unreadable) {
      kernel.note(name + " stops at " + unreadable.getMessage());
      return Option.none();
    }
  }

  /** The process ends at once, whatever it is doing, and begins anew after a while. */
  void end() {
    if (casework.isDefined()) {
      kernel.note(name + " ends");
      casework = Option.none();
      kernel.in(faults.between(Duration.ofSeconds(2), Duration.ofMinutes(30)), this::begin);
    }
  }

  /** A process of an older release ends, and begins anew as one of the newer. */
  void upgrade() {
    if (release == Release.OLDER) {
      release = Release.NEWER;
      end();
    }
  }

  void skew(Duration by) {
    skew = by;
  }
}
