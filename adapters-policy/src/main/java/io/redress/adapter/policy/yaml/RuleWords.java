package io.redress.adapter.policy.yaml;

import io.redress.adapter.policy.yaml.YamlNode.Entry;
import io.redress.adapter.policy.yaml.YamlNode.Mapping;
import io.redress.adapter.policy.yaml.YamlNode.Sequence;
import io.redress.adapter.policy.yaml.YamlNode.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The words of a rule that say what becomes of the rules it inherits. They are for the merge only,
 * and no reader ever sees them.
 */
final class RuleWords {

  static final String BEFORE = "before";
  static final String ID = "id";

  private static final String AFTER = "after";
  private static final String DROP = "drop";
  private static final Seq<String> ALL = List.of(BEFORE, AFTER, DROP);

  private RuleWords() {}

  /** Whether the items are known by ids. */
  static boolean isOfRules(Sequence list) {
    return list.items().exists(item -> item instanceof Mapping rule && rule.entry(ID).isDefined());
  }

  /** The id of a rule, unless it is missing or no text: then the reader of rules says so. */
  static Option<Text> id(YamlNode item) {
    return item instanceof Mapping rule
        ? rule.entry(ID).map(Entry::value).filter(Text.class::isInstance).map(Text.class::cast)
        : Option.none();
  }

  /** What stands behind {@code drop}, in a rule that is there to take an inherited one out. */
  static Option<YamlNode> drop(Mapping rule) {
    return rule.entry(DROP).map(Entry::value);
  }

  /** Those that stand in a rule, in its order. */
  static Seq<Entry> in(Mapping rule) {
    return rule.entries().filter(entry -> ALL.contains(entry.name()));
  }

  /** What a rule that drops another says besides. */
  static Seq<Entry> besidesDrop(Mapping rule) {
    return rule.entries().reject(entry -> entry.name().equals(DROP) || entry.name().equals(ID));
  }

  static Mapping without(Mapping rule) {
    return new Mapping(rule.entries().reject(entry -> ALL.contains(entry.name())), rule.at());
  }

  /** The node without these words, each of which is a problem. */
  static YamlNode refused(YamlNode node, String because, Problems problems) {
    return switch (node) {
      case Mapping mapping ->
          new Mapping(
              mapping
                  .entries()
                  .map(each -> new Entry(each.key(), refused(each.value(), because, problems))),
              mapping.at());
      case Sequence list when isOfRules(list) ->
          new Sequence(list.items().flatMap(item -> rule(item, because, problems)), list.at());
      case Sequence list -> list;
      case Text text -> text;
      case YamlNode.Empty empty -> empty;
    };
  }

  /** A rule that would only drop another is left out: nothing else is wrong with it. */
  private static Option<YamlNode> rule(YamlNode item, String because, Problems problems) {
    if (!(item instanceof Mapping rule) || in(rule).isEmpty()) {
      return Option.some(item);
    }
    in(rule)
        .forEach(word ->
            problems.report(
                word.key().at(), "'%s' has no place here: %s".formatted(word.name(), because)));
    return Option.when(drop(rule).isEmpty(), () -> without(rule));
  }
}
