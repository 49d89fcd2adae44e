package io.redress.adapter.store.trial;

import io.redress.casework.AfterSales;
import io.redress.casework.AnswerIntake;
import io.redress.casework.CaseView;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.Ports;
import io.redress.casework.Working;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Refusal;
import io.redress.port.CaseJournal;
import io.redress.port.Telemetry;
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
            town.suppliers(),
            town.coupons(),
            town.messenger());
    var working = Working.as(name + "-" + mine);
    var policies = town.policies();
    var afterSales = new AfterSales(journal, policies, clock);
    casework =
        Option.of(
            new Casework(
                afterSales,
                new EffectRunner(
                    journal, policies, afterSales, ports, clock, working, Telemetry.NONE),
                new DeadlineSweep(journal, afterSales, clock, working, Telemetry.NONE),
                new AnswerIntake(journal, afterSales, clock, Telemetry.NONE)));
    isBusy = false;
    idle = BUSY;
    kernel.in(faults.between(Duration.ofMillis(1), BUSY), () -> work(mine));
  }

  private void work(int ofLife) {
    if (ofLife != life || casework.isEmpty()) {
      return;
    }
    if (!isBusy) {
      isBusy = true;
      int done =
          live(() ->
                  casework
                      .map(work -> work.sweep().sweep(PLENTY) + work.runner().run(PLENTY))
                      .getOrElse(0))
              .getOrElse(0);
      if (ofLife != life) {
        return;
      }
      isBusy = false;
      idle = done > 0 ? BUSY : min(idle.multipliedBy(2), LONGEST_IDLE);
    }
    kernel.in(idle, () -> work(ofLife));
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Gives a command; none if no answer came. */
  Option<Either<Refusal, CaseView>> give(CaseId id, CaseCommand command) {
    return live(() ->
        casework
            .getOrElseThrow(() -> new StoreTrouble("nobody answers"))
            .afterSales()
            .handle(id, command));
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
    } catch (StoreTrouble trouble) {
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
