package io.redress.view;

import io.redress.lifecycle.CaseEvent;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How often the customer did not accept how the case ended.
 *
 * @param raised how many complaints and appeals there were
 * @param upheld in how many of those the customer was right
 * @param turnedDown in how many the customer was not; the others were not answered yet
 */
@ValueObject
public record Complaints(int raised, int upheld, int turnedDown) {

  static Complaints none() {
    return new Complaints(0, 0, 0);
  }

  /** How many wait for an answer: none or one. */
  public int open() {
    return raised - upheld - turnedDown;
  }

  Complaints after(CaseEvent event) {
    return switch (event) {
      case CaseEvent.ComplaintRaised e -> new Complaints(raised + 1, upheld, turnedDown);
      case CaseEvent.ComplaintAnswered e ->
          e.upheld()
              ? new Complaints(raised, upheld + 1, turnedDown)
              : new Complaints(raised, upheld, turnedDown + 1);
      default -> this;
    };
  }
}
