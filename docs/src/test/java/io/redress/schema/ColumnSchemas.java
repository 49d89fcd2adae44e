package io.redress.schema;

import static io.redress.schema.Schema.anyOf;
import static io.redress.schema.Schema.empty;
import static io.redress.schema.Schema.fields;
import static io.redress.schema.Schema.oneOf;
import static io.redress.schema.Schema.oneOrMore;
import static io.redress.schema.Schema.ref;
import static io.redress.schema.Schema.typed;

import io.redress.facts.Vocabulary;
import io.redress.property.Answers;
import io.redress.table.Column;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** What rules may ask about, and how the answers they want are written. */
final class ColumnSchemas {

  private static final String COUNT = "(0|[1-9][0-9]{0,14})";
  private static final String AMOUNT = "[0-9]{1,18}(\\.[0-9]{1,4})?";
  private static final String TIME =
      "(0|[1-9][0-9]{0,8}) (seconds|second|minutes|minute|hours|hour|days|day)";

  /** What the guide says of each column. */
  private static final Map<String, String> MEANINGS =
      LinkedHashMap.<String, String>empty()
          .put("goods", "Where the goods are.")
          .put("request", "What the customer asks for.")
          .put("reason", "Why the customer asks: one of the policy's reasons.")
          .put("fault", "Whose fault the reason is.")
          .put("window", "Whether the reason may still be raised.")
          .put("category", "The category of the goods; one takes in all that lie below it.")
          .put("flags", "The flags of all lines of the request together, such as custom-made.")
          .put("condition", "In what condition the goods are, as far as is known.")
          .put("evidence", "What the customer has shown.")
          .put("amount", "What was paid for the goods of the request.")
          .put("order-amount", "What was paid for all goods of the order.")
          .put("quantity", "How many units the request is about.")
          .put("whole-order", "Whether the request covers all that is left of the order.")
          .put("tier", "The customer's tier: a word of your own.")
          .put("channel", "The channel of the order: a word of your own.")
          .put("region", "The region of the order: a word of your own.")
          .put("days-since-order", "Full days of 24 hours since the order.")
          .put("days-since-dispatch", "Full days of 24 hours since the goods left.")
          .put("days-since-delivery", "Full days of 24 hours since the goods were handed over.")
          .put("days-since-last-scan", "Full days of 24 hours since a courier saw the parcel.")
          .put("grade", "What an inspector found the goods of a line to be worth.")
          .put("missing", "The accessories of a line that did not come back.")
          .put("currency", "The currency of the order.")
          .put("payment-method", "The methods by which the order was paid.")
          .put("presale", "How far a presale has come.")
          .put("days-since-payment", "Full days of 24 hours since the order was paid.")
          .put("customer-age-days", "How many full days ago the account was opened.")
          .put("identity-verified", "Whether the customer's identity was verified.")
          .put("intercept", "What the warehouse answered, once it has.")
          .put("recall", "What the courier answered, once it has.")
          .put("risk", "What the signals of the case call for.")
          .put("risk-score", "What the signals of the case weigh together.")
          .put("staged", "Whether what is given back goes in instalments.")
          .put("hour", "The hour of the request in the policy's time zone, 0 to 23.")
          .put("weekday", "The day of the request in the policy's time zone.")
          .put("customer-orders", "How many orders the customer has placed, this one included.")
          .put("customer-refunds", "How many orders of the customer were given money back.")
          .put("customer-keep-goods-refunds", "How many refunds left the goods with the customer.")
          .put("customer-refunds-30d", "How many refunds the customer had within 30 days.")
          .put("customer-refunded-30d", "What those refunds came to.")
          .put("verdict", "What the customer gets; review wherever a person decides.")
          .put("remedy", "What is given, or would be if a person agrees.")
          .put("path", "The path of what is given.")
          .put("rule", "The rule of eligibility that decides; no-rule where none does.")
          .put("total", "What is given back in all, or would be if a person agrees.")
          .put("compensation", "What of the total is beyond what was paid.");

  private ColumnSchemas() {}

  /** The name under which a column is defined. */
  static String definition(Column column) {
    return "column-" + column.name();
  }

  /** Cells of every kind, and every column of the vocabulary. */
  static Map<String, Schema> definitions() {
    var columns =
        Vocabulary.COLUMNS
            .appendAll(Answers.COLUMNS)
            .toLinkedMap(ColumnSchemas::definition, ColumnSchemas::column);
    return LinkedHashMap.of(
            "name", Schema.word("^[a-z0-9]+(-[a-z0-9]+)*$"),
            "word", Schema.word("^\\S+$"),
            "category", Schema.word("^[^\\s.]+(\\.[^\\s.]+)*$"),
            "number-cell",
                range(typed("integer").with("minimum", 0), COUNT, List.of("at most 7", "1..7")),
            "amount-cell",
                range(
                    typed("number").with("minimum", 0),
                    AMOUNT,
                    List.of("at most 50.00", "0.01..9.99")),
            "duration-cell", range(empty(), TIME, List.of("more than 2 hours")),
            "truth-cell", typed("boolean"),
            "own-cell",
                empty().saying("A cell of a column that this policy declares under 'columns'."))
        .merge(columns);
  }

  private static Schema column(Column column) {
    var meaning = MEANINGS.get(column.name()).getOrElseThrow(AssertionError::new);
    return cell(column).saying(meaning);
  }

  private static Schema cell(Column column) {
    return switch (column.kind()) {
      case WORD -> oneOrMoreOrNot(answer(column));
      case HIERARCHY -> oneOrMoreOrNot(ref("category"));
      case WORDS -> set(answer(column));
      case NUMBER -> ref("number-cell");
      case MONEY -> ref("amount-cell");
      case DURATION -> ref("duration-cell");
      case TRUTH -> ref("truth-cell");
    };
  }

  private static Schema answer(Column column) {
    if (column.equals(Vocabulary.REASON) || column.equals(Answers.RULE)) {
      return ref("name");
    }
    return column.words().isEmpty() ? ref("word") : oneOf(column.words());
  }

  private static Schema oneOrMoreOrNot(Schema word) {
    return anyOf(
        word, Schema.several(word), fields(LinkedHashMap.of("not", oneOrMore(word)), "not"));
  }

  private static Schema set(Schema word) {
    return fields(
            LinkedHashMap.of(
                "any", oneOrMore(word).saying("At least one of them."),
                "all", oneOrMore(word).saying("All of them."),
                "none", oneOrMore(word).saying("None of them.")))
        .with("minProperties", 1)
        .with("maxProperties", 1);
  }

  private static Schema range(Schema alone, String number, Seq<String> examples) {
    var text =
        typed("string")
            .with(
                "pattern",
                "^(((at least|more than|at most|less than) +|(>=|>|<=|<) *)?N|N<?\\.\\.<?N)$"
                    .replace("N", number))
            .with("examples", examples);
    return alone.keywords().isEmpty() ? text : anyOf(alone, text);
  }
}
