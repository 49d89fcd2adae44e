package io.redress.adapter.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.store.kill.ShopProcess.Settings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes with eight threads each, all about the same case of the same order at a time. */
class HotCaseTest {

  private static final int THREADS = 8;

  /** Twenty cases: their withdrawals and approvals by all, and requests by half and as one. */
  private static final int EVERYTHING_GIVEN = 20 * (16 + 8 + 1);

  private static final long BOTH_CUPS = 10_000;

  @TempDir private Path folder;

  @Test
  void inPostgresEverybodyIsAnsweredAndNoMoreGoesBackThanWasPaid() throws Exception {
    try (var cluster = new Cluster(folder.resolve("data"))) {
      crowd("PostgreSQL", cluster.url());
    }
  }

  @Test
  void inAFileEverybodyIsAnsweredAndNoMoreGoesBackThanWasPaid() throws Exception {
    crowd("SQLite", folder.resolve("cases.db").toString());
  }

  /** The bank itself looks, at each leg, whether more goes back than was paid. */
  private void crowd(String name, String where) throws InterruptedException {
    var heard = new Heard();
    try (var bank = new Bank();
        var store = ShopProcess.open(where)) {
      var shops = List.of(shop("north", where, bank, heard), shop("south", where, bank, heard));
      shops.forEach(shop -> shop.tell("crowd"));
      shops.forEach(Shop::tellNothingMore);
      shops.forEach(shop -> shop.awaitEnd(Shop.ENDED));

      var found = Books.compareCrowd(heard, store, bank);
      System.out.printf(
          "%s, a crowd of 2 x %d: %s; %d refused%n", name, THREADS, found, heard.refused().size());
      assertThat(found.differences()).isEmpty();
      assertThat(found.kept() + heard.refused().size()).isEqualTo(EVERYTHING_GIVEN);
      assertThat(bank.moved().values().stream().mapToLong(minor -> minor).sum())
          .isEqualTo(BOTH_CUPS);
    }
  }

  private Shop shop(String name, String where, Bank bank, Heard heard) {
    var settings = new Settings(name, where, bank.url(), 0, THREADS);
    return Shop.start(settings, folder.resolve(name), (shop, line) -> heard.take(line));
  }
}
