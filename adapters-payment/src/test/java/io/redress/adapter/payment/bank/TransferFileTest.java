package io.redress.adapter.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.bank.Batch.Line;
import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.gateway.Payee;
import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The bytes that a bank gets. */
class TransferFileTest {

  static final BankTerms TERMS = BankFixture.terms(Kind.DEBITED, Path.of("out"), Path.of("in"));

  static final Batch BATCH =
      new Batch(
          "TEA-20260309-1",
          Instant.parse("2026-03-09T09:00:00Z"),
          LocalDate.parse("2026-03-09"),
          List.of(
              line(
                  "case_1-1",
                  Money.of(1250, "EUR"),
                  new Payee("Anna Muller", "DE89370400440532013000", Option.some("COBADEFFXXX")),
                  "Order 7 + tea"),
              line(
                  "case-2-1",
                  Money.of(5, "CHF"),
                  new Payee("Urs O'Neil", "CH9300762011623852957", Option.none()),
                  ""),
              line(
                  "case-3-1",
                  Money.of(99_999_999_999L, "EUR"),
                  new Payee("Ben Weiss", "NL91ABNA0417164300", Option.none()),
                  "")));

  private static Line line(String key, Money amount, Payee payee, String remark) {
    return new Line(new Transfer(key, "order-7", amount, Instant.EPOCH), payee, remark);
  }

  @Test
  void aBatchIsWrittenSo() {
    var expected =
        """
        <?xml version="1.0" encoding="UTF-8"?>\
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>\
        <GrpHdr><MsgId>TEA-20260309-1</MsgId><CreDtTm>2026-03-09T09:00:00Z</CreDtTm>\
        <NbOfTxs>3</NbOfTxs><CtrlSum>1000000012.54</CtrlSum>\
        <InitgPty><Nm>Tea House GmbH</Nm></InitgPty></GrpHdr>\
        <PmtInf><PmtInfId>TEA-20260309-1-1</PmtInfId><PmtMtd>TRF</PmtMtd>\
        <BtchBookg>false</BtchBookg><NbOfTxs>1</NbOfTxs><CtrlSum>0.05</CtrlSum>\
        <ReqdExctnDt><Dt>2026-03-09</Dt></ReqdExctnDt><Dbtr><Nm>Tea House GmbH</Nm></Dbtr>\
        <DbtrAcct><Id><IBAN>DE75512108001245126199</IBAN></Id></DbtrAcct>\
        <DbtrAgt><FinInstnId><BICFI>SSKMDEMMXXX</BICFI></FinInstnId></DbtrAgt>\
        <ChrgBr>SHAR</ChrgBr>\
        <CdtTrfTxInf><PmtId><EndToEndId>case-2-1</EndToEndId></PmtId>\
        <Amt><InstdAmt Ccy="CHF">0.05</InstdAmt></Amt><Cdtr><Nm>Urs O'Neil</Nm></Cdtr>\
        <CdtrAcct><Id><IBAN>CH9300762011623852957</IBAN></Id></CdtrAcct></CdtTrfTxInf></PmtInf>\
        <PmtInf><PmtInfId>TEA-20260309-1-2</PmtInfId><PmtMtd>TRF</PmtMtd>\
        <BtchBookg>false</BtchBookg><NbOfTxs>2</NbOfTxs><CtrlSum>1000000012.49</CtrlSum>\
        <PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>\
        <ReqdExctnDt><Dt>2026-03-09</Dt></ReqdExctnDt><Dbtr><Nm>Tea House GmbH</Nm></Dbtr>\
        <DbtrAcct><Id><IBAN>DE75512108001245126199</IBAN></Id></DbtrAcct>\
        <DbtrAgt><FinInstnId><BICFI>SSKMDEMMXXX</BICFI></FinInstnId></DbtrAgt>\
        <ChrgBr>SLEV</ChrgBr>\
        <CdtTrfTxInf><PmtId><EndToEndId>case.1-1</EndToEndId></PmtId>\
        <Amt><InstdAmt Ccy="EUR">12.50</InstdAmt></Amt>\
        <CdtrAgt><FinInstnId><BICFI>COBADEFFXXX</BICFI></FinInstnId></CdtrAgt>\
        <Cdtr><Nm>Anna Muller</Nm></Cdtr>\
        <CdtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></CdtrAcct>\
        <RmtInf><Ustrd>Order 7 + tea</Ustrd></RmtInf></CdtTrfTxInf>\
        <CdtTrfTxInf><PmtId><EndToEndId>case-3-1</EndToEndId></PmtId>\
        <Amt><InstdAmt Ccy="EUR">999999999.99</InstdAmt></Amt><Cdtr><Nm>Ben Weiss</Nm></Cdtr>\
        <CdtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></CdtrAcct></CdtTrfTxInf></PmtInf>\
        </CstmrCdtTrfInitn></Document>\
        """;
    var written = new String(TransferFile.write(TERMS, BATCH), StandardCharsets.UTF_8);

    assertThat(written).isEqualTo(expected);
  }

  /** B1. */
  @Test
  void theSameBatchIsTheSameFile() {
    assertThat(TransferFile.write(TERMS, BATCH)).isEqualTo(TransferFile.write(TERMS, BATCH));
  }

  @Test
  void whoseAccountItIsStandsInNoText() {
    assertThat(BATCH.toString()).doesNotContain("Anna", "DE89", "tea");
  }
}
