package io.redress.verify;

import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Something wrong with a policy.
 *
 * @param section where in the policy
 * @param rules the ids of the rules concerned, the one to change first
 * @param sentence what is wrong, with the names and numbers concerned
 * @param example one case for which it is wrong; empty where a case shows nothing
 */
public record Finding(
    FindingKind kind, String section, Seq<String> rules, Wording sentence, Seq<Told> example) {

  /** The answer to one column in an example, as people read it. */
  public record Told(String column, Wording answer) {}

  static Finding of(FindingKind kind, String section, String en, String zhCn) {
    return new Finding(kind, section, List.empty(), new Wording(en, zhCn), List.empty());
  }

  static Finding of(FindingKind kind, String section, String rule, String en, String zhCn) {
    return new Finding(kind, section, List.of(rule), new Wording(en, zhCn), List.empty());
  }

  public Severity severity() {
    return kind.severity();
  }

  /** The sentence, and the example where that says more. */
  public Wording text() {
    return example.isEmpty() || !kind.isSeenFromExample()
        ? sentence
        : new Wording(
            sentence.en()
                + "; for example "
                + example.map(told -> told.column() + ": " + told.answer().en()).mkString(", "),
            sentence.zhCn()
                + "；例如 "
                + example.map(told -> told.column() + ": " + told.answer().zhCn()).mkString("，"));
  }

  /** The text in English. */
  public String message() {
    return text().en();
  }
}
