package io.redress.benchmark.store;

import com.zaxxer.hikari.HikariDataSource;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Effect.TellCustomer;
import io.redress.notice.NoticeKind;
import io.redress.order.OrderId;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Lease;
import io.redress.port.CaseJournal;
import io.redress.port.Destination;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A store in which effects wait for a destination that is left alone, and behind each of them a
 * message; and how long it takes to claim ten that can be done, which came last.
 */
final class Blocked {

  private static final int CLAIMS = 200;
  private static final int SIZE = 10;
  private static final Instant AT = Instant.parse("2026-03-10T10:00:00Z");

  private final CaseJournal journal;
  private int round;

  Blocked(HikariDataSource pool, int blocked) {
    this.journal = Server.store(pool).journal();
    var last = new AtomicInteger();
    Crew.toTheEnd(thread ->
        () -> {
          int number = last.incrementAndGet();
          return number <= blocked && append("blocked-" + number, true);
        });
    Server.run(pool, "vacuum analyze redress_effects");
  }

  private boolean append(String name, boolean isBlocked) {
    var id = new CaseId(name);
    var stop = new Effect.AskWarehouseToStop(new OrderId(name));
    var tell = new TellCustomer(NoticeKind.REQUEST_RECEIVED);
    var message = new Due(id, 1, 1, tell, AT, Destination.MESSAGES);
    var effects =
        isBlocked
            ? List.of(new Due(id, 1, 0, stop, AT, Destination.WAREHOUSE), message)
            : List.of(message);
    return journal.append(Streams.step(id, 0).doing(effects));
  }

  /** One after the other claims ten. */
  Measure claims() {
    round++;
    var last = new AtomicInteger();
    Crew.toTheEnd(thread ->
        () -> {
          int number = last.incrementAndGet();
          return number <= CLAIMS * SIZE && append("free-%d-%d".formatted(round, number), false);
        });
    var left = new int[] {CLAIMS};
    var now = AT.plus(Duration.ofMinutes(1));
    return Crew.alone(() -> {
      if (left[0]-- == 0) {
        return false;
      }
      var lease = new Lease("worker", now, now.plus(Duration.ofHours(1)));
      var found = journal.claimEffects(lease, SIZE, HashSet.of(Destination.WAREHOUSE));
      if (journal.done(found) != SIZE) {
        throw new IllegalStateException("ten were free, and claimed were " + found.size());
      }
      return true;
    });
  }
}
