package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.ComponentKind;
import io.redress.amount.DeductionTerms;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/** {@code amount.deductions}: what is deducted from the paid share of goods that came back. */
final class DeductionsSection {

  static final DeductionTerms WHEN_ABSENT = DeductionTerms.none();

  private static final Map<String, ComponentKind> KINDS =
      DeductionTerms.KINDS.toLinkedMap(ComponentKind::word, kind -> kind);

  private DeductionsSection() {}

  static DeductionTerms read(Value section, Cells cells) {
    var ofLines = cells.ofLines();
    return section.fields(deductions -> {
      var tables =
          DeductionTerms.KINDS.map(kind ->
              Tuple.of(
                  kind, deductions.optional(kind.word(), each -> TariffRules.read(each, ofLines))));
      var forbidden =
          deductions.optional("forbid", DeductionsSection::kinds, HashSet.<ComponentKind>empty());
      deductions.done();
      return new DeductionTerms(
          LinkedHashMap.ofEntries(
              tables.flatMap(table -> table._2.value().map(rules -> Tuple.of(table._1, rules)))),
          forbidden.value());
    });
  }

  private static Set<ComponentKind> kinds(Value value) {
    var words = Words.oneOrMore(value, each -> each.word(KINDS.keySet().toList()));
    return LinkedHashSet.ofAll(words.flatMap(KINDS::get));
  }
}
