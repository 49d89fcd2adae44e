package io.redress.simulator.history;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.Function;

/** Readers of fields, each of which hands on what it read. */
record ColumnReaders(HistoryMapping mapping) {

  <T> FieldReader texts(Function<String, T> meaning, Consumer<T> place) {
    var remembered = new Remembered<>(meaning);
    return (buffer, start, end) -> place.accept(remembered.read(buffer, start, end));
  }

  FieldReader names(Consumer<String> place) {
    return texts(name -> name, place);
  }

  FieldReader amounts(Consumer<Reading> place) {
    return texts(text -> Reading.unitPrice(text, mapping.currency()), place);
  }

  FieldReader times(TimeFormat meaning, Consumer<Reading> place) {
    var remembered =
        new Remembered<>(text -> meaning.read(text, mapping.timeFormat(), mapping.zone()));
    return new Times(remembered, mapping, place);
  }

  /** How a text becomes a time. */
  @FunctionalInterface
  interface TimeFormat {
    Reading read(String text, DateTimeFormatter format, ZoneId zone);
  }

  private record Times(
      Remembered<Reading> remembered, HistoryMapping mapping, Consumer<Reading> place)
      implements FieldReader.OfTimes {

    @Override
    public void read(char[] buffer, int start, int end) {
      place.accept(remembered.read(buffer, start, end));
    }

    @Override
    public void readLocal(LocalDateTime time) {
      place.accept(Reading.local(time, mapping.timeFormat().format(time), mapping.zone()));
    }

    @Override
    public void readSecond(long second) {
      place.accept(new Reading.Value(second));
    }
  }
}
