package io.redress.adapter.policy.dossier;

import io.redress.authority.AuthorityMatrix;
import io.redress.authority.Desk;
import io.redress.decision.Dossier;
import io.redress.goods.ParcelNews;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.order.Order;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.request.Stated;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Reads dossiers, one JSON document a line, or says what is wrong with a line. What may be absent
 * may be null, and both mean that it is unknown or that there is none. Can be used by several
 * threads.
 */
public final class DossierReader {

  /** The longest line in bytes; a longer one is {@link #tooLong()}. */
  public static final int MOST_BYTES = 1 << 20;

  static final Keys KEYS =
      Keys.required("dossier", "id", "now", "order", "request")
          .optional("customer", "goods", "desk", "granted-today", "rates", "columns");

  static final Keys DESK = Keys.required("desk", "role").optional("spent-today");

  private static final Wordlist<Role> ROLES =
      Wordlist.of(Role::word, AuthorityMatrix.LADDER.toJavaArray(Role[]::new));

  private final Policy policy;

  /**
   * @param policy whose currency, columns and time zone the dossiers refer to
   */
  public DossierReader(Policy policy) {
    this.policy = policy;
  }

  /** All kinds of objects that a dossier is made of, with their keys. */
  public static Seq<Keys> objects() {
    return List.of(
        KEYS,
        OrderReading.KEYS,
        LineReading.KEYS,
        DiscountReading.KEYS,
        TermsReading.FIXED,
        TermsReading.TIERED,
        TermsReading.TIER,
        TermsReading.PERCENT,
        TermsReading.BUNDLE,
        TermsReading.NTH_PIECE,
        TermsReading.STEP,
        OrderReading.GIFT,
        ShippingReading.KEYS,
        OrderReading.FEE,
        OrderReading.PRESALE,
        TenderReading.KEYS,
        OrderReading.REFUNDED,
        CustomerReading.KEYS,
        CustomerReading.HISTORY,
        RequestReading.KEYS,
        RequestReading.LINE,
        RequestReading.REPLACEMENT,
        ParcelReading.KEYS,
        ParcelReading.INSPECTED,
        DESK,
        RatesReading.KEYS);
  }

  /** What is wrong with a line that was not read because of its length. */
  public static LineProblem tooLong() {
    return new LineProblem(
        "$",
        MOST_BYTES + 1,
        "the line is longer than 1 MiB, which no dossier is",
        Option.none(),
        List.empty());
  }

  /** Reads the line that stands in some bytes, without its line feed. */
  public Either<LineProblem, SubmittedDossier> read(byte[] utf8, int from, int length) {
    try {
      return Either.right(dossier(new JsonValue(JsonPath.ROOT, JsonLine.read(utf8, from, length))));
    } catch (UnreadableLine wrong) {
      return Either.left(wrong.problem(utf8, from, length));
    }
  }

  private SubmittedDossier dossier(JsonValue line) {
    var dossier = line.fields(KEYS);
    var id = dossier.required("id", JsonValue::name);
    var now = dossier.required("now", Moments::instant);
    var order =
        dossier.required("order", each -> OrderReading.read(each, policy.amount().parts(), now));
    var request = dossier.required("request", each -> each.fields(RequestReading.KEYS));
    var by = RequestReading.by(request);
    var customer =
        dossier
            .optional("customer", each -> CustomerReading.read(each, by, policy))
            .getOrElse(() -> CustomerReading.unknown(by));
    Map<String, Stated> columns =
        dossier.optional("columns", each -> ColumnsReading.read(each, policy), HashMap.empty());
    var goods = dossier.optional("goods", each -> each.fields(ParcelReading.KEYS));
    Seq<QuotedRate> rates =
        dossier.optional("rates", each -> RatesReading.read(each, now), List.empty());
    return new SubmittedDossier(
        id,
        new Dossier(
            order,
            customer,
            RequestReading.read(request, customer.id(), order, columns),
            goods.map(ParcelReading::news).getOrElse(ParcelNews.none()),
            goods.fold(List::empty, news -> ParcelReading.inspection(news, order)),
            dossier.optional("desk", this::desk),
            dossier.optional("granted-today", each -> Amounts.money(each, policy.currency())),
            toPolicy(rates, order),
            rates,
            request.optional("at", Moments::instant),
            now));
  }

  private Desk desk(JsonValue value) {
    var desk = value.fields(DESK);
    return new Desk(
        desk.required("role", each -> each.word(ROLES)),
        desk.optional(
            "spent-today",
            each -> Amounts.money(each, policy.currency()),
            Money.zero(policy.currency())));
  }

  private Option<ExchangeRate> toPolicy(Seq<QuotedRate> rates, Order order) {
    return rates
        .map(QuotedRate::rate)
        .find(rate -> rate.from().equals(order.currency()) && rate.to().equals(policy.currency()));
  }
}
