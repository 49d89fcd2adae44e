package io.redress.adapter.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.redress.adapter.notify.MessengerContract;
import io.redress.lifecycle.CaseId;
import io.redress.notice.NoticeKind;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.port.Messenger;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract, and what arrives, through a mail server that keeps everything. */
class EmailMessengerTest extends MessengerContract {

  private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final CaseId CASE = new CaseId("case-1");
  private static final CustomerId LI = new CustomerId("li");
  private static final String MESSAGE_ID =
      "<3.refund-ordered.f785638e652a3ff42360d45c357da69e@shop.example>";

  private final Set<CustomerId> cutOff = new HashSet<>();
  private final java.util.List<Undelivered> undelivered = new CopyOnWriteArrayList<>();
  private final EmailMessenger messenger = messenger(Subjects.BUILT_IN);

  @BeforeAll
  static void start() {
    MAIL.start();
  }

  @AfterAll
  static void stop() {
    MAIL.stop();
  }

  @BeforeEach
  void empty() throws FolderException {
    MAIL.purgeEmailFromAllMailboxes();
  }

  private EmailMessenger messenger(Subjects subjects) {
    return new EmailMessenger(
        SmtpServer.of("127.0.0.1", port(), Encryption.NONE),
        EmailSettings.of(
                "care@shop.example", new Wording("The Shop", "小店"), ZoneId.of("Asia/Shanghai"))
            .withSubjects(subjects)
            .withMailbox(Role.SUPERVISOR, new Recipient("supervisors@shop.example", Language.EN))
            .withMailbox(Role.WAREHOUSE, new Recipient("cangku@shop.example", Language.ZH_CN)),
        this::addressOf,
        undelivered::add,
        () -> NOW);
  }

  private static int port() {
    if (!MAIL.isRunning()) {
      MAIL.start();
    }
    return MAIL.getSmtp().getPort();
  }

  private Option<Recipient> addressOf(CustomerId customer) {
    var language = customer.equals(LI) ? Language.ZH_CN : Language.EN;
    return Option.when(
        !cutOff.contains(customer), new Recipient(customer.value() + "@example.com", language));
  }

  @Override
  protected Messenger messenger() {
    return messenger;
  }

  @Override
  protected Seq<String> arrivedAt(CustomerId customer) {
    return mails(customer.value() + "@example.com").map(EmailMessengerTest::text);
  }

  @Override
  protected Seq<String> remindersAt(Role owner) {
    return mails(owner.word() + "s@shop.example")
        .map(mail -> header(mail, "X-Redress-Notice").substring("deadline-".length()));
  }

  @Override
  protected void cutOff(CustomerId customer) {
    cutOff.add(customer);
  }

  @Test
  void aMessageSaysWhatItIs() throws Exception {
    messenger.tell(CASE, 3, new CustomerId("kim"), NoticeKind.REFUND_ORDERED, text("It comes."));

    var mail = mails("kim@example.com").head();
    assertThat(mail.getSubject()).isEqualTo("Your refund is under way (case-1)");
    assertThat(mail.getFrom()).containsExactly(new InternetAddress("care@shop.example"));
    assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("The Shop");
    assertThat(mail.getRecipients(RecipientType.TO))
        .containsExactly(new InternetAddress("kim@example.com"));
    assertThat(mail.getSentDate()).isEqualTo(NOW);
    assertThat(mail.getMessageID()).isEqualTo(MESSAGE_ID);
    assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(header(mail, "Content-Language")).isEqualTo("en");
    assertThat(header(mail, "X-Redress-Notice")).isEqualTo("refund-ordered");
    assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(text(mail)).isEqualTo("It comes.");
  }

  @Test
  void chineseArrivesAsItWasWritten() throws Exception {
    messenger.tell(
        CASE, 3, LI, NoticeKind.REFUND_ORDERED, new Wording("50.00", "退款 ¥50.00，𠮷祥如意。\n谢谢！"));

    var mail = mails("li@example.com").head();
    assertThat(mail.getSubject()).isEqualTo("退款处理中 (case-1)");
    assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("小店");
    assertThat(header(mail, "Content-Language")).isEqualTo("zh-CN");
    assertThat(text(mail)).isEqualTo("退款 ¥50.00，𠮷祥如意。\r\n谢谢！");
    assertThat(header(mail, "Subject")).matches("\\p{ASCII}+");
  }

  @Test
  void anotherProcessGivesTheSameMessageTheSameId() {
    messenger.tell(CASE, 3, LI, NoticeKind.REFUND_ORDERED, text("One."));
    messenger(Subjects.BUILT_IN).tell(CASE, 3, LI, NoticeKind.REFUND_ORDERED, text("Two."));

    assertThat(mails("li@example.com").map(mail -> header(mail, "Message-ID")))
        .containsExactly(MESSAGE_ID, MESSAGE_ID);
  }

  @Test
  void longSubjectsAreFoldedAndCut() throws Exception {
    var long1 = "A refund that takes its time ".repeat(5) + "x".repeat(400);
    messenger(Subjects.BUILT_IN.with(NoticeKind.CLOSED, new Wording(long1, "退".repeat(500))))
        .tell(CASE, 1, new CustomerId("kim"), NoticeKind.CLOSED, text("Bye."));
    messenger(Subjects.BUILT_IN.with(NoticeKind.CLOSED, new Wording(long1, "退".repeat(500))))
        .tell(CASE, 1, LI, NoticeKind.CLOSED, text("Bye."));

    assertThat(mails("kim@example.com").head().getSubject())
        .isEqualTo("A refund that takes its time ".repeat(5) + "x".repeat(54) + "…");
    assertThat(mails("li@example.com").head().getSubject()).isEqualTo("退".repeat(199) + "…");
    assertThat(List.ofAll(source(mails("li@example.com").head()).lines()))
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(998).matches("\\p{ASCII}*"));
  }

  @Test
  void lineEndsInACaseASubjectOrATextBeginNoHeader() throws Exception {
    var evil = "x\r\nBcc: thief@example.com\r\n\r\n.\r\nMAIL FROM:<a@b.c>";
    messenger(Subjects.BUILT_IN.with(NoticeKind.CLOSED, new Wording(evil, evil)))
        .tell(
            new CaseId("case\r\nBcc: thief@example.com\u0085\u2028\u2029\u0000"),
            1,
            new CustomerId("kim"),
            NoticeKind.CLOSED,
            text("Hello\r\n.\r\nMAIL FROM:<a@b.c>\r\n..\r\nbye"));

    var mail = mails("kim@example.com").head();
    assertThat(mail.getSubject())
        .isEqualTo("x Bcc: thief@example.com . MAIL FROM:<a@b.c> (case Bcc: thief@example.com )");
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(text(mail)).isEqualTo("Hello\r\n.\r\nMAIL FROM:<a@b.c>\r\n..\r\nbye");
    assertThat(MAIL.getReceivedMessages()).hasSize(1);
  }

  @Test
  void staffAreRemindedInTheirLanguage() throws Exception {
    var near =
        new Deadline(
            ClockName.REPLACEMENT,
            Role.WAREHOUSE,
            Instant.parse("2026-03-02T10:30:00Z"),
            OnBreach.REMIND);
    messenger.remind(CASE, 4, near);
    messenger.remind(
        CASE, 5, new Deadline(ClockName.REVIEW, Role.SUPERVISOR, NOW, OnBreach.ESCALATE));

    var warehouse = mails("cangku@shop.example").head();
    assertThat(warehouse.getSubject()).isEqualTo("即将到期：发出换货 (case-1)");
    assertThat(text(warehouse))
        .isEqualTo("售后单 case-1：发出换货尚未完成。提醒时间：2026-03-02 18:30 (Asia/Shanghai)。");
    var supervisors = mails("supervisors@shop.example").head();
    assertThat(supervisors.getSubject()).isEqualTo("Overdue: the review (case-1)");
    assertThat(text(supervisors))
        .isEqualTo(
            "Case case-1: the review was due by 2026-03-02 10:00 (Asia/Shanghai)."
                + " The next role up takes over.");
  }

  @Test
  void aCustomerIsRemindedInTheirLanguageOfWhatTheyWereAsked() throws Exception {
    var near = new Deadline(ClockName.PAYMENT, Role.CUSTOMER, NOW, OnBreach.REMIND);
    var passed = new Deadline(ClockName.SIGNATURE, Role.CUSTOMER, NOW, OnBreach.NOTIFY);
    messenger.remind(
        CASE, 4, LI, near, NoticeKind.PAYMENT_ASKED, new Wording("Please pay.", "请付款。"));
    messenger.remind(
        CASE, 5, new CustomerId("kim"), passed, NoticeKind.SIGNATURE_ASKED, text("Please sign."));

    var li = mails("li@example.com").head();
    assertThat(li.getSubject()).isEqualTo("提醒：请补差价 (case-1)");
    assertThat(text(li)).isEqualTo("请付款。");
    assertThat(header(li, "X-Redress-Notice")).isEqualTo("deadline-payment");
    var kim = mails("kim@example.com").head();
    assertThat(kim.getSubject()).isEqualTo("Overdue: Please confirm the amount (case-1)");
    assertThat(text(kim)).isEqualTo("Please sign.");
  }

  @Test
  void aCustomerWithoutAnAddressWhoCannotBeRemindedIsCounted() {
    cutOff(LI);
    var near = new Deadline(ClockName.PAYMENT, Role.CUSTOMER, NOW, OnBreach.REMIND);
    messenger.remind(CASE, 4, LI, near, NoticeKind.PAYMENT_ASKED, text("Please pay."));

    assertThat(undelivered)
        .containsExactly(
            new Undelivered(
                CASE, 4, "deadline-payment", Undelivered.Reason.NO_ADDRESS, Option.none()));
  }

  @Test
  void aRoleWithoutAMailboxIsCounted() {
    messenger.remind(CASE, 5, new Deadline(ClockName.REVIEW, Role.AGENT, NOW, OnBreach.ESCALATE));

    assertThat(undelivered)
        .containsExactly(
            new Undelivered(
                CASE, 5, "deadline-review", Undelivered.Reason.NO_ADDRESS, Option.none()));
  }

  @Test
  void aCustomerWithoutAnAddressIsCounted() {
    cutOff(LI);
    messenger.tell(CASE, 3, LI, NoticeKind.CLOSED, text("Bye."));

    assertThat(undelivered)
        .containsExactly(
            new Undelivered(CASE, 3, "closed", Undelivered.Reason.NO_ADDRESS, Option.none()));
  }

  private static Wording text(String same) {
    return new Wording(same, same);
  }

  private static Seq<MimeMessage> mails(String address) {
    return List.of(MAIL.getReceivedMessages()).filter(mail -> header(mail, "To").equals(address));
  }

  private static String header(MimeMessage mail, String name) {
    try {
      return String.join("\n", mail.getHeader(name));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage mail) {
    try {
      return ((String) mail.getContent()).stripTrailing();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String source(MimeMessage mail) {
    return com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(mail);
  }
}
