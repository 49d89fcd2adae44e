package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.search.Script.Hashed;
import io.redress.simulator.search.Script.Origin;
import io.redress.simulator.search.Script.Simplest;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.regex.Pattern;

/** Scripts as words without anything in them that a shell takes for its own. */
final class ScriptText {

  private static final String SIMPLEST = "simplest";
  private static final Pattern HASHED = Pattern.compile("(-?[0-9]{1,19})\\.([0-9]{1,10})");

  private ScriptText() {}

  static String of(Script script) {
    var origin =
        switch (script.origin()) {
          case Hashed(long seed, int number) -> seed + "." + number;
          case Simplest() -> SIMPLEST;
        };
    return script
        .edits()
        .map(edit -> edit._1 + "=" + Fraction.text(edit._2))
        .mkString(origin + ":", ",", "");
  }

  static Either<String, Script> parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Either.left(
          "'%s' is no story, such as 42.17: or simplest:RETURNS/3=0".formatted(shortened(text)));
    }
    return origin(text.substring(0, colon))
        .flatMap(origin ->
            edits(text.substring(colon + 1))
                .map(edits -> new Script(origin, TreeMap.ofEntries(edits))));
  }

  private static Either<String, Origin> origin(String text) {
    if (text.equals(SIMPLEST)) {
      return Either.right(new Simplest());
    }
    var parts = HASHED.matcher(text);
    return (parts.matches()
            ? Try.<Origin>of(() ->
                    new Hashed(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
                .toOption()
            : Option.<Origin>none())
        .toEither(() ->
            "'%s' does not say where a story begins: SEED.NUMBER, such as 42.17, or 'simplest'"
                .formatted(shortened(text)));
  }

  private static Either<String, Seq<Tuple2<DrawKey, Double>>> edits(String text) {
    if (text.isEmpty()) {
      return Either.right(List.empty());
    }
    return Either.sequenceRight(List.of(text.split(",", -1)).map(ScriptText::edit))
        .flatMap(ScriptText::withoutRepeats);
  }

  private static Either<String, Tuple2<DrawKey, Double>> edit(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      return Either.left(
          "'%s' is no draw with its value, such as RETURNS/3=0".formatted(shortened(text)));
    }
    var key = text.substring(0, equals);
    var value = text.substring(equals + 1);
    return DrawKey.parse(key)
        .toEither(() -> "'%s' is no draw, such as RETURNS/3 or PRICE/3.1".formatted(shortened(key)))
        .flatMap(known ->
            Fraction.parse(value)
                .filter(Script::isDrawable)
                .map(number -> Tuple.of(known, number))
                .toEither(() ->
                    "'%s' of %s is no value: 0 and 1 for the least and the most, 5/14, 0.25"
                        .formatted(shortened(value), known)));
  }

  private static Either<String, Seq<Tuple2<DrawKey, Double>>> withoutRepeats(
      Seq<Tuple2<DrawKey, Double>> edits) {
    var keys = edits.map(Tuple2::_1);
    return keys.distinct()
        .foldLeft(keys, Seq::remove)
        .headOption()
        .map(repeated -> "%s has more than one value".formatted(repeated))
        .toEither(edits)
        .swap();
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
