package io.redress.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.yaml.YamlDocument;
import io.redress.adapter.policy.yaml.YamlNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The parts of a built-in policy, found by where they stand in its file. */
final class ReferencedPolicy {

  private final YamlNode document;

  private ReferencedPolicy(YamlNode document) {
    this.document = document;
  }

  static ReferencedPolicy named(String name) {
    var text = BuiltInPolicies.text(name).getOrElseThrow(AssertionError::new);
    return new ReferencedPolicy(
        YamlDocument.read(name, text.getBytes(UTF_8))
            .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n"))));
  }

  /**
   * What stands at a path of keys such as {@code risk.caps}, as it is written on one line; empty
   * for what takes more than one.
   */
  Option<String> at(String path) {
    return node(path).map(ReferencedPolicy::shown);
  }

  /** Whether the table at a path has a rule of that id. */
  boolean hasRule(String path, String id) {
    return items(path).exists(rule -> value(rule, "id").map(ReferencedPolicy::shown).contains(id));
  }

  boolean lists(String path, String word) {
    return items(path).map(ReferencedPolicy::shown).contains(word);
  }

  private Option<YamlNode> node(String path) {
    Option<YamlNode> node = Option.of(document);
    for (var key : List.of(path.split("\\.", -1))) {
      node = node.flatMap(each -> value(each, key));
    }
    return node;
  }

  private Seq<YamlNode> items(String path) {
    return node(path)
        .<Seq<YamlNode>>map(
            node -> node instanceof YamlNode.Sequence sequence ? sequence.items() : List.empty())
        .getOrElse(List.empty());
  }

  private static Option<YamlNode> value(YamlNode node, String key) {
    return node instanceof YamlNode.Mapping mapping
        ? mapping
            .entries()
            .find(entry -> entry.key().value().equals(key))
            .map(YamlNode.Entry::value)
        : Option.none();
  }

  private static String shown(YamlNode node) {
    return switch (node) {
      case YamlNode.Text text -> text.value();
      case YamlNode.Sequence sequence ->
          sequence.items().map(ReferencedPolicy::shown).mkString("[", ", ", "]");
      case YamlNode.Mapping mapping -> "";
      case YamlNode.Empty empty -> "";
    };
  }
}
