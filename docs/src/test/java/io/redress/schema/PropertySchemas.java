package io.redress.schema;

import static io.redress.schema.PolicySchema.quantity;
import static io.redress.schema.PolicySchema.words;
import static io.redress.schema.Schema.empty;
import static io.redress.schema.Schema.fields;
import static io.redress.schema.Schema.oneOrMore;
import static io.redress.schema.Schema.ref;
import static io.redress.schema.Schema.typed;

import io.redress.facts.Vocabulary;
import io.redress.property.Answers;
import io.redress.property.Demand.Monotone;
import io.redress.property.GoodSense;
import io.redress.property.Judged;
import io.redress.property.Milestone;
import io.redress.property.Per;
import io.redress.table.Column;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What must hold of a policy: properties, what they demand, and conditions over facts and answers.
 */
final class PropertySchemas {

  private static final Seq<Column> FACTS =
      Vocabulary.COLUMNS.removeAll(List.of(Vocabulary.GRADE, Vocabulary.MISSING));

  private PropertySchemas() {}

  static Schema properties() {
    return Schema.list(ref("property"));
  }

  /** The same where nothing can be a column that is not of the vocabulary. */
  static Schema closedProperties() {
    return empty().with("items", ref("closed-property"));
  }

  static Map<String, Schema> definitions() {
    return LinkedHashMap.<String, Schema>empty()
        .put("property", property())
        .put("condition", condition(FACTS.appendAll(Answers.COLUMNS)))
        .put("condition-of-facts", condition(FACTS))
        .put("condition-keys", keys(FACTS.appendAll(Answers.COLUMNS)))
        .put("condition-of-facts-keys", keys(FACTS))
        .put(
            "elapsed",
            quantity(
                "[1-9][0-9]{0,6}", List.of("minutes", "minute", "hours", "hour", "days", "day")))
        .put("closed-property", closed());
  }

  private static Schema property() {
    var all =
        LinkedHashMap.<String, Schema>of("id", ref("name").saying("The property's name, once."))
            .merge(demands())
            .put("because", ref("text").saying("Why it is wished."))
            .merge(RuleSchemas.INHERITED);
    return fields(all, "id")
        .with("if", requiring("drop"))
        .with(
            "else",
            empty()
                .with("oneOf", demands().keySet().toList().map(PropertySchemas::requiring))
                .with(
                    "allOf",
                    List.of(
                        empty()
                            .with("if", requiring("accepts"))
                            .with("then", requiring("because")))));
  }

  private static Map<String, Schema> demands() {
    return LinkedHashMap.of(
        "never", ref("condition").saying("No request meets this with the answer that it gets."),
        "implies",
            fields(
                    LinkedHashMap.of(
                        "when", ref("condition").saying("Of which requests."),
                        "then", ref("condition").saying("What holds of each of them.")),
                    "when",
                    "then")
                .saying("What meets the one meets the other, too."),
        "always",
            fields(
                    LinkedHashMap.of(
                        "event", oneOrMore(words(Milestone.values())).saying("One of these."),
                        "within", ref("elapsed").saying("How long after the request at most."),
                        "when", ref("condition-of-facts").saying("Of which requests; of all.")),
                    "event",
                    "within")
                .saying("What happens soon enough."),
        "monotone", monotone(),
        "at-most", atMost(),
        "accepts", words(GoodSense.values()).saying("Good sense that this policy does not claim."));
  }

  private static Schema monotone() {
    Map<String, Schema> judged =
        List.of(Judged.values()).toLinkedMap(Judged::word, PropertySchemas::grows);
    return fields(
            judged.put("when", ref("condition-of-facts").saying("Of which requests; of all.")))
        .with("oneOf", judged.keySet().toList().map(PropertySchemas::requiring))
        .saying("As a column grows, this gets no better for the customer.");
  }

  /** Columns of the policy's own grow as well. */
  private static Schema grows(Judged what) {
    return ref("name")
        .with("examples", FACTS.filter(Monotone::isOrdered).map(Column::name))
        .saying("A column that counts or measures.");
  }

  private static Schema atMost() {
    return fields(
            LinkedHashMap.of(
                "count",
                    typed("integer")
                        .with("minimum", 0)
                        .with("maximum", 1_000_000)
                        .saying("So many cases."),
                "total", ref("amount").saying("So much money given back."),
                "of", ref("condition").saying("Which cases count; all of them."),
                "per", words(Per.values()).saying("Over what it is counted."),
                "within", ref("elapsed").saying("In any time of this length; in all time.")),
            "per")
        .with("oneOf", List.of(requiring("count"), requiring("total")))
        .saying("The most that there may be.");
  }

  private static Schema condition(Seq<Column> columns) {
    Map<String, Object> cells =
        columns.toLinkedMap(Column::name, each -> ref(ColumnSchemas.definition(each)));
    Map<String, Object> outOfPlace =
        Vocabulary.COLUMNS
            .appendAll(Answers.COLUMNS)
            .removeAll(columns)
            .toLinkedMap(Column::name, each -> Schema.NOTHING);
    return typed("object")
        .with("minProperties", 1)
        .with("properties", cells.merge(outOfPlace))
        .with("propertyNames", ref("name"))
        .with("additionalProperties", ref("own-cell"));
  }

  private static Schema keys(Seq<Column> columns) {
    return Schema.oneOf(columns.map(Column::name));
  }

  private static Schema closed() {
    var both = only("condition-keys");
    var facts = PolicySchema.inside(LinkedHashMap.of("when", only("condition-of-facts-keys")));
    return PolicySchema.inside(
        LinkedHashMap.of(
            "never", both,
            "implies", PolicySchema.inside(LinkedHashMap.of("when", both, "then", both)),
            "always", facts,
            "monotone", PolicySchema.inside(closedColumns()),
            "at-most", PolicySchema.inside(LinkedHashMap.of("of", both))));
  }

  private static Map<String, Schema> closedColumns() {
    var growing = keys(FACTS.filter(Monotone::isOrdered));
    Map<String, Schema> judged =
        List.of(Judged.values()).toLinkedMap(Judged::word, each -> growing);
    return judged.put("when", only("condition-of-facts-keys"));
  }

  private static Schema only(String keys) {
    return empty().with("propertyNames", ref(keys));
  }

  private static Schema requiring(String key) {
    return empty().with("required", List.of(key));
  }
}
