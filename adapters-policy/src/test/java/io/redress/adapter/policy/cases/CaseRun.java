package io.redress.adapter.policy.cases;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What came of one case.
 *
 * @param outOfScope why it was not asked, if it was not
 */
record CaseRun(String id, Option<String> outOfScope, Seq<Difference> differences, String remark) {

  static CaseRun of(Case one, Translator translator, Comparison comparison, OutOfScope outOfScope) {
    var reason = outOfScope.reason(one.id());
    if (reason.isDefined()) {
      return new CaseRun(one.id(), reason, List.empty(), "");
    }
    try {
      var outcome = translator.answer(one.facts());
      var differences = comparison.of(one.expected(), outcome);
      return new CaseRun(one.id(), reason, differences, outcome.remark());
    } catch (ShapeNotUnderstood e) {
      return failed(one, "shape not understood: " + e.getMessage());
    } catch (RuntimeException e) {
      return failed(one, e.toString());
    }
  }

  private static CaseRun failed(Case one, String how) {
    var difference = new Difference("*", how.replaceAll("[|\\s]+", " "), "an answer");
    return new CaseRun(one.id(), Option.none(), List.of(difference), "");
  }

  boolean isOutOfScope() {
    return outOfScope.isDefined();
  }

  boolean isMatched() {
    return !isOutOfScope() && differences.isEmpty();
  }

  /** As a line of the file of known differences, but for the reason. */
  Seq<String> asLines() {
    return differences.map(difference -> "%s | %s | ".formatted(id, difference));
  }
}
