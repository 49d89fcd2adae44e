package io.redress.benchmark.store;

import com.zaxxer.hikari.HikariDataSource;
import io.redress.port.Agenda.Lease;
import io.redress.port.CaseJournal;
import java.time.Instant;

/**
 * A store in which deadlines wait that are not due for long, and how long it takes to find those
 * that are.
 */
final class Waiting {

  private static final int CLAIMS = 2_000;

  private final CaseJournal journal;
  private final Instant now = Instant.parse("2026-03-10T10:00:00Z");

  Waiting(HikariDataSource pool, int deadlines) {
    this.journal = Server.store(pool).journal();
    Server.run(
        pool,
        """
        insert into redress_effects (case_id, number, idx, kind, destination, holds, payload,
          not_before, due_at, fence)
        select 'waiting-' || i, 0, 0, 'deadline', '', 0, '{}', %1$d + i, %1$d + i, 0
        from generate_series(1, %2$d) i\
        """
            .formatted(now.plusSeconds(86_400).getEpochSecond() * 1_000_000_000L, deadlines));
    Server.run(pool, "analyze redress_effects");
  }

  /** One after the other asks what is due; nothing is. */
  Measure claims() {
    var left = new int[] {CLAIMS};
    return Crew.alone(() -> {
      if (left[0]-- == 0) {
        return false;
      }
      var found = journal.claimDeadlines(new Lease("sweep", now, now.plusSeconds(60)), 50);
      if (!found.isEmpty()) {
        throw new IllegalStateException("nothing was due, and yet: " + found);
      }
      return true;
    });
  }
}
