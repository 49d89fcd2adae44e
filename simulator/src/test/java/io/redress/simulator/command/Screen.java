package io.redress.simulator.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A terminal whose output is kept. */
final class Screen {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String in = "";
  private int columns = 100;
  private boolean colours;
  private boolean watched;
  private String locale = "en_GB.UTF-8";

  Screen columns(int number) {
    columns = number;
    return this;
  }

  /** With this piped into the command. */
  Screen in(String text) {
    in = text;
    return this;
  }

  Screen withColours() {
    colours = true;
    return this;
  }

  Screen watched() {
    watched = true;
    return this;
  }

  Screen locale(String name) {
    locale = name;
    return this;
  }

  Terminal terminal() {
    return new Terminal(
        new ByteArrayInputStream(in.getBytes(UTF_8)),
        bytes,
        new PrintWriter(out),
        new PrintWriter(err, true),
        columns,
        colours,
        watched,
        locale);
  }

  /** Runs the command and gives its exit status. */
  int run(String... arguments) {
    return Redress.run(terminal(), arguments);
  }

  String out() {
    return bytes.toString(UTF_8) + out;
  }

  String err() {
    return err.toString();
  }
}
