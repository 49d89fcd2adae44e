package io.redress.adapter.policy.cases.retail;

import io.redress.adapter.policy.cases.CaseFile;
import io.redress.adapter.policy.cases.CasesContract;
import io.redress.adapter.policy.cases.Translator;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

final class RetailTasksTest extends CasesContract {

  @Override
  protected CaseFile file() {
    return CaseFile.RETAIL_TASKS;
  }

  @Override
  protected Translator translator() {
    return new RetailCases();
  }

  /** How long a provider takes once it was told: no plan promises that. */
  @Override
  protected Set<String> ignoredKeys() {
    return HashSet.of("arrival");
  }

  @Override
  protected int oneOutOfScopeIn() {
    return 10;
  }
}
