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

  @Test
  void itPrintsWhatThePageSays(@TempDir Path folder) {
    var printed =
        printed(() -> {
          try (var store = SqliteStore.file(folder.resolve("cases.db"))) {
            FirstRefund.run(store.journal(), () -> Instant.parse("2026-03-10T10:00:00Z"));
          }
        });

    assertThat(printed).startsWith("provider: CNY 99.80 back, key case-1-1\n");
    assertThat(Page.of("docs/guide/embed.md").text())
        .contains("<!-- prints: FirstRefund -->\n```text\n" + printed + "```\n");
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
