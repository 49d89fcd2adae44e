package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.jdbc.StoreFailure.Reason;
import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.port.Backlog;
import io.redress.port.CaseJournal;
import io.redress.port.Destination;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A journal in a database. Any number of processes may use one database; a journal may be used by
 * several threads. Instants that must come back lie between the years 1677 and 2262; what the
 * database cannot do is a {@link StoreFailure}.
 */
public final class JdbcCaseJournal implements CaseJournal {

  private final Database database;
  private final Codecs codecs;
  private final Heads heads;
  private final Appending appending;
  private final Claims claims;

  JdbcCaseJournal(Database database, Codecs codecs, Heads heads, Appending appending) {
    this.database = database;
    this.codecs = codecs;
    this.heads = heads;
    this.appending = appending;
    this.claims = new Claims(database, codecs);
  }

  @Override
  public Seq<Entry> load(CaseId id) {
    var rows = database.read(link -> EventTable.log(link, id));
    rows.lastOption().forEach(last -> heads.seen(id, last.entry().number(), last.hash()));
    return rows.map(row -> Reading.event(id, row.entry(), codecs));
  }

  @Override
  public Option<Together> together() {
    return Option.some(new SeveralCases(database, codecs, heads, appending));
  }

  @Override
  public boolean append(Step step) {
    return appending.append(step) || (isBackFromArchive(step) && appending.append(step));
  }

  /** A case that was archived goes on where it was; the id of one that was deleted does not. */
  private boolean isBackFromArchive(Step step) {
    var id = step.forCase();
    if (database.read(link -> ArchiveTable.head(link, id)).isEmpty()) {
      return false;
    }
    boolean isMoved = database.transaction(link -> ArchiveTable.moveBack(link, id));
    if (!isMoved && load(id).isEmpty()) {
      throw new StoreFailure(
          Reason.DELETED,
          "case %s was archived and deleted; nothing can be added to it".formatted(id.value()));
    }
    return isMoved;
  }

  @Override
  public Money tallied(String counter, LocalDate day, Currency currency) {
    return database.read(link -> TallyTable.sum(link, counter, day, currency));
  }

  @Override
  public Seq<LedgerEntry> ledger(OrderId order) {
    return database.read(link -> LedgerTable.entries(link, order, codecs));
  }

  @Override
  public boolean draw(Draw draw) {
    try {
      return database.transaction(link -> {
        boolean isNext = LedgerTable.reaches(link, draw);
        if (isNext) {
          LedgerTable.insert(link, draw, codecs);
        }
        return isNext;
      });
    } catch (AlreadyTaken taken) {
      return false;
    }
  }

  @Override
  public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
    return claims.effects(lease, atMost, except);
  }

  @Override
  public Seq<Claimed<Overdue>> claimDeadlines(Lease lease, int atMost) {
    return claims.deadlines(lease, atMost);
  }

  @Override
  public int done(Seq<? extends Claimed<?>> claims) {
    Database.Work<Integer> work = link -> EffectTable.done(link, database.dialect(), claims);
    boolean isOneStatement = claims.size() == 1 && database.dialect() == Dialect.POSTGRESQL;
    return claims.isEmpty()
        ? 0
        : isOneStatement ? database.write(work) : database.transaction(work);
  }

  @Override
  public boolean putOff(Claimed<?> claim, Instant until, Option<String> failure) {
    return database.write(link -> EffectTable.putOff(link, claim, until, failure));
  }

  @Override
  public boolean bury(Claimed<?> claim, Instant at, String why) {
    return database.write(link -> EffectTable.bury(link, claim, at, why));
  }

  @Override
  public Seq<DeadLetter> deadLetters(int atMost) {
    return database.read(link -> EffectTable.dead(link, atMost, codecs));
  }

  @Override
  public boolean release(Task task, Instant at) {
    return database.write(link -> EffectTable.release(link, task, at));
  }

  @Override
  public boolean setAside(Stray stray) {
    return database.write(link -> StrayTable.insert(link, stray));
  }

  @Override
  public Seq<Stray> strays(int atMost) {
    return database.read(link -> StrayTable.oldest(link, atMost));
  }

  @Override
  public boolean drop(String source, String id) {
    return database.write(link -> StrayTable.drop(link, source, id));
  }

  @Override
  public Backlog backlog(Instant at) {
    return database.read(link ->
        new Backlog(
            EffectTable.waiting(link, at),
            EffectTable.overdue(link, at),
            EffectTable.countDead(link),
            StrayTable.count(link)));
  }
}
