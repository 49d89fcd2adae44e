package io.redress.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.StatelessKieSession;

/** Drools with a stateless session, which makes a working memory for each claim. */
final class DroolsStateless implements Decider {

  private final List<String> decided = new ArrayList<>();
  private final StatelessKieSession session = DroolsRules.compiled().newStatelessKieSession();

  DroolsStateless() {
    session.setGlobal(DroolsRules.DECIDED, decided);
  }

  @Override
  public RefundRule decide(RefundClaim claim) {
    decided.clear();
    session.execute(ClaimInWords.of(claim));
    return RefundRule.valueOf(decided.getFirst());
  }
}
