package io.redress.adapter.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.redress.lifecycle.CaseId;
import io.redress.notice.NoticeKind;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.port.Messenger;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * What every messenger must keep. Extend it beside the adapter, with a channel whose deliveries the
 * test can read.
 */
public abstract class MessengerContract {

  private static final CaseId CASE = new CaseId("case-1");
  private static final CustomerId CUSTOMER = new CustomerId("customer-1");
  private static final Wording TEXT = new Wording("Your refund is under way.", "退款处理中。");

  /** The messenger under test; always the same one within a test. */
  protected abstract Messenger messenger();

  /** The English texts that arrived at a customer, in order. */
  protected abstract Seq<String> arrivedAt(CustomerId customer);

  /** The clocks, as documents write them, of which this role was reminded, in order. */
  protected abstract Seq<String> remindersAt(Role owner);

  /** Messages to this customer cannot be delivered from now on. */
  protected abstract void cutOff(CustomerId customer);

  @Test
  void whatIsToldArrives() {
    messenger().tell(CASE, 3, CUSTOMER, NoticeKind.REFUND_ORDERED, TEXT);

    assertThat(arrivedAt(CUSTOMER)).containsExactly("Your refund is under way.");
  }

  @Test
  void theSameNoticeWithTheSameNumberArrivesOnce() {
    messenger().tell(CASE, 3, CUSTOMER, NoticeKind.REFUND_ORDERED, TEXT);
    messenger().tell(CASE, 3, CUSTOMER, NoticeKind.REFUND_ORDERED, TEXT);

    assertThat(arrivedAt(CUSTOMER)).containsExactly("Your refund is under way.");
  }

  @Test
  void theSameNoticeWithAnotherNumberArrivesAgain() {
    messenger().tell(CASE, 3, CUSTOMER, NoticeKind.EVIDENCE_ASKED, new Wording("A photo?", "照片？"));
    messenger().tell(CASE, 5, CUSTOMER, NoticeKind.EVIDENCE_ASKED, new Wording("A photo!", "照片！"));

    assertThat(arrivedAt(CUSTOMER)).containsExactly("A photo?", "A photo!");
  }

  @Test
  void anotherNoticeWithTheSameNumberArrives() {
    messenger().tell(CASE, 3, CUSTOMER, NoticeKind.REJECTED, new Wording("Rejected.", "已拒绝。"));
    messenger().tell(CASE, 3, CUSTOMER, NoticeKind.CLOSED, new Wording("Closed.", "已关闭。"));

    assertThat(arrivedAt(CUSTOMER)).containsExactly("Rejected.", "Closed.");
  }

  @Test
  void theSameNoticeOfAnotherCaseArrives() {
    messenger().tell(CASE, 3, CUSTOMER, NoticeKind.CLOSED, new Wording("One.", "一。"));
    messenger()
        .tell(new CaseId("case-2"), 3, CUSTOMER, NoticeKind.CLOSED, new Wording("Two.", "二。"));

    assertThat(arrivedAt(CUSTOMER)).containsExactly("One.", "Two.");
  }

  @Test
  void customersReadOnlyWhatIsForThem() {
    var other = new CustomerId("customer-2");
    messenger().tell(CASE, 3, CUSTOMER, NoticeKind.CLOSED, new Wording("For one.", "给一。"));
    messenger()
        .tell(new CaseId("case-2"), 3, other, NoticeKind.CLOSED, new Wording("For two.", "给二。"));

    assertThat(arrivedAt(CUSTOMER)).containsExactly("For one.");
    assertThat(arrivedAt(other)).containsExactly("For two.");
  }

  @Test
  void aMessageThatCannotBeDeliveredHoldsNothingUp() {
    var other = new CustomerId("customer-2");
    cutOff(CUSTOMER);

    assertThatCode(() -> messenger().tell(CASE, 3, CUSTOMER, NoticeKind.CLOSED, TEXT))
        .doesNotThrowAnyException();
    messenger().tell(new CaseId("case-2"), 3, other, NoticeKind.CLOSED, TEXT);
    assertThat(arrivedAt(CUSTOMER)).isEmpty();
    assertThat(arrivedAt(other)).containsExactly("Your refund is under way.");
  }

  @Test
  void theSameNoticeFromManyThreadsAtOnceArrivesOnce() {
    var start = new CountDownLatch(1);
    try (var executor = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        executor.execute(() -> {
          awaitStart(start);
          messenger().tell(CASE, 3, CUSTOMER, NoticeKind.CLOSED, TEXT);
        });
      }
      start.countDown();
    }

    assertThat(arrivedAt(CUSTOMER)).containsExactly("Your refund is under way.");
  }

  @Test
  void aCustomerWhoOwnsADeadlineIsRemindedOfIt() {
    remindCustomer(7, new Wording("A photo, please.", "请补充照片。"));

    assertThat(arrivedAt(CUSTOMER)).containsExactly("A photo, please.");
    assertThat(arrivedAt(new CustomerId("customer-2"))).isEmpty();
    assertThat(remindersAt(Role.AGENT)).isEmpty();
  }

  @Test
  void aCustomerGetsTheSameReminderOnceAndOneOfAnotherNumberAgain() {
    remindCustomer(7, new Wording("One.", "一。"));
    remindCustomer(7, new Wording("One.", "一。"));
    remindCustomer(9, new Wording("Two.", "二。"));

    assertThat(arrivedAt(CUSTOMER)).containsExactly("One.", "Two.");
  }

  @Test
  void aNoticeAndItsReminderOfTheSameNumberBothArriveAtACustomer() {
    messenger().tell(CASE, 7, CUSTOMER, NoticeKind.EVIDENCE_ASKED, new Wording("One.", "一。"));
    remindCustomer(7, new Wording("Two.", "二。"));

    assertThat(arrivedAt(CUSTOMER)).containsExactly("One.", "Two.");
  }

  @Test
  void aReminderThatCannotBeDeliveredHoldsNothingUp() {
    cutOff(CUSTOMER);

    assertThatCode(() -> remindCustomer(7, TEXT)).doesNotThrowAnyException();
    assertThat(arrivedAt(CUSTOMER)).isEmpty();
  }

  private void remindCustomer(int number, Wording text) {
    var deadline = deadline(ClockName.EVIDENCE, Role.CUSTOMER);
    messenger().remind(CASE, number, CUSTOMER, deadline, NoticeKind.EVIDENCE_ASKED, text);
  }

  @Test
  void whoOwnsADeadlineIsRemindedOfIt() {
    messenger().remind(CASE, 7, deadline(ClockName.REVIEW, Role.SUPERVISOR));

    assertThat(remindersAt(Role.SUPERVISOR)).containsExactly("review");
    assertThat(remindersAt(Role.FINANCE)).isEmpty();
  }

  @Test
  void theSameReminderWithTheSameNumberArrivesOnce() {
    messenger().remind(CASE, 7, deadline(ClockName.REVIEW, Role.SUPERVISOR));
    messenger().remind(CASE, 7, deadline(ClockName.REVIEW, Role.SUPERVISOR));

    assertThat(remindersAt(Role.SUPERVISOR)).containsExactly("review");
  }

  @Test
  void aReminderWithAnotherNumberArrivesAgain() {
    messenger().remind(CASE, 7, deadline(ClockName.REVIEW, Role.SUPERVISOR));
    messenger().remind(CASE, 9, deadline(ClockName.REVIEW, Role.SUPERVISOR));

    assertThat(remindersAt(Role.SUPERVISOR)).containsExactly("review", "review");
  }

  @Test
  void remindersOfTwoClocksWithTheSameNumberArrive() {
    messenger().remind(CASE, 7, deadline(ClockName.REVIEW, Role.SUPERVISOR));
    messenger().remind(CASE, 7, deadline(ClockName.APPROVAL, Role.SUPERVISOR));

    assertThat(remindersAt(Role.SUPERVISOR)).containsExactly("review", "approval");
  }

  @Test
  void theSameReminderOfAnotherCaseArrives() {
    messenger().remind(CASE, 7, deadline(ClockName.REVIEW, Role.SUPERVISOR));
    messenger().remind(new CaseId("case-2"), 7, deadline(ClockName.REVIEW, Role.SUPERVISOR));

    assertThat(remindersAt(Role.SUPERVISOR)).containsExactly("review", "review");
  }

  @Test
  void aNoticeAndAReminderOfTheSameNumberBothArrive() {
    messenger().tell(CASE, 7, CUSTOMER, NoticeKind.SURVEY, TEXT);
    messenger().remind(CASE, 7, deadline(ClockName.SURVEY, Role.SUPERVISOR));

    assertThat(arrivedAt(CUSTOMER)).containsExactly("Your refund is under way.");
    assertThat(remindersAt(Role.SUPERVISOR)).containsExactly("survey");
  }

  private static Deadline deadline(ClockName clock, Role owner) {
    return new Deadline(clock, owner, Instant.parse("2026-03-02T02:00:00Z"), OnBreach.ESCALATE);
  }

  private static void awaitStart(CountDownLatch start) {
    try {
      start.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
