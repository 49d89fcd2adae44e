package io.redress.simulator.world;

import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.AnswerOffer;
import io.redress.lifecycle.CaseCommand.AnswerStock;
import io.redress.lifecycle.CaseCommand.Offer;
import io.redress.lifecycle.CaseCommand.ReportHandover;
import io.redress.lifecycle.CaseCommand.ReportIrreparable;
import io.redress.lifecycle.CaseCommand.ReportPayment;
import io.redress.lifecycle.CommandId;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Handover;
import io.redress.remedy.Remedy;
import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Wishes;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.util.function.Function;

/** What warehouse, workshop and customers do where something else than money is given. */
final class Handovers {

  private static final Wording SOLD_OUT =
      new Wording(
          "We no longer have it. Please send the goods back, and you get your money.",
          "该商品已无库存。请寄回商品，我们将为您退款。");

  private static final Actor WAREHOUSE = new Actor(Role.WAREHOUSE.word(), Role.WAREHOUSE);
  private static final Actor PROVIDER = new Actor(Role.PROVIDER.word(), Role.PROVIDER);

  private final Wishes wishes;
  private final Exchanges exchanges;
  private final LogNormal warehouseAnswers;
  private final LogNormal customersAnswer;
  private final VirtualTime time;
  private final Actors.Giver giver;

  Handovers(Population population, VirtualTime time, Actors.Giver giver) {
    this.wishes = population.wishes();
    this.exchanges = new Exchanges(population);
    this.warehouseAnswers = population.partners().warehouseAnswers();
    this.customersAnswer = population.customers().suppliesAfter();
    this.time = time;
    this.giver = giver;
  }

  void askedForStock(CaseRun run) {
    boolean isThere = exchanges.isInStock(run.order());
    after(
        run,
        warehouseAnswers,
        Purpose.STOCK_ANSWERED,
        id -> new AnswerStock(id, WAREHOUSE, isThere));
  }

  void toHandOver(CaseRun run, Handover what) {
    var number = "R" + run.order().number();
    switch (what) {
      case REPLACEMENT ->
          after(
              run,
              wishes.sentAfter(),
              Purpose.HANDED_OVER,
              id -> new ReportHandover(id, WAREHOUSE, number));
      case REPAIR ->
          after(
              run,
              wishes.repairedAfter(),
              Purpose.HANDED_OVER,
              id ->
                  exchanges.isRepairable(run.order())
                      ? new ReportHandover(id, WAREHOUSE, number)
                      : new ReportIrreparable(id, WAREHOUSE));
    }
  }

  /** The money for goods that come back, in place of what is not there. */
  static CaseCommand offer(CaseRun run, Actor person) {
    return new Offer(run.nextCommand(), person, Remedy.RETURN_REFUND, Option.none(), SOLD_OUT);
  }

  /** Whoever cannot have the other goods takes the money. */
  void offered(CaseRun run) {
    var customer = new Actor(run.order().customer().id().value(), Role.CUSTOMER);
    after(run, customersAnswer, Purpose.SUPPLIES_AFTER, id -> new AnswerOffer(id, customer, true));
  }

  /** Customers pay what is due, and the provider says so. */
  void toPay(CaseRun run, Money due) {
    after(run, customersAnswer, Purpose.SUPPLIES_AFTER, id -> new ReportPayment(id, PROVIDER, due));
  }

  private void after(
      CaseRun run, LogNormal hours, Purpose purpose, Function<CommandId, CaseCommand> command) {
    time.after(run.wait(hours, purpose), () -> giver.give(run, command.apply(run.nextCommand())));
  }
}
