package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.CaseFile;
import io.redress.adapter.policy.cases.CasesContract;
import io.redress.adapter.policy.cases.Translator;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** Asks the product what laws, platforms and the source documents ask. */
final class RulesTest extends CasesContract {

  @Override
  protected CaseFile file() {
    return CaseFile.RULES;
  }

  @Override
  protected Translator translator() {
    return new RulesTranslator();
  }

  /**
   * Texts, and what the product has no word for: who must prove what and who bears a risk (it says
   * whether money goes back), what staff are to do (the case does that), in which form a
   * compensation is paid, and which rights a customer may lose.
   */
  @Override
  protected Set<String> ignoredKeys() {
    return HashSet.of(
        "explanation",
        "burden_of_proof",
        "risk_bearer",
        "responsible",
        "actions",
        "compensation_form",
        "customer_rights");
  }

  @Override
  protected int oneOutOfScopeIn() {
    return 4;
  }
}
