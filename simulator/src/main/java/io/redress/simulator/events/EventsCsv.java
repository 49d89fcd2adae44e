package io.redress.simulator.events;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.redress.simulator.report.CsvCells;
import io.redress.simulator.world.EventLog;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Every event of a run as CSV, world by world, the same bytes for any number of threads. Each world
 * is written to a file of its own until those before it are over, so that it takes no more memory
 * the more happens; of a world that was left nothing is kept.
 *
 * <p>What cannot be written is thrown as an {@link UncheckedIOException}.
 */
public final class EventsCsv implements EventLog {

  private final Seq<String> policies;
  private final EventCoding coding;
  private final OutputStream out;
  private final Supplier<Path> files;
  private final TreeMap<Integer, Part> waiting = new TreeMap<>();
  private int next;

  /**
   * Writes the names of the columns.
   *
   * @param policies what they are called, in their order
   * @param out stays open
   * @param files gives the name of a file that is not there yet, and that is gone in the end
   */
  public EventsCsv(
      Seq<String> policies, EventCoding coding, OutputStream out, Supplier<Path> files) {
    this.policies = policies;
    this.coding = coding;
    this.out = out;
    this.files = files;
    head();
  }

  private void head() {
    var file = files.get();
    try (var csv = csv(file)) {
      csv.writeRecord(EventRow.COLUMNS);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    append(new Part(file, true));
  }

  private CsvWriter csv(Path file) throws IOException {
    var bytes = coding.encoded(Files.newOutputStream(file));
    return CsvCells.writer(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public OfWorld begin(int world) {
    var file = files.get();
    try {
      return new World(world, file, csv(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What was written of a world; nothing of it counts that is not over. */
  private record Part(Path file, boolean isOver) {}

  private final class World implements OfWorld {

    private final int number;
    private final Path file;
    private final CsvWriter csv;
    private boolean isOver;

    World(int number, Path file, CsvWriter csv) {
      this.number = number;
      this.file = file;
      this.csv = csv;
    }

    @Override
    public void happened(Happened what) {
      csv.writeRecord(EventRow.of(number, policies.get(what.policy()), what));
    }

    @Override
    public void isOver() {
      isOver = true;
    }

    @Override
    public void close() {
      try {
        csv.close();
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
        Files.copy(part.file(), out);
      }
      Files.deleteIfExists(part.file());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
