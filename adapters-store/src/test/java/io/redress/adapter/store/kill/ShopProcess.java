package io.redress.adapter.store.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.redress.adapter.logistics.memory.InMemoryCourierNetwork;
import io.redress.adapter.logistics.memory.InMemorySuppliers;
import io.redress.adapter.logistics.memory.InMemoryWarehouse;
import io.redress.adapter.notify.memory.InMemoryMessenger;
import io.redress.adapter.payment.memory.InMemoryCouponBook;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.jdbc.JdbcStore;
import io.redress.adapter.store.jdbc.PostgresStore;
import io.redress.adapter.store.jdbc.SqliteStore;
import io.redress.adapter.store.jdbc.StoreFailure;
import io.redress.adapter.store.runner.Runner;
import io.redress.adapter.store.story.ShopPolicy;
import io.redress.casework.AfterSales;
import io.redress.casework.Backoff;
import io.redress.casework.ConcurrentChange;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.Ports;
import io.redress.casework.Working;
import io.redress.port.CaseJournal;
import io.redress.port.Telemetry;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A small shop, to be run as a process and to be ended without notice. It reads commands, a line
 * each, and gives them; after the line {@code open} its customers ask for things of their own,
 * until nothing more can be read; after {@code crowd} they crowd about one order. It says {@code
 * given} before it gives a command, and {@code kept} or {@code refused} when it has the answer;
 * {@code drained}, and ends, when there is nothing left to do.
 */
public final class ShopProcess {

  private static final Duration LEASE = Duration.ofSeconds(2);
  private static final Duration REST = Duration.ofMillis(10);
  private static final int RUNNERS = 3;

  /** So many cases a crowd fights over, one after the other. */
  private static final int CROWDED = 20;

  private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

  private final Settings settings;
  private final InstantSource clock;
  private final PolicyShelf policies = new PolicyShelf(ShopPolicy.FIRST);
  private final CaseJournal journal;
  private final AfterSales afterSales;
  private final CountDownLatch end = new CountDownLatch(1);

  /**
   * What a shop is told as it starts.
   *
   * @param name of this life of the shop
   * @param store a file, or a PostgreSQL
   * @param ahead how many days its clock is ahead
   * @param customers how many there are at once
   */
  record Settings(String name, String store, String bank, int ahead, int customers) {

    static Settings read(String... words) {
      return new Settings(
          words[0], words[1], words[2], Integer.parseInt(words[3]), Integer.parseInt(words[4]));
    }

    List<String> words() {
      return List.of(name, store, bank, Integer.toString(ahead), Integer.toString(customers));
    }
  }

  private ShopProcess(Settings settings, JdbcStore store) {
    this.settings = settings;
    var ahead = Duration.ofDays(settings.ahead());
    this.clock = () -> InstantSource.system().instant().plus(ahead);
    this.journal = store.journal();
    this.afterSales = new AfterSales(journal, policies, clock);
  }

  public static void main(String... words) throws InterruptedException {
    var settings = Settings.read(words);
    say("begins");
    try (var store = open(settings.store())) {
      var shop = new ShopProcess(settings, store);
      var runner = shop.runner();
      say("works");
      shop.serve();
      shop.drain();
      runner.close();
    }
    say("drained");
    System.exit(0);
  }

  /** A store in which money would be kept; one that cannot be reached yet is waited for. */
  static JdbcStore open(String store) throws InterruptedException {
    if (!store.startsWith("jdbc:")) {
      return SqliteStore.file(Path.of(store));
    }
    var pool = PostgresStore.on(pool(store)).migrating();
    while (true) {
      try {
        return pool.open();
      } catch (StoreFailure failure) {
        refuseForEver(failure);
        rest();
      }
    }
  }

  /** A pool whose patience ends says of no kind that it is one that passes. */
  private static void refuseForEver(StoreFailure failure) {
    switch (failure.reason()) {
      case SCHEMA, NOT_FOR_MONEY, DELETED, UNREADABLE -> throw failure;
      case UNREACHABLE, BUSY, READ_ONLY, FULL, OTHER -> {}
    }
  }

  private static HikariDataSource pool(String url) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(12);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(Duration.ofSeconds(2).toMillis());
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("socketTimeout", "10");
    return new HikariDataSource(config);
  }

  private Runner runner() {
    var ports =
        new Ports(
            HttpBank.at(settings.bank()),
            new InMemoryWarehouse(),
            new InMemoryCourierNetwork(),
            new InMemorySuppliers(),
            new InMemoryCouponBook(),
            new InMemoryMessenger());
    var effects = new ArrayList<EffectRunner>();
    for (int number = 1; number <= RUNNERS; number++) {
      effects.add(
          new EffectRunner(
              journal, policies, afterSales, ports, clock, working(number), Telemetry.NONE));
    }
    return Runner.start(
        effects,
        new DeadlineSweep(journal, afterSales, clock, working(RUNNERS + 1), Telemetry.NONE),
        REST);
  }

  /** Impatient, so that a test need not wait long for what a killed process had claimed. */
  private Working working(int number) {
    var soon = new Backoff(Duration.ofMillis(20), Duration.ofMillis(500));
    return new Working(settings.name() + "-" + number, LEASE, 5, soon, soon, 10_000, 5, soon);
  }

  private void serve() throws InterruptedException {
    var customers = new ArrayList<Thread>();
    try (var input = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
      for (var line = input.readLine(); line != null; line = input.readLine()) {
        switch (line) {
          case "open" -> customers.addAll(customers(this::customer));
          case "crowd" -> customers.addAll(customers(this::inTheCrowd));
          default -> give(Said.read(line));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    end.countDown();
    for (var customer : customers) {
      customer.join();
    }
  }

  private List<Thread> customers(IntConsumer life) {
    return IntStream.rangeClosed(1, settings.customers())
        .mapToObj(number -> Thread.ofPlatform().start(() -> life.accept(number)))
        .toList();
  }

  private void customer(int who) {
    var name = settings.name() + "-" + who;
    for (int number = 1; end.getCount() > 0; number++) {
      ask(name + "-" + number, number % 4);
    }
  }

  /**
   * All ask about the same cases of one order at once; they withdraw those, and then approve them.
   */
  private void inTheCrowd(int who) {
    var name = settings.name() + "-" + who;
    for (int number = 1; number <= CROWDED; number++) {
      var hot = "hot-" + number;
      give(Said.of("shared", hot, who % 2 == 0 ? "request" : name + "-request"));
      boolean approves = number > CROWDED / 2;
      give(Said.of(approves ? "approve" : "withdraw", hot, name));
    }
  }

  private void ask(String id, int kind) {
    switch (kind) {
      case 0 -> give(Said.of("both", id, "request"));
      case 1 -> {
        give(Said.of("review", id, "request"));
        give(Said.of("approve", id, "approve"));
      }
      default -> give(Said.of("one", id, "request"));
    }
  }

  /** Whoever gets no answer gives the same command again. */
  private void give(Said said) {
    say("given " + said.line());
    while (true) {
      try {
        var answer = afterSales.handle(said.about(), said.command());
        say((answer.isRight() ? "kept " : "refused ") + said.line());
        return;
      } catch (StoreFailure | ConcurrentChange unanswered) {
        rest();
      }
    }
  }

  private void drain() throws InterruptedException {
    boolean isDrained = false;
    while (!isDrained) {
      rest();
      try {
        var backlog = journal.backlog(clock.instant());
        isDrained = backlog.effects().isEmpty() && backlog.deadlines().count() == 0;
      } catch (StoreFailure unanswered) {
        isDrained = false;
      }
    }
  }

  private static void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(REST.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says a line at once and whole: what was said before the end is heard. */
  private static void say(String line) {
    try {
      OUT.write((line + "\n").getBytes(UTF_8));
    } catch (IOException nobodyListens) {
      throw new UncheckedIOException(nobodyListens);
    }
  }
}
