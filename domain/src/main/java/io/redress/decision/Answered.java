package io.redress.decision;

import io.redress.eligibility.Verdict;
import io.redress.facts.Facts;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.property.Answers;
import io.redress.table.Column;
import io.redress.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A decision with the facts that it rests on, as a row of both: it answers the columns of facts and
 * those of {@link Answers}.
 */
public final class Answered implements Row {

  private final Facts facts;
  private final Decision decision;
  private final long[] codes;

  /**
   * @param facts all that the tables were asked with
   * @param rate to the policy's currency
   */
  Answered(Facts facts, Decision decision, ExchangeRate rate) {
    this.facts = facts;
    this.decision = decision;
    this.codes = new long[Answers.COLUMNS.size()];
    tell(Answers.VERDICT, Column.code(verdict(decision)));
    tell(Answers.REMEDY, Column.code(decision.remedy()));
    tell(Answers.PATH, Column.code(decision.path()));
    tell(Answers.RULE, UNKNOWN);
    tell(Answers.TOTAL, given(decision.quote().total(), rate));
    tell(Answers.COMPENSATION, given(decision.quote().beyondPaid(), rate));
  }

  public Decision decision() {
    return decision;
  }

  @Override
  public long coded(Column column) {
    int place = Answers.place(column);
    return place < 0 ? facts.coded(column) : codes[place];
  }

  @Override
  public @Nullable String word(Column column) {
    return Answers.isOne(column) ? decision.because().rule() : facts.word(column);
  }

  @Override
  public String @Nullable [] words(Column column) {
    return facts.words(column);
  }

  /** A person decides wherever somebody must agree, whatever a rule says. */
  private static Verdict verdict(Decision decision) {
    return decision.reviewer().isDefined() ? Verdict.REVIEW : decision.verdict();
  }

  private long given(Money amount, ExchangeRate rate) {
    return decision.givesBack() ? rate.convert(amount).minor() : 0;
  }

  private void tell(Column column, long code) {
    codes[Answers.place(column)] = code;
  }
}
