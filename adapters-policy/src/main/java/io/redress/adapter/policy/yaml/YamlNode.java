package io.redress.adapter.policy.yaml;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * One node of a document, with the position where it begins; of a document that extends others, in
 * whose file. No scalar is interpreted: {@code no}, {@code 010} and {@code 2026-11-01} are texts,
 * and the reader of a field decides.
 */
public sealed interface YamlNode {

  Position at();

  /** Keys and values in the order of the file; no key occurs twice. */
  record Mapping(Seq<Entry> entries, Position at) implements YamlNode {

    Option<Entry> entry(String key) {
      return entries.find(entry -> entry.name().equals(key));
    }
  }

  record Sequence(Seq<YamlNode> items, Position at) implements YamlNode {}

  /** A scalar, as written; {@code quoted} is true for quotes and for block text. */
  record Text(String value, boolean quoted, Position at) implements YamlNode {}

  /** Nothing was written, or a plain {@code null} or {@code ~}. */
  record Empty(Position at) implements YamlNode {}

  /** A key, which has a position of its own, and its value. */
  record Entry(Text key, YamlNode value) {

    String name() {
      return key.value();
    }
  }
}
