package io.redress.simulator.command;

import io.redress.adapter.policy.StarterPolicy;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redress init}: a policy to begin with, whose comments say what to change. */
@Command(
    name = "init",
    description = {
      "Writes a small policy to begin with. Its comments say what each part is for.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Redress.Version.class,
    sortOptions = false,
    separator = " ",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Then: redress check my-policy.yaml",
      "      redress simulate --policy my-policy.yaml"
    })
final class Init extends PolicyCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "Where to write it; a file that is there is left alone; - for standard output"
              + " (default: ${DEFAULT-VALUE}).")
  private String file = "my-policy.yaml";

  Init(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    var text = StarterPolicy.text(language().tag());
    if (file.equals(STANDARD_OUTPUT)) {
      terminal().out().print(text);
      return 0;
    }
    var path = path();
    if (Files.exists(path)) {
      throw new DataFailure(
          "'%s' is there already and was left alone: name another file".formatted(file));
    }
    OutputFile.at(path).write(out -> out.write(text));
    terminal().err().println("wrote " + file);
    return 0;
  }

  private Path path() {
    try {
      return Path.of(file);
    } catch (InvalidPathException impossible) {
      throw new DataFailure("'%s' cannot be the name of a file".formatted(file), impossible);
    }
  }
}
