package io.redress.adapter.logistics.http;

import io.redress.adapter.logistics.http.WarehouseCallbacks.ForCase;
import io.redress.adapter.logistics.http.WarehouseCodes.Meaning;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerStock;
import io.redress.lifecycle.CaseCommand.ReportHandover;
import io.redress.lifecycle.CaseCommand.ReportIrreparable;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.ReportSentBack;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** The events of callbacks, from JSON to commands. */
final class CallbackWire {

  static final int MOST_EVENTS = 500;

  private static final Actor WAREHOUSE = new Actor("warehouse", Role.WAREHOUSE);
  private static final Set<String> COMMON = HashSet.of("id", "type", "case");

  private CallbackWire() {}

  /** A command of each event; none if one of them is not of the protocol. */
  static Option<Seq<ForCase>> read(byte[] body) {
    return JsonText.read(body)
        .flatMap(fields -> fields.having(HashSet.of("events")))
        .flatMap(fields -> fields.objects("events"))
        .filter(events -> events.nonEmpty() && events.size() <= MOST_EVENTS)
        .flatMap(events -> Option.sequence(events.map(CallbackWire::event)));
  }

  private static Option<ForCase> event(Json.Fields event) {
    return event
        .text("case")
        .filter(id -> isText(id, 200))
        .flatMap(id -> command(event).map(command -> new ForCase(new CaseId(id), command)));
  }

  private static Option<CaseCommand> command(Json.Fields event) {
    return event
        .text("id")
        .filter(id -> id.matches("[A-Za-z0-9_-]{1,100}"))
        .map(id -> new CommandId("warehouse-" + id))
        .flatMap(id -> event.text("type").flatMap(type -> command(id, type, event)));
  }

  private static Option<CaseCommand> command(CommandId id, String type, Json.Fields event) {
    return switch (type) {
      case "hold-answered" ->
          answer(event, WarehouseWire.HOLDS)
              .map(stopped -> new AnswerIntercept(id, WAREHOUSE, stopped));
      case "stock-answered" ->
          answer(event, WarehouseWire.STOCK_CHECKS).map(has -> new AnswerStock(id, WAREHOUSE, has));
      case "handed-over" ->
          tracking(event).map(number -> new ReportHandover(id, WAREHOUSE, number));
      case "sent-back" -> tracking(event).map(number -> new ReportSentBack(id, WAREHOUSE, number));
      case "irreparable" -> event.having(COMMON).map(all -> new ReportIrreparable(id, WAREHOUSE));
      case "return-arrived" ->
          event
              .having(COMMON.add("odd"))
              .flatMap(all -> all.truth("odd"))
              .map(isOdd ->
                  new ReportReturn(id, WAREHOUSE, ReturnMilestone.SIGNATURE, List.empty(), isOdd));
      default -> Option.none();
    };
  }

  /** Yes or no: who answers late does not answer that the answer comes later. */
  private static Option<Boolean> answer(Json.Fields event, String about) {
    return event
        .having(COMMON.add("answer"))
        .flatMap(all -> all.text("answer"))
        .flatMap(word -> WarehouseCodes.meaning(about, word))
        .filter(meaning -> meaning == Meaning.YES || meaning == Meaning.NO)
        .map(meaning -> meaning == Meaning.YES);
  }

  private static Option<String> tracking(Json.Fields event) {
    return event
        .having(COMMON.add("tracking"))
        .flatMap(all -> all.text("tracking"))
        .filter(number -> isText(number, 100));
  }

  private static boolean isText(String text, int most) {
    return !text.isBlank()
        && text.length() <= most
        && text.codePoints().noneMatch(Character::isISOControl);
  }
}
