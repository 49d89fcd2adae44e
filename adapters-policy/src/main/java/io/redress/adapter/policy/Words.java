package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.calendar.WorkingCalendar;
import io.redress.money.Percent;
import io.redress.table.Wording;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The names and texts that every section uses. */
final class Words {

  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern OPEN = Pattern.compile("\\S+");
  private static final Pattern DOTTED = Pattern.compile("[^\\s.]+(\\.[^\\s.]+)*");
  private static final int LONGEST = 100;
  private static final Seq<String> ZONES = List.ofAll(ZoneId.getAvailableZoneIds()).sorted();

  private Words() {}

  static String kebab(Value value) {
    return matching(value, KEBAB, "a name in small letters, digits and hyphens such as in-window");
  }

  static String version(Value value) {
    return matching(value, OPEN, "a version without spaces such as 2026-11-01");
  }

  /** A word of which only the shop knows whether it exists, such as a tier. */
  static String open(Value value) {
    return matching(value, OPEN, "a word without spaces");
  }

  static String dotted(Value value) {
    return matching(value, DOTTED, "a category such as food or food.fresh");
  }

  static ZoneId zone(Value value) {
    return ZoneId.of(value.word("a time zone such as Asia/Shanghai", ZONES));
  }

  /** A number of per cent, such as 7.5. */
  static Percent percent(Value value) {
    return Percent.parse(value.decimal().toPlainString())
        .getOrElseThrow(
            () -> value.expected("a percentage from 0 to 10000 with at most 4 decimals"));
  }

  /** One of the calendars that come with Redress. */
  static WorkingCalendar calendar(Value value) {
    return BuiltInCalendars.named(value.word(BuiltInCalendars.names()))
        .getOrElseThrow(() -> value.expected("a calendar"));
  }

  /** One word, or several of which none stands there twice. */
  static Set<String> oneOrMore(Value value, Function<Value, String> word) {
    var seen = new HashSet<String>();
    return LinkedHashSet.ofAll(value.oneOrMore(each -> firstTime(each, word.apply(each), seen)));
  }

  static String firstTime(Value value, String word, java.util.Set<String> seen) {
    if (!seen.add(word)) {
      throw value.problem("'%s' stands in this list already".formatted(word));
    }
    return word;
  }

  static Wording wording(Value value) {
    return value.fields(languages -> {
      var en = languages.required("en", Words::sentence);
      var zhCn = languages.required("zh-CN", Words::sentence);
      languages.done();
      return new Wording(en.value(), zhCn.value());
    });
  }

  private static String sentence(Value value) {
    String text = value.text();
    if (text.isBlank()) {
      throw value.expected("a text for people");
    }
    return text;
  }

  /** Bounded, since a pattern of many parts is matched by as many calls. */
  private static String matching(Value value, Pattern pattern, String wanted) {
    return value.parsed(
        wanted,
        text -> {
          if (text.length() > LONGEST || !pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
          }
          return text;
        });
  }
}
