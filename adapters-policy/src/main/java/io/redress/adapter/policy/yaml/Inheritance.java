package io.redress.adapter.policy.yaml;

import io.vavr.collection.Seq;

/**
 * How documents of one kind extend each other. Mappings are merged key by key, rules by their ids
 * ({@link RuleMerge}), and everything else that a document says replaces what it inherits.
 *
 * @param bases where a document finds the one that it extends
 * @param own sections of the root that every document has for itself
 * @param kept sections of the root that may be added to, and not changed
 */
public record Inheritance(Bases bases, Seq<String> own, Seq<String> kept) {

  /** The key of the root that names the base. */
  public static final String KEY = "extends";

  /** As many files may extend each other, the first and the last among them. */
  public static final int MOST_FILES = 8;
}
