package io.redress.adapter.store.trial;

import io.redress.casework.AfterSales;
import io.redress.casework.AfterSales.Given;
import io.redress.casework.AnswerIntake;
import io.redress.casework.Backoff;
import io.redress.casework.CaseView;
import io.redress.casework.ConcurrentChange;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.Ports;
import io.redress.casework.Working;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Refusal;
import io.redress.order.Order;
import io.redress.port.CouponBook;
import io.redress.port.CourierNetwork;
import io.redress.port.Destination;
import io.redress.port.Messenger;
import io.redress.port.Suppliers;
import io.redress.port.Telemetry.Handled;
import io.redress.port.Warehouse;
import io.redress.settlement.LedgerEntry.Outside;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
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

  /** So often a command is decided anew before it is given up. */
  private static final int PATIENCE = 16;

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
  private final Replies replies;
  private final OrderDesk desk;
  private final Postbox postbox;

  /** The production code, wired for one life of the process. */
  private record Casework(
      AfterSales afterSales,
      EffectRunner runner,
      DeadlineSweep sweep,
      AnswerIntake intake,
      Conduct conduct,
      WatchedJournal journal) {}

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
    this.replies = new Replies(town.truth(), town.violations());
    this.desk = new OrderDesk(faults, town.truth(), town.violations());
    this.postbox = new Postbox(town.truth(), town.violations());
    begin();
  }

  private void begin() {
    life++;
    int mine = life;
    BooleanSupplier isAlive = () -> life == mine && casework.isDefined();
    InstantSource clock = () -> kernel.instant().plus(skew);
    var working = working(name + "-" + mine);
    var conduct = new Conduct(working, clock, town.waits(), town.spoken(), town.violations());
    var journal = journal(isAlive, clock, conduct);
    var ports = ports(isAlive, clock, conduct);
    var says = heard.of(conduct);
    var policies = town.policies();
    var afterSales =
        new AfterSales(journal, policies, (from, to, at) -> Option.none(), clock, says);
    casework =
        Option.of(
            new Casework(
                afterSales,
                new EffectRunner(journal, policies, afterSales, ports, clock, working, says),
                new DeadlineSweep(journal, afterSales, clock, working, says),
                new AnswerIntake(journal, afterSales, clock, says),
                conduct,
                journal));
    isBusy = false;
    idle = BUSY;
    kernel.in(faults.between(Duration.ofMillis(1), BUSY), () -> work(mine));
  }

  private WatchedJournal journal(BooleanSupplier isAlive, InstantSource clock, Conduct conduct) {
    var unreliable =
        new UnreliableJournal(town.store(release), kernel, faults, isAlive, town::isReadOnly);
    return new WatchedJournal(
        town.bug().journal(unreliable),
        clock,
        conduct,
        new Follows(town.truth(), town.policies().current(), town.violations()));
  }

  private Ports ports(BooleanSupplier isAlive, InstantSource clock, Conduct conduct) {
    var gateway = town.bug().gateway(new Line(town.provider(), kernel, faults, isAlive));
    var spoken = town.spoken();
    return new Ports(
        new WatchedDoor(gateway, town.truth(), clock, conduct, town.violations()),
        WatchedDoor.to(
            Destination.WAREHOUSE, Warehouse.class, town.warehouse(isAlive), conduct, spoken),
        WatchedDoor.to(
            Destination.COURIER, CourierNetwork.class, town.couriers(isAlive), conduct, spoken),
        WatchedDoor.to(
            Destination.SUPPLIER, Suppliers.class, town.suppliers(isAlive), conduct, spoken),
        WatchedDoor.to(
            Destination.COUPONS, CouponBook.class, town.coupons(isAlive), conduct, spoken),
        WatchedDoor.to(Destination.MESSAGES, Messenger.class, town.messenger(), conduct, spoken));
  }

  /** Every process has settings of its own, the sound ones or stranger ones. */
  private Working working(String worker) {
    var sound = Working.as(worker);
    if (faults.upTo(2) == 0) {
      return sound;
    }
    var pause = faults.between(Duration.ofSeconds(1), Duration.ofMinutes(3));
    return new Working(
        worker,
        faults.between(Duration.ofSeconds(20), Duration.ofMinutes(3)),
        1 + faults.upTo(20),
        new Backoff(
            faults.between(Duration.ofMillis(100), Duration.ofSeconds(3)), Duration.ofMinutes(45)),
        new Backoff(
            faults.between(Duration.ofSeconds(20), Duration.ofMinutes(3)), Duration.ofHours(5)),
        2 + faults.upTo(19),
        1 + faults.upTo(5),
        new Backoff(pause, faults.upTo(2) == 0 ? pause : pause.multipliedBy(4)));
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
    int atMost = atMost();
    int told = work.conduct().round(atMost, () -> work.sweep().sweep(atMost));
    return Heard.checked(told, heard.passed() - before);
  }

  private int run(Casework work) {
    int before = heard.done();
    int atMost = atMost();
    int done = work.conduct().round(atMost, () -> work.runner().run(atMost));
    return Heard.checked(done, heard.done() - before);
  }

  /** Some calls are for a few only. */
  private int atMost() {
    return faults.upTo(4) == 0 ? 1 + faults.upTo(30) : PLENTY;
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Gives a command; none if no answer came. */
  Option<Either<Refusal, CaseView>> give(CaseId id, CaseCommand command) {
    return live(() -> {
      int lost = journal().crowdedOut(command.id());
      try {
        var answer =
            command instanceof Request request
                ? desk.take(afterSales(), request)
                : afterSales().handle(id, command);
        answer.forEach(view -> replies.check(id, view));
        if (answer.isRight()) {
          heard.checkThatItEnded(command, Handled.DONE, Handled.KNOWN);
        } else {
          heard.checkThatItEnded(command, Handled.REFUSED);
        }
        return answer;
      } catch (ConcurrentChange crowded) {
        heard.checkThatItEnded(command, Handled.CROWDED_OUT);
        checkThatTried(journal().crowdedOut(command.id()) - lost);
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
              int lost = journal().drawsLost();
              try {
                afterSales().noteOutside(order, what);
              } catch (ConcurrentChange crowded) {
                checkThatTried(journal().drawsLost() - lost);
                throw crowded;
              }
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
    return working().afterSales();
  }

  private WatchedJournal journal() {
    return working().journal();
  }

  private Casework working() {
    return casework.getOrElseThrow(() -> new StoreTrouble("nobody answers"));
  }

  /** Whoever gives up has tried often enough. */
  private void checkThatTried(int times) {
    if (times < PATIENCE) {
      town.violations().add("gave up after others were quicker %d times".formatted(times));
    }
  }

  /** Takes what somebody outside says; whether whoever said so may forget it. */
  boolean hear(AnswerIntake.Answer answer) {
    return live(
            () -> {
              var work = working();
              int kept = work.journal().strays() - heard.strays();
              var taken = work.intake().take(town.bug().answer(answer));
              replies.check(answer, taken);
              if (work.journal().strays() - heard.strays() != kept) {
                town.violations().add("it was not said that an answer was set aside: " + answer);
              }
              return taken;
            })
        .isDefined();
  }

  /** Takes a notice as it was sent; whether whoever sent it may forget it. */
  boolean receive(String id, CaseId about, LegId leg, LegAnswer answer) {
    return live(
            () -> {
              postbox.refuse(working().intake(), id);
              postbox.take(working().intake(), id, about, leg, answer);
              return true;
            })
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
