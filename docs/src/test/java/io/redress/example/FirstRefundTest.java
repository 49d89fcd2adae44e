package io.redress.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.store.jdbc.SqliteStore;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRefundTest {

  private static final String FIRST_LINE = "provider: CNY 99.80 back, key case-1-1\n";

  @Test
  void itPrintsWhatThePageSays(@TempDir Path folder) {
    var printed = printed(() -> run(folder));

    assertThat(printed).startsWith(FIRST_LINE);
    assertThat(Page.of("docs/guide/embed.md").text())
        .contains("<!-- prints: FirstRefund -->\n```text\n" + printed + "```\n");
  }

  /** The case is kept and the request is known: the story is told again, and nothing is paid. */
  @Test
  void whoeverRunsItAgainGetsTheStoryAndNoMoney(@TempDir Path folder) {
    var first = printed(() -> run(folder));

    assertThat(printed(() -> run(folder))).isEqualTo(first.substring(FIRST_LINE.length()));
  }

  private static void run(Path folder) {
    try (var store = SqliteStore.file(folder.resolve("cases.db"))) {
      FirstRefund.run(store.journal(), () -> Instant.parse("2026-03-10T10:00:00Z"));
    }
  }

  private static String printed(Runnable program) {
    var out = System.out;
    var caught = new ByteArrayOutputStream();
    System.setOut(new PrintStream(caught, true, UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(out);
    }
    return caught.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
