package io.redress.adapter.policy.dossier;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;

/**
 * The keys that one kind of object may have; all others are refused. The schema of dossiers has a
 * definition of the same name with the same keys.
 */
public final class Keys {

  private final String name;
  private final Seq<String> required;
  private final Seq<String> all;
  private final Map<String, Integer> positions = new HashMap<>();

  private Keys(String name, Seq<String> required, Seq<String> optional) {
    this.name = name;
    this.required = required;
    this.all = required.appendAll(optional);
    for (var key : all) {
      positions.put(key, positions.size());
    }
  }

  static Keys required(String name, String... keys) {
    return new Keys(name, List.of(keys), List.empty());
  }

  Keys optional(String... keys) {
    return new Keys(name, required, List.of(keys));
  }

  /** The name of the definition in the schema. */
  public String name() {
    return name;
  }

  /** The keys without which the object means nothing. */
  public Seq<String> required() {
    return required;
  }

  /** The required keys and those that may be absent or null. */
  public Seq<String> all() {
    return all;
  }

  /** Where a key stands among all, below zero if it is none of them. */
  int position(String key) {
    return positions.getOrDefault(key, -1);
  }
}
