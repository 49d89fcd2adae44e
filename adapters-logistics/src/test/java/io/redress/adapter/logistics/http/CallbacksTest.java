package io.redress.adapter.logistics.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.adapter.logistics.http.WarehouseCallbacks.ForCase;
import io.redress.adapter.logistics.http.WarehouseCallbacks.Reading;
import io.redress.adapter.logistics.http.WarehouseCallbacks.Reading.Reason;
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
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the warehouse says, signed as it should be. */
class CallbacksTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
  private static final CommandId ID = new CommandId("warehouse-e-1");
  private static final Actor WAREHOUSE = new Actor("warehouse", Role.WAREHOUSE);

  private static Reading read(byte[] body) {
    var signature = WarehouseSignature.sign(List.of(Keys.ONES), "msg_1", "1700000000", body);
    return new WarehouseCallbacks(List.of(Keys.ONES))
        .read(
            Map.of(
                "Webhook-Id", java.util.List.of("msg_1"),
                "Webhook-Timestamp", java.util.List.of("1700000000"),
                "Webhook-Signature", java.util.List.of(signature)),
            body,
            NOW);
  }

  private static Reading read(String body) {
    return read(body.getBytes(UTF_8));
  }

  private static String events(String... events) {
    return "{\"events\":[" + String.join(",", events) + "]}";
  }

  static Stream<Arguments> everyEventIsACommand() {
    return Stream.of(
        Arguments.of(
            "{'id':'e-1','type':'hold-answered','case':'c','answer':'stopped'}",
            new AnswerIntercept(ID, WAREHOUSE, true)),
        Arguments.of(
            "{'id':'e-1','type':'hold-answered','case':'c','answer':'already-handed-over'}",
            new AnswerIntercept(ID, WAREHOUSE, false)),
        Arguments.of(
            "{'id':'e-1','type':'stock-answered','case':'c','answer':'set-aside'}",
            new AnswerStock(ID, WAREHOUSE, true)),
        Arguments.of(
            "{'id':'e-1','type':'stock-answered','case':'c','answer':'not-available'}",
            new AnswerStock(ID, WAREHOUSE, false)),
        Arguments.of(
            "{'id':'e-1','type':'handed-over','case':'c','tracking':'SF 1'}",
            new ReportHandover(ID, WAREHOUSE, "SF 1")),
        Arguments.of(
            "{'id':'e-1','type':'sent-back','case':'c','tracking':'SF 2'}",
            new ReportSentBack(ID, WAREHOUSE, "SF 2")),
        Arguments.of(
            "{'id':'e-1','type':'irreparable','case':'c'}", new ReportIrreparable(ID, WAREHOUSE)),
        Arguments.of(
            "{'id':'e-1','type':'return-arrived','case':'c','odd':true}",
            new ReportReturn(ID, WAREHOUSE, ReturnMilestone.SIGNATURE, List.empty(), true)),
        Arguments.of(
            "{'id':'e-1','type':'return-arrived','case':'c','odd':false}",
            new ReportReturn(ID, WAREHOUSE, ReturnMilestone.SIGNATURE)));
  }

  @ParameterizedTest
  @MethodSource
  void everyEventIsACommand(String event, CaseCommand command) throws Exception {
    var body = events(event.replace('\'', '"'));

    assertThat(read(body))
        .isEqualTo(new Reading.Commands(List.of(new ForCase(new CaseId("c"), command))));
    assertThat(OpenApi.problems("Events", new ObjectMapper().readTree(body))).isEmpty();
  }

  @Test
  void theTypesAreThoseOfTheDescription() {
    assertThat(
            List.ofAll(
                    OpenApi.DOCUMENT.at("/components/schemas/Events/properties/events/items/oneOf"))
                .map(each -> each.get("$ref").asText())
                .map(name -> OpenApi.DOCUMENT.at(name.substring(1) + "/properties/type/const"))
                .map(type -> type.asText()))
        .containsExactlyElementsOf(
            everyEventIsACommand()
                .map(each -> ((String) each.get()[0]).split("'", -1)[7])
                .distinct()
                .toList());
  }

  @Test
  void manyEventsKeepTheirOrder() {
    var reading =
        read(
            events(
                "{\"id\":\"e-2\",\"type\":\"irreparable\",\"case\":\"c-2\"}",
                "{\"id\":\"e-1\",\"type\":\"irreparable\",\"case\":\"售后-1\"}"));

    assertThat(reading)
        .isEqualTo(
            new Reading.Commands(
                List.of(
                    new ForCase(
                        new CaseId("c-2"),
                        new ReportIrreparable(new CommandId("warehouse-e-2"), WAREHOUSE)),
                    new ForCase(new CaseId("售后-1"), new ReportIrreparable(ID, WAREHOUSE)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "1",
        "'events'",
        "{",
        "{}",
        "{'events':[]}",
        "{'events':{}}",
        "{'events':null}",
        "{'events':[null]}",
        "{'events':['e']}",
        "{'events':[[]]}",
        "{'events':[{}]}",
        "{'events':[{'id':'e','type':'irreparable','case':'c'}],'more':1}",
        "{'events':[{'id':'e','type':'irreparable','case':'c'}],'events':[]}",
        "{'events':[{'id':'e','type':'irreparable','case':'c'}]} {}",
        "{'events':[{'id':'e','type':'irreparable','case':'c'},]}",
        "{'events':[{'id':'e','type':'irreparable','case':'c'},{}]}",
        "{'events':[{'id':'e','type':'irreparable','case':'c','case':'d'}]}",
        "{'events':[{'id':'e','type':'irreparable','case':'c','odd':true}]}",
        "{'events':[{'id':'e','type':'irreparable'}]}",
        "{'events':[{'id':'e','type':'irreparable','case':''}]}",
        "{'events':[{'id':'e','type':'irreparable','case':' '}]}",
        "{'events':[{'id':'e','type':'irreparable','case':1}]}",
        "{'events':[{'id':'e','type':'irreparable','case':'c\\n'}]}",
        "{'events':[{'id':'','type':'irreparable','case':'c'}]}",
        "{'events':[{'id':'e e','type':'irreparable','case':'c'}]}",
        "{'events':[{'id':'é','type':'irreparable','case':'c'}]}",
        "{'events':[{'id':1,'type':'irreparable','case':'c'}]}",
        "{'events':[{'id':'e','type':'Irreparable','case':'c'}]}",
        "{'events':[{'id':'e','type':'refund','case':'c'}]}",
        "{'events':[{'id':'e','type':'hold-answered','case':'c'}]}",
        "{'events':[{'id':'e','type':'hold-answered','case':'c','answer':'unknown'}]}",
        "{'events':[{'id':'e','type':'hold-answered','case':'c','answer':'set-aside'}]}",
        "{'events':[{'id':'e','type':'hold-answered','case':'c','answer':'Stopped'}]}",
        "{'events':[{'id':'e','type':'hold-answered','case':'c','answer':true}]}",
        "{'events':[{'id':'e','type':'stock-answered','case':'c','answer':'unknown'}]}",
        "{'events':[{'id':'e','type':'handed-over','case':'c'}]}",
        "{'events':[{'id':'e','type':'handed-over','case':'c','tracking':''}]}",
        "{'events':[{'id':'e','type':'handed-over','case':'c','tracking':null}]}",
        "{'events':[{'id':'e','type':'return-arrived','case':'c','odd':'true'}]}",
        "{'events':[{'id':'e','type':'return-arrived','case':'c','odd':0}]}",
        "{'events':[[[[[[[[[[[]]]]]]]]]]]}",
        "{'events':[1.5]}",
        "{'events':[99999999999999999999]}",
        "{'events':[NaN]}"
      })
  void whatIsNotOfTheProtocolIsRefusedAsAWhole(String body) {
    assertThat(read(body.replace('\'', '"'))).isEqualTo(new Reading.Refused(Reason.NOT_UNDERSTOOD));
  }

  @Test
  void otherEncodingsAreRefused() {
    var right = events("{\"id\":\"e-1\",\"type\":\"irreparable\",\"case\":\"c\"}");
    var refused = new Reading.Refused(Reason.NOT_UNDERSTOOD);

    assertThat(read(right)).isInstanceOf(Reading.Commands.class);
    assertThat(read(right.getBytes(java.nio.charset.StandardCharsets.UTF_16BE))).isEqualTo(refused);
    assertThat(read(right.getBytes(java.nio.charset.Charset.forName("UTF-32LE"))))
        .isEqualTo(refused);
    assertThat(
            read(
                right
                    .replace("\"c\"", "\"é\"")
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
        .isEqualTo(refused);
    assertThat(read("\ufeff" + right)).isEqualTo(refused);
  }

  @Test
  void bodiesAreBounded() {
    var event = "{\"id\":\"e-1\",\"type\":\"irreparable\",\"case\":\"c\"}";
    var many = java.util.Collections.nCopies(500, event).toArray(String[]::new);
    assertThat(read(events(many))).isInstanceOf(Reading.Commands.class);

    var tooMany = java.util.Collections.nCopies(501, event).toArray(String[]::new);
    assertThat(read(events(tooMany))).isEqualTo(new Reading.Refused(Reason.NOT_UNDERSTOOD));

    var long1 = " ".repeat(1 << 20);
    assertThat(read(long1)).isEqualTo(new Reading.Refused(Reason.NOT_UNDERSTOOD));
    assertThat(read(long1 + " ")).isEqualTo(new Reading.Refused(Reason.TOO_LARGE));
  }

  @Test
  void withoutAKeyNothingCouldBeBelieved() {
    assertThatThrownBy(() -> new WarehouseCallbacks(List.empty()))
        .hasMessage("warehouse: give a signing key for callbacks");
  }
}
