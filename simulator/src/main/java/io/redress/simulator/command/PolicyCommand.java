package io.redress.simulator.command;

import io.redress.simulator.report.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What the commands about policies have in common. */
abstract class PolicyCommand extends TerminalCommand {

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
    super(terminal);
  }

  Language language() {
    return language == null ? Language.ofLocale(terminal().locale()) : language.language();
  }

  String say(String en, String zhCn) {
    return language().of(en, zhCn);
  }

  @Override
  boolean isDebug() {
    return debug;
  }
}
