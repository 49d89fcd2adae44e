package io.redress.simulator.history;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * The text of a file, whether plain or gzip: its first bytes say which, since names lie. Bytes that
 * are not UTF-8 are an error while reading, never a question mark.
 */
final class CsvText {

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int[] GZIP = {0x1f, 0x8b};
  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

  static Reader of(InputStream bytes) throws IOException {
    var file = new BufferedInputStream(bytes, BUFFER_BYTES);
    var text =
        beginsWith(GZIP, file)
            ? new BufferedInputStream(new GZIPInputStream(file, BUFFER_BYTES), BUFFER_BYTES)
            : file;
    if (beginsWith(ZIP, text)) {
      throw new IsArchiveException();
    }
    if (beginsWith(BYTE_ORDER_MARK, text)) {
      text.skipNBytes(BYTE_ORDER_MARK.length);
    }
    return new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder());
  }

  private static boolean beginsWith(int[] magic, InputStream in) throws IOException {
    in.mark(magic.length);
    boolean same = true;
    for (int i = 0; same && i < magic.length; i++) {
      same = in.read() == magic[i];
    }
    in.reset();
    return same;
  }

  /** What should be text is an archive. */
  static final class IsArchiveException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private CsvText() {}
}
