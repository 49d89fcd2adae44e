package io.redress.adapter.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Effect;
import io.redress.notice.NoticeKind;
import io.redress.party.Actor;
import io.redress.port.CaseJournal.Due;
import io.redress.port.CaseJournal.Entry;
import io.vavr.collection.List;
import io.vavr.control.Option;
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
  record Step(int writer, int about, int events) {}

  @Property
  void theLogIsNumberedWithoutGapsAndHoldsJustWhatWasKept(
      @ForAll("steps") java.util.List<Step> steps) {
    var journal = new InMemoryCaseJournal();
    var seen = new HashMap<String, Integer>();
    Map<CaseId, java.util.List<String>> kept = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      var id = new CaseId("case-" + step.about());
      var view = step.writer() + " of " + id.value();
      int expected = seen.getOrDefault(view, 0);
      var command = "command-" + i;
      if (step.events() == 0) {
        seen.put(view, journal.load(id).size());
      } else if (append(journal, id, expected, step.events(), command)) {
        seen.put(view, expected + step.events());
        for (int event = 0; event < step.events(); event++) {
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
    assertThat(journal.undone(Instant.MAX, Integer.MAX_VALUE)).hasSize(events);
  }

  @Property
  void undoneEffectsOfACaseAreInTheOrderOfItsEvents(@ForAll("steps") java.util.List<Step> steps) {
    var journal = new InMemoryCaseJournal();
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      var id = new CaseId("case-" + step.about());
      append(journal, id, journal.load(id).size(), step.events(), "command-" + i);
      if (step.events() == 0) {
        journal.undone(Instant.MAX, 1).forEach(journal::done);
      }
    }

    var undone = journal.undone(Instant.MAX, Integer.MAX_VALUE);
    for (var ofCase : undone.groupBy(Due::forCase).values()) {
      assertThat(ofCase.map(Due::number)).isEqualTo(ofCase.map(Due::number).sorted());
    }
  }

  @Provide
  Arbitrary<java.util.List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(0, 3))
        .as(Step::new)
        .list()
        .ofMaxSize(60);
  }

  private static boolean append(
      InMemoryCaseJournal journal, CaseId id, int expected, int events, String command) {
    var numbers = List.rangeClosed(expected + 1, expected + events);
    return journal.append(
        id,
        expected,
        numbers.map(number ->
            new Entry(
                number, NOON, Actor.SYSTEM, new CommandId(command), new CaseEvent.Withdrawn())),
        numbers.map(number ->
            new Due(id, number, 0, new Effect.TellCustomer(NoticeKind.CLOSED), Instant.EPOCH)),
        Option.none(),
        Option.none(),
        List.empty());
  }
}
