package io.redress.adapter.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.CustomerPaymentStatusReportV10;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader86;
import com.prowidesoftware.swift.model.mx.dic.OriginalGroupHeader17;
import com.prowidesoftware.swift.model.mx.dic.OriginalPaymentInstruction32;
import com.prowidesoftware.swift.model.mx.dic.OriginalTransactionReference28;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import com.prowidesoftware.swift.model.mx.dic.StatusReason6Choice;
import com.prowidesoftware.swift.model.mx.dic.StatusReasonInformation12;
import io.redress.adapter.payment.bank.StatusFile.OfTransfer;
import io.redress.adapter.payment.bank.StatusFile.Part;
import io.redress.adapter.payment.bank.StatusFile.Report;
import io.redress.adapter.payment.bank.StatusFile.Said;
import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Somebody else's library of ISO 20022 reads what is written here, and writes what is read. */
class TransferFileOracleTest {

  private static final MxPain00100109 READ =
      MxPain00100109.parse(
          new String(
              TransferFile.write(TransferFileTest.TERMS, TransferFileTest.BATCH),
              StandardCharsets.UTF_8));

  @Test
  void theHeaderIsRead() {
    var header = READ.getCstmrCdtTrfInitn().getGrpHdr();

    assertThat(header.getMsgId()).isEqualTo("TEA-20260309-1");
    assertThat(header.getCreDtTm().toInstant()).isEqualTo(Instant.parse("2026-03-09T09:00:00Z"));
    assertThat(header.getNbOfTxs()).isEqualTo("3");
    assertThat(header.getCtrlSum()).isEqualTo(new BigDecimal("1000000012.54"));
    assertThat(header.getInitgPty().getNm()).isEqualTo("Tea House GmbH");
  }

  @Test
  void eachPartIsRead() {
    var parts = READ.getCstmrCdtTrfInitn().getPmtInf();
    assertThat(parts).hasSize(2);
    var euros = parts.get(1);

    assertThat(euros.getPmtInfId()).isEqualTo("TEA-20260309-1-2");
    assertThat(euros.getPmtMtd().value()).isEqualTo("TRF");
    assertThat(euros.isBtchBookg()).isFalse();
    assertThat(euros.getNbOfTxs()).isEqualTo("2");
    assertThat(euros.getCtrlSum()).isEqualTo(new BigDecimal("1000000012.49"));
    assertThat(euros.getPmtTpInf().getSvcLvl().getFirst().getCd()).isEqualTo("SEPA");
    assertThat(euros.getReqdExctnDt().getDt()).isEqualTo(LocalDate.parse("2026-03-09"));
    assertThat(euros.getDbtr().getNm()).isEqualTo("Tea House GmbH");
    assertThat(euros.getDbtrAcct().getId().getIBAN()).isEqualTo("DE75512108001245126199");
    assertThat(euros.getDbtrAgt().getFinInstnId().getBICFI()).isEqualTo("SSKMDEMMXXX");
    assertThat(euros.getChrgBr().value()).isEqualTo("SLEV");
  }

  @Test
  void eachTransferIsRead() {
    var transfers = READ.getCstmrCdtTrfInitn().getPmtInf().get(1).getCdtTrfTxInf();
    assertThat(transfers).hasSize(2);
    var anna = transfers.getFirst();

    assertThat(anna.getPmtId().getEndToEndId()).isEqualTo("case.1-1");
    assertThat(anna.getAmt().getInstdAmt().getCcy()).isEqualTo("EUR");
    assertThat(anna.getAmt().getInstdAmt().getValue()).isEqualTo(new BigDecimal("12.50"));
    assertThat(anna.getCdtrAgt().getFinInstnId().getBICFI()).isEqualTo("COBADEFFXXX");
    assertThat(anna.getCdtr().getNm()).isEqualTo("Anna Muller");
    assertThat(anna.getCdtrAcct().getId().getIBAN()).isEqualTo("DE89370400440532013000");
    assertThat(anna.getRmtInf().getUstrd()).containsExactly("Order 7 + tea");
    assertThat(transfers.get(1).getCdtrAgt()).isNull();
  }

  /** Written in its own way, ours says the same: nothing of it was passed over. */
  @Test
  void nothingIsLost() {
    assertThat(MxPain00100109.parse(READ.message())).isEqualTo(READ);
    var names = new java.util.TreeMap<String, Integer>();
    count(
        new String(
            TransferFile.write(TransferFileTest.TERMS, TransferFileTest.BATCH),
            StandardCharsets.UTF_8),
        names);
    var theirs = new java.util.TreeMap<String, Integer>();
    count(READ.message().replaceAll("<(/?)\\w+:", "<$1"), theirs);

    assertThat(theirs).containsAllEntriesOf(names);
  }

  private static void count(String xml, java.util.Map<String, Integer> names) {
    var matcher = java.util.regex.Pattern.compile("<([A-Za-z]+)[ >]").matcher(xml);
    while (matcher.find()) {
      names.merge(matcher.group(1), 1, Integer::sum);
    }
  }

  @Test
  void whatItWritesIsRead() {
    var written =
        new MxPain00200110()
            .setCstmrPmtStsRpt(
                new CustomerPaymentStatusReportV10()
                    .setGrpHdr(
                        new GroupHeader86()
                            .setMsgId("BANK-9")
                            .setCreDtTm(OffsetDateTime.parse("2026-03-09T13:00:00+01:00")))
                    .setOrgnlGrpInfAndSts(
                        new OriginalGroupHeader17()
                            .setOrgnlMsgId("TEA-20260309-1")
                            .setOrgnlMsgNmId("pain.001.001.09")
                            .setGrpSts("PART"))
                    .addOrgnlPmtInfAndSts(
                        new OriginalPaymentInstruction32()
                            .setOrgnlPmtInfId("TEA-20260309-1-2")
                            .setPmtInfSts("ACSP")
                            .addTxInfAndSts(
                                new PaymentTransaction105()
                                    .setOrgnlEndToEndId("case.1-1")
                                    .setTxSts("RJCT")
                                    .addStsRsnInf(
                                        new StatusReasonInformation12()
                                            .setRsn(new StatusReason6Choice().setCd("AC04")))
                                    .setOrgnlTxRef(
                                        new OriginalTransactionReference28()
                                            .setAmt(
                                                new AmountType4Choice()
                                                    .setInstdAmt(
                                                        new ActiveOrHistoricCurrencyAndAmount()
                                                            .setCcy("EUR")
                                                            .setValue(new BigDecimal("12.50"))))))))
            .message();

    assertThat(StatusFiles.read(written.getBytes(StandardCharsets.UTF_8)).get())
        .isEqualTo(
            new Report(
                "TEA-20260309-1",
                Option.none(),
                List.of(new Part("TEA-20260309-1-2", new Said("ACSP", ""))),
                List.of(
                    new OfTransfer(
                        "case_1-1", new Said("RJCT", "AC04"), Option.of(Money.of(1250, "EUR")))),
                Option.of(Instant.parse("2026-03-09T12:00:00Z"))));
  }
}
