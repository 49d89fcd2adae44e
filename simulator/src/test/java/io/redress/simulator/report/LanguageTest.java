package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, ZH_CN",
    "zh, ZH_CN",
    "zh_TW, ZH_CN",
    "en_GB.UTF-8, EN",
    "de_DE, EN",
    "C, EN",
    "'', EN",
  })
  void theLanguageOfALocale(String locale, Language language) {
    assertThat(Language.ofLocale(locale)).isEqualTo(language);
  }
}
