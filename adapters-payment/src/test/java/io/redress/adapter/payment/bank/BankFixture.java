package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.BankClerk.Taken;
import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.gateway.Payee;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.adapter.payment.jdbc.FailingSource;
import io.redress.calendar.WorkingCalendar;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.port.Delivery;
import io.redress.port.LegView;
import io.redress.port.Notice;
import io.redress.port.PaymentGateway;
import io.redress.port.Submission;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import javax.sql.DataSource;

/** A shop with an account at a bank that takes files, and a clock that tests set. */
final class BankFixture {

  static final Payee ANNA =
      new Payee("Anna Müller", "DE89370400440532013000", Option.some("COBADEFFXXX"));
  static final Payee BEN = new Payee("Ben Weiß", "NL91ABNA0417164300", Option.none());

  /** A Monday. */
  static final Instant MORNING = Instant.parse("2026-03-09T08:00:00Z");

  final Path outgoing;
  final Path incoming;
  final FailingSource source;
  final TransferBook book;
  final BankTerms terms;
  final PaymentGateway gateway;
  final BankClerk clerk;

  Instant now = MORNING;
  Option<Payee> payee = Option.some(ANNA);
  String reason = "";
  Seq<Notice> heard = List.empty();
  Seq<Delivery> delivered = List.empty();
  int status = 200;

  BankFixture(DataSource source, Path folder) {
    this(source, folder, Kind.DEBITED);
  }

  BankFixture(DataSource source, Path folder, Kind confirmedBy) {
    this.outgoing = made(folder.resolve("outgoing"));
    this.incoming = made(folder.resolve("incoming"));
    this.source = new FailingSource(source);
    this.book = JdbcTransferBook.notForMoneyIn(BookDatabase.on(this.source), "TEA");
    this.terms = terms(confirmedBy, outgoing, incoming);
    var bank = Bank.of(terms, book, this::payment, () -> now);
    this.gateway = bank.account().gateway();
    this.clerk = bank.clerk();
  }

  static BankTerms terms(Kind confirmedBy, Path outgoing, Path incoming) {
    return new BankTerms(
        "Tea House GmbH",
        "DE75512108001245126199",
        Option.some("SSKMDEMMXXX"),
        "TEA",
        HashSet.of(Currency.getInstance("EUR"), Currency.getInstance("CHF")),
        new CutOffs(
            List.of(LocalTime.of(15, 30), LocalTime.of(10, 0)),
            ZoneId.of("Europe/Berlin"),
            WorkingCalendar.weekendsOnly()),
        confirmedBy,
        outgoing,
        incoming);
  }

  private Option<Payment> payment(RefundLeg leg) {
    var paid = Payment.of(leg.order().value(), leg.amount(), Instant.EPOCH).because(reason);
    return Option.some(payee.map(paid::to).getOrElse(paid));
  }

  static RefundLeg leg(String id, long cents) {
    return leg(id, Money.of(cents, "EUR"));
  }

  static RefundLeg leg(String id, Money amount) {
    return new RefundLeg(
        new LegId(id),
        new OrderId("order-7"),
        Option.of(new TenderId("tender-1")),
        Route.BANK_TRANSFER,
        amount,
        amount,
        MORNING);
  }

  Submission refund(String id, long cents) {
    return gateway.refund(leg(id, cents));
  }

  LegView query(String id, long cents) {
    return gateway.query(leg(id, cents));
  }

  /** Time passes until then, and the clerk comes. */
  Seq<String> writeAt(String moment) {
    now = Instant.parse(moment);
    return clerk.writeDue();
  }

  String written(String name) {
    try {
      return Files.readString(outgoing.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The bank brings a file, and the clerk reads it. */
  Seq<Taken> bring(String name, String content) {
    try {
      Files.write(incoming.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return takeIn();
  }

  Seq<Taken> takeIn() {
    return clerk.takeIn(delivery -> {
      delivered = delivered.append(delivery);
      heard = heard.appendAll(clerk.notices().read(delivery));
      return clerk.notices().receipt(status == 200);
    });
  }

  /** A report on a file, each transfer as {@code key=STATUS} or {@code key=RJCT:CODE}. */
  static String report(String messageId, String group, String... transfers) {
    var all = new StringBuilder();
    for (var each : transfers) {
      var parts = each.split("[=:]", -1);
      all.append(
          "<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts>%s</TxInfAndSts>"
              .formatted(parts[0], parts[1], parts.length > 2 ? reason(parts[2]) : ""));
    }
    var groupParts = group.split(":", -1);
    var whole =
        group.isEmpty()
            ? ""
            : "<GrpSts>%s</GrpSts>%s"
                .formatted(groupParts[0], groupParts.length > 1 ? reason(groupParts[1]) : "");
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
    <GrpHdr><MsgId>BANK-1</MsgId><CreDtTm>2026-03-09T12:00:00Z</CreDtTm></GrpHdr>
    <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>%s</OrgnlGrpInfAndSts>
    <OrgnlPmtInfAndSts><OrgnlPmtInfId>%s-1</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>
    </CstmrPmtStsRpt></Document>
    """
        .formatted(messageId, whole, messageId, all);
  }

  private static String reason(String code) {
    return "<StsRsnInf><Rsn><Cd>%s</Cd></Rsn></StsRsnInf>".formatted(code);
  }

  /** A booked movement of the shop's account; a code makes it a return. */
  static String movement(String key, String side, String amount, String code) {
    var returned = code.isEmpty() ? "" : "<RtrInf><Rsn><Cd>%s</Cd></Rsn></RtrInf>".formatted(code);
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
    <GrpHdr><MsgId>CAMT-1</MsgId><CreDtTm>2026-03-12T18:00:00Z</CreDtTm></GrpHdr>
    <Ntfctn><Id>N-1</Id><Acct><Id><IBAN>DE75512108001245126199</IBAN></Id></Acct>
    <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
    <BookgDt><Dt>2026-03-12</Dt></BookgDt><AcctSvcrRef>REF-%s</AcctSvcrRef>
    <NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs><Amt Ccy="EUR">%s</Amt>
    <CdtDbtInd>%s</CdtDbtInd>%s</TxDtls></NtryDtls></Ntry></Ntfctn>
    </BkToCstmrDbtCdtNtfctn></Document>
    """
        .formatted(amount, side, side, key, amount, side, returned);
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
