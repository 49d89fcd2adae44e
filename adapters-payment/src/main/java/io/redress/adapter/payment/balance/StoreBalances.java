package io.redress.adapter.payment.balance;

import io.redress.adapter.payment.balance.BalanceEntry.Kind;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.PaymentProvider.Account;
import io.redress.adapter.payment.gateway.Payments;
import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.adapter.payment.jdbc.BookFailure;
import io.redress.adapter.payment.jdbc.BookTables;
import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * The book of what customers have with the shop, in PostgreSQL or SQLite. An account is a customer;
 * it has a balance in each currency. May be used by many threads and processes.
 *
 * <p>Nothing in it is ever updated: an entry is inserted under the next number of its account, so
 * that of two who saw the same balance the second cannot spend it. All methods throw {@link
 * BookFailure} when the database fails.
 */
public final class StoreBalances {

  private static final BookTables TABLES =
      new BookTables("balance", StoreBalances.class, List.of("V001__balance.sql"));

  private static final Pattern ACCOUNT = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,200}");

  private final BookDatabase database;

  private StoreBalances(BookDatabase database) {
    this.database = database;
  }

  /**
   * Opens the book, and makes its tables if they are not there.
   *
   * @throws BookFailure if the database cannot be reached, may lose what it acknowledged, or has
   *     tables of another version
   */
  public static StoreBalances in(BookDatabase database) {
    TABLES.makeIn(database);
    return new StoreBalances(database);
  }

  /** The same in a database that may lose what it acknowledged: for tests. */
  public static StoreBalances notForMoneyIn(BookDatabase database) {
    TABLES.makeNotForMoneyIn(database);
    return new StoreBalances(database);
  }

  /** How money goes back into these balances. */
  public Account account(Payments payments, Option<Set<Currency>> currencies, InstantSource clock) {
    var can = BalanceProvider.capabilities(currencies);
    return new Account(can, new BalanceGateway(this, payments, can, clock), Option.none());
  }

  /** Whether it can be an account: 1 to 200 characters, none of them a control character. */
  static boolean isAccount(String text) {
    return ACCOUNT.matcher(text).matches();
  }

  /** What a customer has, in one currency. */
  public Money balance(String account, Currency currency) {
    return database.transaction(
        connection -> BalanceTable.head(connection, account, currency).balance());
  }

  /** What a customer has, by the code of the currency; nothing for one without entries. */
  public Map<String, Money> balances(String account) {
    return entries(account)
        .groupBy(entry -> entry.asked().currency())
        .foldLeft(
            TreeMap.empty(),
            (all, each) ->
                all.put(
                    each._1().getCurrencyCode(),
                    each._2().map(BalanceEntry::change).fold(Money.zero(each._1()), Money::plus)));
  }

  /** All entries of a customer, by currency and number. */
  public Seq<BalanceEntry> entries(String account) {
    return database.transaction(connection -> BalanceTable.entries(connection, account));
  }

  /** The entry of a key. */
  public Option<BalanceEntry> entry(String key) {
    return database.transaction(connection -> BalanceTable.entry(connection, key));
  }

  /** From now on an account takes no credit; what it has can still be spent. */
  public void close(String account) {
    database.transaction(connection -> BalanceTable.close(connection, account));
  }

  /** An account takes credit again; what was declined meanwhile stays so. */
  public void reopen(String account) {
    database.transaction(connection -> BalanceTable.reopen(connection, account));
  }

  /**
   * Adds to a balance, once for each key. An account that is closed declines, and so does one whose
   * balance would exceed what can be counted; the key is used up then, too.
   *
   * @param isTaken whether the shop keeps balances in this currency; if not it is declined, too
   * @return the entry of the key, which may be another one
   */
  BalanceEntry credit(String key, String account, Money amount, Instant at, boolean isTaken) {
    return database.transaction(connection ->
        BalanceTable.insert(
                connection,
                key,
                head -> {
                  boolean isAdded =
                      isTaken
                          && head.hasRoomFor(amount)
                          && !BalanceTable.isClosed(connection, account);
                  var kind = isAdded ? Kind.CREDIT : Kind.DECLINED;
                  return Option.some(new BalanceEntry(account, head.next(), key, kind, amount, at));
                },
                account,
                amount.currency())
            .getOrElseThrow(IllegalStateException::new));
  }

  /**
   * Takes from a balance, once for each key, and never more than there is. What was spent is given
   * back as a refund of the order that it was spent on.
   *
   * @param key the shop's own for this payment, the same when it asks again: 1 to 32 of {@code A-Z
   *     a-z 0-9 - _}, and none of a refund
   * @param amount above zero
   * @throws IllegalArgumentException for another key, account or amount
   */
  public Spending spend(String key, String account, Money amount, Instant at) {
    if (!Instruction.isKey(key) || !isAccount(account) || !amount.isPositive()) {
      throw new IllegalArgumentException("spending %s under '%s'".formatted(amount, key));
    }
    return database.transaction(connection -> spend(connection, key, account, amount, at));
  }

  private static Spending spend(
      Connection connection, String key, String account, Money amount, Instant at)
      throws SQLException {
    return BalanceTable.insert(
            connection,
            key,
            head ->
                Option.when(
                    !amount.exceeds(head.balance()),
                    () -> new BalanceEntry(account, head.next(), key, Kind.SPENT, amount, at)),
            account,
            amount.currency())
        .map(entry -> asked(entry, account, amount))
        .getOrElse(
            new Spending.NotEnough(
                BalanceTable.head(connection, account, amount.currency()).balance()));
  }

  private static Spending asked(BalanceEntry entry, String account, Money amount) {
    return entry.isFor(account, amount, false)
        ? new Spending.Spent(entry)
        : new Spending.KeyReused();
  }
}
