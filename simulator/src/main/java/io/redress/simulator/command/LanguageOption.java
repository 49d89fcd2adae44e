package io.redress.simulator.command;

import io.redress.simulator.report.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages as options name them. */
enum LanguageOption {
  EN("en", Language.EN),
  ZH_CN("zh-CN", Language.ZH_CN);

  private final String tag;
  private final Language language;

  LanguageOption(String tag, Language language) {
    this.tag = tag;
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** What the user types, and nothing else. */
  static final class Converter implements ITypeConverter<LanguageOption> {

    @Override
    public LanguageOption convert(String typed) {
      for (var option : values()) {
        if (option.tag.equals(typed)) {
          return option;
        }
      }
      throw new TypeConversionException("'%s' is not one of en, zh-CN".formatted(typed));
    }
  }
}
