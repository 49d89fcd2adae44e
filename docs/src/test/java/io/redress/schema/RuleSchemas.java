package io.redress.schema;

import static io.redress.schema.Schema.empty;
import static io.redress.schema.Schema.list;
import static io.redress.schema.Schema.oneOrMore;
import static io.redress.schema.Schema.ref;
import static io.redress.schema.Schema.typed;

import io.redress.amount.FreightPayer;
import io.redress.amount.OutboundShipping;
import io.redress.eligibility.Verdict;
import io.redress.facts.Vocabulary;
import io.redress.goods.ReturnMilestone;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.risk.RiskAction;
import io.redress.settlement.Route;
import io.redress.table.Column;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** Rules of every table: which columns they may name, and what may follow. */
enum RuleSchemas {
  ELIGIBILITY,
  SHIPPING,
  TARIFF,
  LINE_TARIFF,
  PAYER,
  RELEASE,
  ROUTE,
  SIGNAL,
  ACTION;

  private static final Seq<Column> OF_LINES = List.of(Vocabulary.GRADE, Vocabulary.MISSING);

  /** What a rule may say in a policy that builds on another. */
  static final Map<String, Schema> INHERITED =
      LinkedHashMap.of(
          "before", ref("name").saying("With 'extends': the inherited rule it stands before."),
          "after", ref("name").saying("With 'extends': the inherited rule it stands after."),
          "drop",
              empty().with("const", true).saying("With 'extends': takes the inherited rule out."));

  /** The name under which the rules are defined. */
  String definition() {
    return PolicySchema.word(this) + "-rule";
  }

  /** A table of these rules. */
  Schema table() {
    var rules = list(ref(definition()));
    return this == SIGNAL
        ? rules
        : Schema.anyOf(
            rules,
            Schema.fields(
                LinkedHashMap.of(
                    "hit",
                    Schema.oneOf(List.of("first", "unique"))
                        .saying("The first match decides, or there is only one."),
                    "rules",
                    rules)));
  }

  /** The same where nothing can be a column that is not of the vocabulary. */
  Schema closedTable() {
    var rules = empty().with("items", empty().with("propertyNames", ref(closedDefinition())));
    return this == SIGNAL ? rules : rules.with("properties", LinkedHashMap.of("rules", rules));
  }

  static Map<String, Schema> definitions() {
    return List.of(values())
        .foldLeft(
            LinkedHashMap.<String, Schema>empty(),
            (all, each) ->
                all.put(each.definition(), each.rule())
                    .put(each.closedDefinition(), Schema.oneOf(each.keys())));
  }

  private String closedDefinition() {
    return PolicySchema.word(this) + "-rule-keys";
  }

  private Schema rule() {
    return typed("object")
        .with("required", List.of("id"))
        .with("properties", properties())
        .with("propertyNames", ref("name"))
        .with("additionalProperties", ref("own-cell"))
        .with("if", required("drop"))
        .with("else", restricted(empty().with("required", required())));
  }

  private Seq<String> keys() {
    return List.of("id").appendAll(columns().map(Column::name)).appendAll(outcome().keySet());
  }

  private Map<String, Object> properties() {
    Map<String, Object> cells =
        columns().toLinkedMap(Column::name, each -> ref(ColumnSchemas.definition(each)));
    Map<String, Object> outOfPlace =
        Vocabulary.COLUMNS.removeAll(columns()).toLinkedMap(Column::name, each -> Schema.NOTHING);
    return LinkedHashMap.<String, Object>of(
            "id", ref("name").saying("The rule's name, once within its table."))
        .merge(outcome())
        .merge(cells)
        .merge(INHERITED)
        .merge(outOfPlace);
  }

  private Seq<Column> columns() {
    return (this == LINE_TARIFF ? Vocabulary.COLUMNS : Vocabulary.COLUMNS.removeAll(OF_LINES))
        .removeAll(unknownYet());
  }

  /** Columns whose answer comes later, or that mean something else here. */
  private Seq<Column> unknownYet() {
    return switch (this) {
      case ELIGIBILITY, PAYER, RELEASE, ROUTE -> List.empty();
      case SHIPPING -> List.of(Vocabulary.STAGED);
      case TARIFF, LINE_TARIFF -> List.of(Vocabulary.STAGED, Vocabulary.AMOUNT);
      case SIGNAL -> List.of(Vocabulary.RISK, Vocabulary.RISK_SCORE, Vocabulary.STAGED);
      case ACTION -> List.of(Vocabulary.RISK, Vocabulary.STAGED);
    };
  }

  private Seq<String> required() {
    return switch (this) {
      case ELIGIBILITY -> List.of("verdict");
      case TARIFF, LINE_TARIFF -> List.empty();
      case SHIPPING, PAYER, RELEASE, ROUTE, SIGNAL, ACTION -> outcome().keySet().toList();
    };
  }

  private Map<String, Schema> outcome() {
    return switch (this) {
      case ELIGIBILITY ->
          LinkedHashMap.of(
              "verdict", words(Verdict.values()).saying("What the request gets."),
              "remedy", words(Remedy.values()).saying("What is granted."),
              "ask",
                  oneOrMore(words(Evidence.values())).saying("What to ask for: one of it will do."),
              "because", ref("text").saying("What customers read; give every rejection one."));
      case SHIPPING ->
          one("refund", words(OutboundShipping.values()), "What goes back of the delivery fee.");
      case TARIFF, LINE_TARIFF ->
          LinkedHashMap.of(
              "amount", ref("positive-amount").saying("Just that."),
              "percent", ref("percent").saying("A part of what was paid, in per cent."),
              "times",
                  typed("integer")
                      .with("minimum", 1)
                      .with("maximum", 100)
                      .saying("So many times what was paid."),
              "at-least", ref("positive-amount").saying("It comes to no less."),
              "at-most", ref("positive-amount").saying("It comes to no more."));
      case PAYER -> one("payer", words(FreightPayer.values()), "Who bears the return freight.");
      case RELEASE ->
          one("at", words(ReturnMilestone.values()), "How far goods must have come back.");
      case ROUTE ->
          one("to", oneOrMore(words(Route.values())), "The ways back, the first one first.");
      case SIGNAL ->
          one(
              "score",
              typed("integer").with("minimum", 0).with("maximum", 1_000_000),
              "What the signal weighs.");
      case ACTION -> one("do", words(RiskAction.values()), "What the signals call for.");
    };
  }

  /** What of the outcome goes with what. */
  private Schema restricted(Schema rule) {
    return switch (this) {
      case ELIGIBILITY ->
          rule.with(
              "allOf",
              List.of(
                  where("verdict", List.of("ask-evidence"))
                      .with("then", required("ask"))
                      .with("else", without("ask")),
                  where("verdict", List.of("convert")).with("then", required("remedy")),
                  where("verdict", List.of("reject", "ask-evidence"))
                      .with("then", without("remedy"))));
      case TARIFF, LINE_TARIFF ->
          rule.with(
              "oneOf",
              List.of(
                  required("amount").with("properties", absent("at-least", "at-most")),
                  required("percent"),
                  required("times").with("properties", absent("at-most"))));
      case SHIPPING, PAYER, RELEASE, ROUTE, SIGNAL, ACTION -> rule;
    };
  }

  private static Schema where(String key, Seq<String> words) {
    return empty()
        .with("if", required(key).with("properties", LinkedHashMap.of(key, Schema.oneOf(words))));
  }

  private static Schema required(String key) {
    return empty().with("required", List.of(key));
  }

  private static Schema without(String key) {
    return empty().with("properties", absent(key));
  }

  private static Map<String, Object> absent(String... keys) {
    return List.of(keys).toLinkedMap(key -> key, key -> Schema.NOTHING);
  }

  private static Map<String, Schema> one(String key, Schema schema, String description) {
    return LinkedHashMap.of(key, schema.saying(description));
  }

  private static Schema words(Enum<?>[] constants) {
    return PolicySchema.words(constants);
  }
}
