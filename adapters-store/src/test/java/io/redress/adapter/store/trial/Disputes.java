package io.redress.adapter.store.trial;

import io.redress.adapter.store.story.Requests;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.port.CaseJournal;
import io.redress.settlement.LedgerEntry;
import io.redress.settlement.LedgerEntry.Outside;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Customers who have their bank fetch money back, past the shop; some of it is given up again. */
final class Disputes {

  private static final Duration AGAIN = Duration.ofMinutes(7);
  private static final long FEN = 2_000;

  private final Kernel kernel;
  private final Faults faults;
  private final List<Node> nodes;
  private final Map<Order, java.util.List<Outside>> noted = new LinkedHashMap<>();
  private final Set<Outside> told = new HashSet<>();
  private int number;

  Disputes(Kernel kernel, Faults faults, List<Node> nodes) {
    this.kernel = kernel;
    this.faults = faults;
    this.nodes = nodes;
  }

  /** Somebody may dispute what was paid for an order through Alipay. */
  void maybe(Order order) {
    if (!faults.fires(Fault.CHARGEBACK)) {
      return;
    }
    var reference = "dispute-" + ++number;
    var taken = new LedgerEntry.TakenOutside(reference, Requests.ALIPAY, Money.of(FEN, "CNY"));
    kernel.in(faults.between(Duration.ofSeconds(1), Duration.ofDays(3)), () -> note(order, taken));
  }

  private void note(Order order, Outside what) {
    told.add(what);
    if (!nodes.get(faults.upTo(nodes.size())).note(order, what)) {
      kernel.in(AGAIN, () -> note(order, what));
      return;
    }
    noted.computeIfAbsent(order, none -> new ArrayList<>()).add(what);
    if (faults.fires(Fault.CLIENT_GIVES_TWICE)) {
      kernel.in(AGAIN, () -> nodes.head().note(order, what));
    }
    if (what instanceof LedgerEntry.TakenOutside taken && faults.upTo(2) == 0) {
      kernel.in(
          faults.between(Duration.ofHours(1), Duration.ofDays(2)),
          () -> note(order, new LedgerEntry.ReversedOutside(taken.reference())));
    }
  }

  /** What is wrong in the end. */
  java.util.List<String> violations(CaseJournal store, Provider provider) {
    var violations = new ArrayList<String>();
    if (told.size() > noted.values().stream().mapToInt(java.util.List::size).sum()) {
      violations.add("of %s only %s were noted".formatted(told, noted));
    }
    noted.forEach((order, entries) -> {
      var ledger = store.ledger(order.id());
      for (var entry : entries) {
        if (ledger.count(entry::equals) != 1) {
          violations.add("%s stands %d times".formatted(entry, ledger.count(entry::equals)));
        }
      }
      var paid = provider.paid().get(new Provider.Pot(order.id(), Requests.ALIPAY));
      if (paid != null && paid.minor() > 7_000 - takenFirst(ledger)) {
        violations.add("%s was paid although %s".formatted(paid, ledger));
      }
    });
    return violations;
  }

  /** What had gone before anybody claimed anything, and did not come back. */
  private static long takenFirst(Seq<LedgerEntry> ledger) {
    long first =
        ledger
            .takeWhile(entry -> !(entry instanceof LedgerEntry.Claimed))
            .count(entry -> entry instanceof LedgerEntry.TakenOutside);
    long reversed = ledger.count(entry -> entry instanceof LedgerEntry.ReversedOutside);
    return Math.max(0, first - reversed) * FEN;
  }
}
