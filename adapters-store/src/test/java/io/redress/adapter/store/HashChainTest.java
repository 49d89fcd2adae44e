package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.redress.adapter.store.BrokenLink.Why;
import io.redress.adapter.store.HashChain.Head;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashChainTest {

  private static final HashChain CHAIN = HashChain.of(new CaseId("case-1"));

  private static final Seq<StoredEntry> LOG =
      List.of(
          entry(1, "{\"type\":\"withdrawn\",\"version\":1,\"data\":{}}"),
          entry(2, "{\"type\":\"parcel-lost\",\"version\":1,\"data\":{}}"),
          entry(3, "{\"type\":\"intercepted\",\"version\":1,\"data\":{}}"),
          entry(4, "{\"type\":\"recall-refused\",\"version\":1,\"data\":{}}"));

  private static final Seq<EntryHash> HASHES =
      LOG.scanLeft(Head.START, CHAIN::next).tail().map(Head::hash);

  private static StoredEntry entry(int number, String event) {
    return new StoredEntry(
        number,
        Instant.parse("2026-03-01T12:00:00Z"),
        new Actor("王-7", Role.AGENT),
        new CommandId("command-1"),
        event);
  }

  /**
   * What {@code sha256sum} says of
   *
   * <pre>["0000000000000000000000000000000000000000000000000000000000000000","case-1",1,
   * "2026-03-01T12:00:00Z","王-7","agent","command-1",
   * "{\"type\":\"withdrawn\",\"version\":1,\"data\":{}}"]</pre>
   *
   * on one line without the blanks; and of the next one.
   */
  @Test
  void othersCanCheckTheHashes() {
    assertThat(HASHES.take(2).map(EntryHash::hex))
        .containsExactly(
            "4c5e2d3116b2bf5fbb988b304cfbdfd6d6ba29d7c78bc949e87d9cc35bec72b3",
            "6c8cd033c61dc716d27cda4467907e46d04ee57c1483307f1fac54b2e73e716c");
  }

  @Test
  void aLogThatIsAsItWasKeptIsIntact() {
    assertThat(CHAIN.verify(LOG, HASHES)).isEmpty();
    assertThat(CHAIN.verify(LOG, HASHES, CHAIN.head(LOG))).isEmpty();
    assertThat(CHAIN.verify(List.empty(), List.empty())).isEmpty();
  }

  @Test
  void aLogMayHaveGoneOnSinceItsHeadWasKept() {
    assertThat(CHAIN.verify(LOG, HASHES, CHAIN.head(LOG.take(2)))).isEmpty();
    assertThat(CHAIN.verify(LOG, HASHES, Head.START)).isEmpty();
  }

  @Test
  void anotherEventIsFound() {
    var other = LOG.update(2, entry(3, "{\"type\":\"intercepted\",\"version\":1, \"data\":{}}"));

    assertBroken(3, Why.CHANGED, CHAIN.verify(other, HASHES));
  }

  @Test
  void anotherHashIsFound() {
    assertBroken(2, Why.CHANGED, CHAIN.verify(LOG, HASHES.update(1, EntryHash.START)));
  }

  @Test
  void anotherNumberIsFound() {
    assertBroken(2, Why.CHANGED, CHAIN.verify(LOG.update(1, LOG.get(1).numbered(9)), HASHES));
    assertBroken(1, Why.CHANGED, CHAIN.verify(LOG.update(0, LOG.get(0).numbered(2)), HASHES));
  }

  @Test
  void theLogOfAnotherCaseIsFound() {
    var other = HashChain.of(new CaseId("case-2"));

    assertBroken(1, Why.CHANGED, other.verify(LOG, HASHES));
  }

  @Test
  void aMissingEntryIsFound() {
    assertBroken(3, Why.MISSING, CHAIN.verify(LOG.removeAt(2), HASHES.removeAt(2)));
    assertBroken(3, Why.MISSING, CHAIN.verify(LOG.removeAt(2), HASHES));
  }

  @Test
  void aMissingEntryIsFoundWhenTheOthersAreNumberedAnew() {
    var closed = LOG.removeAt(2).update(2, LOG.get(3).numbered(3));

    assertBroken(3, Why.CHANGED, CHAIN.verify(closed, HASHES.removeAt(2)));
  }

  @Test
  void anEntryWithoutAHashIsFound() {
    assertBroken(4, Why.MISSING, CHAIN.verify(LOG, HASHES.take(3)));
    assertBroken(4, Why.MISSING, CHAIN.verify(LOG.take(3), HASHES));
  }

  @Test
  void entriesInAnotherOrderAreFound() {
    assertBroken(2, Why.REORDERED, CHAIN.verify(swapped(LOG), swapped(HASHES)));
    assertBroken(2, Why.REORDERED, CHAIN.verify(swapped(LOG), HASHES));
  }

  @Test
  void anEntryThatStandsThereTwiceIsFound() {
    var twice = LOG.insert(1, LOG.get(0));

    assertBroken(2, Why.REORDERED, CHAIN.verify(twice, HASHES.insert(1, HASHES.get(0))));
  }

  @Test
  void aLogWithoutItsBeginningIsFound() {
    assertBroken(1, Why.TRUNCATED_AT_START, CHAIN.verify(LOG.drop(2), HASHES.drop(2)));
  }

  @Test
  void aLogWithoutItsEndIsFoundByAHead() {
    assertThat(CHAIN.verify(LOG.take(3), HASHES.take(3))).isEmpty();
    assertBroken(
        4, Why.TRUNCATED_AT_END, CHAIN.verify(LOG.take(3), HASHES.take(3), CHAIN.head(LOG)));
    assertBroken(
        1, Why.TRUNCATED_AT_END, CHAIN.verify(List.empty(), List.empty(), CHAIN.head(LOG)));
  }

  @Test
  void aLogThatWasWrittenAnewIsFoundByAHead() {
    var anew = LOG.update(1, entry(2, "{\"type\":\"recall-promised\",\"version\":1,\"data\":{}}"));
    var hashes = anew.scanLeft(Head.START, CHAIN::next).tail().map(Head::hash);

    assertThat(CHAIN.verify(anew, hashes)).isEmpty();
    assertBroken(3, Why.REWRITTEN, CHAIN.verify(anew, hashes, CHAIN.head(LOG.take(3))));
  }

  @Test
  void onlyTheNextEntryIsAppended() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHAIN.next(Head.START, LOG.get(1)))
        .withMessage("entry 2 after entry 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "000000000000000000000000000000000000000000000000000000000000000",
        "00000000000000000000000000000000000000000000000000000000000000000",
        "000000000000000000000000000000000000000000000000000000000000000A",
      })
  void aHashHas64Digits(String hex) {
    assertThatIllegalArgumentException().isThrownBy(() -> new EntryHash(hex));
  }

  @Test
  void aHeadIsNotBeforeTheBeginning() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Head(-1, EntryHash.START));
  }

  private static <T> Seq<T> swapped(Seq<T> items) {
    return items.update(1, items.get(3)).update(3, items.get(1));
  }

  private static void assertBroken(int number, Why why, Option<BrokenLink> found) {
    assertThat(found).contains(new BrokenLink(number, why));
  }
}
