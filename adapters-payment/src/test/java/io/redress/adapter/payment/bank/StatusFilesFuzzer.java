package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.StatusFile.Movements;
import io.redress.adapter.payment.bank.StatusFile.Report;
import io.redress.money.Money;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.time.Instant;

/**
 * Whatever the bytes are, a file of the bank is read or refused with one line: nothing is thrown,
 * and what is read of it can be kept and told.
 */
public final class StatusFilesFuzzer {

  private static final List<Transfer> OURS =
      List.of("case-1-1", "case-2-1")
          .map(key -> new Transfer(key, "order-7", Money.of(1250, "EUR"), Instant.EPOCH));
  private static final int LONGEST_ID = 200;

  private StatusFilesFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    StatusFiles.read(bytes)
        .peek(StatusFilesFuzzer::check)
        .peekLeft(why -> {
          if (why.lines().count() != 1 || why.length() > LONGEST_ID) {
            throw new AssertionError("not one short line: " + why);
          }
        });
  }

  private static void check(StatusFile file) {
    var said =
        switch (file) {
          case Report report -> Statements.of(report, OURS);
          case Movements movements ->
              Statements.of(
                  movements.movements(), HashMap.of("case-1-1", "TEA-1", "case-2-1", "TEA-1"));
        };
    for (var each : said) {
      if (each.id().isEmpty() || each.id().length() > LONGEST_ID) {
        throw new AssertionError("no id: " + each.id());
      }
      OURS.filter(ours -> ours.key().equals(each.key()))
          .forEach(ours -> Standing.of(ours, List.of(each), Statement.Kind.DEBITED));
    }
  }
}
