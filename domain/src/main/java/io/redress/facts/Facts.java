package io.redress.facts;

import static io.redress.facts.Vocabulary.COLUMNS;
import static io.redress.facts.Vocabulary.RISK;
import static io.redress.facts.Vocabulary.RISK_SCORE;
import static io.redress.facts.Vocabulary.STAGED;

import io.redress.goods.ParcelNews;
import io.redress.money.ExchangeRate;
import io.redress.money.PartsRounding;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.PaidShares;
import io.redress.party.Customer;
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestedLine;
import io.redress.table.Column;
import io.redress.table.Row;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The answers of one case to every column of the {@link Vocabulary} and of its policy. */
public final class Facts implements Row {

  private final long[] codes;
  private final @Nullable String[] word;
  private final String[] @Nullable [] words;

  Facts(FactTerms terms) {
    int columns = COLUMNS.size() + terms.columns().size();
    codes = new long[columns];
    word = new String[columns];
    words = new String[columns][];
    Arrays.fill(codes, UNKNOWN);
  }

  /** The same, to be told more in codes. */
  private Facts(Facts other) {
    codes = other.codes.clone();
    word = other.word;
    words = other.words;
  }

  /**
   * Gathers the facts of a request.
   *
   * @param shares what was paid for the lines of the order
   * @param request whose lines and quantities the order is known to have left
   * @param parcel what warehouse and courier have said so far
   * @param toPolicy the rate at which amounts become the policy's currency
   */
  public static Facts of(
      FactTerms terms,
      PartsRounding rounding,
      PaidShares shares,
      Customer customer,
      AfterSaleRequest request,
      ParcelNews parcel,
      ExchangeRate toPolicy,
      Instant now) {
    var gathering = new Gathering(terms, now);
    gathering.request(shares.order(), request);
    gathering.goods(rounding, shares, request, toPolicy);
    gathering.order(shares.order(), request);
    gathering.customer(customer);
    gathering.parcel(parcel);
    gathering.moment();
    gathering.ownColumns(request);
    return gathering.facts();
  }

  /** The same, knowing what the signals weigh. */
  public Facts withRiskScore(long score) {
    var facts = new Facts(this);
    facts.tell(RISK_SCORE, score);
    return facts;
  }

  /** The same, knowing what the signals call for, in the words of {@link Vocabulary#RISK}. */
  public Facts withRisk(String action) {
    var facts = new Facts(this);
    facts.tell(RISK, action);
    return facts;
  }

  /** The same, knowing whether what is given back goes in instalments. */
  public Facts withStaged(boolean staged) {
    var facts = new Facts(this);
    facts.tell(STAGED, staged);
    return facts;
  }

  @Override
  public long coded(Column column) {
    return column.position() < codes.length ? codes[column.position()] : UNKNOWN;
  }

  @Override
  public @Nullable String word(Column column) {
    return column.position() < word.length ? word[column.position()] : null;
  }

  @Override
  public String @Nullable [] words(Column column) {
    return column.position() < words.length ? words[column.position()] : null;
  }

  /** Whether a request asks for every unit of an order that has not gone back yet. */
  public static boolean coversAllThatIsLeft(Order order, AfterSaleRequest request) {
    Map<LineId, Long> asked = request.lines().foldLeft(HashMap.empty(), Facts::plus);
    return order.lines().forAll(line -> order.unitsLeft(line) == asked.getOrElse(line.id(), 0L));
  }

  private static Map<LineId, Long> plus(Map<LineId, Long> asked, RequestedLine more) {
    return asked.put(more.line(), more.quantity(), Math::addExact);
  }

  /** A word; one that a closed column does not have is not known. */
  void tell(Column column, String answer) {
    if (column.isCoded()) {
      int code = column.words().indexOf(answer);
      tell(column, code < 0 ? UNKNOWN : code);
    } else {
      word[column.position()] = answer;
    }
  }

  /** A constant whose column has the constants' words in their order. */
  void tell(Column column, Enum<?> answer) {
    tell(column, Column.code(answer));
  }

  /** The same for a set of constants. */
  void tellEach(Column column, Set<? extends Enum<?>> answers) {
    long bits = 0;
    for (var answer : answers) {
      bits |= 1L << Column.code(answer);
    }
    tell(column, bits);
  }

  /** Any number of words; those that a closed column does not have are left out. */
  void tell(Column column, Set<String> answers) {
    if (column.isCoded()) {
      long bits = 0;
      for (var answer : answers) {
        int code = column.words().indexOf(answer);
        bits |= code < 0 ? 0 : 1L << code;
      }
      tell(column, bits);
    } else {
      words[column.position()] = answers.toJavaArray(String[]::new);
    }
  }

  void tell(Column column, boolean truth) {
    tell(column, truth ? 1 : 0);
  }

  /** A number, or what else a column is coded by. */
  void tell(Column column, long code) {
    codes[column.position()] = code;
  }
}
