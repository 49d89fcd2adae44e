package io.redress.lifecycle.explore;

import io.redress.Shop;
import io.redress.amount.RefundQuote;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Grant;
import io.redress.lifecycle.LegStanding;
import io.redress.order.Order;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.request.AfterSaleRequest;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.SettlementPlan;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Commands, events and states in the few words that a person needs. */
final class Telling {

  private Telling() {}

  static String of(CaseCommand command) {
    return of(command.actor()) + ": " + record((Record) command, command.actor());
  }

  static String of(Seq<CaseEvent> events) {
    return events.map(event -> record((Record) event)).mkString(", ");
  }

  static String of(AfterSaleCase state) {
    return record((Record) state);
  }

  private static String of(Actor actor) {
    return actor.role().word() + " " + actor.id();
  }

  private static String any(Object value) {
    return switch (value) {
      case Claim claim -> any(claim.request());
      case Grant grant ->
          "%s by %s of %s at %s"
              .formatted(
                  grant.remedy().word(),
                  grant.path().word(),
                  grant.quote().total(),
                  grant.release().word());
      case AfterSaleRequest request ->
          "%s %s %s %s"
              .formatted(
                  request.kind().word(),
                  request.reason().word(),
                  request.goods().word(),
                  request
                      .lines()
                      .map(line -> line.quantity() + " " + line.line().value())
                      .mkString(" and "));
      case RefundLeg leg ->
          "%s %s %s %s"
              .formatted(
                  leg.id().value(),
                  leg.tender().map(tender -> tender.value()).getOrElse("-"),
                  leg.route().word(),
                  leg.amount());
      case RefundQuote quote -> quote.total().toString();
      case SettlementPlan plan -> plan.total().toString();
      case Clocks clocks -> clocks.running().map(Telling::any).mkString("[", ", ", "]");
      case Deadline deadline -> deadline.clock().word() + " " + any(deadline.due());
      case Instant instant -> "+" + Duration.between(Shop.NOW, instant).toMinutes() + "min";
      case Actor actor -> of(actor);
      case Wording wording -> "...";
      case Option<?> option -> option.map(Telling::any).getOrElse("-");
      case Iterable<?> values -> List.ofAll(values).map(Telling::any).mkString("[", ", ", "]");
      case io.vavr.Tuple2<?, ?> entry -> any(entry._2);
      case LegStanding leg -> "%s %s %s".formatted(any(leg.leg()), leg.stage(), any(leg.first()));
      case Record record when isName(record) -> name(record);
      case Record record -> record(record);
      default -> value.toString();
    };
  }

  /** One word that has a type of its own. */
  private static boolean isName(Record record) {
    var parts = record.getClass().getRecordComponents();
    return parts.length == 1 && parts[0].getType() == String.class;
  }

  private static String name(Record record) {
    return content(record.getClass().getRecordComponents()[0], record).toString();
  }

  private static String record(Record record) {
    return record(record, record);
  }

  /** All parts but one that was told already. */
  private static String record(Record record, Object told) {
    var parts =
        Arrays.stream(record.getClass().getRecordComponents())
            .map(component -> content(component, record))
            .filter(part -> !isKnown(part) && !part.equals(told))
            .map(Telling::any)
            .collect(Collectors.joining(" "));
    return record.getClass().getSimpleName() + (parts.isEmpty() ? "" : "(" + parts + ")");
  }

  /** What every command of a world has in common. */
  private static boolean isKnown(Object part) {
    return part instanceof CommandId || part instanceof Order || part instanceof Customer;
  }

  private static Object content(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("cannot read " + component, hidden);
    }
  }
}
