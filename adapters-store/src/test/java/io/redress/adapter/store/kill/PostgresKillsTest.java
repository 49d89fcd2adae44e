package io.redress.adapter.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shop is killed, its database is killed, and so is what lies between them: {@code
 * -Dredress.kills} times each, at moments that follow from {@code -Dredress.kills.seed}.
 */
class PostgresKillsTest {

  private static final int KILLS = Integer.getInteger("redress.kills", 4);
  private static final long SEED = Long.getLong("redress.kills.seed", 1);

  /** A kill of the database comes when customers had so many answers since the one before. */
  private static final int ANSWERS = 25;

  /** The cable breaks once in so many transmissions. */
  private static final int ABOUT = 150;

  @TempDir private static Path folder;
  private static Cluster cluster;

  @BeforeAll
  static void start() {
    cluster = new Cluster(folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void aShopThatIsKilledForgetsNothingAndPaysNothingTwice() throws Exception {
    compare(
        "killed",
        "kills of the shop",
        cluster.port(),
        lives -> {
          lives.liveAndDie(KILLS, SEED);
          lives.bringToTheEnd();
        });
  }

  @Test
  void aShopOutlivesADatabaseThatIsKilled() throws Exception {
    compare(
        "outliving",
        "kills of the database",
        cluster.port(),
        lives ->
            lives.live((shop, heard) -> {
              for (int kill = 1; kill <= KILLS; kill++) {
                heard.awaitAnswers(ANSWERS);
                if (kill % 2 == 0) {
                  cluster.stopAtOnceAndRestart();
                } else {
                  cluster.killAndRestart();
                }
              }
              heard.awaitAnswers(ANSWERS);
            }));
  }

  @Test
  void aShopGoesOnWhereConnectionsBreakInTheMidstOfCommits() throws Exception {
    try (var cable = new Cable(cluster.port(), ABOUT, SEED)) {
      compare(
          "cut",
          "cuts at least",
          cable.port(),
          lives ->
              lives.live((shop, heard) -> {
                while (cable.cuts() < KILLS) {
                  heard.awaitAnswers(1);
                }
              }));
      assertThat(cable.cuts()).isGreaterThanOrEqualTo(KILLS);
    }
  }

  private void compare(String schema, String of, int port, Consumer<Lives> trouble)
      throws InterruptedException {
    cluster.run("create schema " + schema);
    var in = "&currentSchema=" + schema;
    try (var bank = new Bank()) {
      var lives = new Lives(Cluster.url(port) + in, folder.resolve(schema), bank);
      trouble.accept(lives);
      try (var store = ShopProcess.open(cluster.url() + in)) {
        var found = Books.compare(lives.heard(), store, bank, Duration.ofDays(lives.ahead()));
        System.out.printf("PostgreSQL, %d %s: %s%n", KILLS, of, found);
        assertThat(found.differences()).isEmpty();
        assertThat(found.kept()).isPositive();
        assertThat(found.legs()).isPositive();
      }
    }
  }
}
