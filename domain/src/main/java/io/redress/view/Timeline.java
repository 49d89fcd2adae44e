package io.redress.view;

import io.redress.port.CaseJournal.Entry;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The story of a case in plain words, in both languages, one line an event, for one audience. What
 * an audience is not to see has no line.
 *
 * @param lines in the order in which it happened
 */
@ValueObject
public record Timeline(Audience audience, Seq<Line> lines) {

  /**
   * One event.
   *
   * @param by who did it: for customers the party, such as the shop; for all others the role and
   *     the person
   * @param entry the event with all that the log keeps of it; only for auditors
   */
  @ValueObject
  public record Line(Instant at, Wording by, Wording text, Option<Entry> entry) {}

  /**
   * Tells the log of one case.
   *
   * @param log all its events in order, as the journal keeps them
   * @param zone in which last days are days, which is that of the policy or of the shop
   * @throws IllegalStateException if an event cannot follow on the one before, so that the log is
   *     broken
   */
  public static Timeline of(Seq<Entry> log, Audience audience, ZoneId zone) {
    return new Timeline(audience, Step.of(log).flatMap(step -> line(step, audience, zone)));
  }

  private static Option<Line> line(Step step, Audience audience, ZoneId zone) {
    var entry = step.entry();
    return EventTexts.of(step, zone)
        .to(audience)
        .map(text ->
            switch (audience) {
              case CUSTOMER ->
                  new Line(entry.at(), Names.partyOf(entry.by().role()), text, Option.none());
              case STAFF, FINANCE ->
                  new Line(entry.at(), Names.of(entry.by()), text, Option.none());
              case AUDITOR ->
                  new Line(entry.at(), Names.of(entry.by()), traced(text, step), Option.of(entry));
            });
  }

  private static Wording traced(Wording text, Step step) {
    return Phrase.of(
        "%s [command %s, policy %s]",
        "%s【命令 %s，政策 %s】",
        text,
        step.entry().command().value(),
        step.after().about().map(claim -> claim.policy().toString()).getOrElse("-"));
  }
}
