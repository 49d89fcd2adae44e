package io.redress.adapter.policy.cases;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;

/** Cases that are about something which the product does not do, and why each is. */
record OutOfScope(Seq<Line> lines) {

  static final String FILE_NAME = "out-of-scope.txt";

  /**
   * One line of the file.
   *
   * @param pattern an id, or the beginning of ids and a star
   */
  record Line(String pattern, String reason) {

    boolean names(String id) {
      return pattern.endsWith("*")
          ? id.startsWith(pattern.substring(0, pattern.length() - 1))
          : id.equals(pattern);
    }
  }

  static OutOfScope read(Path file) {
    return new OutOfScope(
        Notes.read(file, 2).map(fields -> new Line(fields.get(0), fields.get(1))));
  }

  OutOfScope and(OutOfScope more) {
    return new OutOfScope(lines.appendAll(more.lines));
  }

  /** Why a case is out of scope, if it is. */
  Option<String> reason(String id) {
    return lines.find(line -> line.names(id)).map(Line::reason);
  }
}
