package io.redress.adapter.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A database within the process: one connection writes, one reads, and each serves one thread at a
 * time. Another process may use the same file; it waits, and is waited for, some seconds.
 */
final class SingleWriter implements Database {

  private final Line writer;
  private final Line reader;

  /** A connection, and whose turn it is. */
  private static final class Line {

    private final Link link;
    private final ReentrantLock turn = new ReentrantLock();

    Line(Connection connection) {
      this.link = Link.kept(connection);
    }

    void close() {
      serve(open -> {
        open.close();
        return true;
      });
    }

    <T> T serve(Work<T> work) {
      turn.lock();
      try {
        return work.with(link);
      } catch (SQLException failed) {
        if (Dialect.SQLITE.isTaken(failed)) {
          throw new AlreadyTaken();
        }
        throw Dialect.SQLITE.failure(failed);
      } finally {
        turn.unlock();
      }
    }
  }

  /** One connection for everything: a database in memory has no second one. */
  SingleWriter(Connection only) {
    this.writer = new Line(only);
    this.reader = writer;
  }

  SingleWriter(Connection writing, Connection reading) {
    this.writer = new Line(writing);
    this.reader = new Line(reading);
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public <T> T read(Work<T> work) {
    return reader.serve(work);
  }

  @Override
  public <T> T write(Work<T> work) {
    return writer.serve(work);
  }

  @Override
  public <T> T transaction(Work<T> work) {
    return writer.serve(link -> whole(link, work));
  }

  /** Whoever begins has the only lock there is, so that no work is undone by somebody else's. */
  private static <T> T whole(Link link, Work<T> work) throws SQLException {
    Sql.change(link, "begin immediate");
    try {
      var result = work.with(link);
      Sql.change(link, "commit");
      return result;
    } catch (SQLException | RuntimeException failed) {
      rollBack(link);
      throw failed;
    }
  }

  /** A full disk may have rolled back already, and says so. */
  private static void rollBack(Link link) {
    try {
      Sql.run(link, "rollback");
    } catch (SQLException alreadyDone) {
      // Nothing is left to roll back; what failed before is what is thrown.
    }
  }

  @Override
  public void close() {
    writer.close();
    reader.close();
  }
}
