package io.redress.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;

/** Drools with one session for all claims: each goes in, fires and is taken out again. */
final class DroolsSession implements Decider {

  private final List<String> decided = new ArrayList<>();
  private final KieSession session = DroolsRules.compiled().newKieSession();

  DroolsSession() {
    session.setGlobal(DroolsRules.DECIDED, decided);
  }

  @Override
  public RefundRule decide(RefundClaim claim) {
    decided.clear();
    var fact = session.insert(ClaimInWords.of(claim));
    session.fireAllRules();
    session.delete(fact);
    return RefundRule.valueOf(decided.getFirst());
  }
}
