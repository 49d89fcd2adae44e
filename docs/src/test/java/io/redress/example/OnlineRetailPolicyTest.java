package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.PolicyBases;
import io.redress.adapter.policy.PolicyDocument;
import io.redress.simulator.history.HistorySource;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.world.Simulation;
import io.redress.verify.PolicyVerifier;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The policy that the page about "Online Retail" replays. */
class OnlineRetailPolicyTest {

  private static final Path FILE = file();

  @Test
  void itHoldsTogetherAndDecidesTheSampleInItsOwnCurrency() throws IOException {
    var policy =
        PolicyDocument.read(FILE.toString(), Files.readAllBytes(FILE), PolicyBases.files())
            .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n")));
    assertThat(PolicyVerifier.findings(policy)).isEmpty();
    assertThat(policy.currency().getCurrencyCode()).isEqualTo("GBP");
    var sample = HistorySource.open(HistorySource.SAMPLE, Option.none()).get();
    var tally =
        Simulation.ofHistory(List.of(policy), PopulationDocument.builtIn(), 42, sample, 1)
            .run(1, lived -> {})
            .first()
            .sample()
            .whole();
    assertThat(tally.orders()).isEqualTo(239);
    assertThat(tally.refunded()).isPositive();
  }

  private static Path file() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("docs/guide/examples/online-retail-policy.yaml"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
