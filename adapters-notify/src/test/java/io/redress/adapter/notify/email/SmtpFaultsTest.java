package io.redress.adapter.notify.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.notify.email.ScriptedSmtp.Step;
import io.redress.lifecycle.CaseId;
import io.redress.notice.NoticeKind;
import io.redress.party.CustomerId;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that refuse, stall, lie or are not there. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SmtpFaultsTest {

  private static final CaseId CASE = new CaseId("case-1");
  private static final TimeLimits SHORT =
      new TimeLimits(Duration.ofMillis(400), Duration.ofMillis(150), Duration.ofMillis(400));
  private static final Wording TEXT = new Wording("It comes.", "即将到账。");

  private final List<Undelivered> undelivered = new CopyOnWriteArrayList<>();
  private ScriptedSmtp server;

  SmtpFaultsTest() throws IOException {
    server = ScriptedSmtp.start();
  }

  @BeforeEach
  void isUp() {
    assertThat(server.port()).isPositive();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private EmailMessenger plain() {
    return messenger(Encryption.NONE, each -> each, "kim@example.com");
  }

  private EmailMessenger impatient() {
    return messenger(Encryption.NONE, each -> each.within(SHORT), "kim@example.com");
  }

  private EmailMessenger messenger(
      Encryption encryption, UnaryOperator<SmtpServer> with, String address) {
    return new EmailMessenger(
        with.apply(SmtpServer.of("localhost", server.port(), encryption)),
        EmailSettings.of("care@shop.example", new Wording("Shop", "小店"), ZoneOffset.UTC),
        customer -> Option.of(new Recipient(address, Language.EN)),
        undelivered::add,
        () -> Instant.parse("2026-03-02T02:00:00Z"));
  }

  private static void tell(EmailMessenger messenger) {
    messenger.tell(CASE, 3, new CustomerId("kim"), NoticeKind.CLOSED, TEXT);
  }

  private static Undelivered refused(int code) {
    return new Undelivered(CASE, 3, "closed", Undelivered.Reason.REFUSED, Option.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 5.1.1 kim@example.com unknown, 550",
    "RCPT, 551 not here, 551",
    "RCPT, 552 mailbox full for ever, 552",
    "RCPT, 553 bad name, 553",
    "RCPT, 554 5.7.1 no, 554",
    "DATA, 554 no valid recipients, 554",
    "TEXT, 552 too big, 552",
    "TEXT, 554 5.7.1 looks like spam, 554",
    "TEXT, 599 never, 599"
  })
  void aRefusalForGoodHoldsNothingUpAndIsCounted(Step step, String reply, int code) {
    server.answers(step, reply);
    tell(plain());

    assertThat(undelivered).containsExactly(refused(code));
  }

  @ParameterizedTest
  @CsvSource({
    "GREETING, 421 busy",
    "GREETING, 554 you may not",
    "EHLO, 421 busy",
    "MAIL, 421 busy",
    "MAIL, 451 later",
    "MAIL, 530 5.7.0 log in first",
    "MAIL, 550 not from you",
    "MAIL, 553 not from you",
    "RCPT, 421 busy",
    "RCPT, 450 greylisted",
    "RCPT, 451 later",
    "RCPT, 452 full",
    "DATA, 451 later",
    "TEXT, 421 busy",
    "TEXT, 450 later",
    "TEXT, 451 later",
    "TEXT, 399 what"
  })
  void whatMayYetGoIsTriedAgain(Step step, String reply) {
    server.answers(step, reply);
    var messenger = plain();

    assertThatThrownBy(() -> tell(messenger)).isInstanceOf(NotSentYet.class).hasNoCause();
    assertThat(undelivered).isEmpty();

    server.answers(Step.GREETING, "220 here");
    server.answers(Step.EHLO, "250 here");
    server.answers(Step.MAIL, "250 ok");
    server.answers(Step.RCPT, "250 ok");
    server.answers(Step.DATA, "354 go on");
    server.answers(Step.TEXT, "250 taken");
    tell(messenger);
    tell(messenger);

    assertThat(server.messages()).hasSize(step == Step.TEXT ? 2 : 1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA", "TEXT"})
  void aServerThatHangsUpIsTriedAgainWithTheSameMessage(Step step) {
    server.hangsUpAt(step);
    var messenger = plain();
    assertThatThrownBy(() -> tell(messenger)).isInstanceOf(NotSentYet.class).hasNoCause();

    server.answers(step, step == Step.GREETING ? "220 here" : "250 ok");
    server.answers(Step.DATA, "354 go on");
    tell(messenger);

    assertThat(server.messages())
        .allSatisfy(each ->
            assertThat(each)
                .contains("Message-ID: <3.closed.92a23320bcfdc4900bafb48ba26ebaf7@shop.example>"))
        .hasSize(step == Step.TEXT ? 2 : 1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA", "TEXT"})
  void aServerThatSaysNothingIsGivenUp(Step step) {
    server.isSilentAt(step);

    assertThatThrownBy(() -> tell(impatient())).isInstanceOf(NotSentYet.class).hasNoCause();
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"EHLO", "MAIL", "RCPT", "TEXT"})
  void aServerThatAnswersByDropsIsGivenUp(Step step) {
    server.dripsAt(step);

    assertThatThrownBy(() -> tell(impatient())).isInstanceOf(NotSentYet.class).hasNoCause();
  }

  @Test
  void aServerThatDoesNotReadIsGivenUp() {
    server.stopsReadingAt(Step.DATA);
    var long1 = "It comes, and comes, and comes.\n".repeat(500_000);

    assertThatThrownBy(() ->
            impatient()
                .tell(CASE, 3, new CustomerId("kim"), NoticeKind.CLOSED, new Wording(long1, long1)))
        .isInstanceOf(NotSentYet.class);
  }

  @Test
  void aServerThatIsDownIsTriedAgain() throws IOException {
    var messenger = plain();
    server.close();

    assertThatThrownBy(() -> tell(messenger))
        .isInstanceOf(NotSentYet.class)
        .hasNoCause()
        .hasMessage("the mail server cannot be reached");
  }

  @Test
  void onceItWasTakenNothingIsAFailure() {
    server.hangsUpAt(Step.QUIT);
    var messenger = plain();
    tell(messenger);
    tell(messenger);

    assertThat(server.messages()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "kim",
        "kim@",
        "@example.com",
        "kim@example.com\r\nBcc: thief@example.com",
        "kim@example.com\nRCPT TO:<thief@example.com>",
        "kim\u0000@example.com",
        "kim@example.com, thief@example.com",
        "friends: kim@example.com, thief@example.com;",
        "Kim <kim@example.com>",
        "<kim@example.com>",
        "kim@example.com>",
        "\"a b\"@example.com",
        "kim@[127.0.0.1]",
        "kim@example..com",
        "kim@thief@example.com",
        "k\u00efm@example.com",
        "kim @example.com",
        "kim@exam\u2028ple.com",
        "kim@example.com\u0085"
      })
  void whatIsNoAddressReachesNoServer(String address) {
    tell(messenger(Encryption.NONE, each -> each, address));

    assertThat(server.commands()).isEmpty();
    assertThat(undelivered)
        .containsExactly(
            new Undelivered(CASE, 3, "closed", Undelivered.Reason.BAD_ADDRESS, Option.none()));
  }

  @Test
  void aDomainMayBeWrittenInAnyScript() {
    tell(messenger(Encryption.NONE, each -> each, "kim@例子.中国"));

    assertThat(server.commands()).contains("RCPT TO:<kim@xn--fsqu00a.xn--fiqs8s>");
  }

  @Test
  void exceptionsNameNoAddressAndNoPassword() {
    server.answers(Step.RCPT, "450 kim@example.com is greylisted");
    assertThatThrownBy(() -> tell(plain()))
        .hasMessage("the mail server did not take the message: it answered 450");

    server.answers(Step.AUTH, "535 hunter2 is wrong for care");
    assertThatThrownBy(() ->
            tell(
                messenger(
                    Encryption.NONE, each -> each.withLogin("care", "hunter2"), "k@example.com")))
        .hasMessage("the mail server refused the login")
        .hasNoCause();
  }

  @Test
  void itLogsInWhereItShould() {
    tell(messenger(Encryption.NONE, each -> each.withLogin("care", "hunter2"), "k@example.com"));

    assertThat(server.commands()).anyMatch(line -> line.startsWith("AUTH PLAIN"));
    assertThat(server.messages()).hasSize(1);
  }

  @Test
  void startTlsComesBeforeAnythingThatMatters() {
    tell(trusting(Encryption.STARTTLS));

    assertThat(server.commands())
        .containsExactly(
            "EHLO shop.example",
            "STARTTLS",
            "EHLO shop.example",
            "MAIL FROM:<care@shop.example>",
            "RCPT TO:<kim@example.com>",
            "DATA",
            "QUIT");
  }

  @Test
  void aServerWithoutStartTlsIsToldNothing() {
    server.answers(Step.EHLO, "250 here");
    assertThatThrownBy(() -> tell(trusting(Encryption.STARTTLS))).isInstanceOf(NotSentYet.class);

    server.answers(Step.EHLO, "250-here\r\n250 STARTTLS");
    server.answers(Step.STARTTLS, "454 not now");
    assertThatThrownBy(() -> tell(trusting(Encryption.STARTTLS))).isInstanceOf(NotSentYet.class);
    assertThat(server.commands()).doesNotContain("MAIL FROM:<care@shop.example>");
  }

  @Test
  void aServerThatNobodyVouchesForIsToldNothing() throws IOException {
    assertThatThrownBy(() -> tell(messenger(Encryption.STARTTLS, each -> each, "k@example.com")))
        .isInstanceOf(NotSentYet.class);
    assertThat(server.commands()).doesNotContain("MAIL FROM:<care@shop.example>");

    server.close();
    server = ScriptedSmtp.startWithTls();
    assertThatThrownBy(() -> tell(messenger(Encryption.TLS, each -> each, "k@example.com")))
        .isInstanceOf(NotSentYet.class);
    assertThat(server.commands()).isEmpty();
  }

  @Test
  void tlsFromTheFirstByte() throws IOException {
    server.close();
    server = ScriptedSmtp.startWithTls();
    tell(trusting(Encryption.TLS));

    assertThat(server.messages()).hasSize(1);
    assertThat(server.commands()).doesNotContain("STARTTLS");
  }

  @Test
  void aServerThatSpeaksNoTlsIsToldNothing() {
    assertThatThrownBy(() -> tell(trusting(Encryption.TLS))).isInstanceOf(NotSentYet.class);
    assertThat(server.messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"GREETING", "EHLO", "TEXT"})
  void tlsIsBoundedToo(Step step) throws IOException {
    server.close();
    server = ScriptedSmtp.startWithTls();
    server.dripsAt(step);

    assertThatThrownBy(() -> tell(trusting(Encryption.TLS, SHORT))).isInstanceOf(NotSentYet.class);
  }

  private EmailMessenger trusting(Encryption encryption) {
    return trusting(encryption, TimeLimits.USUAL);
  }

  private EmailMessenger trusting(Encryption encryption, TimeLimits limits) {
    return messenger(
        encryption,
        each -> each.trusting(ScriptedSmtp.certificate()).within(limits),
        "kim@example.com");
  }
}
