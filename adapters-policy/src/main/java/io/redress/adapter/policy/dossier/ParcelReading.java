package io.redress.adapter.policy.dossier;

import io.redress.goods.Grade;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelNews;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.vavr.collection.Seq;

/** Reads {@code goods}: what warehouse, courier and inspector have said. */
final class ParcelReading {

  static final Keys KEYS =
      Keys.required("goods")
          .optional("intercept", "recall", "returned-at", "dispatch-proof-at", "inspection");

  static final Keys INSPECTED =
      Keys.required("inspected-line", "line", "received").optional("grade", "missing");

  private static final Wordlist<ParcelNews.Intercept> INTERCEPTS =
      Wordlist.of(ParcelNews.Intercept::word, ParcelNews.Intercept.values());
  private static final Wordlist<ParcelNews.Recall> RECALLS =
      Wordlist.of(ParcelNews.Recall::word, ParcelNews.Recall.values());

  private ParcelReading() {}

  static ParcelNews news(JsonFields goods) {
    return new ParcelNews(
        goods.optional("intercept", each -> each.word(INTERCEPTS)),
        goods.optional("recall", each -> each.word(RECALLS)),
        goods.optional("returned-at", Moments::instant),
        goods.optional("dispatch-proof-at", Moments::instant));
  }

  static Seq<InspectedLine> inspection(JsonFields goods, Order order) {
    var lines = order.lines().map(OrderLine::id).map(LineId::value);
    var inspection = goods.items("inspection", each -> inspected(each, lines));
    if (inspection.map(InspectedLine::line).distinct().size() < inspection.size()) {
      throw goods.problem("inspection", "a line is there twice");
    }
    return inspection;
  }

  private static InspectedLine inspected(JsonValue value, Seq<String> lines) {
    var inspected = value.fields(INSPECTED);
    return new InspectedLine(
        new LineId(inspected.required("line", each -> each.word(lines))),
        inspected.required("received", each -> each.whole(0, LineReading.MOST_UNITS)),
        inspected.optional("grade", each -> new Grade(each.name())),
        inspected.items("missing", JsonValue::name).toSet());
  }
}
