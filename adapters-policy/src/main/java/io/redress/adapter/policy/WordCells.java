package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlNode;
import io.redress.table.Cell;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.function.Function;

/** Cells of one word: {@code quality}, {@code [quality, size]} or {@code {not: [quality]}}. */
final class WordCells {

  private WordCells() {}

  static Cell read(Value cell, Function<Value, String> word) {
    return isNot(cell)
        ? new Cell.NotOneOf(butNot(cell, word))
        : new Cell.OneOf(Words.oneOrMore(cell, word));
  }

  static Cell readHierarchy(Value cell) {
    return isNot(cell)
        ? new Cell.NotBelow(butNot(cell, Words::dotted))
        : new Cell.Below(Words.oneOrMore(cell, Words::dotted));
  }

  private static boolean isNot(Value cell) {
    return cell.node() instanceof YamlNode.Mapping;
  }

  private static Set<String> butNot(Value cell, Function<Value, String> word) {
    return cell.map(key -> key.word(List.of("not")), words -> Words.oneOrMore(words, word))
        .get("not")
        .getOrElseThrow(() -> cell.expected("a word, a list of words, or {not: [...]}"));
  }
}
