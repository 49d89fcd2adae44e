package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.facts.Vocabulary;
import io.redress.property.Answers;
import io.redress.property.Condition;
import io.redress.property.Demand.Monotone;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.Rule;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Reads what must hold of facts and answers: the cells of a rule, at least one.
 *
 * @param cells those of facts
 * @param rules the ids that {@link Answers#RULE} may have; none where they cannot be read
 */
record Conditions(Cells cells, Option<Seq<String>> rules) {

  /** About the facts of a request. */
  Condition ofFacts(Value value) {
    return value.fields(fields -> {
      Answers.COLUMNS.forEach(column -> fields.refused(column.name(), notYet(column)));
      return condition(fields, cells);
    });
  }

  /** About the facts of a request and the answer to it. */
  Condition ofAnswers(Value value) {
    return value.fields(fields -> condition(fields, cells.withAnswers()));
  }

  private Condition condition(Fields fields, Cells columns) {
    var demands =
        columns
            .demanded(fields)
            .map(column ->
                fields.required(
                    column.name(), cell -> new Rule.Demand(column, cell(columns, column, cell))));
    fields.done();
    if (fields.keys().isEmpty()) {
      throw fields.mapping().expected("at least one column, such as reason: quality");
    }
    return new Condition(demands.map(field -> field.value()));
  }

  private Cell cell(Cells columns, Column column, Value cell) {
    return column.equals(Answers.RULE)
        ? WordCells.read(cell, id -> rules.map(id::word).getOrElse(() -> Words.kebab(id)))
        : columns.read(column, cell);
  }

  /** A column of facts that counts or measures. */
  Column columnThatGrows(Value value) {
    var named = cells.columns().find(column -> isNamed(column, value));
    for (var column : named.filter(column -> !Monotone.isOrdered(column))) {
      throw value.problem(
          "'%s' does not grow: name a number, an amount or a duration".formatted(column.name()));
    }
    return named.getOrElse(() -> unknown(value));
  }

  private boolean isNamed(Column column, Value value) {
    return column.name().equals(value.text());
  }

  /** A column of the policy's own that could not be read is nobody's fault here. */
  private Column unknown(Value value) {
    if (cells.premises().columns().isDefined()) {
      value.word(cells.columns().filter(Monotone::isOrdered).map(Column::name));
    }
    return Vocabulary.QUANTITY;
  }

  private static String notYet(Column column) {
    return "'%s' is part of the answer: only facts of the request are asked about here"
        .formatted(column.name());
  }
}
