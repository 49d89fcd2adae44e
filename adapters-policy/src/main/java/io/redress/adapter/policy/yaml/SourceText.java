package io.redress.adapter.policy.yaml;

import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The bytes of a file as text: not too many, well-formed UTF-8, nothing that cannot be seen. */
final class SourceText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final Problems problems;

  private SourceText(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The text without its byte order mark; when it is none, the reason is among the problems. */
  static Option<String> of(String file, byte[] utf8, Problems problems) {
    var source = new SourceText(file, problems);
    if (utf8.length > YamlDocument.MOST_BYTES) {
      return source.refused(
          "the file is too large: at most " + YamlDocument.MOST_BYTES + " bytes are read");
    }
    if (isUtf16(utf8)) {
      return source.refused("the file looks like UTF-16: save it as UTF-8");
    }
    return source.decoded(utf8).filter(source::isPrintable).map(SourceText::withEqualLineEnds);
  }

  /** By its byte order mark, or because one of its first two bytes alone is zero. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = Byte.toUnsignedInt(bytes[0]) << Byte.SIZE | Byte.toUnsignedInt(bytes[1]);
    return mark == 0xFEFF || mark == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
  }

  private Option<String> decoded(byte[] utf8) {
    var in = ByteBuffer.wrap(utf8);
    var out = CharBuffer.allocate(utf8.length);
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = withoutByteOrderMark(out.flip().toString());
    if (result.isError()) {
      report(
          text,
          "not UTF-8: malformed at byte offset %d (0x%02X); save the file as UTF-8"
              .formatted(in.position(), utf8[in.position()]));
      return Option.none();
    }
    return Option.some(text);
  }

  private static String withoutByteOrderMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private boolean isPrintable(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int codePoint = text.codePointAt(at);
      if (!StreamReader.isPrintable(codePoint)) {
        report(
            text.substring(0, at),
            String.format("the control character U+%04X is not allowed", codePoint));
        return false;
      }
    }
    return true;
  }

  /** As YAML sees them; the engine counts no line after a carriage return that ends the file. */
  private static String withEqualLineEnds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private Option<String> refused(String because) {
    report("", because);
    return Option.none();
  }

  /** Reports at the position that follows the text. */
  private void report(String before, String message) {
    String lines = withEqualLineEnds(before);
    int lineStart = lines.lastIndexOf('\n') + 1;
    int line = 1 + (int) lines.chars().filter(each -> each == '\n').count();
    int column = 1 + lines.codePointCount(lineStart, lines.length());
    problems.report(new Position(file, line, column), message);
  }
}
