package io.redress.simulator.events;

import io.redress.simulator.world.EventLog;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Every event of a run as a table, world by world, the same bytes for any number of threads. Each
 * world is written to a file of its own until those before it are over, so that it takes no more
 * memory the more happens; of a world that was left nothing is kept.
 *
 * <p>What cannot be written is thrown as an {@link UncheckedIOException}.
 */
public final class WrittenEvents implements EventLog {

  private final Seq<String> policies;
  private final EventTable table;
  private final Supplier<Path> files;
  private final TreeMap<Integer, Part> waiting = new TreeMap<>();
  private int next;

  /**
   * Writes what stands before all rows.
   *
   * @param policies what they are called, in their order
   * @param currency of all money
   * @param out stays open
   * @param files gives the name of a file that is not there yet, and that is gone in the end
   */
  public WrittenEvents(
      Seq<String> policies,
      EventCoding coding,
      Currency currency,
      OutputStream out,
      Supplier<Path> files)
      throws IOException {
    this.policies = policies;
    this.table = coding.table(out, currency);
    this.files = files;
  }

  /** Makes a whole file of what was written of worlds that are over; nothing more may happen. */
  public void finish() throws IOException {
    table.finish();
  }

  @Override
  public OfWorld begin(int world) {
    var file = files.get();
    try {
      return new World(world, file, table.waiting(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What was written of a world; nothing of it counts that is not over. */
  private record Part(Path file, boolean isOver) {}

  private final class World implements OfWorld {

    private final int number;
    private final Path file;
    private final EventTable.Rows rows;
    private boolean isOver;

    World(int number, Path file, EventTable.Rows rows) {
      this.number = number;
      this.file = file;
      this.rows = rows;
    }

    @Override
    public void happened(Happened what) {
      try {
        rows.add(EventRow.of(number, policies.get(what.policy()), what));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public void isOver() {
      isOver = true;
    }

    @Override
    public void close() {
      try {
        rows.close();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } finally {
        handIn(number, new Part(file, isOver));
      }
    }
  }

  /** Writes what is complete up to here, in the order of the worlds. */
  private synchronized void handIn(int world, Part part) {
    waiting.put(world, part);
    for (var due = waiting.remove(next); due != null; due = waiting.remove(next)) {
      next++;
      append(due);
    }
  }

  private void append(Part part) {
    try {
      if (part.isOver()) {
        table.append(part.file());
      }
      Files.deleteIfExists(part.file());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
