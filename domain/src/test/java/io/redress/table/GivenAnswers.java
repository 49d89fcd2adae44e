package io.redress.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row that answers as a test says, put into codes where the column asks for codes. */
public record GivenAnswers(Function<Column, Value> answers) implements Row {

  @Override
  public long coded(Column column) {
    return switch (answers.apply(column)) {
      case Value.Unknown unknown -> UNKNOWN;
      case Value.Word(var word) -> place(column, word);
      case Value.Words(var words) ->
          words.foldLeft(0L, (bits, word) -> bits | 1L << place(column, word));
      case Value.Whole(long number) -> number;
      case Value.Truth(boolean truth) -> truth ? 1 : 0;
    };
  }

  @Override
  public @Nullable String word(Column column) {
    return answers.apply(column) instanceof Value.Word(var word) ? word : null;
  }

  @Override
  public String @Nullable [] words(Column column) {
    return answers.apply(column) instanceof Value.Words(var words)
        ? words.toJavaArray(String[]::new)
        : null;
  }

  private static long place(Column column, String word) {
    int place = column.words().indexOf(word);
    if (place < 0) {
      throw new IllegalArgumentException("%s is no word of %s".formatted(word, column.name()));
    }
    return place;
  }
}
