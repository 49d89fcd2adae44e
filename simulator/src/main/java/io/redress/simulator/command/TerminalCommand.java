package io.redress.simulator.command;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

  /**
   * No two files may be the same one.
   *
   * @param files the options that name them, and their names
   */
  void checkFiles(Seq<Tuple2<String, String>> files) {
    files
        .combinations(2)
        .find(pair -> place(pair.head()._2).equals(place(pair.last()._2)))
        .forEach(pair -> {
          throw wrong("%s and %s name the same file".formatted(pair.head()._1, pair.last()._1));
        });
  }

  /** The same for all ways to write it; what can be no path stays as it is. */
  private static String place(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException impossible) {
      return name;
    }
  }

  /** Something that a person should know, beside what was asked for. */
  void tell(String line) {
    terminal.err().println("redress: " + line);
  }

  /** A mistake in the options. */
  ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
