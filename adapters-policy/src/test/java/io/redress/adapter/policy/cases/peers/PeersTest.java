package io.redress.adapter.policy.cases.peers;

import io.redress.adapter.policy.cases.CaseFile;
import io.redress.adapter.policy.cases.CasesContract;
import io.redress.adapter.policy.cases.Translator;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

final class PeersTest extends CasesContract {

  @Override
  protected CaseFile file() {
    return CaseFile.PEERS;
  }

  @Override
  protected Translator translator() {
    return new PeerCases();
  }

  /**
   * Texts, what the peer itself gives, amounts before a rounding that we never see, the order of
   * parts of which only the sum binds, and a destination of which no fact speaks.
   */
  @Override
  protected Set<String> ignoredKeys() {
    return HashSet.of(
        "reason", "peer_gives", "peer_gave", "unrounded", "order_matters", "destination");
  }

  @Override
  protected int oneOutOfScopeIn() {
    return 10;
  }
}
