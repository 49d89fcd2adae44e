package io.redress.table;

import io.vavr.collection.Map;
import org.jspecify.annotations.Nullable;

/** A row that knows what a test says, put into codes where the column asks for codes. */
public record GivenAnswers(Map<Column, Value> answers) implements Row {

  /** The same with one more answer. */
  public GivenAnswers with(Column column, Value answer) {
    return new GivenAnswers(answers.put(column, answer));
  }

  private Value answer(Column column) {
    return answers.getOrElse(column, Value.UNKNOWN);
  }

  @Override
  public long coded(Column column) {
    return switch (answer(column)) {
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
    return answer(column) instanceof Value.Word(var word) ? word : null;
  }

  @Override
  public String @Nullable [] words(Column column) {
    return answer(column) instanceof Value.Words(var words)
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
