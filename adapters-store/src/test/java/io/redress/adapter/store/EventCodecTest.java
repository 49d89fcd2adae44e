package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CommandId;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.port.CaseJournal.Entry;
import io.redress.settlement.LegId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCodecTest {

  private static final EventCodec<CaseEvent> CODEC = EventCodec.ofCases();

  /** The type of an event stands beside its components, which may be called so, too. */
  sealed interface News {}

  record TypeChanged(String type) implements News {}

  record Unwritable(double rate) implements News {}

  sealed interface Happened {}

  record Renamed(String type, long version) implements Happened {}

  @Test
  void whoConfirmedARefundBeforeThatWasKeptIsTakenForAPerson() {
    assertThat(
            EventCodec.ofCases()
                .read(
                    "{\"type\":\"refund-confirmed\",\"version\":1,\"data\":{\"leg\":\"case-1-1\"}}"))
        .isEqualTo(new CaseEvent.RefundConfirmed(new LegId("case-1-1"), true));
  }

  @Test
  void anEventIsItsWordItsVersionAndItsComponents() {
    assertBothWays(
        new CaseEvent.RefundConfirmed(new LegId("case-1-1")),
        "{\"type\":\"refund-confirmed\",\"version\":2,"
            + "\"data\":{\"leg\":\"case-1-1\",\"by-hand\":false}}");
    assertBothWays(
        new CaseEvent.Signed(Money.of(12_50, "CNY")),
        "{\"type\":\"signed\",\"version\":1,"
            + "\"data\":{\"amount\":{\"minor\":1250,\"currency\":\"CNY\"}}}");
    assertBothWays(new CaseEvent.Withdrawn(), "{\"type\":\"withdrawn\",\"version\":1,\"data\":{}}");
  }

  @Test
  void theComponentsOfAnEventMayBeCalledAnything() {
    var codec = new EventCodec<>(Happened.class, Upcasters.none());
    var text = "{\"type\":\"renamed\",\"version\":1,\"data\":{\"type\":\"a\",\"version\":7}}";

    assertThat(codec.write(new Renamed("a", 7))).isEqualTo(text);
    assertThat(codec.read(text)).isEqualTo(new Renamed("a", 7));
  }

  @Test
  void keysMayStandInAnyOrder() {
    assertThat(CODEC.read("{\"version\":1,\"data\":{},\"type\":\"withdrawn\"}"))
        .isEqualTo(new CaseEvent.Withdrawn());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []                                                | $: expected an object, found a list
          {}                                                | $.type: is missing
          {'type':'withdrawn','data':{}}                    | $.version: is missing
          {'type':'withdrawn','version':1}                  | $.data: is missing
          {'type':'withdrawn','version':1,'data':[]} \
          | $.data: expected an object, found a list
          {'type':'withdrawn','version':1,'data':{'a':1}} \
          | $.data.a: is not a key here; there are []
          {'type':'withdrawn','version':1,'data':{},'at':1} \
          | $.at: is not a key here; there are type, version, data
          {'type':'','version':1,'data':{}} \
          | $.type: expected the word of a type, found a text
          {'type':1,'version':1,'data':{}} \
          | $.type: expected the word of a type, found a number
          {'type':'withdrawn','version':'1','data':{}} \
          | $.version: expected a version, counted from one, found a text
          {'type':'withdrawn','version':0,'data':{}} \
          | $.version: expected a version, counted from one, found a number
          {'type':'withdrawn','version':4294967297,'data':{}} \
          | $.version: expected a version, counted from one, found a number
          {'type':'withdrawn','version':2,'data':{}} \
          | $.version: version 2 of withdrawn is newer than all that are known
          {'type':'Withdrawn','version':1,'data':{}}        | $.type: there is no event "Withdrawn"
          {'type':'refund-confirmed','version':1,'data':{'leg':null}} \
          | $.data.leg: expected a text, found null
          """)
  void whatIsNoEventIsRefusedWithItsPlace(String text, String message) {
    assertThatExceptionOfType(UnreadableJson.class)
        .isThrownBy(() -> CODEC.read(text.replace('\'', '"')))
        .withMessage(message);
  }

  @Test
  void anEventThatIsTooLongToBeReadIsNotWritten() {
    var event = new CaseEvent.RefundConfirmed(new LegId("x".repeat(1 << 20)));

    assertThatIllegalArgumentException().isThrownBy(() -> CODEC.write(event));
  }

  @Test
  void eventsThatHaveNoFormAreRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EventCodec<>(News.class, Upcasters.none()))
        .withMessageStartingWith("double has no JSON form");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EventCodec<>(CaseEvent.Withdrawn.class, Upcasters.none()))
        .withMessageContaining("is no sealed interface");
  }

  @Test
  void anEntryKeepsAllButItsEventAsItIs() {
    var entry =
        new Entry(
            3,
            Instant.parse("2026-03-01T12:00:00.000000001Z"),
            Actor.SYSTEM,
            new CommandId("command-1"),
            new CaseEvent.Withdrawn());

    var stored = StoredEntry.of(entry, CODEC);

    assertThat(stored)
        .isEqualTo(
            new StoredEntry(
                3,
                entry.at(),
                Actor.SYSTEM,
                new CommandId("command-1"),
                "{\"type\":\"withdrawn\",\"version\":1,\"data\":{}}"));
    assertThat(stored.entry(CODEC)).isEqualTo(entry);
  }

  private static void assertBothWays(CaseEvent event, String text) {
    assertThat(CODEC.write(event)).isEqualTo(text);
    assertThat(CODEC.read(text)).isEqualTo(event);
  }
}
