package io.redress.adapter.store.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Wherever a process ends, the end of the story is the same: the same money, the same notices,
 * nothing left undone.
 */
class CrashPointsTest {

  /** All pairs are tried by hand, {@code -Dredress.crash.pairs=true}; here the near ones. */
  private static final int NEAR = Boolean.getBoolean("redress.crash.pairs") ? 1_000 : 3;

  @ParameterizedTest
  @EnumSource
  void aProcessMayEndAtAnyPoint(Scenario scenario) {
    var undisturbed = CrashPoints.live(scenario);
    var different = new ArrayList<String>();
    for (int point = 1; point <= undisturbed.points(); point++) {
      var books = CrashPoints.live(scenario, point);
      if (!books.isLike(undisturbed)) {
        different.add("a crash at %d: %s instead of %s".formatted(point, books, undisturbed));
      }
    }

    assertThat(undisturbed.undone()).isZero();
    assertThat(different).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aProcessMayEndTwice(Scenario scenario) {
    var undisturbed = CrashPoints.live(scenario);
    var different = new ArrayList<String>();
    for (int first = 1; first <= undisturbed.points(); first++) {
      for (int second = first + 1; second <= first + NEAR; second++) {
        var books = CrashPoints.live(scenario, first, second);
        if (!books.isLike(undisturbed)) {
          different.add("crashes at %d and %d: %s".formatted(first, second, books));
        }
      }
    }

    assertThat(different).isEmpty();
  }
}
