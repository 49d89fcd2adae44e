package io.redress.adapter.store;

import io.redress.lifecycle.CaseEvent;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * How events are kept: as a JSON object of the word of their type, its version, and what {@link
 * JsonCodec} makes of their components, such as {@code
 * {"type":"refund-declined","version":1,"data":{"leg":"case-1-1"}}}. What was kept in an older
 * version is brought to the newest one while it is read; the text that is kept never changes.
 *
 * <p>A codec is immutable; several threads may use it.
 *
 * @param <E> a sealed interface of records
 */
public final class EventCodec<E> {

  /**
   * What older versions of Redress kept. Who confirmed a refund they did not say: it is taken for a
   * person's word, so that a provider's later no makes somebody look, and never pays again.
   */
  private static final Upcasters OLDER =
      Upcasters.none()
          .with("refund-confirmed", 1, data -> data.with("by-hand", new Json.Truth(true)));

  private final Class<E> family;
  private final FamilyCodec codec;
  private final Map<String, EventType> newest;
  private final Upcasters upcasters;

  /**
   * Worked out anew each time: keep it.
   *
   * @throws IllegalArgumentException if the events are no sealed interface of records, if a
   *     component of one has no JSON form, or if an upcaster leads to an event that there is not
   */
  public EventCodec(Class<E> family, Upcasters upcasters) {
    this.family = family;
    this.codec = new ValueCodecs().events(family);
    this.upcasters = upcasters;
    this.newest = codec.words().toMap(word -> word, upcasters::newest);
    upcasters.check(newest.keySet());
  }

  /** What brings the older events of cases up to now, for a program that has more of them. */
  public static Upcasters stepsOfCases() {
    return OLDER;
  }

  /** How the events of cases are kept. */
  public static EventCodec<CaseEvent> ofCases() {
    return new EventCodec<>(CaseEvent.class, OLDER);
  }

  /** Every form in which events can be read, the older ones too. */
  public Seq<EventType> readable() {
    return upcasters
        .older()
        .toList()
        .appendAll(newest.values())
        .sorted(Comparator.comparing(EventType::word).thenComparingInt(EventType::version));
  }

  /** The form in which an event is written. */
  public EventType typeOf(E event) {
    return upcasters.newest(codec.word(event));
  }

  /**
   * The text of an event, the same for equal events.
   *
   * @throws IllegalArgumentException if it goes beyond the bounds of {@link Json#text()}
   */
  public String write(E event) {
    var type = typeOf(event);
    return new Envelope(type, codec.data(type.word(), event)).toJson().text();
  }

  /**
   * The event of a text, whichever version was written.
   *
   * @throws UnreadableJson if it is none, or one in a form that is not {@link #readable()}
   */
  public E read(String text) {
    var kept = Envelope.of(Json.parse(text));
    checkThatItIsKnown(kept.type());
    var event = upcasters.upcast(kept);
    return family.cast(codec.read(event.type().word(), event.data(), Envelope.AT_DATA));
  }

  private void checkThatItIsKnown(EventType type) {
    if (upcasters.older().contains(type) || newest.containsValue(type)) {
      return;
    }
    var known = readable().filter(one -> one.word().equals(type.word())).map(EventType::version);
    if (known.isEmpty()) {
      throw Envelope.AT_TYPE.unreadable("there is no event " + JsonPath.shown(type.word()));
    }
    throw Envelope.AT_VERSION.unreadable(
        known.forAll(version -> version < type.version())
            ? "%s is newer than all that are known".formatted(type)
            : "%s is not known".formatted(type));
  }
}
