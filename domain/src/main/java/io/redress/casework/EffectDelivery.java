package io.redress.casework;

import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerRecall;
import io.redress.lifecycle.CaseCommand.AnswerStock;
import io.redress.lifecycle.CaseCommand.AnswerSupplier;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Effect;
import io.redress.notice.NoticeKind;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Due;
import io.redress.port.CourierNetwork;
import io.redress.port.Messenger;
import io.redress.port.PaymentGateway;
import io.redress.port.PolicyBook;
import io.redress.port.Suppliers;
import io.redress.port.Warehouse;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what must be done outside, at least once, each time with the same key; what comes back is
 * given to the case as a command. An effect is marked done only after its answer was taken.
 */
public final class EffectDelivery {

  private static final Logger log = LoggerFactory.getLogger(EffectDelivery.class);
  private static final Actor WAREHOUSE = new Actor("warehouse", Role.WAREHOUSE);
  private static final Actor COURIER = new Actor("courier", Role.COURIER);
  private static final Actor SUPPLIER = new Actor("supplier", Role.SUPPLIER);
  private static final Actor PROVIDER = new Actor("provider", Role.PROVIDER);

  private final CaseJournal journal;
  private final PolicyBook policies;
  private final AfterSales afterSales;
  private final Ports ports;
  private final InstantSource clock;

  /** The parts of the outside world that effects reach. */
  public record Ports(
      PaymentGateway payments,
      Warehouse warehouse,
      CourierNetwork couriers,
      Suppliers suppliers,
      Messenger messenger) {}

  public EffectDelivery(
      CaseJournal journal,
      PolicyBook policies,
      AfterSales afterSales,
      Ports ports,
      InstantSource clock) {
    this.journal = journal;
    this.policies = policies;
    this.afterSales = afterSales;
    this.ports = ports;
    this.clock = clock;
  }

  /**
   * Does what is still to be done, oldest first. Where something fails, the rest of its case waits
   * for the next call, and the other cases do not.
   *
   * @param atMost how many effects, so that one call is bounded
   * @return how many were done
   * @throws RuntimeException what failed first, after all others were served
   */
  public int deliver(int atMost) {
    var failures = new Failures();
    int done = 0;
    for (var due : journal.undone(clock.instant(), atMost)) {
      done += failures.attempt(due.forCase(), () -> performAndMark(due)) ? 1 : 0;
    }
    failures.rethrow();
    return done;
  }

  private void performAndMark(Due due) {
    perform(due);
    journal.done(due);
  }

  private void perform(Due due) {
    switch (due.effect()) {
      case Effect.AskWarehouseToStop ask ->
          ports
              .warehouse()
              .intercept(due.forCase(), ask.order())
              .forEach(stopped -> give(due, new AnswerIntercept(key(due), WAREHOUSE, stopped)));
      case Effect.AskCourierToRecall ask ->
          ports
              .couriers()
              .recall(due.forCase(), ask.order())
              .forEach(promised -> give(due, new AnswerRecall(key(due), COURIER, promised)));
      case Effect.AskSupplierToStop ask ->
          ports
              .suppliers()
              .stop(due.forCase(), ask.order())
              .forEach(stopped -> give(due, new AnswerSupplier(key(due), SUPPLIER, stopped)));
      case Effect.AskStock ask ->
          ports
              .warehouse()
              .hasStock(due.forCase(), ask.order(), ask.wares())
              .forEach(has -> give(due, new AnswerStock(key(due), WAREHOUSE, has)));
      case Effect.HandOver hand ->
          ports.warehouse().handOver(due.forCase(), hand.order(), hand.handover(), hand.wares());
      case Effect.AskWarehouseToGoOn ask -> ports.warehouse().letGo(due.forCase(), ask.order());
      case Effect.AskWarehouseToSendBack ask ->
          ports.warehouse().sendBack(due.forCase(), ask.order());
      case Effect.AskCourierToGoOn ask -> ports.couriers().letGo(due.forCase(), ask.order());
      case Effect.ClaimFromCourier claim ->
          ports.couriers().claimLoss(due.forCase(), claim.order());
      case Effect.OrderRefund order ->
          answer(due, order.leg().id(), ports.payments().refund(order.leg()));
      case Effect.QueryRefund query ->
          answer(due, query.leg(), ports.payments().query(query.leg()));
      case Effect.TellCustomer tell -> tell(due, tell.notice());
      case Effect.TellOwner tell ->
          ports.messenger().remind(due.forCase(), due.number(), tell.deadline());
    }
  }

  private void answer(Due due, LegId leg, LegAnswer answer) {
    give(due, new AnswerLeg(key(due), PROVIDER, leg, answer));
  }

  private void tell(Due due, NoticeKind notice) {
    afterSales
        .view(due.forCase())
        .state()
        .about()
        .forEach(claim ->
            policies
                .version(claim.policy())
                .flatMap(policy -> policy.notices().text(notice))
                .forEach(text ->
                    ports
                        .messenger()
                        .tell(due.forCase(), due.number(), claim.customer().id(), notice, text)));
  }

  private void give(Due due, CaseCommand command) {
    afterSales
        .handle(due.forCase(), command)
        .peekLeft(refusal -> logRefusal(due.forCase(), refusal.getClass().getSimpleName()));
  }

  /** An answer that the case no longer waits for is not lost: it stands in the log. */
  private static void logRefusal(CaseId id, String refusal) {
    log.warn("case {}: an answer from outside was refused: {}", id.value(), refusal);
  }

  /** The same for every try of the same effect, so that its answer is taken once. */
  private static CommandId key(Due due) {
    return new CommandId("answer-" + due.number() + "-" + due.index());
  }
}
