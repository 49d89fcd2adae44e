package io.redress.adapter.policy.yaml;

import io.vavr.collection.Seq;

/**
 * One node of a document, with the position (from 1) where it begins. No scalar is interpreted:
 * {@code no}, {@code 010} and {@code 2026-11-01} are texts, and the reader of a field decides.
 */
public sealed interface YamlNode {

  int line();

  int column();

  /** Keys and values in the order of the file; no key occurs twice. */
  record Mapping(Seq<Entry> entries, int line, int column) implements YamlNode {}

  record Sequence(Seq<YamlNode> items, int line, int column) implements YamlNode {}

  /** A scalar, as written; {@code quoted} is true for quotes and for block text. */
  record Text(String value, boolean quoted, int line, int column) implements YamlNode {}

  /** Nothing was written, or a plain {@code null} or {@code ~}. */
  record Empty(int line, int column) implements YamlNode {}

  /** A key, which has a position of its own, and its value. */
  record Entry(Text key, YamlNode value) {}
}
