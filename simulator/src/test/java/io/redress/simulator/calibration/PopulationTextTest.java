package io.redress.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.redress.simulator.calibration.PopulationText.Edit;
import io.redress.simulator.population.PopulationDocument;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PopulationTextTest {

  private static final String TEXT =
      """
      # Ein Laden 茶
      population: "a # shop"      # its name
      year:
        # when
        seasons:
          - {from: 2026-06-01, factor: 1.5}   # June
          - from: 2026-07-01
            factor: 2
        days: 365   # assumed
      tiers: {
        regular: 0.8, # most
        'go}ld': 0.2
        }
      price:
        median: 3   # a guess
        spread: 1
      last: 7\
      """;

  @Test
  void figuresAreReplacedWithTheirCommentsAndAllElseStays() {
    var edited =
        text()
            .with(
                List.of(
                    edit("new", "population"),
                    edit("- {from: 2027-01-01}\n- {from: 2027-02-01}", "year", "seasons"),
                    edit("372", "year", "days"),
                    edit("{regular: 1}", "tiers"),
                    edit("{median: 2, spread: 3}", "price"),
                    edit("8", "last")));
    assertThat(edited)
        .isEqualTo(
            """
            # Ein Laden 茶
            population: new   # fitted
            year:
              # when
              seasons:
                - {from: 2027-01-01}
                - {from: 2027-02-01}   # fitted
              days: 372   # fitted
            tiers: {regular: 1}   # fitted
            price:
              {median: 2, spread: 3}   # fitted
            last: 8   # fitted\
            """);
  }

  @Test
  void everyFigureHasAPath() {
    assertThat(text().paths().map(path -> path.mkString(".")))
        .containsExactly("population", "year.seasons", "year.days", "tiers", "price", "last");
    assertThat(text().figure(List.of("tiers")).get()).startsWith("{\n").endsWith("}");
    assertThat(text().figure(List.of("nothing"))).isEmpty();
  }

  @Test
  void aFigureThatIsNotThereIsABug() {
    assertThatIllegalStateException()
        .isThrownBy(() -> text().with(List.of(edit("1", "nothing"))))
        .withMessage("no figure List(nothing)");
  }

  @Test
  void whatIsReplacedByItselfIsTheSamePopulation() {
    var text = PopulationText.of(PopulationDocument.builtInText());
    var edited =
        text.with(
            text.paths()
                .filter(path -> text.figure(path).get().lines().count() == 1)
                .map(path -> new Edit(path, text.figure(path).get(), "the same")));
    var read = PopulationDocument.read("edited", edited.getBytes(StandardCharsets.UTF_8)).get();
    assertThat(read.year()).isEqualTo(PopulationDocument.builtIn().year());
    assertThat(read.categories().mapValues(each -> each.price()))
        .isEqualTo(PopulationDocument.builtIn().categories().mapValues(each -> each.price()));
    assertThat(read.partners()).isEqualTo(PopulationDocument.builtIn().partners());
    assertThat(edited).startsWith("# The default population");
  }

  private static PopulationText text() {
    return PopulationText.of(TEXT.getBytes(StandardCharsets.UTF_8));
  }

  private static Edit edit(String yaml, String... path) {
    return new Edit(List.of(path), yaml, "fitted");
  }
}
