package io.redress.simulator.command;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code redress} command. */
@Command(
    name = "redress",
    description =
        "After-sales policies: write them, check them, ask them, simulate them, break them.",
    subcommands = {
      Init.class,
      Policies.class,
      Check.class,
      Diff.class,
      TestPolicy.class,
      Explain.class,
      Decide.class,
      Simulate.class,
      Sweep.class,
      Calibrate.class,
      Optimise.class,
      Stress.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Redress.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 done, 1 data that cannot be used, 2 wrong options, 3 a broken invariant,",
      "70 a fault of redress itself, 130 stopped.",
      "Example: redress simulate --orders 10000 --report report.html"
    })
public final class Redress implements Runnable {

  /** Of a library that may be there; kept, since loggers that nobody keeps forget their level. */
  private static final Logger PARQUET = Logger.getLogger("dev.hardwood");

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  /** Runs the command and ends the process with its exit status. */
  public static void main(String... arguments) {
    // On standard error only the command speaks.
    PARQUET.setLevel(Level.WARNING);
    var output = StandardOutput.ofProcess();
    var terminal = Terminal.ofProcess(output);
    System.exit(output.status(run(terminal, arguments), terminal.err()));
  }

  static int run(Terminal terminal, String... arguments) {
    var command = new CommandLine(new Redress(), new Parts(terminal));
    command.setExpandAtFiles(false);
    command.setColorScheme(
        Help.defaultColorScheme(terminal.hasColours() ? Help.Ansi.ON : Help.Ansi.OFF));
    command.setUsageHelpWidth(Math.clamp(terminal.columns(), 60, 100));
    command.registerConverter(Long.class, WholeNumber::typed);
    command.registerConverter(Long.TYPE, WholeNumber::typed);
    command.registerConverter(Integer.class, WholeNumber::typedSmall);
    command.setOut(terminal.out());
    command.setErr(terminal.err());
    command.setParameterExceptionHandler((mistake, typed) -> explain(mistake));
    command.setExecutionExceptionHandler(
        (failure, line, parsed) -> new Failures(terminal, line).exitStatus(failure));
    int status = hasEmpty(arguments) ? refuseEmpty(command) : command.execute(arguments);
    terminal.flush();
    return status;
  }

  /** No argument may be empty, and whoever gives one does not know: a variable is not set. */
  private static boolean hasEmpty(String... arguments) {
    return List.of(arguments).contains("");
  }

  private static int refuseEmpty(CommandLine command) {
    return explain(new ParameterException(command, "an argument is empty"));
  }

  @Override
  public void run() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    throw new ParameterException(spec.commandLine(), "A command is missing");
  }

  /** What is wrong with the options, what may have been meant, and where to read more. */
  private static int explain(ParameterException mistake) {
    var command = mistake.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("redress: " + mistake.getMessage());
    UnmatchedArgumentException.printSuggestions(mistake, err);
    err.printf("Try '%s --help'%n", command.getCommandSpec().qualifiedName());
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      var version = Redress.class.getPackage().getImplementationVersion();
      return new String[] {"redress " + (version == null ? "(not packaged)" : version)};
    }
  }

  /** Makes commands, each with the terminal that it writes to. */
  private record Parts(Terminal terminal) implements CommandLine.IFactory {

    private static final Map<Class<?>, Function<Terminal, Object>> COMMANDS =
        LinkedHashMap.<Class<?>, Function<Terminal, Object>>of(
                Init.class, Init::new,
                Policies.class, Policies::new,
                Check.class, Check::new,
                Diff.class, Diff::new,
                TestPolicy.class, TestPolicy::new)
            .put(Explain.class, Explain::new)
            .put(Decide.class, Decide::new)
            .put(Simulate.class, Simulate::new)
            .put(Sweep.class, Sweep::new)
            .put(Optimise.class, Optimise::new)
            .put(Calibrate.class, Calibrate::new)
            .put(Stress.class, Stress::new);

    @Override
    public <K> K create(Class<K> type) throws Exception {
      var ours = COMMANDS.get(type).map(make -> type.cast(make.apply(terminal)));
      return ours.isDefined() ? ours.get() : CommandLine.defaultFactory().create(type);
    }
  }
}
