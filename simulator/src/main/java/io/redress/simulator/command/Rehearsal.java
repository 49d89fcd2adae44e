package io.redress.simulator.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Does what the command is used for, so that a JVM that records learns what it takes. The launcher
 * lets it run once, after the build; nobody reads what it says.
 */
public final class Rehearsal {

  /** Enough to be compiled, and few enough to be waited for. */
  private static final int DOSSIERS = 5_000;

  private static final String ORDERS = "5000";

  private Rehearsal() {}

  /**
   * Runs the commands.
   *
   * @param arguments the file of a dossier
   */
  public static void main(String... arguments) throws IOException {
    var dossier = Files.readString(Path.of(arguments[0])).replace('\n', ' ').strip();
    var dossiers = (dossier + "\n").repeat(DOSSIERS).getBytes(StandardCharsets.UTF_8);
    run(InputStream.nullInputStream(), "--help");
    run(InputStream.nullInputStream(), "check", "cn-marketplace");
    run(InputStream.nullInputStream(), "explain", arguments[0]);
    run(InputStream.nullInputStream(), "simulate", "--orders", ORDERS);
    run(new ByteArrayInputStream(dossiers), "decide", "--policy", "cn-marketplace");
  }

  private static void run(InputStream in, String... arguments) {
    var nowhere = OutputStream.nullOutputStream();
    var said = new PrintWriter(nowhere, false, StandardCharsets.UTF_8);
    Redress.run(new Terminal(in, nowhere, said, said, 100, false, false, "C"), arguments);
  }
}
