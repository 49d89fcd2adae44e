package io.redress.simulator.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** The parts of the page that are files, and what text a page may hold. */
final class Resources {

  private Resources() {}

  static String text(String name) throws IOException {
    try (var bytes = Resources.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new FileNotFoundException(name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static Reader reader(String name) throws IOException {
    return new StringReader(text(name));
  }

  /** Text in which what no page may hold, such as a NUL, is shown as a replacement. */
  static String allowed(String text) {
    var allowed = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> isAllowed(character) ? character : '\uFFFD')
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int character) {
    return !Character.isISOControl(character)
        && (character < 0xD800 || character > 0xDFFF)
        && character != 0xFFFE
        && character != 0xFFFF;
  }
}
