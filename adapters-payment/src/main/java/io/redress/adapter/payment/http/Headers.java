package io.redress.adapter.payment.http;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Header fields of HTTP, in their order. Names are the same whatever their case; a name that stands
 * there twice stays there twice.
 */
public record Headers(Seq<Field> fields) {

  private static final Headers NONE = new Headers(List.empty());

  /** One line of the header. */
  public record Field(String name, String value) {

    /** Without the value, which may be a credential. */
    @Override
    public String toString() {
      return name;
    }
  }

  /** No fields. */
  public static Headers none() {
    return NONE;
  }

  /** Fields as servers and clients of the JDK hand them out. */
  public static Headers of(java.util.Map<String, java.util.List<String>> values) {
    return new Headers(
        List.ofAll(values.entrySet())
            .flatMap(
                each -> List.ofAll(each.getValue()).map(value -> new Field(each.getKey(), value))));
  }

  /** Fields of which each name has one value. */
  public static Headers of(Map<String, String> values) {
    return new Headers(values.toList().map(each -> new Field(each._1(), each._2())));
  }

  /** These and one more, behind them. */
  public Headers with(String name, String value) {
    return new Headers(fields.append(new Field(name, value)));
  }

  /** All values of a name, in their order. */
  public Seq<String> all(String name) {
    return fields.filter(each -> each.name().equalsIgnoreCase(name)).map(Field::value);
  }

  /** The value of a name that stands there exactly once; none if it is missing or ambiguous. */
  public Option<String> only(String name) {
    var values = all(name);
    return values.size() == 1 ? values.headOption() : Option.none();
  }
}
