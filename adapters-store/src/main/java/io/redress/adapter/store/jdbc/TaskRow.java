package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.Json;
import io.redress.lifecycle.CaseId;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Overdue;
import io.redress.port.Agenda.Task;
import io.redress.port.CaseJournal.Step;
import io.redress.port.Destination;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A task as a row: an effect of an event, or, as number zero, the deadline that runs.
 *
 * @param kind for people who look at the table
 * @param holds 1 where what follows in its case must wait for it, 0 where not
 * @param dueAt when it is looked at first
 */
record TaskRow(
    CaseId forCase,
    int number,
    int index,
    String kind,
    String destination,
    int holds,
    String payload,
    long notBefore,
    long dueAt,
    long fence) {

  /**
   * What waits for another effect of its step is looked at when that is done; if nobody says so, as
   * a process of an older version would not, so much later.
   */
  private static final Duration HELD = Duration.ofDays(1);

  /** The number of a deadline, which no event has. */
  static final int DEADLINE = 0;

  /** Claims of one deadline number fewer. */
  private static final int CLAIMS_BITS = 32;

  static Seq<TaskRow> effects(Step step, Codecs codecs) {
    return step.effects().map(due -> of(due, isHeld(step, due), codecs));
  }

  /** Whether an earlier effect of the step holds it from the instant on at which it is due. */
  private static boolean isHeld(Step step, Due due) {
    return step.effects()
        .exists(other ->
            isBefore(other, due)
                && due.waitsFor(other)
                && !other.notBefore().isAfter(due.notBefore()));
  }

  private static boolean isBefore(Due earlier, Due later) {
    return earlier.number() == later.number()
        ? earlier.index() < later.index()
        : earlier.number() < later.number();
  }

  private static TaskRow of(Due due, boolean isHeld, Codecs codecs) {
    var json = codecs.effects().toJson(due.effect());
    return new TaskRow(
        due.forCase(),
        due.number(),
        due.index(),
        kind(json),
        due.to().value(),
        due.holdsOthers() ? 1 : 0,
        json.text(),
        Nanos.of(due.notBefore()),
        Nanos.nearest(isHeld ? due.notBefore().plus(HELD) : due.notBefore()),
        0);
  }

  private static String kind(Json effect) {
    return effect instanceof Json.Fields fields
            && fields.get("type").exists(Json.Text.class::isInstance)
        ? fields.get("type").map(type -> ((Json.Text) type).value()).getOrElse("effect")
        : "effect";
  }

  /**
   * The deadline that runs after a step. Its claims are numbered on from the event that set it, so
   * that no claim of a deadline before stands again.
   */
  static Option<TaskRow> deadline(Step step, Codecs codecs) {
    long setBy = step.events().last().number();
    return step.running()
        .map(deadline ->
            new TaskRow(
                step.forCase(),
                DEADLINE,
                0,
                "deadline",
                "",
                0,
                codecs.deadlines().write(deadline),
                Nanos.nearest(deadline.due()),
                Nanos.nearest(deadline.due()),
                setBy << CLAIMS_BITS));
  }

  /** The task of a row. */
  static Task task(ResultSet row, Codecs codecs) throws SQLException {
    return row.getInt("number") == DEADLINE ? overdue(row, codecs) : due(row, codecs);
  }

  static Due due(ResultSet row, Codecs codecs) throws SQLException {
    return new Due(
        new CaseId(Sql.text(row, "case_id")),
        row.getInt("number"),
        row.getInt("idx"),
        Reading.of(row, "payload", codecs.effects()::read),
        Nanos.read(row.getLong("not_before")),
        new Destination(Sql.text(row, "destination")));
  }

  static Overdue overdue(ResultSet row, Codecs codecs) throws SQLException {
    return new Overdue(
        new CaseId(Sql.text(row, "case_id")), Reading.of(row, "payload", codecs.deadlines()::read));
  }
}
