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

  @Override
  protected Set<String> ignoredKeys() {
    return HashSet.of("explanation");
  }

  @Override
  protected int oneOutOfScopeIn() {
    return 4;
  }
}
