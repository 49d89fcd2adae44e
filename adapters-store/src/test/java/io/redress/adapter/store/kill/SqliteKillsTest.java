package io.redress.adapter.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.store.jdbc.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often a shop is killed is {@code -Dredress.kills}, when exactly {@code -Dredress.kills.seed}.
 */
class SqliteKillsTest {

  private static final int KILLS = Integer.getInteger("redress.kills", 4);
  private static final long SEED = Long.getLong("redress.kills.seed", 1);

  @Test
  void aShopThatIsKilledForgetsNothingAndPaysNothingTwice(@TempDir Path folder) {
    var file = folder.resolve("cases.db");
    try (var bank = new Bank()) {
      var lives = new Lives(file.toString(), folder.resolve("errors"), bank);
      lives.liveAndDie(KILLS, SEED);
      lives.bringToTheEnd();

      try (var store = SqliteStore.file(file)) {
        var found = Books.compare(lives.heard(), store, bank, Duration.ofDays(lives.ahead()));
        System.out.printf("SQLite, %d kills: %s%n", KILLS, found);
        assertThat(found.differences()).isEmpty();
        assertThat(found.kept()).isPositive();
        assertThat(found.legs()).isPositive();
      }
    }
  }
}
