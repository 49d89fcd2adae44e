package io.redress.adapter.payment.bank;

import static io.redress.adapter.payment.bank.BankFixture.BEN;
import static io.redress.adapter.payment.bank.BankFixture.leg;
import static io.redress.adapter.payment.bank.BankFixture.movement;
import static io.redress.adapter.payment.bank.BankFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.bank.BankClerk.Taken;
import io.redress.adapter.payment.gateway.Payee;
import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.adapter.payment.jdbc.BookFailure;
import io.redress.adapter.payment.jdbc.FailingSource.Trouble;
import io.redress.money.Money;
import io.redress.port.Delivery;
import io.redress.port.LegView;
import io.redress.port.LegView.Found;
import io.redress.port.Notice;
import io.redress.port.Notice.Reason;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.LegId;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a leg to a file and back, on each database that keeps the book. */
abstract class BankTransfersContract {

  private static final RefundAnswer ACCEPTED = new Accepted(Option.some("case-1-1"));
  private static final RefundAnswer CONFIRMED =
      new Confirmed(Option.some(Money.of(1250, "EUR")), Option.some("case-1-1"));

  @TempDir private Path folder;
  private BankFixture bank;

  abstract DataSource source(Path folder);

  @BeforeEach
  void open() {
    bank = new BankFixture(source(folder), folder);
  }

  @Test
  void whatIsOrderedIsAcceptedAndWaitsForItsCutOff() {
    assertThat(bank.refund("case-1-1", 1250)).isEqualTo(ACCEPTED);
    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(ACCEPTED));
    assertThat(bank.writeAt("2026-03-09T08:59:59Z")).isEmpty();
    assertThat(bank.writeAt("2026-03-09T09:00:00Z")).containsExactly("TEA-20260309-1.xml");
    assertThat(bank.writeAt("2026-03-09T09:10:00Z")).isEmpty();
  }

  /** Berlin is one hour ahead of UTC; the cut-offs are at ten and at half past three. */
  @Test
  void severalFilesADay() {
    bank.refund("case-1-1", 1250);
    bank.now = Instant.parse("2026-03-09T09:00:00Z");
    bank.refund("case-2-1", 100);

    assertThat(bank.writeAt("2026-03-09T09:00:05Z")).containsExactly("TEA-20260309-1.xml");
    assertThat(bank.writeAt("2026-03-09T14:30:00Z")).containsExactly("TEA-20260309-2.xml");
    assertThat(bank.written("TEA-20260309-1.xml")).contains("case-1-1").doesNotContain("case-2-1");
    assertThat(bank.written("TEA-20260309-2.xml")).contains("case-2-1").doesNotContain("case-1-1");
  }

  @Test
  void accountsThatShareABookDoNotWriteEachOthersFiles() {
    bank.refund("case-1-1", 1250);
    var other = JdbcTransferBook.notForMoneyIn(BookDatabase.on(bank.source), "COFFEE");
    var late = Instant.parse("2026-03-10T12:00:00Z");

    assertThat(other.batch(late, LocalDate.parse("2026-03-10"))).isEmpty();
    assertThat(bank.book.batch(late, LocalDate.parse("2026-03-10")))
        .containsExactly("TEA-20260310-1");
    assertThat(other.unwritten()).isEmpty();
    assertThat(bank.book.unwritten()).containsExactly("TEA-20260310-1");
  }

  @Test
  void atTheWeekendNoFileIsMade() {
    bank.now = Instant.parse("2026-03-13T14:30:00Z");
    bank.refund("case-1-1", 1250);

    assertThat(bank.writeAt("2026-03-15T20:00:00Z")).isEmpty();
    assertThat(bank.writeAt("2026-03-16T09:00:00Z")).containsExactly("TEA-20260316-1.xml");
    assertThat(bank.written("TEA-20260316-1.xml")).contains("<Dt>2026-03-16</Dt>");
  }

  /** B1: a crash after the file was there and before it was marked; nothing is made anew. */
  @Test
  void aFileThatWasWrittenAndNotMarkedIsWrittenAgainByteForByte() throws IOException {
    bank.refund("case-1-1", 1250);
    bank.payee = Option.some(BEN);
    bank.refund("case-2-1", 99);
    bank.now = Instant.parse("2026-03-09T09:00:00Z");
    bank.book.batch(bank.now, LocalDate.parse("2026-03-09"));
    bank.source.next(Trouble.BEFORE_COMMIT);
    assertThatThrownBy(() ->
            bank.book.handOver(
                "TEA-20260309-1",
                bank.now,
                batch ->
                    new OutgoingFolder(bank.outgoing)
                        .put("TEA-20260309-1.xml", TransferFile.write(bank.terms, batch))))
        .isInstanceOf(BookFailure.class);
    var first = bank.written("TEA-20260309-1.xml");
    Files.delete(bank.outgoing.resolve("TEA-20260309-1.xml"));

    assertThat(bank.writeAt("2026-03-09T11:00:00Z")).containsExactly("TEA-20260309-1.xml");
    assertThat(bank.written("TEA-20260309-1.xml")).isEqualTo(first).contains("Ben Weiss");
    assertThat(bank.writeAt("2026-03-09T11:05:00Z")).isEmpty();
  }

  @Test
  void aFileOfTheSameNameIsNeverOverwritten() throws IOException {
    bank.refund("case-1-1", 1250);
    Files.writeString(bank.outgoing.resolve("TEA-20260309-1.xml"), "another");

    assertThatThrownBy(() -> bank.writeAt("2026-03-09T09:00:00Z"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(bank.written("TEA-20260309-1.xml")).isEqualTo("another");
    assertThat(bank.book.unwritten()).containsExactly("TEA-20260309-1");
  }

  @Test
  void manyClerksWriteEachFileOnce() throws Exception {
    bank.refund("case-1-1", 1250);
    bank.now = Instant.parse("2026-03-09T09:00:00Z");
    Callable<io.vavr.collection.Seq<String>> write = bank.clerk::writeDue;

    var names = new ArrayList<String>();
    try (var executor = Executors.newFixedThreadPool(6)) {
      for (var each : executor.invokeAll(Collections.nCopies(6, write))) {
        names.addAll(each.get().asJava());
      }
    }
    assertThat(names).containsExactly("TEA-20260309-1.xml");
  }

  @Test
  void theSameLegAgainIsNotASecondTransferAndAnotherAmountIsNone() {
    bank.refund("case-1-1", 1250);
    assertThat(bank.refund("case-1-1", 1250)).isEqualTo(ACCEPTED);
    assertThat(bank.refund("case-1-1", 1251))
        .isEqualTo(new Declined(DeclineCode.KEY_REUSED, Retry.NEVER, ""));
    bank.writeAt("2026-03-09T09:00:00Z");

    assertThat(bank.refund("case-1-1", 1250)).isEqualTo(ACCEPTED);
    assertThat(bank.written("TEA-20260309-1.xml"))
        .contains("<NbOfTxs>1</NbOfTxs><CtrlSum>12.50</CtrlSum>");
    assertThat(bank.writeAt("2026-03-09T14:30:00Z")).isEmpty();
  }

  @Test
  void whoseAccountsTheyAreIsErasedWithTheFile() throws IOException {
    bank.reason = "canary-remark";
    bank.refund("case-1-1", 1250);
    assertThat(kept()).contains("DE89370400440532013000");
    bank.writeAt("2026-03-09T09:00:00Z");

    assertThat(kept()).doesNotContain("DE89370400440532013000", "Anna", "canary-remark");
    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(ACCEPTED));
  }

  /** All that the database holds, as far as the test can see. */
  abstract String kept() throws IOException;

  @Test
  void anAccountThatCannotBeRightIsDeclinedForGood() {
    bank.payee = Option.some(new Payee("Anna", "DE88370400440532013000", Option.none()));
    var no = new Declined(DeclineCode.PAYEE_UNREACHABLE, Retry.NEVER, "not sent");
    assertThat(bank.refund("case-1-1", 1250)).isEqualTo(no);

    bank.payee = Option.some(BankFixture.ANNA);
    assertThat(bank.refund("case-1-1", 1250)).isEqualTo(no);
    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(no));
    assertThat(bank.writeAt("2026-03-09T09:00:00Z")).isEmpty();
  }

  /** B3. */
  @Test
  void aNameThatNoBankCanReadIsDeclined() {
    bank.payee = Option.some(new Payee("张三", "DE89370400440532013000", Option.none()));

    assertThat(bank.refund("case-1-1", 1250))
        .isEqualTo(new Declined(DeclineCode.PAYEE_UNREACHABLE, Retry.NEVER, "not sent"));
  }

  @Test
  void whoNamedNoAccountIsNotSentAndMayNameOneLater() {
    bank.payee = Option.none();
    assertThat(bank.refund("case-1-1", 1250))
        .isEqualTo(new NotSent("the customer has named no account", true, Option.none()));

    bank.payee = Option.some(BEN);
    assertThat(bank.refund("case-1-1", 1250)).isEqualTo(ACCEPTED);
  }

  @Test
  void anotherCurrencyAndTooMuchAreDeclined() {
    assertThat(bank.gateway.refund(leg("case-1-1", Money.of(1250, "JPY"))))
        .isEqualTo(new Declined(DeclineCode.CURRENCY_MISMATCH, Retry.NEVER, "not sent"));
    assertThat(bank.gateway.refund(leg("case-2-1", 10_000_000_000_001L)))
        .isEqualTo(new Declined(DeclineCode.INVALID_REQUEST, Retry.NEVER, "not sent"));
  }

  @Test
  void whatTheBankSaysIsHeardOnceHoweverOftenItIsRead() {
    sent();
    var debited = report("TEA-20260309-1", "", "case-1-1=ACSC");

    assertThat(bank.bring("a.xml", debited)).containsExactly(new Taken.Read("a.xml", 1));
    assertThat(bank.bring("b.xml", debited)).containsExactly(new Taken.Read("b.xml", 1));
    var heard =
        new Verified(
            "TEA-20260309-1|case-1-1|ACSC",
            new LegId("case-1-1"),
            CONFIRMED,
            Option.some(Instant.parse("2026-03-09T12:00:00Z")));
    assertThat(bank.heard).containsExactly(heard, heard);
    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(CONFIRMED));
    assertThat(bank.incoming.resolve("done/a.xml")).exists();
    assertThat(bank.incoming.resolve("a.xml")).doesNotExist();
  }

  @Test
  void whatTheCasesHaveNotHeardStaysForNextTime() {
    sent();
    bank.status = 500;
    assertThat(bank.bring("a.xml", report("TEA-20260309-1", "", "case-1-1=ACSC")))
        .containsExactly(new Taken.Unheard("a.xml"));
    bank.status = 200;

    assertThat(bank.takeIn()).containsExactly(new Taken.Read("a.xml", 1));
    assertThat(bank.heard).hasSize(2);
  }

  @Test
  void oneThatCannotBeHeardNowDoesNotKeepBackTheOthers() throws IOException {
    sent();
    var names = new ArrayList<String>(List.of("a.xml", "b.xml"));
    for (var name : names) {
      Files.writeString(bank.incoming.resolve(name), report("TEA-20260309-1", "", "case-1-1=ACSC"));
    }
    var taken =
        bank.clerk.takeIn(delivery -> {
          if (names.remove("a.xml")) {
            throw new IllegalStateException("the journal is away");
          }
          return bank.clerk.notices().receipt(true);
        });

    assertThat(taken).containsExactly(new Taken.Unheard("a.xml"), new Taken.Read("b.xml", 1));
    assertThat(bank.incoming.resolve("a.xml")).exists();
  }

  @Test
  void statusesOnTheWayAreAccepted() {
    sent();
    bank.bring("a.xml", report("TEA-20260309-1", "ACTC"));
    bank.bring("b.xml", report("TEA-20260309-1", "ACSP"));

    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(ACCEPTED));
    bank.bring("c.xml", report("TEA-20260309-1", "ACCC"));
    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(CONFIRMED));
    bank.bring("d.xml", report("TEA-20260309-1", "ACSP"));
    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(CONFIRMED));
  }

  /** B4: the file is rejected, the transfer was carried out. */
  @Test
  void theStatusOfATransferCountsBeforeThatOfItsFile() {
    bank.payee = Option.some(BEN);
    bank.refund("case-2-1", 99);
    sent();
    bank.bring("a.xml", report("TEA-20260309-1", "RJCT:FF01", "case-1-1=ACSC"));

    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(CONFIRMED));
    assertThat(bank.query("case-2-1", 99))
        .isEqualTo(new Found(new Uncertain("a status that is not known")));
  }

  @Test
  void whatContradictsItselfIsUncertainWhicheverCameFirst() {
    sent();
    bank.bring("a.xml", report("TEA-20260309-1", "", "case-1-1=RJCT:AC04"));
    assertThat(bank.query("case-1-1", 1250))
        .isEqualTo(new Found(new Declined(DeclineCode.PAYEE_UNREACHABLE, Retry.NEVER, "AC04")));
    bank.bring("b.xml", report("TEA-20260309-1", "", "case-1-1=ACSC"));

    assertThat(bank.query("case-1-1", 1250))
        .isEqualTo(
            new Found(
                new Uncertain("the bank says both that it was carried out and that it was not")));
  }

  @Test
  void aWholeFileMayBeRejected() {
    sent();
    bank.bring("a.xml", report("TEA-20260309-1", "RJCT:FF01"));

    assertThat(bank.query("case-1-1", 1250))
        .isEqualTo(new Found(new Declined(DeclineCode.INVALID_REQUEST, Retry.NEVER, "FF01")));
  }

  @Test
  void aFileThatTheBankHasSeenBeforeIsUncertain() {
    sent();
    bank.bring("a.xml", report("TEA-20260309-1", "RJCT:AM05"));

    assertThat(bank.query("case-1-1", 1250))
        .isEqualTo(new Found(new Uncertain("rejected with AM05")));
  }

  @Test
  void moneyThatComesBackTakesBackWhatWasConfirmed() {
    sent();
    bank.bring("a.xml", movement("case-1-1", "DBIT", "12.50", ""));
    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(CONFIRMED));
    bank.bring("b.xml", movement("case-1-1", "CRDT", "12.50", "AC04"));

    var no = new Declined(DeclineCode.PAYEE_UNREACHABLE, Retry.NEVER, "AC04");
    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(no));
    assertThat(bank.heard.map(each -> ((Verified) each).answer())).containsExactly(CONFIRMED, no);
    assertThat(bank.gateway.canTakeBack(leg("case-1-1", 1250))).isTrue();
  }

  @Test
  void lessThanWasSentComingBackIsForPeople() {
    sent();
    bank.bring("a.xml", movement("case-1-1", "CRDT", "10.00", "AC04"));

    assertThat(bank.query("case-1-1", 1250))
        .isEqualTo(new Found(new Uncertain("the bank speaks of another amount")));
  }

  /** B6: what is about a transfer that was never sent is shown to people, and changes nothing. */
  @Test
  void aTransferThatWasNotInTheFileChangesNothing() {
    sent();
    bank.bring("a.xml", report("TEA-20260309-1", "", "case-9-1=ACSC"));

    assertThat(bank.heard)
        .containsExactly(
            new Verified(
                "TEA-20260309-1|case-9-1|ACSC",
                new LegId("case-9-1"),
                new Uncertain("no such transfer was in the file"),
                Option.some(Instant.parse("2026-03-09T12:00:00Z"))));
    assertThat(bank.query("case-9-1", 1250)).isEqualTo(new LegView.Absent(true));
    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(ACCEPTED));
  }

  @Test
  void movementsOfOthersAreNobodysBusiness() {
    sent();

    assertThat(bank.bring("a.xml", movement("INVOICE-77", "CRDT", "12.50", "")))
        .containsExactly(new Taken.Read("a.xml", 0));
    assertThat(bank.heard).isEmpty();
  }

  /** B5 is in the tests of what files hold; here is what becomes of such a file. */
  @Test
  void aFileThatCannotBeReadIsPutAsideWhole() {
    sent();
    var cutOff = report("TEA-20260309-1", "", "case-1-1=ACSC").substring(0, 500);

    assertThat(bank.bring("a.xml", cutOff))
        .containsExactly(
            new Taken.Refused("a.xml", "it is not well-formed XML in UTF-8, or was cut off"));
    assertThat(bank.bring("b.xml", report("OTHER-1", "", "case-1-1=ACSC")))
        .containsExactly(new Taken.Refused("b.xml", "it is about a file that is not ours"));
    assertThat(bank.heard).isEmpty();
    assertThat(bank.query("case-1-1", 1250)).isEqualTo(new Found(ACCEPTED));
    assertThat(bank.incoming.resolve("refused/a.xml")).exists();
  }

  /** Whatever reaches the shop over HTTP is not from the clerk. */
  @Test
  void whatDoesNotComeFromTheClerkIsNotBelieved() {
    sent();
    var body =
        report("TEA-20260309-1", "", "case-1-1=ACSC")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    assertThat(bank.clerk.notices().read(Delivery.of(Map.of(), body)))
        .containsExactly((Notice) new Rejected(Reason.UNSIGNED));
    assertThat(bank.clerk.notices().read(Delivery.of(Map.of(), new byte[0])))
        .containsExactly((Notice) new Rejected(Reason.UNSIGNED));
    assertThat(bank.clerk.notices().receipt(false).status()).isEqualTo(403);
  }

  @Test
  void whatTheClerkHasSaidOnceIsForgotten() {
    sent();
    bank.bring("a.xml", report("TEA-20260309-1", "", "case-1-1=ACSC"));

    assertThat(bank.clerk.notices().read(bank.delivered.last()))
        .containsExactly((Notice) new Rejected(Reason.UNSIGNED));
  }

  @Test
  void aDatabaseThatFailsIsUncertainOrWasSentNothing() {
    bank.source.next(Trouble.UNREACHABLE);
    assertThat(bank.refund("case-1-1", 1250))
        .isEqualTo(
            new NotSent(
                "the database cannot be reached (state 08006, code 0)", true, Option.none()));
    bank.source.next(Trouble.UNREACHABLE);
    assertThat(bank.query("case-1-1", 1250))
        .isEqualTo(new LegView.Unreadable("the database cannot be reached (state 08006, code 0)"));
  }

  /** A leg of the first test's amount is in the first file of the day. */
  private void sent() {
    bank.payee = Option.some(BankFixture.ANNA);
    bank.refund("case-1-1", 1250);
    bank.writeAt("2026-03-09T09:00:00Z");
  }
}
