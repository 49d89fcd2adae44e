package io.redress.benchmark.store;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.SentBack;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Effect.TellCustomer;
import io.redress.notice.NoticeKind;
import io.redress.party.Actor;
import io.redress.port.Agenda.Due;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.port.Destination;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * 100,000 cases, to each of which steps of two events of some 500 bytes and one effect are added.
 */
final class Streams {

  static final int COUNT = 100_000;

  /** Two events of so many bytes, as they are kept. */
  private static final CaseEvent EVENT = new SentBack("1Z".repeat(225));

  private static final Instant AT = Instant.parse("2026-03-10T10:00:00Z");

  private final CaseJournal journal;
  private final int[] versions = new int[COUNT];

  Streams(CaseJournal journal) {
    this.journal = journal;
  }

  /** Begins all cases. */
  Measure begin() {
    return Crew.toTheEnd(thread -> {
      var next = new int[] {thread};
      return () -> {
        if (next[0] >= COUNT) {
          return false;
        }
        append(next[0]);
        next[0] += Crew.SIZE;
        return true;
      };
    });
  }

  /**
   * Adds to cases drawn at random.
   *
   * @param among so many of the cases are drawn, so that what is kept of them in memory suffices
   * @param loading whether a case is read before something is added to it, as commands do
   */
  Measure goOn(int seconds, int among, boolean loading, long seed) {
    return Crew.forSeconds(
        seconds,
        thread -> {
          var random = new SplittableRandom(seed * Crew.SIZE + thread);
          return () -> {
            int stream = random.nextInt(among / Crew.SIZE) * Crew.SIZE + thread;
            if (loading && journal.load(id(stream)).size() != versions[stream]) {
              throw new IllegalStateException("case " + stream + " is not as it was kept");
            }
            append(stream);
            return true;
          };
        });
  }

  private void append(int stream) {
    int before = versions[stream];
    if (!journal.append(step(id(stream), before))) {
      throw new IllegalStateException("case " + stream + " was not kept");
    }
    versions[stream] = before + 2;
  }

  private static CaseId id(int stream) {
    return new CaseId("case-" + stream);
  }

  static Step step(CaseId id, int before) {
    var command = new CommandId("command-" + before);
    return Step.of(
            id,
            before,
            List.of(
                new Entry(before + 1, AT, Actor.SYSTEM, command, EVENT),
                new Entry(before + 2, AT, Actor.SYSTEM, command, EVENT)))
        .doing(List.of(due(id, before + 1)));
  }

  /** No two happen at the same instant, or hardly ever. */
  private static Due due(CaseId id, int number) {
    var tell = new TellCustomer(NoticeKind.REQUEST_RECEIVED);
    var at = AT.plusNanos(Math.floorMod(id.value().hashCode(), 1_000_000_000));
    return new Due(id, number, 0, tell, at, Destination.MESSAGES);
  }
}
