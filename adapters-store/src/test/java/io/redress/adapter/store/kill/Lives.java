package io.redress.adapter.store.kill;

import io.redress.adapter.store.kill.ShopProcess.Settings;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * The lives of a shop on one store. What had no answer when a life ended is given again in the next
 * one, as customers do.
 */
final class Lives {

  private static final int CUSTOMERS = 4;

  private final String store;
  private final Path errors;
  private final Bank bank;
  private final Heard heard = new Heard();
  private int lives;

  /**
   * No life yet.
   *
   * @param store a file, or a PostgreSQL
   * @param errors where shops write of their troubles
   */
  Lives(String store, Path errors, Bank bank) {
    this.store = store;
    this.errors = errors;
    this.bank = bank;
  }

  /** Lets a shop live and kills it, so many times, at moments that follow from the seed. */
  void liveAndDie(int times, long seed) {
    var random = new Random(seed);
    for (int life = 1; life <= times; life++) {
      var killer = new Killer(random);
      bank.watchedBy(killer);
      try (var shop = begin(killer::hear)) {
        shop.tell("open");
        shop.awaitEnd(Shop.KILLED);
      }
    }
    bank.watchedBy(Bank.Watch.NOBODY);
  }

  /**
   * A life in which trouble comes from elsewhere, until it has come; then all is brought to its
   * end.
   */
  void live(BiConsumer<Shop, Heard> trouble) {
    try (var shop = begin((speaker, line) -> {})) {
      shop.tell("open");
      trouble.accept(shop, heard);
      shop.tellNothingMore();
      shop.awaitEnd(Shop.ENDED);
    }
  }

  /** A last life, in which nobody asks for anything new. */
  void bringToTheEnd() {
    try (var shop = begin((speaker, line) -> {})) {
      shop.tellNothingMore();
      shop.awaitEnd(Shop.ENDED);
    }
  }

  private Shop begin(BiConsumer<Shop, String> listens) {
    lives++;
    var settings = new Settings("life-" + lives, store, bank.url(), lives / 2, CUSTOMERS);
    var left = heard.leftToSay();
    var shop =
        Shop.start(
            settings,
            errors,
            (speaker, line) -> {
              heard.take(line);
              listens.accept(speaker, line);
            });
    left.forEach(said -> shop.tell(said.line()));
    return shop;
  }

  Heard heard() {
    return heard;
  }

  /** So many days the clock of the last life was ahead. */
  int ahead() {
    return lives / 2;
  }
}
