package io.redress.simulator.history;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlDocument;
import io.redress.simulator.history.HistoryMapping.OrderState;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Currency;
import java.util.Locale;

/** A mapping as YAML. {@code online-retail.yaml} is the example, and explains every key. */
final class MappingDocument {

  /** One byte more than is read, so that a file too large says so. */
  static final int MOST_BYTES = YamlDocument.MOST_BYTES + 1;

  /** What is refused unless a mapping says otherwise: more is a wrong mapping, and not bad luck. */
  private static final BigDecimal BROKEN_ROWS_AT_MOST = new BigDecimal("0.05");

  static Either<Seq<Problem>, HistoryMapping> read(String fileName, byte[] utf8) {
    return YamlDocument.read(fileName, utf8, MappingDocument::mapping);
  }

  private static HistoryMapping mapping(Value document) {
    return document.fields(fields -> {
      var currency = fields.required("currency", MappingDocument::currency);
      var zone = fields.required("time-zone", MappingDocument::zone);
      var timeFormat = fields.required("time-format", MappingDocument::timeFormat);
      var layout = LayoutSections.layout(fields);
      var returns =
          fields.optional("returns", MappingDocument::orderPrefixes, List.<String>empty());
      var bookkeeping =
          fields.optional("bookkeeping", MappingDocument::orderPrefixes, List.<String>empty());
      var statuses =
          fields.optional("status", LayoutSections::statuses, HashMap.<String, OrderState>empty());
      var shipping = fields.optional("shipping", MappingDocument::skus, Skus.NONE);
      var notGoods = fields.optional("not-goods", MappingDocument::skus, Skus.NONE);
      var tenders =
          fields.optional("tenders", MappingDocument::words, HashMap.<String, String>empty());
      var category = fields.required("category", MappingDocument::someText);
      var rates =
          fields.optional("rates", MappingDocument::rates, HashMap.<Currency, BigDecimal>empty());
      var broken =
          fields.optional("broken-rows-at-most", MappingDocument::share, BROKEN_ROWS_AT_MOST);
      fields.done();
      LayoutSections.checkStatuses(layout, statuses, document);
      return new HistoryMapping(
          currency.value(),
          zone.value(),
          timeFormat.value(),
          layout.value(),
          returns.value(),
          bookkeeping.value(),
          statuses.value(),
          shipping.value(),
          notGoods.value(),
          tenders.value(),
          category.value(),
          rates.value(),
          broken.value());
    });
  }

  private static BigDecimal share(Value value) {
    var share = value.decimal();
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw value.expected("a share from 0 to 1");
    }
    return share;
  }

  private static Map<String, String> words(Value value) {
    return value.map(MappingDocument::someText, MappingDocument::someText);
  }

  private static Seq<String> orderPrefixes(Value value) {
    return value.fields(fields -> {
      var prefixes = fields.required("order-begins-with", MappingDocument::someTexts);
      fields.done();
      return prefixes.value();
    });
  }

  private static Skus skus(Value value) {
    return value.fields(fields -> {
      var skus = fields.optional("skus", MappingDocument::someTexts, List.<String>empty());
      var prefixes =
          fields.optional("sku-begins-with", MappingDocument::someTexts, List.<String>empty());
      fields.done();
      return new Skus(skus.value().toSet(), prefixes.value());
    });
  }

  private static Map<Currency, BigDecimal> rates(Value value) {
    return value.map(MappingDocument::currency, MappingDocument::rate);
  }

  private static BigDecimal rate(Value value) {
    var rate = value.decimal();
    if (rate.signum() <= 0) {
      throw value.expected("a rate above zero");
    }
    return rate;
  }

  private static Currency currency(Value value) {
    return value.parsed("a currency such as GBP", Currency::getInstance);
  }

  private static ZoneId zone(Value value) {
    return value.parsed("a time zone such as Europe/London", ZoneId::of);
  }

  /** Strict: 31 February is an error, and so is a format without a day. */
  private static DateTimeFormatter timeFormat(Value value) {
    return value.parsed(
        "a format of date and time such as yyyy-MM-dd HH:mm:ss",
        pattern -> {
          var format =
              new DateTimeFormatterBuilder()
                  .appendPattern(pattern)
                  .parseDefaulting(ChronoField.ERA, 1) // which strict years would ask for
                  .toFormatter(Locale.ENGLISH)
                  .withResolverStyle(ResolverStyle.STRICT);
          LocalDate.parse(format.format(LocalDateTime.of(2011, 12, 9, 12, 50)), format);
          return format;
        });
  }

  static Seq<String> someTexts(Value value) {
    return value.oneOrMore(MappingDocument::someText);
  }

  static String someText(Value value) {
    String text = value.text().strip();
    if (text.isEmpty()) {
      throw value.expected("a text");
    }
    return text;
  }

  private MappingDocument() {}
}
