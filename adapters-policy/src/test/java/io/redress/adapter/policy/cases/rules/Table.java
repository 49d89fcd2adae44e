package io.redress.adapter.policy.cases.rules;

import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Rules of the tables, in short. A rule of eligibility is named after the reason code of cases. */
final class Table {

  private Table() {}

  static Rule<Eligibility> approve(String id, Demand... demands) {
    return rule(id, Verdict.APPROVE, Option.none(), demands);
  }

  static Rule<Eligibility> approve(Remedy remedy, String id, Demand... demands) {
    return rule(id, Verdict.APPROVE, Option.of(remedy), demands);
  }

  static Rule<Eligibility> reject(String id, Demand... demands) {
    return rule(id, Verdict.REJECT, Option.none(), demands);
  }

  static Rule<Eligibility> convert(Remedy remedy, String id, Demand... demands) {
    return rule(id, Verdict.CONVERT, Option.of(remedy), demands);
  }

  static Rule<Eligibility> review(String id, Demand... demands) {
    return rule(id, Verdict.REVIEW, Option.none(), demands);
  }

  static Rule<Eligibility> askPhotoOrVideo(String id, Demand... demands) {
    var asked =
        new Eligibility(
            Verdict.ASK_EVIDENCE, Option.none(), HashSet.of(Evidence.PHOTO, Evidence.VIDEO));
    return new Rule<>(id, List.of(demands), asked, Option.none());
  }

  private static Rule<Eligibility> rule(
      String id, Verdict verdict, Option<Remedy> remedy, Demand... demands) {
    return row(id, new Eligibility(verdict, remedy, HashSet.empty()), demands);
  }

  static <O> Rule<O> row(String id, O outcome, Demand... demands) {
    return new Rule<>(id, List.of(demands), outcome, Option.none());
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static <O> DecisionTable<O> of(Rule<O>... rules) {
    return new DecisionTable<>(List.of(rules));
  }
}
