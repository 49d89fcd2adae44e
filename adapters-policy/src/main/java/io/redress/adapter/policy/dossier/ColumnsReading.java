package io.redress.adapter.policy.dossier;

import io.redress.adapter.policy.dossier.JsonValue.Entry;
import io.redress.policy.Policy;
import io.redress.request.Stated;
import io.redress.table.Column;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** Reads {@code columns}: what the shop states for the columns that its policy declares. */
final class ColumnsReading {

  private final Policy policy;

  private ColumnsReading(Policy policy) {
    this.policy = policy;
  }

  static Map<String, Stated> read(JsonValue columns, Policy policy) {
    var reading = new ColumnsReading(policy);
    return HashMap.ofEntries(
        columns
            .entries()
            .filter(entry -> !(entry.value().node() instanceof JsonNode.Null))
            .map(reading::stated));
  }

  private Tuple2<String, Stated> stated(Entry entry) {
    var column = column(entry.key());
    return new Tuple2<>(column.name(), stated(column, entry.value()));
  }

  private Column column(JsonValue key) {
    if (policy.columns().isEmpty()) {
      throw key.problem("the policy '%s' has no columns of its own".formatted(policy.id().name()));
    }
    var name = key.word(policy.columns().map(Column::name));
    return policy
        .columns()
        .find(column -> column.name().equals(name))
        .getOrElseThrow(() -> key.expected("a column of the policy"));
  }

  private Stated stated(Column column, JsonValue value) {
    return switch (column.kind()) {
      case WORD, HIERARCHY -> new Stated.Word(word(column.words(), value));
      case WORDS -> new Stated.Words(value.list(each -> word(column.words(), each)).toSet());
      case NUMBER, DURATION ->
          new Stated.Whole(value.whole(-Amounts.MOST_MINOR, Amounts.MOST_MINOR));
      case MONEY -> new Stated.Whole(Amounts.signed(value, policy.currency()).minor());
      case TRUTH -> new Stated.Truth(value.truth());
    };
  }

  private static String word(Seq<String> allowed, JsonValue value) {
    return allowed.isEmpty() ? value.name() : value.word(allowed);
  }
}
