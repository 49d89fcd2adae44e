package io.redress.simulator.events;

import io.vavr.collection.Seq;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A file of rows in the making. Rows that may not count in the end wait in files of their own. */
interface EventTable {

  /** Takes rows, one after the other. */
  interface Rows extends Closeable {

    void add(Seq<String> cells) throws IOException;
  }

  /** Opens a file where rows wait; by any number of threads at the same time. */
  Rows waiting(Path file) throws IOException;

  /** Adds the rows that waited in a file; by one thread at a time. */
  void append(Path file) throws IOException;

  /** Writes what makes it whole; nothing is added any more. */
  void finish() throws IOException;
}
