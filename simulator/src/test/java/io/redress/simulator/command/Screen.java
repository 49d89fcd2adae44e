package io.redress.simulator.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A terminal whose output is kept. */
final class Screen {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private int columns = 100;
  private boolean colours;
  private boolean watched;
  private String locale = "en_GB.UTF-8";

  Screen columns(int number) {
    columns = number;
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
        new PrintWriter(out), new PrintWriter(err, true), columns, colours, watched, locale);
  }

  /** Runs the command and gives its exit status. */
  int run(String... arguments) {
    return Redress.run(terminal(), arguments);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
