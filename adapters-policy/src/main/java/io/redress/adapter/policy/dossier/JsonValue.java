package io.redress.adapter.policy.dossier;

import io.redress.adapter.policy.yaml.NearestWord;
import io.redress.adapter.policy.yaml.Shown;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.function.Function;

/**
 * One value of a line, to be asked for what it should be. What is not what was asked for ends the
 * reading of the line.
 */
final class JsonValue {

  private final JsonPath path;
  private final JsonNode node;

  JsonValue(JsonPath path, JsonNode node) {
    this.path = path;
    this.node = node;
  }

  JsonNode node() {
    return node;
  }

  /** Any text, also an empty one. */
  String text() {
    return text("text");
  }

  /** Text, called what it should be. */
  String text(String wanted) {
    if (!(node instanceof JsonNode.Text(int at, String text))) {
      throw expected(wanted);
    }
    int bad = halfOfAPair(text);
    if (bad >= 0) {
      throw problem("the text has half of a surrogate pair, which is no character");
    }
    return text;
  }

  /** Text that names something, so that it cannot be empty. */
  String name() {
    var text = text("text that is not empty");
    if (text.isBlank()) {
      throw expected("text that is not empty");
    }
    return text;
  }

  /** What one of the words means. */
  <T> T word(Wordlist<T> list) {
    var found = text(list.words());
    return list.meaning(found).getOrElseThrow(() -> unknownWord(found, list.words()));
  }

  /** One of the words. */
  String word(Seq<String> allowed) {
    var found = text(allowed);
    if (!allowed.contains(found)) {
      throw unknownWord(found, allowed);
    }
    return found;
  }

  private String text(Seq<String> allowed) {
    if (!(node instanceof JsonNode.Text)) {
      throw expected("one of " + allowed.mkString(", "));
    }
    return text();
  }

  private UnreadableLine unknownWord(String found, Seq<String> allowed) {
    return new UnreadableLine(
        path,
        node.at(),
        "unknown word " + Shown.text(found) + NearestWord.hint(found, allowed),
        found,
        allowed);
  }

  /** A whole number within bounds, both included. */
  long whole(long least, long most) {
    if (!(node instanceof JsonNode.Numeral(int at, String digits))) {
      throw expected("a whole number, which is not in quotes");
    }
    if (!isWhole(digits)) {
      throw expected("a whole number, without a fraction or an exponent");
    }
    long number = digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    if (number < least || number > most) {
      throw expected("a whole number from %d to %d".formatted(least, most));
    }
    return number;
  }

  private static boolean isWhole(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      char each = digits.charAt(i);
      if (each != '-' && (each < '0' || each > '9')) {
        return false;
      }
    }
    return true;
  }

  boolean truth() {
    if (node instanceof JsonNode.Truth(int at, boolean value)) {
      return value;
    }
    throw expected("true or false");
  }

  <T> Seq<T> list(Function<JsonValue, T> reader) {
    if (!(node instanceof JsonNode.Items(int at, java.util.List<JsonNode> items))) {
      throw expected("a list");
    }
    var read = new ArrayList<T>(items.size());
    for (var item : items) {
      read.add(reader.apply(new JsonValue(new JsonPath.Item(path, read.size()), item)));
    }
    return List.ofAll(read);
  }

  /** A list of at least one item. */
  <T> Seq<T> filledList(Function<JsonValue, T> reader) {
    var read = list(reader);
    if (read.isEmpty()) {
      throw expected("a list of at least one");
    }
    return read;
  }

  /** An object whose keys are known. */
  JsonFields fields(Keys keys) {
    return new JsonFields(keys, path, object());
  }

  /** The entries of an object whose keys are data, each of which is there once. */
  Seq<Entry> entries() {
    var members = object().members();
    var keys = new HashSet<String>();
    var entries = new ArrayList<Entry>(members.size());
    for (var member : members) {
      var at = new JsonPath.Key(path, member.key());
      if (!keys.add(member.key())) {
        throw new UnreadableLine(
            at, member.at(), "the key " + Shown.text(member.key()) + " is there twice");
      }
      entries.add(
          new Entry(
              new JsonValue(at, new JsonNode.Text(member.at(), member.key())),
              new JsonValue(at, member.value())));
    }
    return List.ofAll(entries);
  }

  /** One entry of an object whose keys are data. */
  record Entry(JsonValue key, JsonValue value) {}

  private JsonNode.Fields object() {
    if (node instanceof JsonNode.Fields fields) {
      return fields;
    }
    throw expected("an object");
  }

  UnreadableLine problem(String message) {
    return new UnreadableLine(path, node.at(), message, node.shown(), List.empty());
  }

  /** Says what should stand here. */
  UnreadableLine expected(String wanted) {
    return problem("expected " + wanted);
  }

  /** The position of what no UTF-8 can write; below zero where all is well. */
  private static int halfOfAPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean isPair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!isPair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
