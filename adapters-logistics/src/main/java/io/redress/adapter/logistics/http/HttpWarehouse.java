package io.redress.adapter.logistics.http;

import io.redress.adapter.logistics.http.WarehouseCodes.Meaning;
import io.redress.adapter.logistics.http.WarehouseWire.Ask;
import io.redress.goods.Wares;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.Warehouse;
import io.redress.remedy.Handover;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.InstantSource;

/**
 * Asks a warehouse system over HTTP, in the protocol of {@code warehouse.openapi.yaml}, which
 * stands beside this class.
 *
 * <p>Every call carries a key that is made of what is asked, so that the warehouse does once what
 * it is told twice and says the same when it is asked twice. No answer, and every answer outside
 * the protocol, is a {@link WarehouseUnheard}: nothing is known, and the caller tries again with
 * the same key.
 *
 * <p>What the warehouse says on its own is read by {@link WarehouseCallbacks}. May be used by many
 * threads.
 */
public final class HttpWarehouse implements Warehouse, AutoCloseable {

  /** How many parcels are asked about in one call; more are asked in several. */
  static final int MOST_AT_ONCE = 200;

  private final WarehouseCalls calls;

  /** A parcel that is to be stopped for a case. */
  public record Hold(CaseId forCase, OrderId order) {}

  /**
   * @param clock for the time of signatures, which the warehouse compares with its own
   */
  public HttpWarehouse(HttpWarehouseSettings settings, InstantSource clock) {
    this.calls = new WarehouseCalls(settings, clock);
  }

  /**
   * @throws WarehouseUnheard if there is no answer of the protocol
   */
  @Override
  public Option<Boolean> intercept(CaseId forCase, OrderId order) {
    var hold = new Hold(forCase, order);
    return intercept(List.of(hold)).get(hold).flatMap(answer -> answer);
  }

  /**
   * Asks for many parcels with few calls.
   *
   * @return for each whether it was stopped; none within where the answer comes later, as a command
   * @throws WarehouseUnheard if one of the calls has no answer of the protocol; to ask for all of
   *     them again changes nothing
   */
  public Map<Hold, Option<Boolean>> intercept(Seq<Hold> holds) {
    Map<Hold, Option<Boolean>> answers = LinkedHashMap.empty();
    for (var some : holds.distinct().grouped(MOST_AT_ONCE)) {
      answers = answers.merge(interceptAtOnce(some.toList()));
    }
    return answers;
  }

  private Map<Hold, Option<Boolean>> interceptAtOnce(Seq<Hold> holds) {
    var asked = holds.map(each -> WarehouseWire.hold(each.forCase(), each.order()));
    var body = calls.ask(WarehouseWire.holds(asked));
    var answers =
        WarehouseWire.holdAnswers(body, asked)
            .getOrElseThrow(() -> notUnderstood(WarehouseWire.HOLDS));
    return holds
        .zip(asked)
        .toLinkedMap(
            pair -> pair._1(),
            pair -> answers.get(pair._2().key()).flatMap(HttpWarehouse::yesOrNo));
  }

  /**
   * @throws WarehouseUnheard if there is no answer of the protocol
   */
  @Override
  public Option<Boolean> hasStock(CaseId forCase, OrderId order, Seq<Wares> wares) {
    return yesOrNo(ask(WarehouseWire.stockCheck(forCase, order, wares)));
  }

  /**
   * @throws WarehouseUnheard if the warehouse did not say that it took it
   */
  @Override
  public void handOver(CaseId forCase, OrderId order, Handover handover, Seq<Wares> wares) {
    ask(WarehouseWire.handover(forCase, order, handover, wares));
  }

  /**
   * @throws WarehouseUnheard if the warehouse did not say that it took it
   */
  @Override
  public void letGo(CaseId forCase, OrderId order) {
    ask(WarehouseWire.release(forCase, order));
  }

  /**
   * @throws WarehouseUnheard if the warehouse did not say that it took it
   */
  @Override
  public void sendBack(CaseId forCase, OrderId order) {
    ask(WarehouseWire.sendBack(forCase, order));
  }

  /** Which meanings are possible for which question is said by the table of words. */
  private Meaning ask(Ask ask) {
    return WarehouseWire.answer(calls.ask(ask), ask)
        .getOrElseThrow(() -> notUnderstood(ask.about()));
  }

  private static Option<Boolean> yesOrNo(Meaning meaning) {
    return switch (meaning) {
      case YES -> Option.of(true);
      case NO -> Option.of(false);
      case LATER, DONE -> Option.none();
    };
  }

  private static WarehouseUnheard notUnderstood(String about) {
    return WarehouseCalls.unheard(about, "what is no answer to it");
  }

  /** Ends all calls; whoever waits for one hears {@link WarehouseUnheard}. */
  @Override
  public void close() {
    calls.close();
  }
}
