package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.DateTimes;

/** Any one change of any log is found where it was made. */
class HashChainProperties {

  private static final HashChain CHAIN = HashChain.of(new CaseId("case-1"));
  private static final java.util.List<String> EVENTS =
      java.util.List.of(
          "{\"type\":\"withdrawn\",\"version\":1,\"data\":{}}",
          "{\"type\":\"refund-accepted\",\"version\":1,\"data\":{\"leg\":\"case-1-1\"}}",
          "{\"type\":\"return-sent\",\"version\":1,\"data\":{\"tracking-number\":\"中文\"}}");

  @Property(tries = 200)
  void whatNobodyChangedIsIntact(@ForAll("logs") Seq<StoredEntry> log) {
    assertThat(CHAIN.verify(log, hashes(log), CHAIN.head(log))).isEmpty();
  }

  @Property(tries = 200)
  void anyPartThatChangedIsFound(
      @ForAll("logs") Seq<StoredEntry> log,
      @ForAll int place,
      @ForAll("changes") UnaryOperator<StoredEntry> change) {
    int at = Math.floorMod(place, log.size());

    var found = CHAIN.verify(log.update(at, change.apply(log.get(at))), hashes(log));

    assertThat(found).contains(new BrokenLink(at + 1, Why.CHANGED));
  }

  @Property(tries = 200)
  void anyEntryThatIsMissingIsFoundUnlessItIsTheLast(
      @ForAll("logs") Seq<StoredEntry> log, @ForAll int place) {
    int at = Math.floorMod(place, log.size());
    var rest = log.removeAt(at);
    var hashes = hashes(log).removeAt(at);

    var why = at == 0 ? Why.TRUNCATED_AT_START : Why.MISSING;
    assertThat(CHAIN.verify(rest, hashes))
        .isEqualTo(Option.when(at < rest.size(), new BrokenLink(at + 1, why)));
    assertThat(CHAIN.verify(rest, hashes, CHAIN.head(log)))
        .isEqualTo(
            Option.of(new BrokenLink(at + 1, at == rest.size() ? Why.TRUNCATED_AT_END : why)));
  }

  @Property(tries = 200)
  void anyTwoEntriesThatChangedPlacesAreFound(
      @ForAll("logs") Seq<StoredEntry> log, @ForAll int one, @ForAll @IntRange(min = 1) int apart) {
    var longer = log.append(log.last().numbered(log.size() + 1));
    int first = Math.floorMod(one, longer.size());
    int second = (first + 1 + apart % (longer.size() - 1)) % longer.size();
    var hashes = hashes(longer);

    assertThat(CHAIN.verify(swapped(longer, first, second), swapped(hashes, first, second)))
        .contains(new BrokenLink(Math.min(first, second) + 1, Why.REORDERED));
  }

  @Property(tries = 200)
  void aLogThatWasWrittenAnewIsFoundByItsHead(
      @ForAll("logs") Seq<StoredEntry> log,
      @ForAll int place,
      @ForAll("changes") UnaryOperator<StoredEntry> change) {
    int at = Math.floorMod(place, log.size());
    var anew = log.update(at, change.apply(log.get(at)).numbered(at + 1));
    var isOther = !anew.equals(log);

    assertThat(CHAIN.verify(anew, hashes(anew), CHAIN.head(log)))
        .isEqualTo(Option.when(isOther, new BrokenLink(log.size(), Why.REWRITTEN)));
  }

  @Provide
  Arbitrary<Seq<StoredEntry>> logs() {
    return Combinators.combine(instants(), actors(), ids(), Arbitraries.of(EVENTS))
        .as((at, by, command, event) -> new StoredEntry(1, at, by, new CommandId(command), event))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(entries -> List.ofAll(entries).zipWithIndex((entry, i) -> entry.numbered(i + 1)));
  }

  @Provide
  Arbitrary<UnaryOperator<StoredEntry>> changes() {
    return Arbitraries.of(
        entry -> with(entry, entry.at().plusNanos(1), entry.by(), entry.command(), entry.event()),
        entry ->
            with(
                entry,
                entry.at(),
                new Actor(entry.by().id() + "1", entry.by().role()),
                entry.command(),
                entry.event()),
        entry ->
            with(
                entry,
                entry.at(),
                new Actor(entry.by().id(), other(entry.by().role())),
                entry.command(),
                entry.event()),
        entry ->
            with(
                entry,
                entry.at(),
                entry.by(),
                new CommandId(entry.command().value() + "\uD83D"),
                entry.event()),
        entry -> with(entry, entry.at(), entry.by(), entry.command(), entry.event() + " "),
        entry ->
            with(
                entry,
                entry.at(),
                entry.by(),
                entry.command(),
                entry.event().replace("\"version\":1", "\"version\":2")),
        entry -> entry.numbered(entry.number() + 1),
        entry -> entry.numbered(entry.number() - 1));
  }

  private static StoredEntry with(
      StoredEntry entry, Instant at, Actor by, CommandId command, String event) {
    return new StoredEntry(entry.number(), at, by, command, event);
  }

  private static Role other(Role role) {
    return role == Role.AGENT ? Role.FINANCE : Role.AGENT;
  }

  private static Arbitrary<Instant> instants() {
    return DateTimes.instants().between(Instant.EPOCH, Instant.parse("2099-12-31T23:59:59Z"));
  }

  private static Arbitrary<Actor> actors() {
    return Combinators.combine(ids(), Arbitraries.of(Role.class)).as(Actor::new);
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.strings().ofMaxLength(5);
  }

  private static Seq<EntryHash> hashes(Seq<StoredEntry> log) {
    return log.scanLeft(Head.START, CHAIN::next).tail().map(Head::hash);
  }

  private static <T> Seq<T> swapped(Seq<T> items, int one, int other) {
    return items.update(one, items.get(other)).update(other, items.get(one));
  }
}
