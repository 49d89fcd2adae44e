package io.redress.policy;

import io.redress.facts.ReasonWindow;
import io.redress.request.Reason;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/**
 * What the law requires at least. A policy may favour the customer more, never less; {@code verify}
 * finds where it does.
 *
 * @param windows the shortest windows that are lawful
 */
public record Statute(Map<Reason, ReasonWindow> windows) {

  /** Nothing that anybody has written down. */
  public static Statute none() {
    return new Statute(HashMap.empty());
  }
}
