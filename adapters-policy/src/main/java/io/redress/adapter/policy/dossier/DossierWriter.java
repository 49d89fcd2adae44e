package io.redress.adapter.policy.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.redress.decision.Dossier;
import io.redress.goods.Grade;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelNews;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.party.Customer;
import io.redress.policy.Policy;
import io.redress.request.Stated;
import io.redress.table.Column;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes dossiers as JSON, each as one line that {@link DossierReader} reads as the same dossier.
 *
 * <p>What a line has no word for is not in it: of a customer's first day the hour, of what went
 * back of lines and of delivery anything but whole units at what was paid for them, shares of a
 * unit that were asked for, and discounts that make the cheapest piece free or reduced.
 */
public final class DossierWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private final Policy policy;

  /**
   * @param policy whose columns the dossiers refer to; instants are written in its time zone
   */
  public DossierWriter(Policy policy) {
    this.policy = policy;
  }

  /**
   * The line, without a line feed.
   *
   * @param id by which its answer is told from others; not blank
   */
  public String line(String id, Dossier dossier) {
    var out = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(out)) {
      var json = new JsonWriting(generator, policy.facts().zone());
      json.object(() -> fields(id, dossier, json));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private void fields(String id, Dossier dossier, JsonWriting json) {
    json.text("id", id);
    json.instant("now", dossier.now());
    json.object("order", () -> new OrderWriting(json).fields(dossier.order()));
    json.object("customer", () -> customer(dossier.customer(), json));
    json.object(
        "request", () -> new RequestWriting(json).fields(dossier.request(), dossier.asked()));
    columns(dossier.request().columns(), json);
    goods(dossier.parcel(), dossier.inspection(), json);
    dossier
        .desk()
        .forEach(desk ->
            json.object(
                "desk",
                () -> {
                  json.text("role", desk.role().word());
                  json.money("spent-today", desk.spentToday());
                }));
    json.money("granted-today", dossier.grantedToday());
    rates(rates(dossier), json);
  }

  /** With the rate to the currency of the policy, which may be older than those of the moment. */
  private static Seq<QuotedRate> rates(Dossier dossier) {
    var current = dossier.current();
    return current.appendAll(
        dossier
            .rate()
            .filter(rate -> !current.exists(quoted -> isAbout(quoted, rate)))
            .map(rate -> new QuotedRate(rate, dossier.now(), OrderReading.UNKNOWN)));
  }

  private static boolean isAbout(QuotedRate quoted, ExchangeRate rate) {
    return quoted.rate().from().equals(rate.from()) && quoted.rate().to().equals(rate.to());
  }

  private static void customer(Customer customer, JsonWriting json) {
    json.text("id", customer.id().value());
    json.text("tier", customer.tier());
    json.date("since", customer.since());
    customer.identityVerified().forEach(isSo -> json.truth("identity-verified", isSo));
    var past = customer.past();
    json.object(
        "history",
        () -> {
          past.orders().forEach(many -> json.whole("orders", many));
          past.refunds().forEach(many -> json.whole("refunds", many));
          past.keepGoodsRefunds().forEach(many -> json.whole("keep-goods-refunds", many));
          json.whole("refunds-30d", past.refundsLast30Days());
          json.money("refunded-30d", past.refundedLast30Days());
        });
  }

  private void columns(Map<String, Stated> stated, JsonWriting json) {
    var columns = policy.columns().filter(column -> stated.containsKey(column.name()));
    if (!columns.isEmpty()) {
      json.object(
          "columns",
          () ->
              columns.forEach(column ->
                  stated.get(column.name()).forEach(value -> column(column, value, json))));
    }
  }

  private void column(Column column, Stated stated, JsonWriting json) {
    switch (stated) {
      case Stated.Word(String word) -> json.text(column.name(), word);
      case Stated.Words(Set<String> words) -> json.list(column.name(), words.toList().sorted());
      case Stated.Whole(long number) -> {
        if (column.kind() == Column.Kind.MONEY) {
          json.money(column.name(), new Money(number, policy.currency()));
        } else {
          json.whole(column.name(), number);
        }
      }
      case Stated.Truth(boolean isSo) -> json.truth(column.name(), isSo);
    }
  }

  private static void goods(ParcelNews news, Seq<InspectedLine> inspection, JsonWriting json) {
    if (news.equals(ParcelNews.none()) && inspection.isEmpty()) {
      return;
    }
    json.object(
        "goods",
        () -> {
          json.text("intercept", news.intercept().map(ParcelNews.Intercept::word));
          json.text("recall", news.recall().map(ParcelNews.Recall::word));
          json.instant("returned-at", news.returnedAt());
          json.instant("dispatch-proof-at", news.dispatchProofAt());
          json.someObjects("inspection", inspection, line -> inspected(line, json));
        });
  }

  private static void inspected(InspectedLine line, JsonWriting json) {
    json.text("line", line.line().value());
    json.whole("received", line.received());
    json.text("grade", line.grade().map(Grade::word));
    json.texts("missing", line.missing().toList().sorted());
  }

  private static void rates(Seq<QuotedRate> rates, JsonWriting json) {
    if (!rates.isEmpty()) {
      json.object(
          "rates",
          () ->
              rates.forEach(quoted ->
                  json.object(
                      "%s/%s".formatted(quoted.rate().from(), quoted.rate().to()),
                      () -> rate(quoted, json))));
    }
  }

  private static void rate(QuotedRate quoted, JsonWriting json) {
    json.text("rate", quoted.rate().rate().toPlainString());
    json.instant("at", quoted.at());
    json.text("source", quoted.source());
  }
}
