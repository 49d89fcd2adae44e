package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.PaymentGatewayContract;
import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.gateway.Payee;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.adapter.payment.jdbc.FailingSource;
import io.redress.adapter.payment.jdbc.FailingSource.Trouble;
import io.redress.order.TenderId;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way to a bank and back, as fast as if it had a cut-off at every moment: what is ordered
 * is written to a file at once, and the bank reads it and brings its report.
 */
abstract class BankGatewayContract extends PaymentGatewayContract {

  private static final Pattern TRANSFER =
      Pattern.compile(
          "<EndToEndId>([^<]+)</EndToEndId></PmtId><Amt><InstdAmt Ccy=\"CNY\">([0-9.]+)<"
              + ".*?<Nm>([^<]+)</Nm>");

  @TempDir private Path folder;

  private Instant now = BankFixture.MORNING;
  private FailingSource source;
  private Bank bank;
  private Path outgoing;
  private Path incoming;
  private boolean isSlow;
  private int files;

  /** What the bank paid, in minor units by the name of the holder, which is that of the tender. */
  private final Map<String, Long> paid = new HashMap<>();

  private boolean isDeclining;

  abstract DataSource source(Path where);

  @BeforeEach
  void open() throws IOException {
    source = new FailingSource(source(folder));
    outgoing = Files.createDirectories(folder.resolve("outgoing"));
    incoming = Files.createDirectories(folder.resolve("incoming"));
    var usual = BankFixture.terms(Kind.DEBITED, outgoing, incoming);
    var terms =
        new BankTerms(
            usual.name(),
            usual.iban(),
            usual.bic(),
            usual.prefix(),
            HashSet.of(Currency.getInstance("CNY")),
            usual.cutOffs(),
            usual.confirmedBy(),
            outgoing,
            incoming);
    bank =
        Bank.of(
            terms,
            JdbcTransferBook.notForMoneyIn(BookDatabase.on(source), "TEA"),
            leg -> Option.some(payment(leg)),
            () -> now);
  }

  private static Payment payment(RefundLeg leg) {
    var name = leg.tender().map(TenderId::value).getOrElse("nobody");
    return Payment.of(name, leg.amount(), Instant.EPOCH)
        .to(new Payee(name, "DE89370400440532013000", Option.none()));
  }

  @Override
  protected PaymentGateway gateway() {
    return new AtOnce();
  }

  /** Lets a cut-off pass after each order. */
  private final class AtOnce implements PaymentGateway {

    @Override
    public Submission refund(RefundLeg leg) {
      var answer = bank.account().gateway().refund(leg);
      if (isSlow) {
        return answer;
      }
      var later = toTheBankAndBack().query(leg);
      boolean isWaiting = answer instanceof RefundAnswer.Accepted;
      return isWaiting && later instanceof LegView.Found found ? found.answer() : answer;
    }

    @Override
    public LegView query(RefundLeg leg) {
      return bank.account().gateway().query(leg);
    }
  }

  private synchronized PaymentGateway toTheBankAndBack() {
    now = now.plusSeconds(86_400 * 3);
    for (var name : bank.clerk().writeDue()) {
      bring(read(outgoing.resolve(name)));
    }
    bank.clerk().takeIn(delivery -> bank.clerk().notices().receipt(true));
    return bank.account().gateway();
  }

  /** The bank reads a file, pays what is in it or rejects it, and reports. */
  private void bring(String file) {
    var messageId = file.replaceAll("(?s).*<MsgId>([^<]+)</MsgId>.*", "$1");
    var statuses = new java.util.ArrayList<String>();
    var transfers = TRANSFER.matcher(file);
    while (transfers.find()) {
      if (isDeclining) {
        statuses.add(transfers.group(1) + "=RJCT:AC04");
      } else {
        paid.merge(
            transfers.group(3), Long.parseLong(transfers.group(2).replace(".", "")), Long::sum);
        statuses.add(transfers.group(1) + "=ACSC");
      }
    }
    files++;
    write(
        incoming.resolve("report-%d.xml".formatted(files)),
        BankFixture.report(messageId, "", statuses.toArray(String[]::new)));
  }

  @Override
  protected void providerWill(Behaviour behaviour) {
    isDeclining = behaviour == Behaviour.DECLINES;
    isSlow = behaviour == Behaviour.ACCEPTS;
    source.next(
        switch (behaviour) {
          case PAYS, ACCEPTS, DECLINES -> Trouble.NONE;
          case PAYS_UNHEARD, PAYS_AND_FAILS -> Trouble.AFTER_COMMIT;
          case NEVER_HEARS -> Trouble.BEFORE_COMMIT;
        });
  }

  @Override
  protected void providerPays(LegId accepted) {
    isSlow = false;
    toTheBankAndBack();
  }

  @Override
  protected long paidMinor(TenderId tender) {
    return paid.getOrDefault(tender.value(), 0L);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(Path file, String content) {
    try {
      Files.writeString(file, content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
