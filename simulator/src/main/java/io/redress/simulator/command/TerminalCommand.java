package io.redress.simulator.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have in common. */
abstract class TerminalCommand {

  private static final int MOST_THREADS = 256;

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  TerminalCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  Terminal terminal() {
    return terminal;
  }

  /** Whether it shows stack traces; each has the option itself, at its place in the help. */
  abstract boolean isDebug();

  void checkThreads(int number) {
    if (number < 1 || number > MOST_THREADS) {
      throw wrong("--threads must be from 1 to " + MOST_THREADS);
    }
  }

  /** A mistake in the options. */
  ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
