package io.redress.adapter.notify.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.notify.MessengerContract;
import io.redress.adapter.notify.memory.InMemoryMessenger.Told;
import io.redress.lifecycle.CaseId;
import io.redress.notice.NoticeKind;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.port.Messenger;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InMemoryMessengerTest extends MessengerContract {

  private final Set<CustomerId> cutOff = new HashSet<>();
  private final InMemoryMessenger messenger =
      new InMemoryMessenger(customer -> !cutOff.contains(customer));

  @Override
  protected Messenger messenger() {
    return messenger;
  }

  @Override
  protected Seq<String> arrivedAt(CustomerId customer) {
    return messenger
        .told()
        .filter(told -> told.customer().equals(customer))
        .map(told -> told.text().en());
  }

  @Override
  protected Seq<String> remindersAt(Role owner) {
    return messenger
        .reminders()
        .map(InMemoryMessenger.Reminder::deadline)
        .filter(deadline -> deadline.owner() == owner)
        .map(deadline -> deadline.clock().word());
  }

  @Override
  protected void cutOff(CustomerId customer) {
    cutOff.add(customer);
  }

  @Test
  void whatWasToldIsKeptWithAllThatIsKnownOfIt() {
    var told =
        new Told(
            new CaseId("case-1"),
            4,
            new CustomerId("customer-1"),
            NoticeKind.RETURN_AUTHORISED,
            new Wording("Send it back.", "请寄回。"));
    messenger.tell(told.about(), told.number(), told.customer(), told.notice(), told.text());

    assertThat(messenger.told()).containsExactly(told);
  }
}
