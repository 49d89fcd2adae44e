package io.redress.simulator.command;

import io.redress.simulator.report.Language;

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

  /** What the user types. */
  @Override
  public String toString() {
    return tag;
  }
}
