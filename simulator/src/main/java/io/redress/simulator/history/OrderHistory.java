package io.redress.simulator.history;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;

/**
 * The orders and returns of a real shop, by time and then by number, and what was left out.
 *
 * @param rates how much of another currency one unit of {@code currency} buys
 * @param category the one category of all goods
 * @param titles what an article is called, by sku: the title the file writes first
 */
public record OrderHistory(
    String name,
    Currency currency,
    ZoneId zone,
    Map<Currency, BigDecimal> rates,
    String category,
    Map<String, String> titles,
    Seq<Sale> sales,
    Seq<RealReturn> returns,
    WholeFile wholeFile,
    RowReport rows) {

  /**
   * What the file says before anything is set aside: every order number, and the value of every row
   * that could be read and has a price, fees and shipping included.
   *
   * @param orders all order numbers, returns and cancelled orders included
   * @param cancelled orders that a status calls cancelled; they are no sales
   */
  public record WholeFile(
      int orders, int returns, int cancelled, long soldMinor, long returnedMinor) {}
}
