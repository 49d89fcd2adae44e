package io.redress.adapter.store;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.function.UnaryOperator;

/**
 * What brings events that were kept by older versions of a program to the form that it knows now,
 * one version after the other. Whoever changes the form of an event adds a step for it here and
 * never changes one; what was kept stays as it is. Immutable.
 */
public final class Upcasters {

  private static final Upcasters NONE = new Upcasters(LinkedHashMap.empty());

  private final Map<EventType, Step> steps;

  /** To the next form, and how. */
  private record Step(EventType to, UnaryOperator<Json.Fields> change) {}

  private Upcasters(Map<EventType, Step> steps) {
    this.steps = steps;
  }

  /** All events are as they were in their first version. */
  public static Upcasters none() {
    return NONE;
  }

  /**
   * And one form of an event that became the next version of it.
   *
   * @param version the older one
   * @param change makes the components of the next version out of those of the older one
   * @throws IllegalArgumentException if there is a step from this version already
   */
  public Upcasters with(String word, int version, UnaryOperator<Json.Fields> change) {
    return renamed(new EventType(word, version), new EventType(word, version + 1), change);
  }

  /**
   * And one form of an event that became one of another name.
   *
   * @throws IllegalArgumentException if there is a step from it already
   */
  public Upcasters renamed(EventType from, EventType to, UnaryOperator<Json.Fields> change) {
    if (steps.containsKey(from)) {
      throw new IllegalArgumentException("there are two steps from " + from);
    }
    return new Upcasters(steps.put(from, new Step(to, change)));
  }

  /** All forms that are no longer written. */
  Set<EventType> older() {
    return steps.keySet();
  }

  /**
   * The form in which events of a kind are written now: the first one where no step leads to it.
   */
  EventType newest(String word) {
    int version =
        steps
            .values()
            .map(Step::to)
            .filter(to -> to.word().equals(word))
            .map(EventType::version)
            .max()
            .getOrElse(1);
    return new EventType(word, version);
  }

  /**
   * Checks that every step leads on to a form that is written now.
   *
   * @param words of the events that there are
   * @throws IllegalArgumentException if one does not
   */
  void check(Set<String> words) {
    for (var from : older()) {
      var end = end(from);
      if (!words.contains(end.word()) || !newest(end.word()).equals(end)) {
        throw new IllegalArgumentException(
            "%s becomes %s, which is not how events are written".formatted(from, end));
      }
    }
    for (var word : words) {
      if (steps.containsKey(newest(word))) {
        throw new IllegalArgumentException(
            newest(word) + " is written, and brought to another one");
      }
    }
  }

  private EventType end(EventType from) {
    var at = from;
    for (int i = 0; i < steps.size(); i++) {
      at = steps.get(at).map(Step::to).getOrElse(at);
    }
    if (steps.containsKey(at)) {
      throw new IllegalArgumentException("the steps from %s go round".formatted(from));
    }
    return at;
  }

  /**
   * An event in the form in which it is written now.
   *
   * @throws UnreadableJson if a step does not take it
   */
  Envelope upcast(Envelope kept) {
    return steps.get(kept.type()).map(step -> upcast(take(step, kept))).getOrElse(kept);
  }

  private static Envelope take(Step step, Envelope event) {
    try {
      return new Envelope(step.to(), step.change().apply(event.data()));
    } catch (RuntimeException refused) {
      throw new UnreadableJson(
          Envelope.AT_DATA, "%s cannot become %s".formatted(event.type(), step.to()), refused);
    }
  }
}
