package io.redress.simulator.command;

import io.redress.simulator.world.BrokenInvariant;
import picocli.CommandLine;

/** Tells people what went wrong, without a stack trace unless they ask for it. */
final class Failures {

  private static final int DATA = 1;
  private static final int INVARIANT = 3;

  /** EX_SOFTWARE of sysexits.h: a fault of the program. */
  private static final int BUG = 70;

  private final Terminal terminal;
  private final CommandLine command;

  Failures(Terminal terminal, CommandLine command) {
    this.terminal = terminal;
    this.command = command;
  }

  int exitStatus(Exception failure) {
    boolean debug = command.getCommand() instanceof TerminalCommand run && run.isDebug();
    if (debug) {
      failure.printStackTrace(terminal.err());
    }
    return switch (failure) {
      case DataFailure data -> {
        data.lines().forEach(this::say);
        yield DATA;
      }
      case BrokenInvariant broken -> {
        say("an invariant is broken: " + broken.getMessage());
        say("the same options and seed show it again");
        yield INVARIANT;
      }
      default -> {
        say("a fault of redress itself: " + failure);
        if (!debug) {
          say("run it again with --debug to see where");
        }
        yield BUG;
      }
    };
  }

  private void say(String line) {
    terminal.err().println("redress: " + line);
  }
}
