package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.table.DecisionTable;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.function.Supplier;

/** {@code eligibility}: what a request gets, by the first rule that it meets. */
final class EligibilitySection {

  private EligibilitySection() {}

  static DecisionTable<Eligibility> read(Value section, Cells cells) {
    return Rules.read(section, cells, EligibilitySection::outcome);
  }

  private static Supplier<Rules.Outcome<Eligibility>> outcome(Fields rule) {
    var verdict = rule.required("verdict", each -> verdict(each, rule));
    var remedy = rule.optional("remedy", each -> remedy(each, verdict));
    var ask = rule.optional("ask", each -> ask(each, verdict), HashSet.<Evidence>empty());
    var because = rule.optional("because", Words::wording);
    return () ->
        new Rules.Outcome<>(
            new Eligibility(verdict.value(), remedy.value(), ask.value()), because.value());
  }

  /** The verdict of a rule that also says what the verdict needs. */
  private static Verdict verdict(Value value, Fields rule) {
    var verdict = value.word(Verdict.class);
    if (verdict == Verdict.ASK_EVIDENCE && !rule.has("ask")) {
      value.report("'ask-evidence' needs to know what to ask for: add ask: [photo, video]");
    }
    if (verdict == Verdict.CONVERT && !rule.has("remedy")) {
      value.report("'convert' needs to know into what: add remedy: return-refund");
    }
    return verdict;
  }

  private static Remedy remedy(Value value, Field<Verdict> verdict) {
    var remedy = value.word(Remedy.class);
    return switch (verdict.value()) {
      case APPROVE, REVIEW, CONVERT -> remedy;
      case REJECT, ASK_EVIDENCE -> throw outOfPlace(value, "remedy", verdict.value());
    };
  }

  private static Set<Evidence> ask(Value value, Field<Verdict> verdict) {
    var words = Words.oneOrMore(value, each -> each.word(Evidence.class).word());
    Set<Evidence> asked =
        LinkedHashSet.of(Evidence.values()).filter(each -> words.contains(each.word()));
    return switch (verdict.value()) {
      case ASK_EVIDENCE -> asked;
      case APPROVE, REVIEW, REJECT, CONVERT -> throw outOfPlace(value, "ask", verdict.value());
    };
  }

  private static RuntimeException outOfPlace(Value value, String key, Verdict verdict) {
    return value.problem(
        "'%s' has no place in a rule with the verdict '%s': leave it out"
            .formatted(key, verdict.word()));
  }
}
