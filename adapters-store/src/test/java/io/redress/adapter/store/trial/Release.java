package io.redress.adapter.store.trial;

import io.redress.adapter.store.EventCodec;
import io.redress.adapter.store.EventType;
import io.redress.adapter.store.Json;
import io.redress.lifecycle.CaseEvent;

/**
 * Two releases of the program, between which three events changed their form: one got another
 * component, one has a component of another name, one has another name itself. The newer one brings
 * the older forms up by the steps that the product has for this; the older one knows nothing of
 * what comes after it.
 */
enum Release {
  OLDER {
    @Override
    String write(CaseEvent event) {
      return older((Json.Fields) Json.parse(NOW.write(event))).text();
    }

    // What is new to the product is refused in the product's own words.
    @Override
    CaseEvent read(String text) {
      boolean isFirst =
          Json.parse(text) instanceof Json.Fields kept && kept.get(VERSION).contains(FIRST);
      return isFirst ? NEXT.read(text) : NOW.read(text);
    }
  },

  NEWER {
    @Override
    String write(CaseEvent event) {
      return NEXT.write(event);
    }

    @Override
    CaseEvent read(String text) {
      return NEXT.read(text);
    }
  };

  private static final String TYPE = "type";
  private static final String VERSION = "version";
  private static final String DATA = "data";
  private static final Json FIRST = new Json.Whole(1);
  private static final String ORDERED = "refund-ordered";
  private static final String DECLINED = "refund-declined";
  private static final String CLOSED = "case-closed";
  private static final String ENDED = "case-ended";
  private static final String LEGS = "legs";
  private static final String LEG = "leg";
  private static final String REFUND = "refund";
  private static final String BEYOND = "is-beyond-paid";

  /** All events as the product keeps them now. */
  private static final EventCodec<CaseEvent> NOW = EventCodec.ofCases();

  private static final EventCodec<CaseEvent> NEXT =
      new EventCodec<>(
          CaseEvent.class,
          EventCodec.stepsOfCases()
              .with(
                  ORDERED,
                  1,
                  ordered -> eachLeg(ordered, leg -> leg.with(BEYOND, new Json.Truth(false))))
              .with(DECLINED, 1, declined -> declined.renamed(REFUND, LEG))
              .renamed(new EventType(ENDED, 1), new EventType(CLOSED, 2), ended -> ended));

  /** The text of an event as this release keeps it. */
  abstract String write(CaseEvent event);

  /**
   * The event of a text that any release kept.
   *
   * @throws io.redress.adapter.store.UnreadableJson if a later one did, in a form that is new
   */
  abstract CaseEvent read(String text);

  /** What the older release kept instead of what is kept now. */
  private static Json.Fields older(Json.Fields kept) {
    if (!(kept.get(TYPE).getOrNull() instanceof Json.Text(var word))
        || !(kept.get(DATA).getOrNull() instanceof Json.Fields data)) {
      throw new IllegalStateException("no event: " + kept);
    }
    return switch (word) {
      case ORDERED -> kept.with(DATA, eachLeg(data, leg -> leg.without(BEYOND)));
      case DECLINED -> kept.with(DATA, data.renamed(LEG, REFUND));
      case CLOSED -> kept.with(TYPE, new Json.Text(ENDED));
      default -> kept;
    };
  }

  private static Json.Fields eachLeg(
      Json.Fields ordered, java.util.function.UnaryOperator<Json.Fields> change) {
    return ordered.changed(
        LEGS, legs -> ((Json.Items) legs).map(leg -> change.apply((Json.Fields) leg)));
  }
}
