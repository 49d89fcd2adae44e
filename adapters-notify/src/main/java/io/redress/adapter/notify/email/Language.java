package io.redress.adapter.notify.email;

import io.redress.table.Wording;
import java.util.Locale;

/** The languages that messages are written in. */
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

  /** The one that is nearest to what somebody speaks. */
  static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH_CN : EN;
  }

  /** The text in this language. */
  public String of(Wording wording) {
    return switch (this) {
      case EN -> wording.en();
      case ZH_CN -> wording.zhCn();
    };
  }
}
