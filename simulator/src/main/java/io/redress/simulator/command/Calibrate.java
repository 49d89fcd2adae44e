package io.redress.simulator.command;

import io.redress.simulator.calibration.Calibration;
import io.redress.simulator.report.Language;
import io.vavr.control.Option;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code redress calibrate}: fits a population to the orders of a real shop. */
@Command(
    name = "calibrate",
    description = {
      "Fits a population to the orders of a real shop, and says how well each figure fits.",
      "What the file does not say keeps the figure of the given population.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Redress.Version.class,
    sortOptions = false,
    separator = " ",
    optionListHeading = "%nOptions:%n",
    abbreviateSynopsis = true,
    footer = {
      "",
      "Examples:",
      "  redress calibrate --history sample",
      "  redress calibrate --history orders.csv.gz --mapping my-mapping.yaml --out my-shop.yaml",
      "  redress simulate --population my-shop.yaml"
    })
final class Calibrate extends TerminalCommand implements Runnable {

  private static final String STANDARD_OUTPUT = "-";

  @CommandLine.Option(
      names = "--history",
      required = true,
      paramLabel = "FILE|DIR|sample",
      description = "Real orders: CSV, plain or gzip, or Parquet.")
  private String history = "";

  @CommandLine.Option(
      names = "--mapping",
      paramLabel = "NAME|FILE",
      description = "How to read the history's columns (default: online-retail).")
  private @Nullable String mapping;

  @CommandLine.Option(
      names = "--population",
      paramLabel = "FILE",
      description = "Where the other figures come from (default: the built-in one).")
  private @Nullable String population;

  @CommandLine.Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the fitted population; - for standard output.")
  private @Nullable String out;

  @CommandLine.Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write all figures as JSON; - for standard output.")
  private @Nullable String json;

  @CommandLine.Option(
      names = "--language",
      paramLabel = "en|zh-CN",
      converter = LanguageOption.Converter.class,
      description = "Language of the report (default: that of the environment).")
  private @Nullable LanguageOption language;

  @CommandLine.Option(names = "--debug", description = "Show stack traces.")
  private boolean debug;

  Calibrate(Terminal terminal) {
    super(terminal);
  }

  @Override
  public void run() {
    checkOptions();
    var populationFile = file(out);
    var jsonFile = file(json);
    var given = Inputs.population(Option.of(population));
    var real = Inputs.history(history, Option.of(mapping), given);
    var calibration = Calibration.of(real, given, Inputs.populationText(Option.of(population)));
    populationFile.forEach(file -> file.write(writer -> writer.write(calibration.population())));
    jsonFile.forEach(file -> file.write(writer -> CalibrateJson.write(calibration, writer)));
    show(calibration);
  }

  /** The report, unless something else goes to where it would. */
  private void show(Calibration calibration) {
    if (isStandardOutput(out)) {
      terminal().out().print(calibration.population());
    } else if (isStandardOutput(json)) {
      OutputFile.writeTo(terminal().out(), writer -> CalibrateJson.write(calibration, writer));
    } else {
      new CalibrateText(language(), terminal())
          .lines(calibration)
          .forEach(terminal().out()::println);
    }
  }

  private Language language() {
    return language == null ? Language.ofLocale(terminal().locale()) : language.language();
  }

  private void checkOptions() {
    if (isStandardOutput(out) && isStandardOutput(json)) {
      throw wrong("--out and --json cannot both go to standard output");
    }
    if (out != null && out.equals(json)) {
      throw wrong("--out and --json name the same file");
    }
  }

  private static boolean isStandardOutput(@Nullable String name) {
    return STANDARD_OUTPUT.equals(name);
  }

  private static Option<OutputFile> file(@Nullable String name) {
    return name == null || isStandardOutput(name) ? Option.none() : Option.some(output(name));
  }

  private static OutputFile output(String name) {
    try {
      return OutputFile.at(Path.of(name));
    } catch (InvalidPathException impossible) {
      throw new DataFailure("'%s' cannot be the name of a file".formatted(name), impossible);
    }
  }

  @Override
  boolean isDebug() {
    return debug;
  }
}
