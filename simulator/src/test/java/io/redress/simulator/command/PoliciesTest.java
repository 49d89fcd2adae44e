package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.StarterPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes with Redress, and what a designer begins with. */
class PoliciesTest {

  private final Screen screen = new Screen();

  @Test
  void eachIsListedWithItsVersionCurrencyAndTitle() {
    assertThat(screen.run("policies")).isZero();
    assertThat(screen.out())
        .isEqualTo(
            """
            cn-marketplace  2026-11-01  CNY  Marketplace in mainland China
            cn-seven-day    2026-11-01  CNY  The statutory seven days in mainland China
            eu-withdrawal   2026-11-01  EUR  Withdrawal in the European Union
            strict          2026-11-01  CNY  Strict: what the law demands
            lenient         2026-11-01  CNY  Lenient: customers are believed
            """);
  }

  @Test
  void titlesAreInTheLanguageOfTheReader() {
    screen.run("policies", "--language", "zh-CN");
    assertThat(screen.out()).contains("cn-marketplace  2026-11-01  CNY  国内电商平台售后\n");
  }

  @Test
  void theFileOfOneIsShownWithItsComments() {
    assertThat(screen.run("policies", "cn-seven-day")).isZero();
    assertThat(BuiltInPolicies.text("cn-seven-day")).contains(screen.out());
  }

  @Test
  void anUnknownNameIsSaid() {
    assertThat(screen.run("policies", "cn-8-day")).isEqualTo(1);
    assertThat(screen.err())
        .isEqualTo(
            "redress: no policy 'cn-8-day' comes with Redress, but cn-marketplace, cn-seven-day,"
                + " eu-withdrawal, strict, lenient\n");
  }

  @Test
  void aStarterIsWritten(@TempDir Path folder) throws IOException {
    var file = folder.resolve("shop.yaml");
    assertThat(screen.run("init", file.toString())).isZero();
    assertThat(Files.readString(file)).isEqualTo(StarterPolicy.text("en"));
    assertThat(screen.err()).isEqualTo("wrote " + file + "\n");
  }

  @Test
  void whatIsThereIsLeftAlone(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("shop.yaml"), "mine");
    assertThat(screen.run("init", file.toString())).isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(screen.err()).contains("is there already and was left alone");
  }

  @Test
  void aStarterInChineseGoesToStandardOutput() {
    assertThat(screen.run("init", "-", "--language", "zh-CN")).isZero();
    assertThat(screen.out()).isEqualTo(StarterPolicy.text("zh-CN"));
  }
}
