package io.redress.adapter.policy.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.authority.Desk;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.goods.ParcelNews;
import io.redress.money.Money;
import io.redress.order.Delivery;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.PastRefunds;
import io.redress.party.Role;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Consent;
import io.redress.request.DeliveryAsked;
import io.redress.request.Evidence;
import io.redress.request.Reason;
import io.redress.request.Replacement;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of reading dossiers. */
class DossierReaderProperties {

  private static final Currency CNY = Currency.getInstance("CNY");
  private static final Instant PLACED = Instant.parse("2026-11-01T02:00:00Z");

  @Property(tries = 300)
  void whatIsWrittenIsRead(@ForAll long seed) {
    var dossier = new Drawn(seed).dossier();
    var read = Lines.read(DossierJson.of("C-" + seed, dossier)).get();
    assertThat(read).isEqualTo(new SubmittedDossier("C-" + seed, dossier));
  }

  @Property(tries = 300)
  void theAnswerIsThatToTheDossierItself(@ForAll long seed) {
    var dossier = new Drawn(seed).dossier();
    var read = Lines.read(DossierJson.of("C", dossier)).get();
    assertThat(Decisions.decide(Lines.POLICY, read.dossier()))
        .isEqualTo(Decisions.decide(Lines.POLICY, dossier));
  }

  @Property(tries = 300)
  void whatTheWriterWritesIsReadAsTheSame(@ForAll long seed) {
    var dossier = new Drawn(seed).dossier();
    var written = new DossierWriter(Lines.POLICY).line("C-" + seed, dossier);
    assertThat(Lines.read(written).get()).isEqualTo(new SubmittedDossier("C-" + seed, dossier));
  }

  /** A line that lost or changed some of its bytes is read or explained, and nothing is thrown. */
  @Property(tries = 1000)
  void noLineBreaksTheReader(@ForAll long seed) {
    var random = new Random(seed);
    var examples = Lines.of("dossiers.jsonl");
    var line =
        examples
            .get(random.nextInt(examples.size()))
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      line[random.nextInt(line.length)] = (byte) "0\"{}[],:-9a. \u0000".charAt(random.nextInt(14));
    }
    var read = Lines.read(line);
    assertThat(read.isLeft() || read.isRight()).isTrue();
    read.peek(dossier -> assertThat(Decisions.decide(Lines.POLICY, dossier.dossier())).isNotNull());
  }

  /** A dossier of one to three lines, drawn from a seed. */
  private static final class Drawn {

    private final Random random;

    Drawn(long seed) {
      random = new Random(seed);
    }

    Dossier dossier() {
      var order = order();
      var asked = PLACED.plusSeconds(1 + random.nextInt(40 * 86_400));
      return new Dossier(
          order,
          customer(),
          request(order),
          new ParcelNews(
              maybe(one(ParcelNews.Intercept.values())),
              Option.none(),
              maybe(PLACED.plusSeconds(9 * 86_400)),
              Option.none()),
          List.empty(),
          maybe(new Desk(one(Role.AGENT, Role.SUPERVISOR), money(random.nextInt(9_999)))),
          maybe(money(random.nextInt(9_999))),
          Option.none(),
          List.empty(),
          maybe(asked),
          asked.plusSeconds(random.nextInt(86_400)));
    }

    private Order order() {
      var lines = List.range(0, 1 + random.nextInt(3)).map(this::line);
      var goods = lines.map(OrderLine::net).fold(money(0), Money::plus);
      var off = money(random.nextInt((int) goods.minor() + 1));
      var fee = money(random.nextInt(2) * 1_000L);
      var paid = goods.minus(off).plus(fee);
      var first = money(random.nextInt((int) paid.minor() + 1));
      return Order.in(CNY, "O-" + random.nextInt(99), PLACED)
          .channel(one("shop", "天猫"))
          .region(one("CN", "US"))
          .dispatched(maybe(PLACED.plusSeconds(86_400)))
          .delivered(maybe(PLACED.plusSeconds(3 * 86_400)))
          .lines(lines)
          .discount(OrderDiscount.of("D \"1\"", off).as(one(OrderDiscount.Kind.values())))
          .delivery(Delivery.of(fee))
          .paidBy(Tender.of("T1", "card", first))
          .paidBy(Tender.of("T2", "gift-card", paid.minus(first)))
          .build();
    }

    private OrderLine line(int index) {
      var price = money(random.nextInt(90_000));
      return new OrderLine(
          new LineId("L" + index),
          one("TEE", "帽子"),
          one("apparel.tops", "food.fresh"),
          1 + random.nextInt(4),
          price,
          money(random.nextInt((int) price.minor() + 1)),
          money(0),
          random.nextBoolean(),
          one(HashSet.<String>empty(), HashSet.of("custom-made", "fresh")),
          random.nextBoolean(),
          maybe(PLACED.plusSeconds(4 * 86_400)));
    }

    private Customer customer() {
      return new Customer(
          new CustomerId("B-1"),
          one("regular", "gold"),
          maybe(Instant.parse("2020-05-16T16:00:00Z")),
          maybe(random.nextBoolean()),
          PastRefunds.within30Days(random.nextInt(5)));
    }

    private AfterSaleRequest request(Order order) {
      return new AfterSaleRequest(
          new CustomerId("B-1"),
          one(RequestKind.values()),
          new Reason(one("changed-mind", "quality", "bored")),
          one(GoodsState.values()),
          maybe(one(Condition.values())),
          order.lines().take(1 + random.nextInt(2)).map(line -> new RequestedLine(line.id(), 1)),
          one(HashSet.<Evidence>empty(), HashSet.of(Evidence.PHOTO, Evidence.INVOICE)),
          Option.none(),
          new DeliveryAsked.ByPolicy(),
          HashSet.empty(),
          Option.none(),
          one(HashSet.<Consent>empty(), HashSet.of(Consent.OTHER_ROUTE)),
          maybe(new Replacement("SKU-9", money(random.nextInt(100_000)))),
          HashMap.empty());
    }

    @SafeVarargs
    private final <T> T one(T... values) {
      return values[random.nextInt(values.length)];
    }

    private <T> Option<T> maybe(T value) {
      return Option.when(random.nextBoolean(), value);
    }

    private static Money money(long minor) {
      return new Money(minor, CNY);
    }
  }
}
