package io.redress.adapter.store.memory;

import io.redress.adapter.store.TogetherContract;
import io.redress.port.CaseJournal;

class InMemoryTogetherTest extends TogetherContract {

  private final CaseJournal journal = new InMemoryCaseJournal();

  @Override
  protected CaseJournal journal() {
    return journal;
  }
}
