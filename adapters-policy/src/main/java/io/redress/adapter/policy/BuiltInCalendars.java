package io.redress.adapter.policy;

import io.redress.calendar.WorkingCalendar;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The calendars that come with Redress, by the names that policies use. */
public final class BuiltInCalendars {

  private static final Map<String, String> FILES =
      LinkedHashMap.of("CN", "cn-workdays-2007-2026.properties");

  /** Calendars that were read; they do not change. */
  private static final ConcurrentMap<String, WorkingCalendar> READ = new ConcurrentHashMap<>();

  private BuiltInCalendars() {}

  public static Seq<String> names() {
    return FILES.keySet().toVector();
  }

  /**
   * The calendar of that name, if there is one.
   *
   * @throws IllegalStateException if its file is damaged, with the line and what stands there
   */
  public static Option<WorkingCalendar> named(String name) {
    return FILES.get(name).map(file -> READ.computeIfAbsent(name, id -> read(id, file)));
  }

  private static WorkingCalendar read(String id, String fileName) {
    return WorkingCalendar.of(
        id, CalendarFile.WEEKEND, Option.of(CalendarFile.read(fileName, resource(fileName))));
  }

  private static String resource(String fileName) {
    try (var file = BuiltInCalendars.class.getResourceAsStream("builtin/" + fileName)) {
      if (file == null) {
        throw new IllegalStateException("not in the jar: " + fileName);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
