package io.redress.simulator.command;

import io.redress.simulator.report.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands about policies have in common. */
abstract class PolicyCommand implements Debuggable {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @CommandLine.Option(
      names = "--language",
      order = 90,
      paramLabel = "en|zh-CN",
      converter = LanguageOption.Converter.class,
      description = "Language of what is written (default: that of the environment).")
  private @Nullable LanguageOption language;

  @CommandLine.Option(names = "--debug", order = 91, description = "Show stack traces.")
  private boolean debug;

  PolicyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  Terminal terminal() {
    return terminal;
  }

  Language language() {
    return language == null ? Language.ofLocale(terminal.locale()) : language.language();
  }

  @Override
  public boolean isDebug() {
    return debug;
  }

  /** A mistake in the options. */
  ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
