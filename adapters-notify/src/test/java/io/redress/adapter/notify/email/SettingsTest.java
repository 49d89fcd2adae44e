package io.redress.adapter.notify.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.notice.NoticeKind;
import io.redress.party.Role;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that cannot be right are refused at the start, and say what to change. */
class SettingsTest {

  private static final Wording SHOP = new Wording("Shop", "小店");

  @Test
  void anotherMachineIsNotSpokenToInTheOpen() {
    assertThatThrownBy(() -> SmtpServer.of("mail.example.com", 25, Encryption.NONE))
        .hasMessage(
            "e-mail: mail.example.com is another machine, where all could read along;"
                + " use STARTTLS or TLS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "mail example", "mail\n"})
  void aHostHasAName(String host) {
    assertThatThrownBy(() -> SmtpServer.of(host, 587, Encryption.STARTTLS))
        .hasMessage("e-mail: name the host of the mail server");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 65_536})
  void aPortIsAPort(int port) {
    assertThatThrownBy(() -> SmtpServer.of("mail.example.com", port, Encryption.TLS))
        .hasMessage("e-mail: port " + port + "; give 1 to 65535");
  }

  @Test
  void aLoginIsWholeAndNeverPrinted() {
    var server = SmtpServer.of("mail.example.com", 465, Encryption.TLS);
    assertThatThrownBy(() -> server.withLogin("care", ""))
        .hasMessage(
            "e-mail: a login needs a user and a password; leave the login out if there is none");
    assertThatThrownBy(() -> server.withLogin(" ", "hunter2")).hasMessageNotContaining("hunter2");
    assertThat(server.withLogin("care", "hunter2").toString())
        .contains("Login[user=***, password=***]")
        .doesNotContain("hunter2")
        .doesNotContain("care");
  }

  @Test
  void timeIsLimited() {
    var second = Duration.ofSeconds(1);
    assertThatThrownBy(() -> new TimeLimits(Duration.ZERO, second, second))
        .hasMessage("e-mail: the time limit 'connect' is PT0S; give 1 ms to 10 min");
    assertThatThrownBy(() -> new TimeLimits(second, Duration.ofMillis(-1), second))
        .hasMessageContaining("'answer'");
    assertThatThrownBy(() -> new TimeLimits(second, second, Duration.ofMinutes(10).plusMillis(1)))
        .hasMessageContaining("'whole'");
    assertThat(new TimeLimits(Duration.ofMillis(1), second, Duration.ofMinutes(10)).answer())
        .isEqualTo(second);
  }

  @Test
  void addressesOfTheShopAreAddresses() {
    assertThatThrownBy(() -> EmailSettings.of("care", SHOP, ZoneOffset.UTC))
        .hasMessage("e-mail: 'from' is no address of the form name@example.com");
    var settings = EmailSettings.of("care@shop.example", SHOP, ZoneOffset.UTC);
    assertThatThrownBy(
            () -> settings.withMailbox(Role.AGENT, new Recipient("a@b, c@d", Language.EN)))
        .hasMessage(
            "e-mail: the mailbox of role 'agent' is no address of the form name@example.com");
  }

  @Test
  void aRecipientIsNotPrinted() {
    assertThat(new Recipient("kim@example.com", Language.ZH_CN))
        .hasToString("Recipient[address=***, language=ZH_CN]");
  }

  @ParameterizedTest
  @EnumSource
  void everyNoticeHasASubjectInBothLanguages(NoticeKind kind) {
    var subject = new Subjects(HashMap.empty()).of(kind);
    assertThat(subject).isEqualTo(Subjects.BUILT_IN.of(kind));
    assertThat(subject.en()).matches("\\p{ASCII}{10,40}");
    assertThat(subject.zhCn()).matches("\\p{IsHan}{4,15}");
  }
}
