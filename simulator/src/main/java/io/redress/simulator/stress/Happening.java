package io.redress.simulator.stress;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.party.Actor;
import io.redress.port.CaseJournal.Entry;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Lived.Kept;
import io.redress.simulator.story.Lived.Refused;
import io.redress.table.Wording;
import io.redress.view.Audience;
import io.redress.view.Names;
import io.redress.view.Phrase;
import io.redress.view.Timeline;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something that happens in a story, or that somebody wanted and was refused.
 *
 * @param by who did it, or wanted to
 */
record Happening(Instant at, CaseId forCase, Wording by, Wording text, boolean isRefused) {

  /**
   * All of a story in the order of time; what was refused stands before what was done instead.
   *
   * @param zone in which last days are days
   */
  static Seq<Happening> of(Lived story, ZoneId zone) {
    return new Telling(story, zone).all();
  }

  private static final class Telling {

    private final Lived story;
    private final Map<CaseId, Seq<Timeline.Line>> lines = new HashMap<>();
    private final Map<CaseId, Integer> told = new HashMap<>();
    private final List<Happening> all = new ArrayList<>();
    private Seq<Refused> refused;

    Telling(Lived story, ZoneId zone) {
      this.story = story;
      this.refused = story.refused();
      for (var each : story.cases()) {
        lines.put(each.id(), Timeline.of(each.log(), Audience.STAFF, zone).lines());
      }
    }

    Seq<Happening> all() {
      for (var kept : story.steps()) {
        for (var entry : kept.step().events()) {
          refusedBefore(entry.at(), kept);
          all.add(event(kept.step().forCase(), entry));
        }
      }
      refused.forEach(each -> all.add(refused(each)));
      return Vector.ofAll(all);
    }

    /** At the same time those come first that met the case as the step did. */
    private void refusedBefore(Instant at, Kept kept) {
      var before =
          refused.takeWhile(
              each -> each.at().isBefore(at) || (each.at().equals(at) && met(each, kept)));
      before.forEach(each -> all.add(refused(each)));
      refused = refused.drop(before.size());
    }

    private static boolean met(Refused refused, Kept kept) {
      AfterSaleCase before = kept.before();
      return refused.forCase().equals(kept.step().forCase()) && refused.state().equals(before);
    }

    /** Staff see every event, so that the lines of a case are as many as its entries. */
    private Happening event(CaseId forCase, Entry entry) {
      var line =
          Objects.requireNonNull(lines.get(forCase)).get(told.merge(forCase, 1, Integer::sum) - 1);
      return new Happening(
          entry.at(), forCase, who(entry.by()), withAll(line.text(), entry), false);
    }

    /** There is one customer; of staff there are several, and of partners one of each. */
    private static Wording who(Actor actor) {
      var role = actor.role();
      var several = role.word() + "-";
      return actor.id().startsWith(several)
          ? Phrase.of("%s %s", "%s %s", Names.of(role), actor.id().substring(several.length()))
          : Names.of(role);
    }

    private static Wording withAll(Wording text, Entry entry) {
      return switch (entry.event()) {
        case CaseEvent.Requested it ->
            Phrase.of("%s%s", "%s%s", text, CommandText.beside(it.claim().request()));
        case CaseEvent.RequestCorrected it ->
            Phrase.of("%s%s", "%s%s", text, CommandText.beside(it.request()));
        default -> text;
      };
    }

    private static Happening refused(Refused each) {
      return new Happening(
          each.at(), each.forCase(), who(each.command().actor()), RefusalText.of(each), true);
    }
  }
}
