package io.redress.adapter.policy.yaml;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A document that is to be written: a tree without positions. A text says what a reader is to find;
 * how it must be quoted for that is not its matter.
 */
public sealed interface Written {

  record Text(String value) implements Written {}

  /** A list; one of mappings stands below each other, one an item. */
  record Items(Seq<Written> items) implements Written {}

  /**
   * A mapping, in this order.
   *
   * @param isSpread whether every key has a line of its own, though all of them would fit on one
   */
  record Fields(Seq<Entry> entries, boolean isSpread) implements Written {

    /** The same with one key a line. */
    public Fields spread() {
      return new Fields(entries, true);
    }
  }

  record Entry(String key, Written value) {}

  /** Whether nothing is in it. */
  default boolean isEmpty() {
    return switch (this) {
      case Text text -> text.value().isEmpty();
      case Items list -> list.items().isEmpty();
      case Fields mapping -> mapping.entries().isEmpty();
    };
  }

  static Written text(String value) {
    return new Text(value);
  }

  /** A list of texts. */
  static Written list(Seq<String> texts) {
    return new Items(texts.map(Text::new));
  }

  /** A mapping on one line, if it fits there. */
  @SafeVarargs
  static Fields fields(Seq<Entry>... entries) {
    List<Entry> all = List.empty();
    for (var each : entries) {
      all = all.appendAll(each);
    }
    return new Fields(all, false);
  }

  /** An entry that is always there. */
  static Seq<Entry> entry(String key, Written value) {
    return List.of(new Entry(key, value));
  }

  static Seq<Entry> entry(String key, String text) {
    return entry(key, new Text(text));
  }

  /** An entry that is there if its value is. */
  static Seq<Entry> entry(String key, Option<Written> value) {
    return value.toList().map(each -> new Entry(key, each));
  }

  /** An entry that is left out where it would be empty. */
  static Seq<Entry> entryUnlessEmpty(String key, Written value) {
    return value.isEmpty() ? List.empty() : entry(key, value);
  }
}
