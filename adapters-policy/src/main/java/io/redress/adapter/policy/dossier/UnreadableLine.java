package io.redress.adapter.policy.dossier;

import io.redress.adapter.policy.yaml.Shown;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;

/**
 * Ends the reading of a line at its first problem. An exception, against our habit, and caught
 * where the line began: so readers return plain values.
 */
final class UnreadableLine extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient JsonPath path;
  private final int at;
  private final transient Option<String> found;
  private final transient Seq<String> allowed;

  private UnreadableLine(
      JsonPath path, int at, String message, Option<String> found, Seq<String> allowed) {
    super(message, null, false, false);
    this.path = path;
    this.at = at;
    this.found = found;
    this.allowed = allowed;
  }

  UnreadableLine(JsonPath path, int at, String message) {
    this(path, at, message, Option.none(), List.empty());
  }

  UnreadableLine(JsonPath path, int at, String message, String found, Seq<String> allowed) {
    this(path, at, message, Option.some(found), allowed);
  }

  /** The problem, whose column is counted in the line that begins at a byte. */
  LineProblem problem(byte[] bytes, int from, int length) {
    var before = new String(bytes, from, Math.clamp(at, 0, length), StandardCharsets.UTF_8);
    return new LineProblem(
        Shown.oneLine(path.toString()),
        before.codePointCount(0, before.length()) + 1,
        String.valueOf(getMessage()),
        found.map(Shown::cut),
        allowed);
  }
}
