package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.EntryHash;
import io.redress.adapter.store.HashChain.Head;
import io.redress.lifecycle.CaseId;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The heads of the logs that were used last, so that a step need not ask for the hash that it
 * follows: whoever appends has just loaded. A head never changes; one that is no longer there is
 * refused by the statement that appends.
 */
final class Heads {

  private static final int MOST = 20_000;

  private final Map<CaseId, Head> latest =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, Head> eldest) {
          return size() > MOST;
        }
      };

  /** The head of a log after an event, if that is the one that was seen last. */
  synchronized Option<Head> at(CaseId id, int number) {
    if (number == 0) {
      return Option.some(Head.START);
    }
    var head = latest.get(id);
    return head == null || head.number() != number ? Option.none() : Option.some(head);
  }

  synchronized void seen(CaseId id, int number, EntryHash hash) {
    latest.put(id, new Head(number, hash));
  }

  synchronized void forget(CaseId id) {
    latest.remove(id);
  }
}
