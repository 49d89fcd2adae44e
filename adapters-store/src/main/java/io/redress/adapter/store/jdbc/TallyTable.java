package io.redress.adapter.store.jdbc;

import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.port.CaseJournal.Tally;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;

/**
 * Sums of the day. Each is kept in slots, of which a case uses always the same one: steps of
 * different cases that count towards one limit would otherwise all wait for one row.
 */
final class TallyTable {

  private static final int SLOTS = 16;

  static final String ADD =
      """
      insert into redress_tallies (counter, day, currency, slot, minor) values (?, ?, ?, ?, ?)
      on conflict (counter, day, currency, slot)
      do update set minor = redress_tallies.minor + excluded.minor\
      """;

  private static final String SUM =
      """
      select coalesce(sum(minor), 0) as minor from redress_tallies
      where counter = ? and day = ? and currency = ?\
      """;

  private static final String DROP = "delete from redress_tallies where day < ?";

  private TallyTable() {}

  /** A sum that is added to one row. */
  record Row(String counter, String day, String currency, int slot, long minor) {

    Object[] values() {
      return new Object[] {counter, day, currency, slot, minor};
    }
  }

  /** No two rows have the same key, and all steps go through keys in the same order. */
  static Seq<Row> rows(CaseId id, Seq<Tally> tallies) {
    int slot = Math.floorMod(id.hashCode(), SLOTS);
    return tallies
        .groupBy(tally -> Tuple.of(tally.counter(), tally.day(), tally.amount().currency()))
        .values()
        .map(same -> row(same, slot))
        .toList()
        .sortBy(row -> row.counter() + "\n" + row.day() + "\n" + row.currency());
  }

  private static Row row(Seq<Tally> same, int slot) {
    var sum = same.map(Tally::amount).reduce(Money::plus);
    var one = same.head();
    return new Row(
        one.counter(), one.day().toString(), sum.currency().getCurrencyCode(), slot, sum.minor());
  }

  static void add(Link link, Seq<Row> rows) throws SQLException {
    Sql.changeEach(link, ADD, rows.map(Row::values));
  }

  static Money sum(Link link, String counter, LocalDate day, Currency currency)
      throws SQLException {
    return Sql.row(
            link,
            row -> new Money(row.getLong("minor"), currency),
            SUM,
            counter,
            day.toString(),
            currency.getCurrencyCode())
        .getOrElse(() -> Money.zero(currency));
  }

  /** Drops the sums of days that are over, and says how many. */
  static int drop(Link link, LocalDate before) throws SQLException {
    return Sql.change(link, DROP, before.toString());
  }
}
