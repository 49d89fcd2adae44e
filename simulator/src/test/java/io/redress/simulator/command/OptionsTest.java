package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.report.TextWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be typed, and what is said of what cannot. */
class OptionsTest {

  private final Screen screen = new Screen();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--policy NAME|FILE",
        "--orders N",
        "--seed N",
        "--population FILE",
        "--history FILE|sample",
        "--mapping NAME|FILE",
        "--json FILE",
        "--report FILE",
        "--against NAME|FILE",
        "--worlds N",
        "--csv FILE",
        "--events FILE",
        "--language en|zh-CN",
        "--threads N",
        "--debug",
        "-h, --help",
        "-V, --version",
      })
  void helpNamesEveryOption(String option) {
    assertThat(screen.run("simulate", "--help")).isZero();
    assertThat(screen.out()).contains("  " + option + " ");
    assertThat(screen.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--policy NAME|FILE", "--vary PATH=VALUES", "--criteria A,B,...", "--orders N"})
  void helpOfASweepNamesItsOptions(String option) {
    assertThat(screen.run("sweep", "--help")).isZero();
    assertThat(screen.out()).contains("  " + option + " ");
  }

  @Test
  void helpOfTheWholeNamesItsCommandsAndExitStatuses() {
    assertThat(screen.run("--help")).isZero();
    assertThat(screen.out())
        .startsWith("Usage: redress [-hV] COMMAND\n")
        .contains("  simulate   Simulates a policy", "  decide     Decides dossiers by a policy")
        .contains(
            "Exit status: 0 done, 1 data that cannot be used, 2 wrong options, 3 a broken"
                + " invariant,\n70 a fault of redress itself, 130 stopped.");
  }

  @ParameterizedTest
  @CsvSource({"simulate, 60", "simulate, 80", "simulate, 100", "sweep, 80", "sweep, 100"})
  void helpFitsTheTerminal(String command, int columns) {
    screen.columns(columns).run(command, "--help");
    assertThat(screen.out().lines()).allMatch(line -> line.length() <= columns);
  }

  @Test
  void theVersionIsThatOfTheJar() {
    assertThat(screen.run("--version")).isZero();
    assertThat(screen.out()).isEqualTo("redress (not packaged)\n");
  }

  @Test
  void withoutACommandNothingIsDone() {
    assertThat(screen.run()).isEqualTo(2);
    assertThat(screen.err()).isEqualTo("redress: A command is missing\nTry 'redress --help'\n");
    assertThat(screen.out()).isEmpty();
  }

  /** As of a shell whose variable is not set. */
  @Test
  void anEmptyArgumentIsNoNameOfAnything() {
    assertThat(screen.run("simulate", "--policy", "")).isEqualTo(2);
    assertThat(screen.err()).isEqualTo("redress: an argument is empty\nTry 'redress --help'\n");
    assertThat(screen.out()).isEmpty();
  }

  @Test
  void anUnknownCommandComesWithASuggestion() {
    assertThat(screen.run("simulat")).isEqualTo(2);
    assertThat(screen.err())
        .isEqualTo(
            """
            redress: Unmatched argument at index 0: 'simulat'
            Did you mean: redress simulate or redress explain or redress optimise?
            Try 'redress --help'
            """);
  }

  @Test
  void anUnknownOptionComesWithSuggestions() {
    assertThat(screen.run("simulate", "--polcy=x")).isEqualTo(2);
    assertThat(screen.err())
        .isEqualTo(
            """
            redress: Unknown option: '--polcy=x'
            Possible solutions: --policy, --population
            Try 'redress simulate --help'
            """);
    assertThat(screen.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--orders 0              | --orders must be from 1 to 1,000,000,000",
        "--orders -5             | --orders must be from 1 to 1,000,000,000",
        "--orders 1000000001     | --orders must be from 1 to 1,000,000,000",
        "--orders abc            | Invalid value for option '--orders': 'abc' is not a whole"
            + " number",
        "--orders 1.5            | Invalid value for option '--orders': '1.5' is not a whole"
            + " number",
        "--orders 99999999999999999999 | Invalid value for option '--orders':"
            + " '99999999999999999999' is too large",
        "--worlds 0              | --worlds must be from 1 to 100,000",
        "--worlds 100001         | --worlds must be from 1 to 100,000",
        "--worlds x              | Invalid value for option '--worlds': 'x' is not a whole number",
        "--orders 5 --worlds 6   | --worlds must be at most the number of orders, 5: each world"
            + " needs one",
        "--events e.txt          | --events 'e.txt' must end in .csv, .csv.gz or" + " .parquet",
        "--events -              | --events '-' must end in .csv, .csv.gz or" + " .parquet",
        "--csv a.csv --events ./a.csv | --csv and --events name the same file",
        "--seed x                | Invalid value for option '--seed': 'x' is not a whole number",
        "--threads 0             | --threads must be from 1 to 256",
        "--threads 257           | --threads must be from 1 to 256",
        "--threads 4294967297    | Invalid value for option '--threads': '4294967297' is too large",
        "--orders 10 --history sample | --orders and --history exclude each other: a history has"
            + " its own orders",
        "--mapping online-retail | --mapping says how to read a --history, and none is given",
        "--json a --report a     | --json and --report name the same file",
        "--json a --report ./b/../a | --json and --report name the same file",
        "--language fr           | Invalid value for option '--language': 'fr' is not one of en,"
            + " zh-CN",
        "--language ZH_CN        | Invalid value for option '--language': 'ZH_CN' is not one of en,"
            + " zh-CN",
        "--orders                | Missing required parameter for option '--orders' (N)",
      })
  void aWrongOptionIsExplainedInALine(String options, String message) {
    assertThat(screen.run(("simulate " + options.strip()).split(" ", -1))).isEqualTo(2);
    assertThat(screen.err()).isEqualTo("redress: " + message + "\nTry 'redress simulate --help'\n");
    assertThat(screen.out()).isEmpty();
  }

  @Test
  void moreRivalsThanFitBesideEachOtherAreRefused() {
    var options = "simulate" + " --against strict".repeat(21);
    assertThat(screen.run(options.split(" ", -1))).isEqualTo(2);
    assertThat(screen.err()).startsWith("redress: --against may be given at most 20 times\n");
  }

  @Test
  void coloursAreThereOnlyWhereTheTerminalHasThem() {
    screen.run("simulate", "--orders", "20");
    screen.run("simulate", "--help");
    assertThat(screen.out()).doesNotContain("\u001b");

    var colourful = new Screen().withColours();
    colourful.run("simulate", "--orders", "20");
    assertThat(colourful.out())
        .startsWith("\u001b[1mcn-marketplace ")
        .contains("\u001b[1mMoney given back, CNY\u001b[0m\n");
    var help = new Screen().withColours();
    help.run("--help");
    assertThat(help.out()).contains("\u001b[");
  }

  @ParameterizedTest
  @CsvSource({
    "en_GB.UTF-8, '', Net cost",
    "zh_CN.UTF-8, '', 净成本",
    "C          , '', Net cost",
    "''         , '', Net cost",
    "en_GB.UTF-8, zh-CN, 净成本",
    "zh_CN.UTF-8, en, Net cost",
  })
  void theLanguageIsTheOneAskedForAndElseThatOfTheEnvironment(
      String locale, String option, String figure) {
    screen.locale(locale.strip());
    if (option.isEmpty()) {
      screen.run("simulate", "--orders", "20");
    } else {
      screen.run("simulate", "--orders", "20", "--language", option);
    }
    assertThat(screen.out().lines().skip(4).findFirst())
        .hasValueSatisfying(line -> assertThat(line).startsWith(figure));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void everyLineFitsANarrowTerminal(String language) {
    var arguments = "simulate --orders 200 --against cn-seven-day --language " + language;
    assertThat(screen.columns(40).run(arguments.split(" ", -1))).isZero();
    assertThat(screen.out().lines()).allMatch(line -> TextWidth.of(line) <= 46);
  }

  @Test
  void tablesAreSplitOnANarrowTerminal() {
    assertThat(screen.columns(40).run("simulate", "--orders", "300")).isZero();
    assertThat(screen.out()).contains("  not-shipped  in-transit\n");
  }
}
