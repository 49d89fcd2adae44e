package io.redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Effect;
import io.redress.notice.NoticeKind;
import io.redress.order.OrderId;
import io.redress.port.Agenda;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.redress.port.Destination;
import io.vavr.collection.Seq;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinishedTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  /** How many effects were noted at once, each time. */
  private final List<Integer> noted = new ArrayList<>();

  private boolean isDown;
  private Instant now = NOON;
  private final Finished finished = new Finished(agenda(), () -> now);

  private Agenda agenda() {
    return (Agenda)
        Proxy.newProxyInstance(
            Agenda.class.getClassLoader(),
            new Class<?>[] {Agenda.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("done");
              if (isDown) {
                throw new IllegalStateException("the store is down");
              }
              int size = ((Seq<?>) arguments[0]).size();
              noted.add(size);
              return size;
            });
  }

  private static Claimed<Due> message() {
    var tell = new Effect.TellCustomer(NoticeKind.REFUND_ORDERED);
    return claim(tell, Destination.MESSAGES);
  }

  private static Claimed<Due> question() {
    return claim(new Effect.AskWarehouseToStop(new OrderId("order-1")), Destination.WAREHOUSE);
  }

  private static Claimed<Due> claim(Effect effect, Destination to) {
    return new Claimed<>(new Due(new CaseId("case-1"), 1, 0, effect, NOON, to), 1, 0, NOON);
  }

  @Test
  void messagesWaitForTheEndOfTheirBatch() {
    finished.add(message());
    finished.add(message());
    assertThat(noted).isEmpty();

    finished.note();
    finished.note();
    assertThat(noted).containsExactly(2);
  }

  @Test
  void whatOthersWaitForIsNotedAtOnceWithAllBeforeIt() {
    finished.add(message());
    finished.add(question());
    finished.add(message());

    assertThat(noted).containsExactly(2);
  }

  @Test
  void nothingWaitsForMoreThanASecond() {
    finished.add(message());
    now = NOON.plusMillis(999);
    finished.add(message());
    assertThat(noted).isEmpty();
    now = NOON.plusSeconds(1);
    finished.add(message());
    assertThat(noted).containsExactly(3);

    finished.add(message());
    now = NOON.plusMillis(1_999);
    finished.add(message());
    assertThat(noted).containsExactly(3);
  }

  /** What could not be noted is anybody's again; it must not spoil what comes after it. */
  @Test
  void whatCouldNotBeNotedIsLeftToItsLease() {
    finished.add(message());
    isDown = true;
    assertThatThrownBy(finished::note).isInstanceOf(IllegalStateException.class);

    isDown = false;
    finished.note();
    finished.add(question());
    assertThat(noted).containsExactly(1);
  }
}
