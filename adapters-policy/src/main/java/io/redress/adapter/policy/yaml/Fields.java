package io.redress.adapter.policy.yaml;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one mapping, asked for by key. Every key that is asked for is allowed; {@link
 * #done()} reports the others.
 */
public final class Fields {

  private final Value mapping;
  private final Map<String, YamlNode.Entry> entries;
  private final Set<String> allowed = new LinkedHashSet<>();
  private final Set<String> refused = new LinkedHashSet<>();

  /** Keys of which one must be there; most are on their own. */
  private final Set<Seq<String>> missing = new LinkedHashSet<>();

  private boolean done;

  Fields(Value mapping, Seq<YamlNode.Entry> entries) {
    this.mapping = mapping;
    this.entries = entries.toLinkedMap(entry -> entry.key().value(), Function.identity());
  }

  /** The mapping itself, to report what its fields do together. */
  public Value mapping() {
    return mapping;
  }

  /** All keys that are there, in the order of the file. */
  public Seq<String> keys() {
    return entries.keySet().toVector();
  }

  /** Whether the key is there; it is allowed from now on. */
  public boolean has(String key) {
    allowed.add(key);
    return entries.containsKey(key);
  }

  /** A field that must be there. */
  public <T> Field<T> required(String key, Function<Value, T> reader) {
    if (!has(key)) {
      missing.add(List.of(key));
    }
    return new Field<>(value(key).flatMap(value -> value.attempt(reader)));
  }

  /**
   * The field of which one key must be there, each with its reader: the first in the file. A second
   * one is reported, and so is none.
   */
  public <T> Field<T> oneOf(Map<String, Function<Value, T>> readers) {
    Seq<String> known = readers.keySet().toVector();
    allowed.addAll(known.asJava());
    var there = keys().filter(known::contains);
    if (there.isEmpty()) {
      missing.add(known);
    }
    there.drop(1).forEach(key -> refused(key, besides(there.head())));
    return new Field<>(
        there
            .headOption()
            .flatMap(key -> value(key).flatMap(value -> readers.get(key).flatMap(value::attempt))));
  }

  /** A field that may be absent; present but empty is for the reader to judge. */
  public <T> Field<Option<T>> optional(String key, Function<Value, T> reader) {
    return has(key)
        ? new Field<>(value(key).map(value -> value.attempt(reader)).filter(Option::isDefined))
        : new Field<>(Option.some(Option.none()));
  }

  /** A field that may be absent, and what that means. */
  public <T> Field<T> optional(String key, Function<Value, T> reader, T whenAbsent) {
    return has(key) ? required(key, reader) : new Field<>(Option.some(whenAbsent));
  }

  /**
   * A key that has a meaning, but not here or not yet: reported with the reason, where it stands.
   */
  public void refused(String key, String because) {
    refused.add(key);
    entries.get(key).forEach(entry -> mapping.sibling(entry.key()).report(because));
  }

  /** Reports every key that was not asked for. To be called once, after the last question. */
  public void done() {
    done = true;
    Seq<String> known = List.ofAll(allowed);
    entries
        .values()
        .map(YamlNode.Entry::key)
        .reject(key -> allowed.contains(key.value()) || refused.contains(key.value()))
        .forEach(key -> reportUnknown(key, known));
  }

  /**
   * Called by {@link Value#fields} when the reader is through, whether it came to an end or not.
   */
  void reportMissing() {
    missing.forEach(keys ->
        mapping.report(
            keys.mkString(keys.size() == 1 ? "missing key '" : "missing one of '", "', '", "'")));
  }

  boolean isDone() {
    return done;
  }

  /** A key that is only misspelt is not reported as missing, too. */
  private void reportUnknown(YamlNode.Text key, Seq<String> known) {
    if (!missing.isEmpty()) {
      NearestWord.to(key.value(), known)
          .forEach(meant -> missing.removeIf(keys -> keys.contains(meant)));
    }
    mapping
        .sibling(key)
        .report(() ->
            "unknown key %s; allowed here: %s%s"
                .formatted(
                    Shown.text(key.value()),
                    Shown.words(known),
                    NearestWord.hint(key.value(), known)));
  }

  private static String besides(String first) {
    return "'%s' stands here already: leave one of them out".formatted(first);
  }

  private Option<Value> value(String key) {
    return entries.get(key).map(entry -> mapping.sibling(entry.value()));
  }
}
