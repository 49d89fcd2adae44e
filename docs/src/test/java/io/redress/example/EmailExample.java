package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.redress.adapter.notify.email.Addresses;
import io.redress.adapter.notify.email.EmailMessenger;
import io.redress.adapter.notify.email.EmailSettings;
import io.redress.adapter.notify.email.Encryption;
import io.redress.adapter.notify.email.Language;
import io.redress.adapter.notify.email.Recipient;
import io.redress.adapter.notify.email.SmtpServer;
import io.redress.lifecycle.CaseId;
import io.redress.notice.NoticeKind;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Notices as e-mail, to a mail server on this machine. */
class EmailExample {

  private static final CustomerId LI = new CustomerId("customer-8");

  @Test
  void aServerOnAnotherMachineIsSpokenToInSecret() {
    var password = "from wherever the shop keeps its secrets";
    // region server
    var server =
        SmtpServer.of("mail.shop.example", 587, Encryption.STARTTLS).withLogin("care", password);
    // endregion

    assertThat(server.toString()).doesNotContain(password);
  }

  @Test
  void aNoticeArrivesInTheLanguageOfTheCustomer() throws Exception {
    var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    mail.start();
    try {
      var server = SmtpServer.of("127.0.0.1", mail.getSmtp().getPort(), Encryption.NONE);
      // region messenger
      var settings =
          EmailSettings.of(
                  "care@shop.example", new Wording("The Shop", "小店"), ZoneId.of("Asia/Shanghai"))
              .withMailbox(Role.SUPERVISOR, new Recipient("leads@shop.example", Language.EN));
      var people = HashMap.of(LI, new Recipient("li@example.com", Language.ZH_CN));
      Addresses addresses = people::get; // ask the shop's own accounts here
      var lost = new AtomicInteger();

      var messenger =
          new EmailMessenger(
              server, settings, addresses, each -> lost.incrementAndGet(), InstantSource.system());
      // endregion
      messenger.tell(
          new CaseId("case-1"),
          3,
          LI,
          NoticeKind.REFUND_ORDERED,
          new Wording("Your refund is under way.", "您的退款正在处理。"));

      assertThat(mail.getReceivedMessages()).hasSize(1);
      assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("退款处理中 (case-1)");
      assertThat(lost).hasValue(0);
    } finally {
      mail.stop();
    }
  }
}
