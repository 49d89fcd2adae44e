package io.redress.goods;

import io.redress.order.LineId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What came back of a line.
 *
 * @param received how many units came back; it may be fewer than were asked for, or none
 * @param grade what they are worth, if the inspector graded them
 * @param missing the accessories that did not come back
 */
@ValueObject
public record InspectedLine(LineId line, long received, Option<Grade> grade, Set<String> missing) {

  public InspectedLine {
    if (received < 0) {
      throw new IllegalArgumentException("%d units of %s received".formatted(received, line));
    }
  }

  /** Units with all their accessories, not graded. */
  public static InspectedLine complete(LineId line, long received) {
    return new InspectedLine(line, received, Option.none(), HashSet.empty());
  }
}
