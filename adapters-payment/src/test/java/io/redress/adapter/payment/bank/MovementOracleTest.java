package io.redress.adapter.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.bank.StatusFile.Movement;
import io.redress.adapter.payment.bank.StatusFile.Movements;
import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * Notifications of movements as somebody else's library of ISO 20022 understands and writes them.
 */
class MovementOracleTest {

  private static final MxCamt05400108 THEIRS =
      MxCamt05400108.parse(BankFixture.movement("case.1-1", "CRDT", "12.50", "AC04"));

  /** The notifications that the other tests read are such. */
  @Test
  void itUnderstandsTheFilesOfTheTests() {
    var entry = THEIRS.getBkToCstmrDbtCdtNtfctn().getNtfctn().getFirst().getNtry().getFirst();
    var details = entry.getNtryDtls().getFirst().getTxDtls().getFirst();

    assertThat(entry.getSts().getCd()).isEqualTo("BOOK");
    assertThat(entry.getAcctSvcrRef()).isEqualTo("REF-CRDT");
    assertThat(details.getRefs().getEndToEndId()).isEqualTo("case.1-1");
    assertThat(details.getAmt().getValue()).isEqualTo(new BigDecimal("12.50"));
    assertThat(details.getCdtDbtInd().value()).isEqualTo("CRDT");
    assertThat(details.getRtrInf().getRsn().getCd()).isEqualTo("AC04");
  }

  /** With prefixes before its names, and an XML declaration of its own. */
  @Test
  void whatItWritesIsRead() {
    assertThat(StatusFiles.read(THEIRS.message().getBytes(StandardCharsets.UTF_8)).get())
        .isEqualTo(
            new Movements(
                List.of(
                    new Movement(
                        "case_1-1",
                        Option.none(),
                        Kind.RETURNED,
                        "AC04",
                        Option.of(Money.of(1250, "EUR")),
                        "REF-CRDT",
                        Option.of(Instant.parse("2026-03-12T00:00:00Z"))))));
  }
}
