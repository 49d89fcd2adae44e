package io.redress.schema;

import static io.redress.schema.Schema.anyOf;
import static io.redress.schema.Schema.empty;
import static io.redress.schema.Schema.fields;
import static io.redress.schema.Schema.named;
import static io.redress.schema.Schema.oneOf;
import static io.redress.schema.Schema.oneOrMore;
import static io.redress.schema.Schema.ref;
import static io.redress.schema.Schema.typed;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.BuiltInCalendars;
import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.Window.LastDay;
import io.redress.facts.ReasonWindow.Anchor;
import io.redress.notice.NoticeKind;
import io.redress.request.Fault;
import io.redress.settlement.Route;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;

/** The whole schema of a policy, section by section. */
final class PolicySchema {

  private static final String COLUMNS = "columns";
  private static final String EXTENDS = "extends";

  private PolicySchema() {}

  static JsonNode json() {
    return empty()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("title", "A policy of Redress")
        .with(
            "description",
            "Which requests get what, how fast, and who decides the rest. Made from the code; the"
                + " guide is docs/guide/policy.md.")
        .merge(fields(sections(), "policy", "version", "title"))
        .with(
            "allOf",
            List.of(
                where("anyOf", List.of(requiring(COLUMNS), requiring(EXTENDS)))
                    .with("else", inside(closedTables())),
                where("required", List.of(EXTENDS)).with("else", whole())))
        .with("$defs", definitions())
        .json();
  }

  /** A constant as documents write it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Schema words(Enum<?>[] constants) {
    return oneOf(List.of(constants).map(PolicySchema::word));
  }

  private static Map<String, Schema> sections() {
    return LinkedHashMap.<String, Schema>empty()
        .put(
            EXTENDS,
            typed("string")
                .with("examples", BuiltInPolicies.names().append("./base.yaml"))
                .saying("The policy it builds on: one that comes with Redress, or a file."))
        .put("policy", ref("name").saying("The policy's name, such as my-shop."))
        .put(
            "version",
            ref("word").saying("Without spaces; a case stays with the version it began with."))
        .put("title", ref("text").saying("Which policy this is, for people."))
        .put(
            "currency",
            typed("string")
                .with("pattern", "^[A-Z]{3}$")
                .saying("ISO 4217; all amounts are in it."))
        .put(
            "time-zone",
            typed("string")
                .with("examples", List.of("Asia/Shanghai"))
                .saying("Whose midnight ends a day."))
        .put(
            "calendar",
            oneOf(BuiltInCalendars.names())
                .saying("Which days are worked; Monday to Friday if left out."))
        .put(
            COLUMNS,
            named(ref("answers"))
                .saying("What tables may ask about beyond the vocabulary; the shop fills it in."))
        .put(
            "reasons",
            named(words(Fault.values()))
                .with("minProperties", 1)
                .saying("Which reasons a customer may give, and whose fault each is."))
        .put("windows", named(ref("window")).saying("Until when a reason may be raised."))
        .put(
            "statute",
            fields(
                    LinkedHashMap.of(
                        "windows",
                        named(ref("window")).saying("The shortest windows that are lawful.")),
                    "windows")
                .saying("What the law requires at least."))
        .put(
            "eligibility",
            RuleSchemas.ELIGIBILITY.table().saying("What a request gets, by the first rule met."))
        .put(
            "amount",
            fields(AmountSchemas.settings())
                .saying("How much is given back, and into which payments."))
        .put("freight", freight())
        .put(
            "release",
            RuleSchemas.RELEASE.table().saying("When money goes; after inspection otherwise."))
        .put(
            "route",
            anyOf(oneOrMore(words(Route.values())), RuleSchemas.ROUTE.table().with("minItems", 1))
                .saying("Ways back for the money, the first one first; or a table of them."))
        .put(
            "consent-for-other-route",
            typed("boolean").saying("Whether any but the original route needs consent."))
        .put("staging", staging())
        .put("authority", authority())
        .put("risk", risk())
        .put("sla", fields(ClockSchemas.settings()).saying("How long, whose, and what then."))
        .put("quick-return", quickReturn())
        .put(
            "notify",
            fields(
                    List.of(NoticeKind.values())
                        .toLinkedMap(PolicySchema::word, kind -> ref("text")))
                .saying("What customers are told; what is left out is not sent."))
        .put(
            "properties",
            PropertySchemas.properties().saying("What must hold of the policy in every story."));
  }

  private static Schema freight() {
    return fields(
            LinkedHashMap.of(
                "payer", RuleSchemas.PAYER.table().saying("Who bears it; the customer otherwise."),
                "reimburse-up-to",
                    ref("amount").saying("The most that goes back to who paid the courier.")))
        .saying("Who bears what sending the goods back costs.");
  }

  private static Schema staging() {
    return fields(
            LinkedHashMap.of(
                "above", ref("positive-amount").saying("From which amount upward."),
                "parts",
                    typed("integer")
                        .with("minimum", 1)
                        .with("maximum", 100)
                        .saying("How many instalments."),
                "every",
                    quantity("(0|[1-9][0-9]{0,3})", List.of("working days", "working day"))
                        .saying("How far apart, 0 to 3650 working days."),
                "signature",
                    typed("boolean").saying("Whether the customer confirms the amount first.")))
        .saying("Large refunds in instalments.");
  }

  private static Schema quickReturn() {
    return fields(
            LinkedHashMap.of(
                "coupon", ref("positive-amount").saying("What it is worth."),
                "within", ref("clock-time").saying("How long after the return was authorised.")),
            "coupon",
            "within")
        .saying("For whoever says soon by which parcel the goods come back.");
  }

  private static Schema authority() {
    Map<String, Schema> roles =
        AuthorityMatrix.LADDER.toLinkedMap(PolicySchema::word, role -> ref("limits"));
    return fields(
            roles.put("dual-above", ref("amount").saying("Above it two different people approve.")))
        .saying("Up to which amount each role may approve.");
  }

  private static Schema risk() {
    var caps =
        fields(
            LinkedHashMap.of(
                "automatic-up-to", ref("amount").saying("The most that goes by itself."),
                "refunds-per-30-days",
                    typed("integer")
                        .with("minimum", 0)
                        .with("maximum", 1_000_000)
                        .saying("How many refunds a customer may have before a person looks."),
                "refunded-per-30-days",
                    ref("amount").saying("What they may come to before a person looks."),
                "granted-per-day",
                    ref("amount")
                        .saying("What is granted in a day before a person looks at all else.")));
    return fields(
            LinkedHashMap.of(
                "caps", caps.saying("Beyond one a person looks, and no claim is cut."),
                "signals", RuleSchemas.SIGNAL.table().saying("Every rule that matches counts."),
                "action", RuleSchemas.ACTION.table().saying("What the signals call for.")))
        .saying("What a person should look at first.");
  }

  private static Map<String, Schema> definitions() {
    var text = typed("string").with("pattern", "\\S");
    return LinkedHashMap.<String, Schema>empty()
        .put("text", fields(LinkedHashMap.of("en", text, "zh-CN", text), "en", "zh-CN"))
        .put("amount", number("[0-9]{1,18}(\\.[0-9]{1,4})?").with("minimum", 0))
        .put("positive-amount", number("[0-9]{1,18}(\\.[0-9]{1,4})?").with("exclusiveMinimum", 0))
        .put(
            "percent",
            number("[0-9]{1,5}(\\.[0-9]{1,4})?").with("minimum", 0).with("maximum", 10_000))
        .put(
            "limits",
            fields(
                LinkedHashMap.of(
                    "up-to", ref("amount").saying("The most on one case."),
                    "per-day", ref("amount").saying("The most of one person on one day."))))
        .put("clock-time", ClockSchemas.time())
        .put("warnings", ClockSchemas.warnings())
        .put("window", window())
        .put("answers", answers())
        .merge(ColumnSchemas.definitions())
        .merge(RuleSchemas.definitions())
        .merge(PropertySchemas.definitions());
  }

  private static Schema window() {
    return fields(
        LinkedHashMap.of(
            "after", words(Anchor.values()).saying("What it is counted from."),
            "for",
                quantity(
                        "[1-9][0-9]{0,4}",
                        List.of(
                            "days",
                            "day",
                            "working days",
                            "working day",
                            "months",
                            "month",
                            "hours",
                            "hour",
                            "minutes",
                            "minute"))
                    .saying("How long, such as 7 days."),
            "counting",
                oneOf(List.of("from-next-day", "from-same-day"))
                    .saying("Whether the day it is counted from is the first one."),
            "last-day",
                words(LastDay.values()).saying("What becomes of a last day that is not worked.")));
  }

  private static Schema answers() {
    var words =
        fields(
            LinkedHashMap.of(
                "one-of", oneOrMore(ref("word")).saying("One of these words."),
                "set-of", oneOrMore(ref("word")).saying("Any of these words.")));
    return anyOf(
        oneOf(List.of("number", "money", "duration", "boolean")),
        words.with("minProperties", 1).with("maxProperties", 1));
  }

  /** Every table of a policy, as one that knows no columns but those of the vocabulary. */
  private static Map<String, Schema> closedTables() {
    return LinkedHashMap.of(
        "eligibility", RuleSchemas.ELIGIBILITY.closedTable(),
        "amount", inside(AmountSchemas.closedTables()),
        "freight", inside(LinkedHashMap.of("payer", RuleSchemas.PAYER.closedTable())),
        "release", RuleSchemas.RELEASE.closedTable(),
        "route", RuleSchemas.ROUTE.closedTable(),
        "risk",
            inside(
                LinkedHashMap.of(
                    "signals", RuleSchemas.SIGNAL.closedTable(),
                    "action", RuleSchemas.ACTION.closedTable())),
        "properties", PropertySchemas.closedProperties());
  }

  /** What must be there where nothing is inherited. */
  private static Schema whole() {
    var windows = empty().with("additionalProperties", requiring("after", "for"));
    var limits = AuthorityMatrix.LADDER.toLinkedMap(PolicySchema::word, role -> requiring("up-to"));
    return requiring("currency", "time-zone", "reasons", "eligibility", "authority")
        .with(
            "properties",
            LinkedHashMap.of(
                "windows",
                windows,
                "statute",
                inside(LinkedHashMap.of("windows", windows)),
                "amount",
                inside(LinkedHashMap.of("compensation", requiring("rules"))),
                "freight",
                requiring("payer"),
                "staging",
                requiring("above", "parts", "every"),
                "authority",
                inside(limits),
                "sla",
                empty().with("additionalProperties", requiring("within"))));
  }

  private static Schema where(String keyword, Object value) {
    return empty().with("if", empty().with(keyword, value));
  }

  private static Schema requiring(String... keys) {
    return empty().with("required", List.of(keys));
  }

  static Schema inside(Map<String, Schema> properties) {
    return empty().with("properties", properties);
  }

  private static Schema number(String pattern) {
    return empty().with("type", List.of("number", "string")).with("pattern", "^" + pattern + "$");
  }

  static Schema quantity(String number, Seq<String> units) {
    return typed("string")
        .with("pattern", "^" + number + " " + units.mkString("(", "|", ")") + "$");
  }
}
