package io.redress.benchmark.store;

import static com.github.kagkarlsson.scheduler.task.helper.Tasks.oneTime;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.zaxxer.hikari.HikariDataSource;
import io.redress.lifecycle.CaseId;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Lease;
import io.redress.port.CaseJournal;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * Tasks that are nothing to do, taken and marked as done by eight workers: those of a claim
 * together, as a runner does with what nobody waits for, or each on its own.
 */
final class Draining {

  static final int TASKS = 12_000;

  static final int CLAIMS = 50;

  /** The tables of db-scheduler, as its documentation has them. */
  private static final String TABLES =
      """
      create table if not exists scheduled_tasks (
        task_name text not null, task_instance text not null, task_data bytea,
        execution_time timestamp with time zone not null, picked boolean not null, picked_by text,
        last_success timestamp with time zone, last_failure timestamp with time zone,
        consecutive_failures int, last_heartbeat timestamp with time zone, version bigint not null,
        priority smallint, state text, primary key (task_name, task_instance));
      create index if not exists execution_time_idx on scheduled_tasks (execution_time);
      create index if not exists last_heartbeat_idx on scheduled_tasks (last_heartbeat);
      create index if not exists priority_execution_time_idx
        on scheduled_tasks (priority desc, execution_time asc);
      """;

  private Draining() {}

  /**
   * By the store: claims of fifty.
   *
   * @param noted how many are noted as done at once: as many as were claimed where nobody waits for
   *     them, one where somebody does
   */
  static Measure ours(CaseJournal journal, String round, int noted) {
    keep(journal, round);
    return Crew.toTheEnd(thread -> {
      var claimed = new ArrayDeque<Claimed<Due>>();
      var finished = new ArrayList<Claimed<Due>>();
      return () -> {
        if (claimed.isEmpty()) {
          var now = Instant.now();
          var lease = new Lease("worker-" + thread, now, now.plusSeconds(60));
          journal.claimEffects(lease, CLAIMS, HashSet.empty()).forEach(claimed::add);
        }
        boolean isMore = !claimed.isEmpty();
        if (isMore) {
          finished.add(claimed.poll());
        }
        if (finished.size() == noted || claimed.isEmpty()) {
          note(journal, finished);
        }
        return isMore;
      };
    });
  }

  private static void note(CaseJournal journal, List<Claimed<Due>> finished) {
    if (journal.done(Vector.ofAll(finished)) != finished.size()) {
      throw new IllegalStateException("a claim did not stand");
    }
    finished.clear();
  }

  private static void keep(CaseJournal journal, String round) {
    Crew.toTheEnd(thread -> {
      var left = new int[] {TASKS / Crew.SIZE};
      return () -> {
        if (left[0] == 0) {
          return false;
        }
        var id = new CaseId("drained-" + round + "-" + thread + "-" + left[0]);
        left[0]--;
        return journal.append(Streams.step(id, 0));
      };
    });
  }

  /** By db-scheduler, which takes what is due in batches too and locks it as it does. */
  static Measure theirs(HikariDataSource pool, String round) throws InterruptedException {
    Server.run(pool, TABLES);
    var times = new ConcurrentHashMap<Long, List<Long>>();
    var done = new CountDownLatch(TASKS);
    OneTimeTask<Void> task =
        oneTime("nothing")
            .execute((instance, context) -> {
              times
                  .computeIfAbsent(Thread.currentThread().threadId(), id -> new ArrayList<>())
                  .add(System.nanoTime());
              done.countDown();
            });
    var scheduler =
        Scheduler.create(pool, task)
            .threads(Crew.SIZE)
            .pollUsingLockAndFetch(1.0, (double) CLAIMS / Crew.SIZE)
            .pollingInterval(Duration.ofMillis(100))
            .build();
    schedule(pool, round);
    long begin = System.nanoTime();
    scheduler.start();
    done.await();
    long whole = System.nanoTime() - begin;
    scheduler.stop();
    return Measure.of(gaps(times), whole);
  }

  /** A row as its client inserts it, but all in one statement: that is not what is measured. */
  private static void schedule(HikariDataSource pool, String round) {
    Server.run(
        pool,
        """
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version,
          priority)
        select 'nothing', '%s-' || i, now() - interval '1 minute', false, 1, 50
        from generate_series(1, %d) i\
        """
            .formatted(round, TASKS));
  }

  /** How long a thread took from one task to the next. */
  private static long[] gaps(Map<Long, List<Long>> times) {
    var gaps = new ArrayList<Long>();
    for (var thread : times.values()) {
      for (int i = 1; i < thread.size(); i++) {
        gaps.add(thread.get(i) - thread.get(i - 1));
      }
    }
    return gaps.stream().mapToLong(nanos -> nanos).toArray();
  }
}
