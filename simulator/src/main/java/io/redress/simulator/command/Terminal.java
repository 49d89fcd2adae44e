package io.redress.simulator.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What the command reads from and writes to, and what that can show.
 *
 * @param in what is piped into the command
 * @param bytes the same output as {@code out}, for what says itself when nobody reads any more
 * @param columns how many characters fit on a line of the output
 * @param hasColours whether headings may be set off and help be coloured
 * @param showsProgress whether messages go to a person who watches
 * @param locale as the environment names it, such as {@code zh_CN.UTF-8}
 */
record Terminal(
    InputStream in,
    OutputStream bytes,
    PrintWriter out,
    PrintWriter err,
    int columns,
    boolean hasColours,
    boolean showsProgress,
    String locale) {

  /** What a line is long where nobody knows. */
  private static final int COLUMNS = 100;

  /**
   * The terminal of this process. The launcher knows what the streams are connected to and says so
   * in system properties; without it nothing counts as a terminal.
   *
   * @param output standard output
   */
  static Terminal ofProcess(OutputStream output) {
    boolean outIsTerminal = Boolean.getBoolean("redress.terminal.out");
    boolean errIsTerminal = Boolean.getBoolean("redress.terminal.err");
    boolean plain = isSet("NO_COLOR") || environment("TERM").equals("dumb");
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        output,
        new PrintWriter(output, false, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        outIsTerminal ? Integer.getInteger("redress.terminal.columns", COLUMNS) : COLUMNS,
        outIsTerminal && !plain,
        errIsTerminal && !environment("TERM").equals("dumb"),
        spoken());
  }

  private static String spoken() {
    if (isSet("LC_ALL")) {
      return environment("LC_ALL");
    }
    return isSet("LC_MESSAGES") ? environment("LC_MESSAGES") : environment("LANG");
  }

  private static boolean isSet(String variable) {
    return !environment(variable).isEmpty();
  }

  private static String environment(String variable) {
    var value = System.getenv(variable);
    return value == null ? "" : value;
  }

  /** A heading, set off where the terminal can. */
  String strong(String text) {
    return hasColours ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  /** Says, on a line of its own, that what runs is about to stop. */
  void sayStopping() {
    var cleanLine = showsProgress ? "\r\u001b[K" : "";
    err.println(cleanLine + "redress: stopping; Ctrl-C once more ends it at once");
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
