package io.redress.adapter.policy.yaml;

import io.redress.adapter.policy.yaml.YamlNode.Entry;
import io.redress.adapter.policy.yaml.YamlNode.Mapping;
import io.redress.adapter.policy.yaml.YamlNode.Sequence;
import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** One tree of a document and its base. Every node keeps the position where it was written. */
final class Merge {

  private final Inheritance inheritance;
  private final Problems problems;

  Merge(Inheritance inheritance, Problems problems) {
    this.inheritance = inheritance;
    this.problems = problems;
  }

  /** The document on top of what it extends. */
  Mapping of(Mapping base, Mapping document) {
    var inherited = base.entries().reject(entry -> inheritance.own().contains(entry.name()));
    var own = document.entries().reject(entry -> entry.name().equals(Inheritance.KEY));
    return merged(
        new Mapping(inherited, base.at()), new Mapping(own, document.at()), this::section);
  }

  private YamlNode section(YamlNode inherited, Entry own) {
    return inheritance.kept().contains(own.name())
        ? added(inherited, own)
        : changed(inherited, own);
  }

  private YamlNode changed(YamlNode inherited, Entry own) {
    if (inherited instanceof Mapping base && own.value() instanceof Mapping mapping) {
      return merged(base, mapping, this::changed);
    }
    if (inherited instanceof Sequence base
        && own.value() instanceof Sequence list
        && RuleWords.isOfRules(base)
        && RuleWords.isOfRules(list)) {
      return new RuleMerge(base, problems).with(list);
    }
    return fresh(own);
  }

  /** More of what a mapping of mappings holds; all else stays as it is inherited. */
  private YamlNode added(YamlNode inherited, Entry own) {
    if (inherited instanceof Mapping kept
        && own.value() instanceof Mapping more
        && kept.entries().forAll(entry -> entry.value() instanceof Mapping)) {
      return merged(kept, more, this::added);
    }
    problems.report(
        own.key().at(),
        "%s cannot be changed: it is kept as it stands at %s"
            .formatted(Shown.text(own.name()), inherited.at()));
    return inherited;
  }

  private YamlNode fresh(Entry own) {
    return RuleWords.refused(own.value(), "no rules are inherited in this place", problems);
  }

  /** What both have is merged where it stood, and what only the second has comes last. */
  private Mapping merged(Mapping base, Mapping own, BiFunction<YamlNode, Entry, YamlNode> both) {
    Map<String, Entry> merged = new LinkedHashMap<>();
    base.entries().forEach(entry -> merged.put(entry.name(), entry));
    for (var entry : own.entries()) {
      var inherited = merged.get(entry.name());
      var value = inherited == null ? fresh(entry) : both.apply(inherited.value(), entry);
      merged.put(entry.name(), new Entry(entry.key(), value));
    }
    return new Mapping(Vector.ofAll(merged.values()), own.at());
  }
}
