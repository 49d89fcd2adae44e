package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlNode;
import io.redress.table.Cell;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.function.Function;

/**
 * Cells of any number of words: {@code {any: [...]}}, {@code {all: [...]}}, {@code {none: [...]}}.
 */
final class SetCells {

  private static final Map<String, Function<Set<String>, Cell>> FORMS =
      LinkedHashMap.of("any", Cell.AnyOf::new, "all", Cell.AllOf::new, "none", Cell.NoneOf::new);

  private static final String WANTED = "one of {any: [...]}, {all: [...]} and {none: [...]}";

  private SetCells() {}

  static Cell read(Value cell, Function<Value, String> word) {
    if (!(cell.node() instanceof YamlNode.Mapping)) {
      throw cell.expected(WANTED);
    }
    var forms = cell.map(key -> key.word(FORMS), words -> Words.oneOrMore(words, word));
    if (forms.size() > 1) {
      throw cell.problem("expected " + WANTED + "; found " + forms.size() + " of them");
    }
    return forms.headOption().map(SetCells::cell).getOrElseThrow(() -> cell.expected(WANTED));
  }

  private static Cell cell(Tuple2<Function<Set<String>, Cell>, Set<String>> form) {
    return form._1.apply(form._2);
  }
}
