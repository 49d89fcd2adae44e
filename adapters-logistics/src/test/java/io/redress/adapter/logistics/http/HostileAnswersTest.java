package io.redress.adapter.logistics.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.redress.adapter.logistics.http.HttpWarehouse.Hold;
import io.redress.adapter.logistics.http.WarehouseCodes.Code;
import io.redress.goods.Wares;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.remedy.Handover;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of all kinds: what is of the protocol is understood, and nothing else is. */
@Timeout(30)
class HostileAnswersTest {

  private static final WireMockServer SERVER =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-02T02:00:00Z"));
  private static final CaseId CASE = new CaseId("case-1");
  private static final OrderId ORDER = new OrderId("order-1");
  private static final String RELEASE_KEY = WarehouseWire.release(CASE, ORDER).key();
  private static final String HOLD_KEY = WarehouseWire.hold(CASE, ORDER).key();

  private final HttpWarehouse warehouse = warehouse(Duration.ofSeconds(20));

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @AfterEach
  void close() {
    warehouse.close();
    SERVER.resetAll();
  }

  private static HttpWarehouse warehouse(Duration whole) {
    return new HttpWarehouse(
        HttpWarehouseSettings.of(URI.create(SERVER.baseUrl()), Keys.ONES)
            .within(Duration.ofSeconds(5), whole, 100_000),
        CLOCK);
  }

  private static ResponseDefinitionBuilder json(String body) {
    return aResponse()
        .withHeader("Content-Type", "application/json")
        .withBody(body.replace('\'', '"').replace("KEY", RELEASE_KEY).replace("HOLD", HOLD_KEY));
  }

  private static void serverAnswers(ResponseDefinitionBuilder answer) {
    SERVER.stubFor(any(anyUrl()).willReturn(answer));
  }

  private void letGoIsUnheard(HttpWarehouse asked, String message) {
    assertThatThrownBy(() -> asked.letGo(CASE, ORDER))
        .isInstanceOf(WarehouseUnheard.class)
        .hasNoCause()
        .hasMessage("the warehouse answered releases with " + message);
  }

  static Stream<Code> everyWordIsUnderstoodAndDescribed() {
    return WarehouseCodes.ALL.toJavaStream();
  }

  @ParameterizedTest
  @MethodSource
  void everyWordIsUnderstoodAndDescribed(Code code) throws Exception {
    var wares = List.of(new Wares("CUP-1", 1));
    var asks =
        HashMap.of(
            "holds", WarehouseWire.hold(CASE, ORDER),
            "stock-checks", WarehouseWire.stockCheck(CASE, ORDER, wares),
            "handovers", WarehouseWire.handover(CASE, ORDER, Handover.REPAIR, wares),
            "releases", WarehouseWire.release(CASE, ORDER),
            "send-backs", WarehouseWire.sendBack(CASE, ORDER));
    var one =
        "{\"key\":\"%s\",\"answer\":\"%s\"}"
            .formatted(asks.get(code.about()).get().key(), code.word());
    var body = code.about().equals("holds") ? "{\"holds\":[" + one + "]}" : one;
    serverAnswers(json(body));

    assertThat(OpenApi.problems(OpenApi.answer(code.about()), new ObjectMapper().readTree(body)))
        .isEmpty();
    var meant =
        switch (code.about()) {
          case "holds" -> warehouse.intercept(CASE, ORDER);
          case "stock-checks" -> warehouse.hasStock(CASE, ORDER, wares);
          case "handovers" -> done(() -> warehouse.handOver(CASE, ORDER, Handover.REPAIR, wares));
          case "releases" -> done(() -> warehouse.letGo(CASE, ORDER));
          default -> done(() -> warehouse.sendBack(CASE, ORDER));
        };
    assertThat(meant)
        .isEqualTo(
            switch (code.word()) {
              case "stopped", "set-aside" -> Option.of(true);
              case "already-handed-over", "not-available" -> Option.of(false);
              default -> Option.none();
            });
    SERVER.verify(1, postRequestedFor(urlEqualTo("/" + code.about())));
  }

  private static Option<Boolean> done(Runnable call) {
    call.run();
    return Option.none();
  }

  @Test
  void theWordsAreThoseOfTheDescription() {
    assertThat(OpenApi.DOCUMENT.get("openapi").asText()).isEqualTo("3.1.0");
    for (var schema : WarehouseCodes.ALL.map(Code::schema).distinct()) {
      var words = WarehouseCodes.ALL.filter(code -> code.schema().equals(schema)).map(Code::word);
      assertThat(words.distinct()).containsExactlyElementsOf(OpenApi.words(schema));
    }
    assertThat(OpenApi.words("HandoverWord"))
        .containsExactlyElementsOf(List.of(Handover.values()).map(Handover::word));
    assertThat(OpenApi.DOCUMENT.get("paths").properties().stream().map(path -> path.getKey()))
        .containsExactlyElementsOf(WarehouseCodes.ALL.map(code -> "/" + code.about()).distinct());
    assertThat(OpenApi.DOCUMENT.at("/components/schemas/Holds/properties/holds/maxItems").asInt())
        .isEqualTo(HttpWarehouse.MOST_AT_ONCE);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        201, 202, 204, 301, 302, 307, 308, 400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503
      })
  void everyOtherStatusLeavesItOpen(int status) {
    serverAnswers(
        json("{'key':'KEY','answer':'taken'}")
            .withStatus(status)
            .withHeader("Location", SERVER.baseUrl() + "/elsewhere"));

    letGoIsUnheard(warehouse, "the status " + status);
    SERVER.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    assertThat(SERVER.getAllServeEvents()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "taken",
        "null",
        "[]",
        "{",
        "{'key':'KEY','answer':'taken'",
        "{'key':'KEY','answer':'tak",
        "{'key':'KEY','answer':'taken'}}",
        "{'key':'KEY','answer':'taken'}{'key':'KEY','answer':'taken'}",
        "{'key':'KEY','key':'KEY','answer':'taken'}",
        "{'key':'KEY','answer':'taken',}",
        "{'key':'KEY','answer':null}",
        "{'key':'KEY','answer':1.0}",
        "/* */{'key':'KEY','answer':'taken'}",
        "{key:'KEY','answer':'taken'}",
        "{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':1}}}}}}}}}",
        "<html>please log in</html>"
      })
  void whatIsNoJsonLeavesItOpen(String body) {
    serverAnswers(json(body));

    letGoIsUnheard(warehouse, "no JSON of the protocol");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'key':'KEY'}",
        "{'answer':'taken'}",
        "{'key':'KEY','answer':'Taken'}",
        "{'key':'KEY','answer':'taken '}",
        "{'key':'KEY','answer':'ok'}",
        "{'key':'KEY','answer':'stopped'}",
        "{'key':'KEY','answer':true}",
        "{'key':'KEY','answer':1}",
        "{'key':'KEY','answer':['taken']}",
        "{'key':'KEY','answer':{'answer':'taken'}}",
        "{'key':1,'answer':'taken'}",
        "{'key':'HOLD','answer':'taken'}",
        "{'key':'','answer':'taken'}",
        "{'key':'KEY','answer':'taken','more':1}"
      })
  void whatIsNoAnswerLeavesItOpen(String body) {
    serverAnswers(json(body));

    letGoIsUnheard(warehouse, "what is no answer to it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'holds':[]}",
        "{'holds':{}}",
        "{'holds':null}",
        "{'holds':['stopped']}",
        "{'holds':[{'key':'KEY','answer':'stopped'}]}",
        "{'holds':[{'key':'HOLD','answer':'taken'}]}",
        "{'holds':[{'key':'HOLD','answer':'stopped'},{'key':'HOLD','answer':'stopped'}]}",
        "{'holds':[{'key':'HOLD','answer':'stopped'},{'key':'KEY','answer':'stopped'}]}",
        "{'holds':[{'key':'HOLD','answer':'stopped'}],'more':[]}",
        "{'key':'HOLD','answer':'stopped'}"
      })
  void whatDoesNotAnswerEachParcelOnceLeavesAllOpen(String body) {
    serverAnswers(json(body));

    assertThatThrownBy(() -> warehouse.intercept(CASE, ORDER)).isInstanceOf(WarehouseUnheard.class);
  }

  @Test
  void oneOfTwoAnsweredTwiceLeavesBothOpen() {
    serverAnswers(
        json("{'holds':[{'key':'HOLD','answer':'stopped'},{'key':'HOLD','answer':'stopped'}]}"));

    assertThatThrownBy(() ->
            warehouse.intercept(
                List.of(new Hold(CASE, ORDER), new Hold(new CaseId("case-2"), ORDER))))
        .isInstanceOf(WarehouseUnheard.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/json", "application/xml", "application/jsonp", ""})
  void anotherKindOfContentLeavesItOpen(String type) {
    serverAnswers(json("{'key':'KEY','answer':'taken'}").withHeader("Content-Type", type));

    letGoIsUnheard(warehouse, "something else than application/json");
  }

  @Test
  void anAnswerThatIsTooLongIsNotReadToItsEnd() {
    var taken = "{'key':'KEY','answer':'taken'}";
    var short1 = json(taken + " ".repeat(100_000 - 30 - RELEASE_KEY.length()));
    serverAnswers(short1);
    warehouse.letGo(CASE, ORDER);

    serverAnswers(json(taken + " ".repeat(3_000_000)));
    letGoIsUnheard(warehouse, "nothing (IOException)");
  }

  @Test
  void otherEncodingsLeaveItOpen() {
    var text = "{\"key\":\"" + RELEASE_KEY + "\",\"answer\":\"taken\"}";
    serverAnswers(
        aResponse()
            .withHeader("Content-Type", "application/json")
            .withBody(text.getBytes(StandardCharsets.UTF_16LE)));
    letGoIsUnheard(warehouse, "no JSON of the protocol");
  }

  @ParameterizedTest
  @EnumSource
  void aConnectionThatBreaksLeavesItOpen(Fault fault) {
    serverAnswers(json("{'key':'KEY','answer':'taken'}").withFault(fault));

    assertThatThrownBy(() -> warehouse.letGo(CASE, ORDER))
        .isInstanceOf(WarehouseUnheard.class)
        .hasNoCause();
  }

  @Test
  void anAnswerThatIsTooLateIsNotWaitedFor() {
    serverAnswers(json("{'key':'KEY','answer':'taken'}").withFixedDelay(5_000));
    try (var impatient = warehouse(Duration.ofMillis(300))) {
      letGoIsUnheard(impatient, "nothing in time");
    }
  }

  @Test
  void anAnswerThatComesByDropsIsNotWaitedFor() {
    serverAnswers(json("{'key':'KEY','answer':'taken'}").withChunkedDribbleDelay(30, 5_000));
    try (var impatient = warehouse(Duration.ofMillis(600))) {
      letGoIsUnheard(impatient, "nothing in time");
    }
  }

  @Test
  void aWarehouseThatIsDownLeavesItOpen() {
    var gone = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    gone.start();
    var port = gone.port();
    gone.stop();
    try (var nobody =
        new HttpWarehouse(
            HttpWarehouseSettings.of(URI.create("http://127.0.0.1:" + port), Keys.ONES), CLOCK)) {
      letGoIsUnheard(nobody, "nothing (ConnectException)");
    }
  }

  @Test
  void whoIsInterruptedStaysSo() {
    serverAnswers(json("{'key':'KEY','answer':'taken'}").withFixedDelay(5_000));
    Thread.currentThread().interrupt();
    letGoIsUnheard(warehouse, "nothing before it was to stop");
    assertThat(Thread.interrupted()).isTrue();
  }
}
