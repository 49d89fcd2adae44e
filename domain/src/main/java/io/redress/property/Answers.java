package io.redress.property;

import io.redress.eligibility.Verdict;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.table.Column;
import io.redress.table.Column.Kind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Columns of what a policy answers to a request, beside those of its facts; only properties may ask
 * about them.
 */
public final class Answers {

  /** Behind every column that a policy may declare: facts know no answer there. */
  private static final int FIRST = 1 << 20;

  /**
   * What the customer gets without anybody's doing: {@code review} wherever a person decides, also
   * where a rule approves and the risk or a cap calls for a person.
   */
  public static final Column VERDICT =
      column(0, "verdict", Kind.WORD, List.of(Verdict.values()).map(Verdict::word));

  /** What is given, or would be if a person agrees. */
  public static final Column REMEDY =
      column(1, "remedy", Kind.WORD, List.of(Remedy.values()).map(Remedy::word));

  /** The path of that remedy. */
  public static final Column PATH =
      column(2, "path", Kind.WORD, List.of(Path.values()).map(Path::word));

  /** The id of the rule of eligibility that decided; {@link #NO_RULE} where none did. */
  public static final Column RULE = column(3, "rule", Kind.WORD, List.empty());

  /**
   * What is given back in all, in the policy's currency; what would be if a person agrees, and zero
   * where nobody is asked and nothing is given.
   */
  public static final Column TOTAL = column(4, "total", Kind.MONEY, List.empty());

  /** What of the total is money beyond what was paid. */
  public static final Column COMPENSATION = column(5, "compensation", Kind.MONEY, List.empty());

  /** All of them; each stands at its place. */
  public static final Seq<Column> COLUMNS =
      Vector.of(VERDICT, REMEDY, PATH, RULE, TOTAL, COMPENSATION);

  /** The answer to {@link #RULE} where no rule takes a case. */
  public static final String NO_RULE = "no-rule";

  private Answers() {}

  public static boolean isOne(Column column) {
    return column.position() >= FIRST;
  }

  /** Which of {@link #COLUMNS} a column is, from zero; negative for a column of facts. */
  public static int place(Column column) {
    return column.position() - FIRST;
  }

  private static Column column(int place, String name, Kind kind, Seq<String> words) {
    return new Column(FIRST + place, name, kind, words);
  }
}
