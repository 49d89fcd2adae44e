package io.redress.adapter.policy.cases;

import io.vavr.collection.Seq;
import java.nio.file.Path;

/** Where our answers differ from what is expected, and why that may stay so. */
record KnownDifferences(Seq<Line> lines) {

  static final String FILE_NAME = "differences.txt";

  /** One line of the file. */
  record Line(String id, Difference difference, String why) {}

  static KnownDifferences read(Path file) {
    return new KnownDifferences(
        Notes.read(file, 5)
            .map(fields ->
                new Line(
                    fields.get(0),
                    new Difference(fields.get(1), fields.get(2), fields.get(3)),
                    fields.get(4))));
  }

  /** The differences that are known of a case. */
  Seq<Difference> of(String id) {
    return lines.filter(line -> line.id().equals(id)).map(Line::difference);
  }
}
