package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Effect;
import io.redress.settlement.LedgerEntry;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a case comes back from its text. */
class EventCodecProperties {

  private static final EventCodec<CaseEvent> EVENTS = EventCodec.ofCases();
  private static final JsonCodec<Effect> EFFECTS = JsonCodec.of(Effect.class);
  private static final JsonCodec<LedgerEntry> LEDGER = JsonCodec.of(LedgerEntry.class);

  private static final List<Class<?>> TYPES = Instances.members(CaseEvent.class).toList();
  private static final List<String> STRANGE =
      List.of(
          "", " ", "\"", "\\", "\n", "\u0000", "\u2028", "中文", "\uD83D\uDE00", "\uD83D", "\uDE00");

  @Property(tries = 200)
  void everyEventComesBackAndHasOneText(
      @ForAll("types") Class<? extends CaseEvent> type, @ForAll long seed) {
    CaseEvent event = strange(seed).of(type);

    var text = EVENTS.write(event);

    assertThat(EVENTS.read(text)).isEqualTo(event);
    assertThat(EVENTS.write(EVENTS.read(text))).isEqualTo(text);
  }

  @Property(tries = 100)
  void everyEffectComesBack(@ForAll long seed) {
    var instances = strange(seed);
    Instances.members(Effect.class)
        .map(type -> (Effect) instances.of(type))
        .forEach(effect -> assertThat(EFFECTS.read(EFFECTS.write(effect))).isEqualTo(effect));
  }

  @Property(tries = 50)
  void everyEntryOfALedgerComesBack(@ForAll long seed) {
    var instances = strange(seed);
    Instances.members(LedgerEntry.class)
        .map(type -> (LedgerEntry) instances.of(type))
        .forEach(entry -> assertThat(LEDGER.read(LEDGER.write(entry))).isEqualTo(entry));
  }

  /** Whatever happens to a text, it is an event still or a problem with a place. */
  @Property(tries = 200)
  void aDamagedTextIsAnEventOrUnreadable(
      @ForAll("types") Class<? extends CaseEvent> type,
      @ForAll long seed,
      @ForAll("damages") UnaryOperator<StringBuilder> damage) {
    var text = EVENTS.write(Instances.plain(seed).of(type));
    var damaged = damage.apply(new StringBuilder(text)).toString();

    CaseEvent event;
    try {
      event = EVENTS.read(damaged);
    } catch (UnreadableJson unreadable) {
      assertThat(unreadable).hasMessageStartingWith("$");
      return;
    }
    assertThat(EVENTS.read(EVENTS.write(event))).isEqualTo(event);
  }

  @Provide
  Arbitrary<Class<?>> types() {
    return Arbitraries.of(TYPES);
  }

  @Provide
  Arbitrary<UnaryOperator<StringBuilder>> damages() {
    var characters =
        Arbitraries.of('0', '9', '-', '.', 'e', 'n', '"', '\\', '{', ']', ',', ':', ' ', '\uD83D');
    return Arbitraries.integers()
        .between(0, Integer.MAX_VALUE)
        .flatMap(place ->
            characters.flatMap(character ->
                Arbitraries.of(
                    text -> text.deleteCharAt(place % text.length()),
                    text -> text.insert(place % text.length(), character.charValue()),
                    text -> {
                      text.setCharAt(place % text.length(), character);
                      return text;
                    },
                    text -> text.delete(place % text.length(), text.length()))));
  }

  private static Instances strange(long seed) {
    var random = new Random(seed);
    return new Instances(
        seed, (name, number) -> STRANGE.get(random.nextInt(STRANGE.size())) + number);
  }
}
