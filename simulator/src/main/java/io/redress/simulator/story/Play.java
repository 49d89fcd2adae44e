package io.redress.simulator.story;

import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.casework.AfterSales;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.Ports;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.order.Order;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.port.Agenda.Task;
import io.redress.port.CaseJournal;
import io.redress.request.Evidence;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.world.SimulatedPartners;
import io.redress.simulator.world.VirtualTime;
import io.redress.simulator.world.WatchedJournal;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Lives through one story: the true casework under one policy, a customer who asks for whatever
 * they like, people and partners who mostly do what is hoped for, in virtual time.
 */
final class Play implements WatchedJournal.Watcher {

  /** When stories begin: ten in the morning of a Wednesday in China. */
  private static final Instant BEGINNING = Instant.parse("2026-06-10T02:00:00Z");

  /** After which first act takes place: by day and by night, on a working day and at a weekend. */
  private static final Vector<Integer> HOURS = Vector.of(0, 0, 13, 15, 72, 85);

  private static final int ROUND = 100;

  /** After so many turns everybody does what is hoped for, and then every case comes to its end. */
  private static final int MOST_ODD_TURNS = 12;

  /** Whatever has more of them does not come to its end. */
  private static final int MOST_EVENTS = 250;

  private final Policy policy;
  private final Palette palette;
  private final Scene scene;
  private final Instant start;
  private final VirtualTime time = new VirtualTime();
  private final InMemoryCaseJournal journal = new InMemoryCaseJournal();
  private final StoryOrders orders;
  private final StoryCustomer customer;
  private final StoryPayments payments;
  private final Turns turns;
  private final AfterSales afterSales;
  private final EffectRunner runner;
  private final DeadlineSweep sweep;
  private final Map<Integer, Order> made = new HashMap<>();
  private final Map<CaseId, CaseLife> cases = new LinkedHashMap<>();
  private final Recorder record;
  private Option<Runnable> lastAct = Option.none();
  private long sweepsAt = Long.MAX_VALUE;

  Play(Palette palette, Draws draws) {
    this.policy = palette.policy();
    this.palette = palette;
    this.scene = new Scene(draws);
    this.start =
        BEGINNING.plus(Duration.ofHours(Palette.one(HOURS, scene.customer(), Purpose.HOUR)));
    this.orders = new StoryOrders(palette, scene, start);
    this.customer = new StoryCustomer(palette, scene, start);
    this.payments = new StoryPayments(scene);
    this.turns = new Turns(palette, payments);
    this.record = new Recorder(policy);
    var watched = new WatchedJournal(journal, this);
    var policies = new PolicyShelf(policy);
    this.afterSales = new AfterSales(watched, policies, time);
    this.sweep = new DeadlineSweep(watched, afterSales, time);
    this.runner = new EffectRunner(watched, policies, afterSales, ports(), time);
  }

  /** Partners take everything in; what they answer is a turn of the case. */
  private Ports ports() {
    return new Ports(
        payments,
        new SimulatedPartners.OfGoods(id -> {}, id -> {}, (id, what) -> {}, id -> {}),
        new SimulatedPartners.OfParcels(id -> {}),
        new SimulatedPartners.OfWares(id -> {}),
        new SimulatedPartners.Unspent(),
        new SimulatedPartners.Unheard());
  }

  /** Lives through all of it. */
  Lived live() {
    var at = start;
    for (int act = 0; act < Scene.MOST_ACTS; act++) {
      var draws = scene.act(act);
      if (act == 0 || Act.of(draws) != Act.NOTHING) {
        at = act == 0 ? at : at.plus(Palette.one(palette.waits(), draws, Purpose.WAIT));
        var what = act == 0 ? Act.REQUEST : Act.of(draws);
        int number = act;
        time.at(at, () -> act(what, number));
      }
    }
    try {
      time.run();
    } catch (NoEnd endless) {
      record.endless();
    } catch (RuntimeException thrown) {
      record.thrown(thrown);
    }
    return record.lived(cases.values(), journal, payments);
  }

  private void act(Act what, int number) {
    var draws = scene.act(number);
    switch (what) {
      case NOTHING -> {}
      case REQUEST -> open(draws);
      case AGAIN -> lastAct.forEach(Runnable::run);
      case WITHDRAW ->
          toCase(
              draws,
              life -> {
                life.isLetDown(Role.CUSTOMER);
                return new CaseCommand.Withdraw(life.nextCommand(), Turns.CUSTOMER);
              });
      case COMPLAIN ->
          toCase(draws, life -> new CaseCommand.Complain(life.nextCommand(), Turns.CUSTOMER));
      case SHOW ->
          toCase(
              draws,
              life ->
                  new CaseCommand.SupplyEvidence(
                      life.nextCommand(), Turns.CUSTOMER, HashSet.of(Evidence.PHOTO)));
      case CORRECT ->
          toCase(
              draws,
              life ->
                  new CaseCommand.CorrectRequest(
                      life.nextCommand(),
                      Turns.CUSTOMER,
                      customer.request(draws, life.order(), life.goods())));
    }
  }

  private void open(Draws.Entity draws) {
    int which = draws.below(Purpose.OF_ORDER, 0, Scene.MOST_ORDERS);
    var order = order(which);
    var life = new CaseLife(cases.size(), order, orders.goods(which));
    cases.put(life.id(), life);
    var command =
        new CaseCommand.Request(
            life.nextCommand(),
            Turns.CUSTOMER,
            life.id(),
            order,
            record.standing(customer),
            customer.request(draws, order, life.goods()),
            Option.none());
    give(life, command);
    lastAct = Option.of(() -> give(life, command));
  }

  private Order order(int which) {
    return made.computeIfAbsent(which, orders::order);
  }

  private void toCase(Draws.Entity draws, Function<CaseLife, CaseCommand> command) {
    int back = draws.below(Purpose.OF_CASE, 0, 2);
    var all = new ArrayList<>(cases.values());
    var life = all.get(Math.max(0, all.size() - 1 - back));
    var given = command.apply(life);
    give(life, given);
    lastAct = Option.of(() -> give(life, given));
  }

  private void give(CaseLife life, CaseCommand command) {
    afterSales
        .handle(life.id(), command)
        .peekLeft(why -> record.refused(life.id(), time.instant(), command, life.state(), why));
    deliver();
  }

  private CaseLife life(CaseId id) {
    return Option.of(cases.get(id))
        .getOrElseThrow(() -> new IllegalStateException("nobody opened " + id.value()));
  }

  private void deliver() {
    while (runner.run(ROUND) > 0) {
      // Until nothing is left to do at this moment.
    }
  }

  @Override
  public void happened(CaseJournal.Step step) {
    var life = life(step.forCase());
    var before = life.state();
    var after = step.state().getOrElse(() -> journal.kept(life.id()).state());
    life.has(step.expected() + step.events().size(), after);
    record.kept(step, before, after, journal.ledger(life.order().id()));
    for (var entry : step.events()) {
      life.isOver(WatchedJournal.isOver(life.isOver(), entry.event()));
      if (entry.event() instanceof CaseEvent.RefundOrdered ordered) {
        ordered
            .legs()
            .map(leg -> leg.due())
            .filter(due -> due.isAfter(time.instant()))
            .forEach(due -> time.at(due, this::deliver));
      }
    }
    if (record.events() > MOST_EVENTS) {
      throw new NoEnd();
    }
    step.running().forEach(deadline -> sweepAt(deadline.due()));
    if (!life.isOver()) {
      takeTurn(life);
    }
  }

  /** Somebody does something next, unless something else happens before. */
  private void takeTurn(CaseLife life) {
    int turn = life.nextTurn();
    var draws = scene.turn(life.number(), turn);
    var response =
        turn < MOST_ODD_TURNS
            ? Response.of(draws.below(Purpose.RESPONSE, 0, Response.CHOICES))
            : Response.AS_HOPED;
    var state = life.state();
    if (response == Response.NONE) {
      life.isLetDown(Turns.whose(state));
      return;
    }
    int events = life.events();
    time.after(
        inTime(state, Palette.one(palette.waits(), draws, Purpose.WAIT)),
        () -> {
          if (life.events() == events) {
            turn(life, draws, response);
          }
        });
  }

  /** Who does anything does it before the deadline; who lets it pass does nothing. */
  private Duration inTime(AfterSaleCase state, Duration wait) {
    var left =
        state
            .clocks()
            .running()
            .map(deadline -> Duration.between(time.instant(), deadline.due()).minusMinutes(1))
            .getOrElse(wait);
    return left.isNegative() || wait.compareTo(left) <= 0 ? wait : left;
  }

  private void turn(CaseLife life, Draws.Entity draws, Response response) {
    int events = life.events();
    var state = life.state();
    if (response == Response.CONTRARY || response == Response.ODD) {
      life.isLetDown(Turns.whose(state));
    }
    for (var command : turns.next(state, life.nextCommand(), draws, response)) {
      give(life, command);
      if (draws.below(Purpose.REPEATS, 0, 8) == 7) {
        give(life, turns.next(state, life.nextCommand(), draws, response).getOrElse(command));
      }
    }
    for (var instead : Turns.insteadOf(state)) {
      if (life.events() == events) {
        give(life, instead.apply(life.nextCommand()));
      }
    }
  }

  private void sweepAt(Instant due) {
    long millis = due.toEpochMilli();
    if (millis < sweepsAt) {
      sweepsAt = millis;
      time.at(due, this::passDeadlines);
    }
  }

  private void passDeadlines() {
    boolean isDue = time.millis() >= sweepsAt;
    if (isDue) {
      sweepsAt = Long.MAX_VALUE;
      sweep.sweep(ROUND);
    }
    deliver();
    if (isDue) {
      journal.nextDeadline().forEach(this::sweepAt);
    }
  }

  @Override
  public boolean isOver(CaseId id) {
    return Option.of(cases.get(id)).exists(CaseLife::isOver);
  }

  @Override
  public void putOff(Instant until) {
    time.at(until, this::deliver);
  }

  @Override
  public void buried(Task task) {
    time.after(
        Duration.ofHours(4),
        () -> {
          journal.release(task, time.instant());
          deliver();
        });
  }

  /** The story goes on for longer than any should. */
  private static final class NoEnd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoEnd() {
      super("", null, false, false);
    }
  }
}
