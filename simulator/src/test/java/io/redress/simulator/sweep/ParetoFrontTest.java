package io.redress.simulator.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.statistics.Kpi.Better;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class ParetoFrontTest {

  private static final Vector<Better> LESS = Vector.of(Better.LESS, Better.LESS);

  @Test
  void onTheFrontIsWhatNothingBeats() {
    var points =
        Vector.of(
            Vector.of(1.0, 5.0), // cheapest
            Vector.of(2.0, 2.0),
            Vector.of(2.0, 3.0), // as cheap as the one before, and worse
            Vector.of(5.0, 1.0), // least harm
            Vector.of(6.0, 6.0));
    assertThat(ParetoFront.of(points, LESS)).containsExactly(true, true, false, true, false);
  }

  @Test
  void equalsDoNotBeatEachOther() {
    var points = Vector.of(Vector.of(1.0, 1.0), Vector.of(1.0, 1.0));
    assertThat(ParetoFront.of(points, LESS)).containsExactly(true, true);
  }

  @Test
  void moreCanBeBetter() {
    var points = Vector.of(Vector.of(1.0, 80.0), Vector.of(1.0, 90.0));
    assertThat(ParetoFront.of(points, Vector.of(Better.LESS, Better.MORE)))
        .containsExactly(false, true);
  }

  @Test
  void whatHasNoFigureBeatsNothingAndIsNotOnTheFront() {
    var points = Vector.of(Vector.of(Double.NaN, 0.0), Vector.of(1.0, 1.0));
    assertThat(ParetoFront.of(points, LESS)).containsExactly(false, true);
  }
}
