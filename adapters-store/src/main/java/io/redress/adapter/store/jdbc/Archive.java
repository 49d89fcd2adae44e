package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.HashChain.Head;
import io.redress.lifecycle.CaseId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What becomes of cases that are over. Their logs are moved to a table of their own, from which
 * they are read as before; one that goes on after all is moved back by itself. The head of a log
 * stays even when the log is deleted, so that its id is never used again.
 */
public final class Archive {

  private final Database database;
  private final Heads heads;

  Archive(Database database, Heads heads) {
    this.database = database;
    this.heads = heads;
  }

  /**
   * Archives cases for which nothing is to be done, nobody is waited for, and nothing has happened
   * for long.
   *
   * @param before what happened last lies before this
   * @param atMost how many cases, so that one call is bounded
   * @return those that were archived; fewer than {@code atMost} are all there were
   */
  public Seq<CaseId> archive(Instant before, int atMost, Instant now) {
    long limit = Nanos.nearest(before);
    return database
        .read(link -> ArchiveTable.over(link, limit, atMost))
        .filter(id -> move(id, limit, now));
  }

  private boolean move(CaseId id, long before, Instant now) {
    heads.forget(id);
    return database.transaction(link -> ArchiveTable.move(link, id, before, Nanos.of(now)));
  }

  /** How far the log of a case had come when it was archived; none where it was not. */
  public Option<Head> head(CaseId id) {
    return database.read(link -> ArchiveTable.head(link, id));
  }

  /**
   * Deletes logs for good.
   *
   * @param archivedBefore of cases that were archived before this
   * @return how many events were deleted
   */
  public int delete(Instant archivedBefore) {
    return database.write(link -> ArchiveTable.delete(link, Nanos.nearest(archivedBefore)));
  }

  /**
   * Drops the sums of days that are over, about which nobody asks any more.
   *
   * @return how many were dropped
   */
  public int dropTallies(LocalDate before) {
    return database.write(link -> TallyTable.drop(link, before));
  }
}
