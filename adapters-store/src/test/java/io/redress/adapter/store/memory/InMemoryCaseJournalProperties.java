package io.redress.adapter.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Effect;
import io.redress.notice.NoticeKind;
import io.redress.party.Actor;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Lease;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.port.Destination;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Several writers, each of whom knows a case only as it was when they last looked. */
class InMemoryCaseJournalProperties {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  /**
   * What one writer does to one case.
   *
   * @param events how many to append; none means to look at the case instead
   */
  record Turn(int writer, int about, int events) {}

  @Property
  void theLogIsNumberedWithoutGapsAndHoldsJustWhatWasKept(
      @ForAll("turns") java.util.List<Turn> turns) {
    var journal = new InMemoryCaseJournal();
    var seen = new HashMap<String, Integer>();
    Map<CaseId, java.util.List<String>> kept = new HashMap<>();
    for (int i = 0; i < turns.size(); i++) {
      var turn = turns.get(i);
      var id = new CaseId("case-" + turn.about());
      var view = turn.writer() + " of " + id.value();
      int expected = seen.getOrDefault(view, 0);
      var command = "command-" + i;
      if (turn.events() == 0) {
        seen.put(view, journal.load(id).size());
      } else if (append(journal, id, expected, turn.events(), command)) {
        seen.put(view, expected + turn.events());
        for (int event = 0; event < turn.events(); event++) {
          kept.computeIfAbsent(id, none -> new ArrayList<>()).add(command);
        }
      }
    }

    for (var story : kept.entrySet()) {
      var log = journal.load(story.getKey());
      assertThat(log.map(entry -> entry.command().value()).asJava()).isEqualTo(story.getValue());
      assertThat(log.map(Entry::number)).isEqualTo(List.rangeClosed(1, log.size()));
    }
    int events = kept.values().stream().mapToInt(java.util.List::size).sum();
    assertThat(claim(journal, NOON, Integer.MAX_VALUE)).hasSize(events);
  }

  @Property
  void undoneEffectsOfACaseAreInTheOrderOfItsEvents(@ForAll("turns") java.util.List<Turn> turns) {
    var journal = new InMemoryCaseJournal();
    for (int i = 0; i < turns.size(); i++) {
      var turn = turns.get(i);
      var id = new CaseId("case-" + turn.about());
      if (turn.events() == 0) {
        claim(journal, NOON, 1).forEach(journal::done);
      } else {
        append(journal, id, journal.load(id).size(), turn.events(), "command-" + i);
      }
    }

    var undone = claim(journal, NOON, Integer.MAX_VALUE).map(Claimed::task);
    for (var ofCase : undone.groupBy(Due::forCase).values()) {
      assertThat(ofCase.map(Due::number)).isEqualTo(ofCase.map(Due::number).sorted());
    }
  }

  @Provide
  Arbitrary<java.util.List<Turn>> turns() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(0, 3))
        .as(Turn::new)
        .list()
        .ofMaxSize(60);
  }

  private static Seq<Claimed<Due>> claim(InMemoryCaseJournal journal, Instant at, int atMost) {
    return journal.claimEffects(
        new Lease("worker-1", at, at.plusSeconds(60)), atMost, HashSet.empty());
  }

  private static boolean append(
      InMemoryCaseJournal journal, CaseId id, int expected, int events, String command) {
    var numbers = List.rangeClosed(expected + 1, expected + events);
    return journal.append(
        Step.of(
                id,
                expected,
                numbers.map(number ->
                    new Entry(
                        number,
                        NOON,
                        Actor.SYSTEM,
                        new CommandId(command),
                        new CaseEvent.Withdrawn())))
            .doing(
                numbers.map(number ->
                    new Due(
                        id,
                        number,
                        0,
                        new Effect.TellCustomer(NoticeKind.CLOSED),
                        Instant.EPOCH,
                        Destination.MESSAGES))));
  }
}
