package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlNode;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@code reasons}: which reasons may be given, and whose fault each is. */
final class ReasonsSection {

  private ReasonsSection() {}

  static Map<Reason, Fault> read(Value section) {
    var reasons =
        section.map(key -> new Reason(Words.kebab(key)), fault -> fault.word(Fault.class));
    if (reasons.isEmpty()) {
      throw section.expected("at least one reason such as changed-mind: customer");
    }
    return reasons;
  }

  /** The names as written, right or wrong. */
  static Option<Seq<String>> names(Value section) {
    return section.node() instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()
        ? Option.of(mapping.entries().map(entry -> entry.key().value()))
        : Option.none();
  }
}
