package io.redress.simulator.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.b=0..200 step 50       | a.b    | 0 50 100 150 200",
        "a=0..1 step 0.4          | a      | 0.0 0.4 0.8",
        "a=-1..1 step 1           | a      | -1 0 1",
        "a=5..5 step 1            | a      | 5",
        "r[x y].at=scan, signature| r[x y].at | scan signature",
        "r[0]=one                 | r[0]   | one",
      })
  void aListOrARangeWithAStep(String typed, String setting, String values) {
    var axis = Axis.parse(typed).get();
    assertThat(axis.setting()).hasToString(setting);
    assertThat(axis.values().mkString(" ")).isEqualTo(values);
  }

  @Test
  void whatFollowsARangeBelongsToEachValue() {
    assertThat(Axis.parse("sla.review.within=12..36 step 12 hours").get().values())
        .containsExactly("12 hours", "24 hours", "36 hours");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a                | 'a' is not PATH=VALUES, such as authority.agent.up-to=100,200",
        "=1               | '=1' is not PATH=VALUES, such as authority.agent.up-to=100,200",
        "a..b=1           | 'a..b' is no path: write keys with dots, and items of lists in"
            + " brackets, such as release[others].at",
        "a[=1             | 'a[' is no path: write keys with dots, and items of lists in brackets,"
            + " such as release[others].at",
        "[0]=1            | '[0]' is no path: write keys with dots, and items of lists in brackets,"
            + " such as release[others].at",
        "a=               | 'a': a value is missing in ''",
        "a=1,,2           | 'a': a value is missing in '1,,2'",
        "a=1,2,1          | 'a': a value stands there twice in '1,2,1'",
        "a=0..500         | 'a': a range needs a step, such as 0..500 step 50",
        "a=0..500 step 0  | 'a': a step must be above 0, not 0",
        "a=0..500 step -5 | 'a': a step must be above 0, not -5",
        "a=9..1 step 1    | 'a': a range goes upwards, not from 9 to 1",
        "a=x..y step 1    | 'a': 'x..y step 1' is no range: write one as 0..500 step 50",
        "a=0..999 step 1  | 'a': 1000 values are too many: at most 500",
        "a=0..999999999999999 step 0.000001 | 'a': 999999999999999000001 values are too many: at"
            + " most 500",
      })
  void whatIsWrongIsSaid(String typed, String why) {
    assertThat(Axis.parse(typed).getLeft()).isEqualTo(why);
  }

  @Test
  void settingsAreCalledByTheEndsThatTellThemApart() {
    assertThat(names("authority.agent.up-to", "release[others].at")).containsExactly("up-to", "at");
    assertThat(names("authority.agent.up-to", "authority.supervisor.up-to"))
        .containsExactly("agent.up-to", "supervisor.up-to");
    assertThat(names("release[small].at", "release[others].at"))
        .containsExactly("release[small].at", "release[others].at");
  }

  private static Iterable<String> names(String... paths) {
    return Setting.names(List.of(paths).map(path -> Setting.parse(path).get()));
  }
}
