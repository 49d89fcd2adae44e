package io.redress.adapter.logistics.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.logistics.WarehouseContract;
import io.redress.adapter.logistics.http.HttpWarehouse.Hold;
import io.redress.adapter.logistics.http.SampleWarehouse.Heard;
import io.redress.goods.Wares;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.Warehouse;
import io.redress.remedy.Handover;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract, and what is said, over HTTP on loopback. */
class HttpWarehouseTest extends WarehouseContract {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-02T02:00:00Z"));
  private static final CaseId CASE = new CaseId("case-1");
  private static final OrderId ORDER = new OrderId("order-1");
  private static final Seq<Wares> CUPS = List.of(new Wares("CUP-1", 2), new Wares("MUG-1", 1));

  private final SampleWarehouse sample = SampleWarehouse.start(List.of(Keys.ONES), CLOCK);
  private final HttpWarehouse warehouse = warehouse(List.of(Keys.ONES), CLOCK);

  private HttpWarehouse warehouse(Seq<SigningKey> keys, InstantSource clock) {
    return new HttpWarehouse(
        HttpWarehouseSettings.of(sample.base(), Keys.ZEROS).signedWith(keys), clock);
  }

  @AfterEach
  void close() {
    warehouse.close();
    sample.close();
  }

  @Override
  protected Warehouse warehouse() {
    return warehouse;
  }

  @Override
  protected void otherSideSays(Option<Boolean> answer) {
    sample.saysOfParcels(answer);
  }

  @Override
  protected void otherSideIsOutOf(String sku) {
    sample.isOutOf(sku);
  }

  @Override
  protected Seq<Wares> handedOver(CaseId forCase) {
    return sample.handedOver(forCase);
  }

  @Override
  protected int timesLetGo(OrderId order) {
    return sample.times("releases", order);
  }

  @Override
  protected int timesSentBack(OrderId order) {
    return sample.times("send-backs", order);
  }

  @Test
  void whatIsSentAndAnsweredIsAsTheProtocolSays() {
    warehouse.intercept(CASE, ORDER);
    warehouse.hasStock(CASE, ORDER, CUPS);
    warehouse.handOver(CASE, ORDER, Handover.REPLACEMENT, CUPS);
    warehouse.handOver(CASE, ORDER, Handover.REPAIR, List.empty());
    warehouse.letGo(CASE, ORDER);
    warehouse.sendBack(CASE, ORDER);

    assertThat(sample.heard().map(Heard::path))
        .containsExactly(
            "holds", "stock-checks", "handovers", "handovers", "releases", "send-backs");
    assertThat(sample.heard())
        .allSatisfy(heard ->
            assertThat(OpenApi.problems(OpenApi.request(heard.path()), heard.body())).isEmpty());
    assertThat(sample.heard().get(1).body())
        .hasToString(
            "{\"key\":\"stock-checks-a0bca5626b5c13d516bbed57967a5da3\",\"case\":\"case-1\",\"order\":\"order-1\","
                + "\"wares\":[{\"sku\":\"CUP-1\",\"quantity\":2},{\"sku\":\"MUG-1\",\"quantity\":1}]}");
  }

  @Test
  void theKeySaysWhatIsAskedAndNothingElse() {
    warehouse.handOver(CASE, ORDER, Handover.REPLACEMENT, CUPS);
    warehouse.handOver(CASE, ORDER, Handover.REPLACEMENT, CUPS);
    warehouse.handOver(CASE, ORDER, Handover.REPAIR, CUPS);
    warehouse.handOver(CASE, ORDER, Handover.REPLACEMENT, CUPS.take(1));
    warehouse.handOver(CASE, new OrderId("order-2"), Handover.REPLACEMENT, CUPS);
    warehouse.handOver(new CaseId("case-2"), ORDER, Handover.REPLACEMENT, CUPS);
    warehouse.handOver(new CaseId("case-1order-1"), new OrderId(""), Handover.REPLACEMENT, CUPS);

    var keys = sample.heard().map(Heard::id);
    assertThat(keys.get(0)).isEqualTo(keys.get(1));
    assertThat(keys.distinct()).hasSize(6);
    assertThat(sample.heard())
        .allSatisfy(heard -> assertThat(heard.body().get("key").asText()).isEqualTo(heard.id()));
  }

  @Test
  void manyParcelsAreAskedAboutInFewCalls() {
    var holds = List.range(0, 450).map(each -> new Hold(new CaseId("case-" + each), ORDER));
    sample.saysOfParcels(Option.of(false));
    warehouse.intercept(holds.get(3).forCase(), ORDER);
    sample.saysOfParcels(Option.of(true));
    var answers = warehouse.intercept(holds.appendAll(holds.take(10)));

    assertThat(sample.heard().map(heard -> heard.body().get("holds").size()))
        .containsExactly(1, 200, 200, 50);
    assertThat(answers).hasSize(450);
    assertThat(answers.get(holds.get(3))).isEqualTo(Option.of(Option.of(false)));
    assertThat(answers.count(each -> each._2().contains(true))).isEqualTo(449);
  }

  @Test
  void nobodyIsAskedAboutNothing() {
    assertThat(warehouse.intercept(List.<Hold>empty())).isEmpty();
    assertThat(sample.heard()).isEmpty();
  }

  @Test
  void identitiesOfAnyCharactersArriveAsTheyAre() {
    var odd = new CaseId("售后 \"1\"\r\nX: y\u0000\u2028𠮷");
    warehouse.letGo(odd, ORDER);

    assertThat(sample.heard().head().body().get("case").asText()).isEqualTo(odd.value());
  }

  @Test
  void whoSignsWithBothKeysIsHeardWhileTheyChange() {
    try (var changing = warehouse(List.of(Keys.TWOS, Keys.ONES), CLOCK)) {
      changing.letGo(CASE, ORDER);
    }
    assertThat(sample.heard()).hasSize(1);
  }

  @Test
  void aWrongKeyIsRefused() {
    try (var stranger = warehouse(List.of(Keys.TWOS), CLOCK)) {
      assertThatThrownBy(() -> stranger.letGo(CASE, ORDER))
          .isInstanceOf(WarehouseUnheard.class)
          .hasMessage("the warehouse answered releases with the status 401");
    }
    assertThat(sample.refused()).isEqualTo(1);
    assertThat(sample.times("releases", ORDER)).isZero();
  }

  @Test
  void aClockThatIsWrongIsRefused() {
    var late = InstantSource.fixed(Instant.parse("2026-03-02T02:05:01Z"));
    try (var wrong = warehouse(List.of(Keys.ONES), late)) {
      assertThatThrownBy(() -> wrong.letGo(CASE, ORDER)).isInstanceOf(WarehouseUnheard.class);
    }
  }
}
