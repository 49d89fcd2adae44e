package io.redress.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.decision.Decision;
import io.redress.decision.Decisions;
import io.redress.eligibility.Verdict;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class GeneratedDossiersTest {

  @Test
  void everyDossierIsAnsweredAndEveryVerdictOfThePolicyIsAmongTheAnswers() {
    var policy = BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
    var answers =
        List.ofAll(GeneratedDossiers.of(policy, 1_000))
            .map(dossier -> Decisions.decide(policy, dossier));
    assertThat(answers).allMatch(answer -> answer.isRight());
    assertThat(answers.flatMap(answer -> answer).map(Decision::verdict).distinct())
        .contains(Verdict.APPROVE, Verdict.REVIEW, Verdict.REJECT, Verdict.ASK_EVIDENCE);
  }
}
