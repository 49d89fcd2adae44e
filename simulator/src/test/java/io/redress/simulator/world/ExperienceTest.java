package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExperienceTest {

  @Test
  void nobodyKnowsAnythingAtFirst() {
    assertThat(new Experience().success()).isEqualTo(0.5);
  }

  @Test
  void whatWorksBecomesKnown() {
    var experience = new Experience();
    experience.heard(true);
    assertThat(experience.success()).isCloseTo(0.51, within(1e-12));
    experience.heard(false);
    assertThat(experience.success()).isCloseTo(0.4998, within(1e-12));
  }

  /** 0.98 to the power of 34 is 0.503. */
  @Test
  void halfOfWhatIsKnownIsOfTheLast34() {
    var experience = new Experience();
    for (int claim = 0; claim < 34; claim++) {
      experience.heard(true);
    }
    assertThat(experience.success()).isCloseTo(0.7484, within(1e-3));
  }
}
