package io.redress.adapter.policy.drawn;

import io.redress.money.Money;
import io.redress.table.Wording;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Currency;
import java.util.Random;
import java.util.function.Supplier;

/**
 * One value after the other, by chance; words and texts are such as YAML has meanings of its own
 * for.
 */
record Draw(Random random) {

  /** Without the blanks that no word has. */
  private static final Seq<String> WORDS =
      List.of(
          "gold",
          "a-b",
          "no",
          "null",
          "~",
          "true",
          "007",
          "0x1F",
          "1e3",
          "2026-11-01",
          "-",
          "--",
          "---",
          "...",
          "{not",
          "}",
          "[x]",
          "#1",
          "a#b",
          "a:b",
          "a:",
          ":a",
          "a,b",
          "\"",
          "'",
          "it's",
          "\\n",
          "%",
          "@x",
          "`",
          "*x",
          "&x",
          "!x",
          "|",
          ">",
          "<=7",
          "?",
          "=",
          "\u00E9\u56FD",
          "\uD83D\uDE00",
          "\u00A0",
          "\u2028",
          "\u0007",
          "\u200B",
          "\uFEFFa",
          "\u3000");

  private static final Seq<String> KEBAB =
      List.of(
          "quality",
          "changed-mind",
          "null",
          "no",
          "true",
          "on",
          "7",
          "0x1f",
          "1e3",
          "a",
          "in-window",
          "2026-11-01",
          "en",
          "late",
          "x-1-y");

  private static final Seq<String> PHRASES =
      List.of(
          "Sorry",
          "\u62B1\u6B49",
          " ",
          "  ",
          ": ",
          " #",
          ", ",
          "\n",
          "\t",
          "\"",
          "'",
          "\\",
          "{",
          "}",
          "[",
          "- ",
          "%",
          "\u0000",
          "\u0085",
          "\u2029",
          "\u202E",
          "\uD83D\uDE00",
          "null",
          ">",
          "|",
          "&",
          "*",
          "!",
          "we are looking at your request and a colleague will answer you within one working day");

  private static final Seq<Long> MINOR =
      List.of(1L, 9L, 10L, 99L, 100L, 12_345L, 100_000L, 999_999_999_999_999_999L);

  boolean coin() {
    return random.nextBoolean();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T of(Seq<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> Option<T> maybe(Supplier<T> value) {
    return Option.when(coin(), value);
  }

  /** Those of them that chance leaves, in their order. */
  <T> Seq<T> some(Seq<T> values) {
    return values.filter(each -> coin());
  }

  /** At least one of them, in any order. */
  <T> Set<T> atLeastOne(Seq<T> values) {
    return LinkedHashSet.ofAll(List.fill(1 + below(3), () -> of(values)));
  }

  Seq<String> names() {
    return KEBAB;
  }

  Seq<String> words() {
    return WORDS;
  }

  /** A text that is not blank. */
  String text() {
    return phrases() + "x" + phrases();
  }

  Wording wording() {
    return new Wording(text(), text());
  }

  /** Above zero. */
  Money money(Currency currency) {
    return new Money(of(MINOR), currency);
  }

  private String phrases() {
    return List.fill(below(4), () -> of(PHRASES)).mkString();
  }
}
