package io.redress.adapter.payment.gateway;

import io.redress.adapter.payment.http.Secret;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The settings of an account with a payment provider, as text under names such as {@code
 * merchant-id}. They are read all at once when the account is opened, so that whoever wrote them
 * learns of all that is wrong before any money is to move.
 */
public final class Settings {

  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = values;
  }

  public static Settings of(java.util.Map<String, String> values) {
    return new Settings(LinkedHashMap.ofAll(values));
  }

  public Settings with(String name, String value) {
    return new Settings(values.put(name, value));
  }

  public Settings without(String name) {
    return new Settings(values.remove(name));
  }

  /**
   * Reads them.
   *
   * @param provider whose they are, for the text of the error
   * @param how asks for each setting, and then returns what makes the result of them
   * @throws IllegalArgumentException if any is missing, wrong or unknown; the text names each and
   *     what to do, and shows no value
   */
  public <A> A read(String provider, Function<Reading, Supplier<A>> how) {
    var reading = new Reading(values);
    var result = how.apply(reading);
    var problems = reading.problems();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          problems.map(each -> "%s: %s".formatted(provider, each)).mkString("\n"));
    }
    return result.get();
  }

  /** Asks for one setting after the other, and remembers what is wrong. */
  public static final class Reading {

    private final Map<String, String> values;
    private Seq<String> known = List.empty();
    private Seq<String> wrong = List.empty();

    private Reading(Map<String, String> values) {
      this.values = values;
    }

    private Seq<String> problems() {
      var unknown =
          values
              .keySet()
              .removeAll(known)
              .toList()
              .map(each ->
                  "'%s' is not a setting; there are %s".formatted(each, known.mkString(", ")));
      return wrong.appendAll(unknown);
    }

    /** A text that must be there; the result is none only where that is a problem. */
    public Option<String> text(String name) {
      return value(name).onEmpty(() -> note("'%s' is missing".formatted(name)));
    }

    /** A text that may be missing. */
    public Option<String> optional(String name) {
      return value(name);
    }

    /** What must not be shown to anybody. */
    public Option<Secret> secret(String name) {
      return text(name).map(Secret::of);
    }

    /** An address of the provider, {@code https} unless it is this machine's. */
    public Option<URI> address(String name, URI otherwise) {
      return of(name, otherwise, "give https://host or https://host/path", Addresses::read);
    }

    /** A time such as {@code P365D} or {@code PT20S}, zero or more. */
    public Option<Duration> duration(String name, Duration otherwise) {
      return of(
          name,
          otherwise,
          "give a time such as P365D or PT20S",
          text -> Option.of(Duration.parse(text)).filter(time -> !time.isNegative()));
    }

    /** One of several words. */
    public <E extends Enum<E>> Option<E> word(String name, E otherwise) {
      var words = List.of(otherwise.getDeclaringClass().getEnumConstants());
      return of(
          name,
          otherwise,
          "give one of %s".formatted(words.map(Reading::asWord).mkString(", ")),
          text -> words.find(each -> asWord(each).equals(text)));
    }

    /**
     * A setting of any other kind.
     *
     * @param reader throws {@link IllegalArgumentException} whose text says what to do, and shows
     *     nothing of the value
     */
    public <A> Option<A> made(String name, Function<String, A> reader) {
      return text(name).flatMap(text -> tried(() -> Option.of(reader.apply(text))));
    }

    /** One that may be missing. */
    public <A> Option<Option<A>> madeIfThere(String name, Function<String, A> reader) {
      return value(name)
          .map(text -> tried(() -> Option.of(Option.of(reader.apply(text)))))
          .getOrElse(() -> Option.of(Option.none()));
    }

    private <A> Option<A> tried(Supplier<Option<A>> reading) {
      try {
        return reading.get();
      } catch (IllegalArgumentException why) {
        note(String.valueOf(why.getMessage()));
        return Option.none();
      }
    }

    private <A> Option<A> of(
        String name, A otherwise, String advice, Function<String, Option<A>> reader) {
      return value(name)
          .map(text ->
              readable(reader, text)
                  .onEmpty(() -> note("'%s' cannot be used: %s".formatted(name, advice))))
          .getOrElse(() -> Option.of(otherwise));
    }

    private static <A> Option<A> readable(Function<String, Option<A>> reader, String text) {
      try {
        return reader.apply(text);
      } catch (DateTimeParseException | IllegalArgumentException unreadable) {
        return Option.none();
      }
    }

    private Option<String> value(String name) {
      known = known.append(name);
      return values.get(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private void note(String problem) {
      wrong = wrong.append(problem);
    }

    private static String asWord(Enum<?> each) {
      return each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
