package io.redress.adapter.store.story;

import io.redress.adapter.logistics.memory.InMemoryCourierNetwork;
import io.redress.adapter.logistics.memory.InMemorySuppliers;
import io.redress.adapter.logistics.memory.InMemoryWarehouse;
import io.redress.adapter.notify.memory.InMemoryMessenger;
import io.redress.adapter.payment.memory.InMemoryCouponBook;
import io.redress.adapter.payment.memory.InMemoryPaymentGateway;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.casework.AfterSales;
import io.redress.casework.AnswerIntake;
import io.redress.casework.AnswerIntake.Answer;
import io.redress.casework.AnswerIntake.Taken;
import io.redress.casework.CaseView;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.Ports;
import io.redress.casework.RefundNotices;
import io.redress.casework.Working;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Refusal;
import io.redress.order.Order;
import io.redress.order.TenderId;
import io.redress.port.Agenda.Due;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.Delivery;
import io.redress.port.LegView;
import io.redress.port.NoticeReader;
import io.redress.port.NoticeReader.Receipt;
import io.redress.port.PaymentGateway;
import io.redress.port.Submission;
import io.redress.settlement.LedgerEntry;
import io.redress.settlement.RefundLeg;
import io.redress.sla.ClockName;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** A shop, mostly with one case: the whole of Redress within a {@link World}. */
final class Shop {

  private static final CaseId CASE = new CaseId("case-1");
  private static final int PLENTY = 100;

  /** What the provider was asked, in order. */
  final List<String> asked = new ArrayList<>();

  final PolicyShelf policies = new PolicyShelf(ShopPolicy.FIRST);
  final InMemoryPaymentGateway payments;
  final InMemoryWarehouse warehouse;
  final InMemoryCourierNetwork couriers;
  final InMemorySuppliers suppliers = new InMemorySuppliers();
  final InMemoryCouponBook coupons = new InMemoryCouponBook();
  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-10T10:00:00Z"));
  private final InMemoryMessenger messenger = new InMemoryMessenger();
  private final CaseJournal journal;
  private final AfterSales afterSales;
  private final EffectRunner runner;
  private final AnswerIntake intake;
  private final DeadlineSweep sweep;

  Shop(World world) {
    payments = new InMemoryPaymentGateway(leg -> world.provider.apply(leg));
    journal = world.journal.apply(new InMemoryCaseJournal());
    var book = world.policies.apply(policies);
    afterSales =
        new AfterSales(journal, book, (from, to, at) -> Option.none(), clock, world.telemetry);
    intake = new AnswerIntake(journal, afterSales, clock, world.telemetry);
    var working = Working.as("worker");
    sweep = new DeadlineSweep(journal, afterSales, clock, working, world.telemetry);
    warehouse = new InMemoryWarehouse(order -> world.stopped);
    couriers = new InMemoryCourierNetwork(order -> world.recalled);
    var ports =
        new Ports(
            world.gateway.apply(new Overheard(payments, asked)),
            warehouse,
            couriers,
            suppliers,
            coupons,
            messenger);
    runner = new EffectRunner(journal, book, afterSales, ports, clock, working, world.telemetry);
  }

  /** Money of an order went back without any case, or that was undone. */
  void outside(Order order, LedgerEntry.Outside what) {
    afterSales.noteOutside(order, what);
  }

  /** Gives a command to a case by name, and does all that follows from it. */
  Either<Refusal, CaseView> give(String id, CaseCommand command) {
    var answer = afterSales.handle(new CaseId(id), command);
    work();
    return answer;
  }

  /** Gives a command, and does all that follows from it. */
  Either<Refusal, CaseView> give(CaseCommand command) {
    var answer = take(command);
    work();
    return answer;
  }

  /** Gives a command, and leaves what follows from it undone. */
  Either<Refusal, CaseView> take(CaseCommand command) {
    return afterSales.handle(CASE, command);
  }

  /** Opens another case, and leaves what follows from it undone. */
  Either<Refusal, CaseView> open(Request request) {
    return afterSales.handle(request.caseId(), request);
  }

  /** Gives many commands at once, and does all that follows from them. */
  Seq<Either<Refusal, CaseView>> giveAll(AfterSales.Given... many) {
    var answers = afterSales.handle(io.vavr.collection.List.of(many));
    work();
    return answers;
  }

  /** Which owners of deadlines were told of which clocks, in order. */
  List<ClockName> reminded() {
    return messenger.reminders().map(reminder -> reminder.deadline().clock()).asJava();
  }

  /** A provider says something by itself. */
  Taken hear(Answer answer) {
    var taken = intake.take(answer);
    work();
    return taken;
  }

  /** A provider sends what is read like this. */
  Receipt hear(NoticeReader reader) {
    var receipt = take(reader, Delivery.of(Map.of(), new byte[0]));
    work();
    return receipt;
  }

  /** A provider sends something, and what follows from that is left undone. */
  Receipt take(NoticeReader reader, Delivery delivery) {
    return new RefundNotices(reader, intake).take(delivery);
  }

  /** Answers that no case could take. */
  List<String> strays() {
    return journal
        .strays(PLENTY)
        .map(one ->
            "%s %s about %s: %s (%s)"
                .formatted(one.source(), one.id(), one.about().value(), one.what(), one.why()))
        .asJava();
  }

  /** What was tried too often. */
  List<String> deadLetters() {
    return journal
        .deadLetters(PLENTY)
        .map(one ->
            "%s after %d tries: %s"
                .formatted(
                    ((Due) one.task()).effect().getClass().getSimpleName(), one.tries(), one.why()))
        .asJava();
  }

  /** A person lets it be tried again. */
  void releaseDeadLetters() {
    journal.deadLetters(PLENTY).forEach(one -> journal.release(one.task(), clock.instant()));
    work();
  }

  /** Does what is to be done, but not what follows from that. */
  int workOnce() {
    return runner.run(PLENTY);
  }

  /** Does what is to be done, and what follows from that. */
  void work() {
    int done;
    do {
      done = workOnce();
    } while (done > 0);
  }

  /** Time goes by, and whatever it brings about is done. */
  void pass(Duration time) {
    clock.goOn(time);
    sweep.sweep(PLENTY);
    work();
  }

  CaseView view() {
    return afterSales.view(CASE);
  }

  /** The names of the case's events. */
  List<String> story() {
    return story(CASE.value());
  }

  List<String> story(String id) {
    return journal
        .load(new CaseId(id))
        .map(Entry::event)
        .map(e -> e.getClass().getSimpleName())
        .asJava();
  }

  /** What the customer was told, in order. */
  List<String> told() {
    return messenger.told().map(told -> told.notice().word()).asJava();
  }

  /** What went back for a tender. */
  String paidFor(TenderId tender) {
    return payments.paidFor(tender, Currency.getInstance("CNY")).inMajorUnits();
  }

  /** A gateway that writes down what it is asked. */
  private record Overheard(PaymentGateway gateway, List<String> asked) implements PaymentGateway {

    @Override
    public Submission refund(RefundLeg leg) {
      asked.add("refund " + leg.id().value() + " by " + leg.route().word());
      return gateway.refund(leg);
    }

    @Override
    public LegView query(RefundLeg leg) {
      asked.add("query " + leg.id().value());
      return gateway.query(leg);
    }

    @Override
    public boolean canTakeBack(RefundLeg leg) {
      return gateway.canTakeBack(leg);
    }
  }
}
