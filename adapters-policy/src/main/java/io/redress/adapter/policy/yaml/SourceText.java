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

  /** The text without its byte order mark; when it is none, the reason is among the problems. */
  static Option<String> of(byte[] utf8, Problems problems) {
    if (utf8.length > YamlDocument.MOST_BYTES) {
      problems.report(
          1, 1, "the file is too large: at most " + YamlDocument.MOST_BYTES + " bytes are read");
      return Option.none();
    }
    return decoded(utf8, problems).filter(text -> isPrintable(text, problems));
  }

  private static Option<String> decoded(byte[] utf8, Problems problems) {
    var in = ByteBuffer.wrap(utf8);
    var out = CharBuffer.allocate(utf8.length);
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = withoutByteOrderMark(out.flip().toString());
    if (result.isError()) {
      String octet = String.format("0x%02X", utf8[in.position()]);
      report(
          text,
          "not UTF-8: malformed at byte offset " + in.position() + " (" + octet + ")",
          problems);
      return Option.none();
    }
    return Option.some(text);
  }

  private static String withoutByteOrderMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean isPrintable(String text, Problems problems) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int codePoint = text.codePointAt(at);
      if (!StreamReader.isPrintable(codePoint)) {
        String message = String.format("the control character U+%04X is not allowed", codePoint);
        report(text.substring(0, at), message, problems);
        return false;
      }
    }
    return true;
  }

  /** Reports at the position that follows the text. */
  private static void report(String before, String message, Problems problems) {
    String lines = before.replace("\r\n", "\n").replace('\r', '\n');
    int lineStart = lines.lastIndexOf('\n') + 1;
    int line = 1 + (int) lines.chars().filter(each -> each == '\n').count();
    problems.report(line, 1 + lines.codePointCount(lineStart, lines.length()), message);
  }

  private SourceText() {}
}
