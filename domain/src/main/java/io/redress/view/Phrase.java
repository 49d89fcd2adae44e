package io.redress.view;

import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Function;

/** Sentences in both languages, put together from parts. */
public final class Phrase {

  private Phrase() {}

  /**
   * Fills both patterns with the same parts.
   *
   * @param parts for each {@code %s}; a {@link Wording} is put in by its language
   */
  public static Wording of(String en, String zhCn, Object... parts) {
    return new Wording(
        String.format(en, in(Wording::en, parts)), String.format(zhCn, in(Wording::zhCn, parts)));
  }

  private static Object[] in(Function<Wording, String> language, Object... parts) {
    return Arrays.stream(parts)
        .map(part -> part instanceof Wording wording ? language.apply(wording) : part)
        .toArray();
  }

  /** What reads the same in both languages. */
  public static Wording same(String text) {
    return new Wording(text, text);
  }

  /** Nothing at all. */
  public static Wording none() {
    return same("");
  }

  /** One after the other, with what stands between the items of a list. */
  public static Wording list(Seq<Wording> parts) {
    return new Wording(
        parts.map(Wording::en).mkString(", "), parts.map(Wording::zhCn).mkString("、"));
  }

  /** What somebody said, after a colon; nothing where nobody said anything. */
  static Wording said(Option<Wording> words) {
    return words.map(text -> of(": %s", "：%s", text)).getOrElse(Phrase::none);
  }

  /** The last day of a deadline, in brackets. */
  static Wording lastDay(Option<Deadline> deadline, ZoneId zone) {
    return deadline
        .map(each -> of(" (last day: %s)", "（最后一天：%s）", lastDay(each, zone)))
        .getOrElse(Phrase::none);
  }

  /** A deadline that ends with a day belongs to the day that ends. */
  static String lastDay(Deadline deadline, ZoneId zone) {
    return deadline.due().minusNanos(1).atZone(zone).toLocalDate().toString();
  }
}
