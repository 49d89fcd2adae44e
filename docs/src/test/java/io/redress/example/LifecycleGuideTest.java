package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.sla.ClockName;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to the life of a case leaves out no state, command, clock, path or remedy. */
class LifecycleGuideTest {

  private static final Set<String> NAMED =
      Pattern.compile("`([A-Za-z-]+)`")
          .matcher(Page.of("docs/guide/lifecycle.md").text())
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toSet());

  @Test
  void everyStateIsNamed() {
    assertThat(NAMED).containsAll(leaves(AfterSaleCase.class).toList());
  }

  @Test
  void everyCommandIsNamed() {
    assertThat(NAMED).containsAll(leaves(CaseCommand.class).toList());
  }

  @Test
  void everyClockIsNamedThatRunsForACase() {
    assertThat(NAMED)
        .containsAll(
            Arrays.stream(ClockName.values())
                .filter(clock -> clock != ClockName.STALE_TRACKING)
                .map(ClockName::word)
                .toList());
  }

  @Test
  void everyPathAndRemedyIsNamed() {
    assertThat(NAMED).containsAll(Arrays.stream(Path.values()).map(Path::word).toList());
    assertThat(NAMED).containsAll(Arrays.stream(Remedy.values()).map(Remedy::word).toList());
  }

  @Test
  void whatLooksLikeATypeIsOne() {
    var known =
        Stream.concat(leaves(AfterSaleCase.class), leaves(CaseCommand.class))
            .collect(Collectors.toSet());
    assertThat(NAMED.stream().filter(name -> Character.isUpperCase(name.charAt(0))))
        .allMatch(known::contains);
  }

  private static Stream<String> leaves(Class<?> sealed) {
    return sealed.isSealed()
        ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(LifecycleGuideTest::leaves)
        : Stream.of(sealed.getSimpleName());
  }
}
