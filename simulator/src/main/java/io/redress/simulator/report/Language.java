package io.redress.simulator.report;

import io.redress.table.Wording;

/** The languages that reports are written in. */
public enum Language {
  EN("en"),
  ZH_CN("zh-CN");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language as BCP 47 writes it. */
  public String tag() {
    return tag;
  }

  /** The language of a locale such as {@code zh_CN.UTF-8}; English unless it is Chinese. */
  public static Language ofLocale(String locale) {
    return locale.startsWith("zh") ? ZH_CN : EN;
  }

  /** A text in this language. */
  public String of(Wording wording) {
    return switch (this) {
      case EN -> wording.en();
      case ZH_CN -> wording.zhCn();
    };
  }

  /** The one of two texts that is in this language. */
  public String of(String en, String zhCn) {
    return of(new Wording(en, zhCn));
  }
}
