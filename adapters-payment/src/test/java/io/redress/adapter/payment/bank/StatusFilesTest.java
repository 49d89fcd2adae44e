package io.redress.adapter.payment.bank;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.bank.StatusFile.Movement;
import io.redress.adapter.payment.bank.StatusFile.Movements;
import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that the bank brings, and files that nobody should. B5. */
class StatusFilesTest {

  private static final String BROKEN = "it is not well-formed XML in UTF-8, or was cut off";
  private static final String ENTITY = "it has a document type or an entity";

  @TempDir private Path folder;

  @Test
  void aMovementIsRead() {
    assertThat(
            StatusFiles.read(bytes(BankFixture.movement("case.1-1", "CRDT", "12.5", "MD07"))).get())
        .isEqualTo(
            new Movements(
                List.of(
                    new Movement(
                        "case_1-1",
                        Option.none(),
                        Kind.RETURNED,
                        "MD07",
                        Option.of(Money.of(1250, "EUR")),
                        "REF-CRDT",
                        Option.of(Instant.parse("2026-03-12T00:00:00Z"))))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<CdtDbtInd>CRDT</CdtDbtInd><RvslInd>true</RvslInd>",
        "<CdtDbtInd>XXXX</CdtDbtInd>"
      })
  void whatIsNeitherDebitNorReturnIsStrange(String side) {
    var file =
        BankFixture.movement("case-1-1", "CRDT", "12.50", "AC04")
            .replaceFirst("<CdtDbtInd>CRDT</CdtDbtInd>", side)
            .replaceFirst("<CdtDbtInd>CRDT</CdtDbtInd>", "");

    assertThat(movements(file).map(Movement::kind)).containsExactly(Kind.STRANGE);
  }

  @Test
  void anAmountThatTheCurrencyCannotHaveIsStrange() {
    var file = BankFixture.movement("case-1-1", "DBIT", "12.505", "");

    assertThat(movements(file))
        .allSatisfy(each -> {
          assertThat(each.kind()).isEqualTo(Kind.STRANGE);
          assertThat(each.amount()).isEmpty();
        });
  }

  @Test
  void whatIsNotBookedIsNoMovementYet() {
    var file =
        BankFixture.movement("case-1-1", "DBIT", "12.50", "")
            .replace("<Cd>BOOK</Cd>", "<Cd>PDNG</Cd>");

    assertThat(movements(file)).isEmpty();
  }

  /** What another namespace adds is passed over. */
  @Test
  void aBanksOwnRemarksAreNotMistakenForStatuses() {
    var file =
        BankFixture.report("TEA-1", "", "case-1-1=ACSP")
            .replace(
                "<TxSts>ACSP</TxSts>",
                "<x:TxSts xmlns:x=\"urn:bank\">RJCT</x:TxSts><TxSts>ACSP</TxSts>");

    assertThat(((StatusFile.Report) StatusFiles.read(bytes(file)).get()).transfers().head().said())
        .isEqualTo(new StatusFile.Said("ACSP", ""));
  }

  @Test
  void anExternalEntityIsNotFetched() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "canary");
    var file =
        """
        <?xml version="1.0"?><!DOCTYPE Document [<!ENTITY x SYSTEM "%s">]>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">&x;</Document>\
        """
            .formatted(secret.toUri());

    assertThat(why(bytes(file))).isEqualTo(ENTITY);
  }

  /** If it were looked for, that it is not there would be the reason. */
  @Test
  void aDocumentTypeElsewhereIsNotLookedFor() {
    var file =
        """
        <?xml version="1.0"?><!DOCTYPE Document SYSTEM "%s">
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"/>\
        """
            .formatted(folder.resolve("missing.dtd").toUri());

    assertThat(why(bytes(file))).isEqualTo(ENTITY);
  }

  @Test
  void anEntityBombDoesNotGoOff() {
    var file =
        """
        <?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
        <Document>&d;</Document>\
        """;

    assertThat(why(bytes(file))).isEqualTo(ENTITY);
  }

  @Test
  void whatWasCutOffIsNotReadHalf() {
    var whole = BankFixture.report("TEA-1", "", "case-1-1=ACSC");
    for (int length : new int[] {0, 1, 40, 150, 400, whole.strip().length() - 1}) {
      assertThat(why(bytes(whole.substring(0, length)))).isEqualTo(BROKEN);
    }
  }

  @Test
  void anotherVersionIsRefusedByItsName() {
    var file =
        BankFixture.report("TEA-1", "", "case-1-1=ACSC")
            .replace("pain.002.001.10", "pain.002.001.03");

    assertThat(why(bytes(file)))
        .isEqualTo(
            "it is of another kind or version: urn:iso:std:iso:20022:tech:xsd:pain.002.001.03");
  }

  @Test
  void whatIsNoReportAtAllIsRefused() {
    assertThat(why(bytes("<html>Maintenance</html>"))).isEqualTo("it is no ISO 20022 document");
    assertThat(why(bytes("{\"status\": \"ACSC\"}"))).isEqualTo(BROKEN);
    assertThat(why(new byte[] {0, 1, 2, (byte) 0xFF})).isEqualTo(BROKEN);
    assertThat(why(BankFixture.report("TEA-1", "", "case-1-1=ACSC").getBytes(UTF_16)))
        .isEqualTo(BROKEN);
    assertThat(
            why(
                bytes(
                    BankFixture.report("TEA-1", "", "case-1-1=ACSC")
                        .replace("UTF-8", "ISO-8859-1"))))
        .isEqualTo("it is not in UTF-8");
  }

  @Test
  void aMarkBeforeTheDocumentDoesNotMatter() {
    var file = "\uFEFF" + BankFixture.report("TEA-1", "", "case-1-1=ACSC");

    assertThat(StatusFiles.read(bytes(file)).isRight()).isTrue();
  }

  @Test
  void aReportThatDoesNotSayWhatItIsAboutIsRefusedWhole() {
    var report = BankFixture.report("TEA-1", "", "case-1-1=ACSC", "case-2-1=ACSC");

    assertThat(why(bytes(report.replace("<OrgnlMsgId>TEA-1</OrgnlMsgId>", ""))))
        .isEqualTo("it does not say which file it is about");
    assertThat(why(bytes(report.replace("<OrgnlEndToEndId>case-2-1</OrgnlEndToEndId>", ""))))
        .isEqualTo("it speaks of a transfer without saying which");
    assertThat(why(bytes(report.replace("case-2-1", "x".repeat(36)))))
        .isEqualTo("it speaks of a transfer without saying which");
    assertThat(why(bytes(report.replaceFirst("<TxSts>", "<TxSts>RJCT</TxSts><TxSts>"))))
        .isEqualTo("a transfer has two statuses at once");
  }

  @Test
  void whatIsTooMuchIsRefused() {
    assertThat(why(bytes("<a>".repeat(41) + "</a>".repeat(41))))
        .isEqualTo("its elements are too deep");
    assertThat(why(bytes("<a>" + "x".repeat(10_001) + "</a>")))
        .isEqualTo("a text in it is too long");
    assertThat(why(new byte[(16 << 20) + 1])).isEqualTo("it has more than 16 MiB");
  }

  private static List<Movement> movements(String file) {
    return ((Movements) StatusFiles.read(bytes(file)).get()).movements().toList();
  }

  private static String why(byte[] file) {
    return StatusFiles.read(file).getLeft();
  }

  private static byte[] bytes(String file) {
    return file.getBytes(UTF_8);
  }
}
