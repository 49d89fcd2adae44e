package io.redress.adapter.policy.yaml;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One value of a document, to be asked for what it should be. A reader is a function from a value
 * to what it means; a value that is not what was asked for is reported with its position, and ends
 * the reading of this field or item only, so that the others are still read.
 */
public final class Value {

  private final YamlNode node;
  private final Problems problems;

  Value(YamlNode node, Problems problems) {
    this.node = node;
    this.problems = problems;
  }

  /** What stands in the file, for readers that branch on it. */
  public YamlNode node() {
    return node;
  }

  /** Any scalar, also an empty one in quotes. */
  public String text() {
    return scalar("text");
  }

  /** One of the words. */
  public String word(Seq<String> allowed) {
    String found = scalar(() -> "one of " + Shown.words(allowed));
    if (!allowed.contains(found)) {
      throw problem(() ->
          "unknown word %s; allowed: %s%s"
              .formatted(
                  Shown.text(found), Shown.words(allowed), NearestWord.hint(found, allowed)));
    }
    return found;
  }

  /** One of more words than a message can list; {@code wanted} describes them. */
  public String word(String wanted, Seq<String> allowed) {
    String found = scalar(wanted);
    if (!allowed.contains(found)) {
      throw problem(() -> insteadOf(wanted) + NearestWord.hint(found, allowed));
    }
    return found;
  }

  /** What one of the words stands for. */
  public <T> T word(Map<String, T> meanings) {
    return meanings.get(word(meanings.keySet().toList())).getOrElseThrow(Unreadable::new);
  }

  /** A constant, written small and with hyphens: {@code CHANGED_MIND} as {@code changed-mind}. */
  public <E extends Enum<E>> E word(Class<E> type) {
    return word(
        List.of(type.getEnumConstants())
            .toLinkedMap(
                each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each -> each));
  }

  /** {@code true} or {@code false}, and no other word for it. */
  public boolean bool() {
    return switch (scalar("true or false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw expected("true or false");
    };
  }

  /** A whole number within both bounds, without leading zeros. */
  public long integer(long least, long most) {
    String wanted = "a whole number from " + least + " to " + most;
    return Notation.integer(scalar(wanted))
        .filter(number -> number >= least && number <= most)
        .getOrElseThrow(() -> expected(wanted));
  }

  /**
   * An exact decimal number with the decimals as written; at most 30 digits before the point and 30
   * behind it, no exponent.
   */
  public BigDecimal decimal() {
    String wanted = "a decimal number such as 12.50";
    return Notation.decimal(scalar(wanted)).getOrElseThrow(() -> expected(wanted));
  }

  /** A whole number and a unit, which may be of several words: {@code 5 working days}. */
  public Quantity quantity(Seq<String> units) {
    String wanted = "a whole number, a space and one of " + Shown.words(units);
    String found = scalar(wanted);
    return Notation.quantity(found, units)
        .getOrElseThrow(
            () -> problem(() -> insteadOf(wanted) + NearestWord.hint(Notation.unit(found), units)));
  }

  /**
   * A text with a notation of its own. {@code wanted} describes it ("a date such as 2026-11-01");
   * an {@link IllegalArgumentException}, {@link ArithmeticException} or {@link DateTimeException}
   * of the parser means that the text is no such thing.
   */
  public <T> T parsed(String wanted, Function<String, T> parser) {
    String found = scalar(wanted);
    try {
      return parser.apply(found);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
      throw expected(wanted);
    }
  }

  /** A text whose parser says itself what is wrong with it. */
  public <T> T parsed(Function<String, Either<String, T>> parser) {
    return parser.apply(text()).getOrElseThrow(this::problem);
  }

  /** A list, which may be empty. */
  public <T> Seq<T> list(Function<Value, T> item) {
    if (node instanceof YamlNode.Sequence list) {
      return each(list.items(), item);
    }
    throw expected("a list");
  }

  /** One item, or a list of at least one. */
  public <T> Seq<T> oneOrMore(Function<Value, T> item) {
    if (!(node instanceof YamlNode.Sequence list)) {
      return Vector.of(item.apply(this));
    }
    if (list.items().isEmpty()) {
      throw expected("at least one");
    }
    return each(list.items(), item);
  }

  /** A mapping whose keys are data, in the order of the file; no two keys may mean the same. */
  public <K, V> Map<K, V> map(Function<Value, K> key, Function<Value, V> value) {
    var entries = entries();
    var keys = attempt(self -> each(entries.map(YamlNode.Entry::key), key));
    var values = attempt(self -> each(entries.map(YamlNode.Entry::value), value));
    Map<K, V> read =
        LinkedHashMap.ofEntries(new Field<>(keys).value().zip(new Field<>(values).value()));
    if (read.size() < entries.size()) {
      throw problem("two keys mean the same");
    }
    return read;
  }

  /**
   * A mapping whose keys are known. The reader asks for all its fields, calls {@link Fields#done()}
   * and only then takes their values; to forget {@code done} is an {@link IllegalStateException}.
   */
  public <T> T fields(Function<Fields, T> reader) {
    var fields = new Fields(this, entries());
    try {
      T result = reader.apply(fields);
      if (!fields.isDone()) {
        throw new IllegalStateException("a reader of fields must call done()");
      }
      return result;
    } finally {
      fields.reportMissing();
    }
  }

  /** Reports a problem here and goes on. */
  public void report(String message) {
    problems.report(node.at(), message);
  }

  /** The same; what takes time to say is said only if it may be shown. */
  void report(Supplier<String> message) {
    problems.report(node.at(), message);
  }

  /** Reports a problem here; to be thrown, which ends the reading of this value only. */
  public RuntimeException problem(String message) {
    return problem(() -> message);
  }

  private RuntimeException problem(Supplier<String> message) {
    report(message);
    return new Unreadable();
  }

  /** Reports what should stand here and what does; to be thrown like {@link #problem}. */
  public RuntimeException expected(String wanted) {
    return problem(insteadOf(wanted));
  }

  Value sibling(YamlNode other) {
    return new Value(other, problems);
  }

  <T> Option<T> attempt(Function<Value, T> reader) {
    try {
      return Option.some(reader.apply(this));
    } catch (Unreadable reported) {
      return Option.none();
    }
  }

  private String insteadOf(String wanted) {
    return "expected " + wanted + "; found " + Shown.node(node);
  }

  private String scalar(String wanted) {
    return scalar(() -> wanted);
  }

  private String scalar(Supplier<String> wanted) {
    if (node instanceof YamlNode.Text text) {
      return text.value();
    }
    throw problem(() -> insteadOf(wanted.get()));
  }

  private Seq<YamlNode.Entry> entries() {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries();
    }
    throw expected("a mapping");
  }

  /** Reads all of them before the first failure counts. */
  private <T> Seq<T> each(Seq<? extends YamlNode> nodes, Function<Value, T> reader) {
    return nodes.map(each -> new Field<>(sibling(each).attempt(reader))).map(Field::value);
  }
}
