package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.policy.Policy;
import io.redress.simulator.WrittenPolicy;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.population.Truth;
import io.redress.simulator.population.WrittenPopulation;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Results;
import io.redress.simulator.statistics.TallyText;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** What a policy can do about photos that were shown before, and addresses of many customers. */
class SignsTest {

  private static final String CAPS =
      "risk:\n  caps: {automatic-up-to: 500.00, refunds-per-30-days: 5}";

  private static final Policy BLIND = WrittenPolicy.with();

  /** Nobody with such a photo is given anything without somebody above the agents. */
  private static final Policy COMPARES_PHOTOS = looks("evidence-reused: true");

  private static final Policy COMPARES_ADDRESSES = looks("address-customers: at least 4");

  private static Policy looks(String at) {
    return WrittenPolicy.with(
        "currency: CNY\n",
        """
        currency: CNY
        columns: {evidence-reused: boolean, address-customers: number}
        """,
        CAPS,
        CAPS
            + "\n  signals:\n    - {id: seen-before, "
            + at
            + ", score: 100}\n  action:\n    - {id: look, risk-score: at least 100, do: block}");
  }

  private static Results lived(Population shop, Policy policy) {
    return Simulation.ofGenerated(List.of(BLIND, policy), shop, 42, 6_000, 2).run(2, more -> {});
  }

  private static double wronglyRefunded(Results results, int policy, Truth truth) {
    return results
        .policies()
        .get(policy)
        .sample()
        .of(Dimension.TRUTH, truth.word(), Kpi.WRONGLY_REFUNDED)
        .value();
  }

  /** How many of those who are owed something get it without a person. */
  private static double atOnce(Results results) {
    return results
        .policies()
        .get(1)
        .sample()
        .of(Dimension.TRUTH, Truth.OWED.word(), Kpi.DECIDED_AUTOMATICALLY)
        .value();
  }

  private static double wronglyRefused(Results results) {
    return results.policies().get(1).sample().of(Kpi.WRONGLY_REFUSED).value();
  }

  @Test
  void whoeverComparesPhotosIsDeceivedLess() {
    var results = lived(PopulationDocument.builtIn(), COMPARES_PHOTOS);

    double blind = wronglyRefunded(results, 0, Truth.PRETENDED_FAULT);
    double looks = wronglyRefunded(results, 1, Truth.PRETENDED_FAULT);
    assertThat(looks).isBetween(blind * 0.4, blind * 0.9);
  }

  /** Nobody has a photo taken for another, and then everybody has. */
  @Test
  void honestPhotosThatAreTakenForOthersAreHarm() {
    var never = WrittenPopulation.with("mistaken: 0.01", "mistaken: 0");
    var always = WrittenPopulation.with("mistaken: 0.01", "mistaken: 1");

    var spared = lived(never, COMPARES_PHOTOS);
    var hit = lived(always, COMPARES_PHOTOS);
    assertThat(atOnce(hit)).isLessThan(atOnce(spared) * 0.8);
    assertThat(wronglyRefused(hit)).isGreaterThan(wronglyRefused(spared));
  }

  /**
   * Half of the customers lie, and come in rings; one of two of the others has a large household.
   */
  @Test
  void whoeverLooksAtAddressesFindsRingsAndHitsTheirNeighbours() {
    var rings =
        with(
            "rings: 0.50", "rings: 1",
            "household: {1: 0.70, 2: 0.24, 4: 0.05, 8: 0.01}", "household: {1: 1}");
    var results = lived(rings, COMPARES_ADDRESSES);
    double blind = wronglyRefunded(results, 0, Truth.PRETENDED_FAULT);
    assertThat(wronglyRefunded(results, 1, Truth.PRETENDED_FAULT)).isLessThan(blind * 0.7);

    var neighbours =
        with(
            "rings: 0.50", "rings: 1",
            "household: {1: 0.70, 2: 0.24, 4: 0.05, 8: 0.01}", "household: {1: 1, 5: 1}");
    var hit = lived(neighbours, COMPARES_ADDRESSES);
    assertThat(atOnce(hit)).isBetween(atOnce(results) * 0.4, atOnce(results) * 0.6);
    assertThat(wronglyRefused(hit)).isGreaterThan(wronglyRefused(results));
  }

  private static Population with(String... changes) {
    return WrittenPopulation.with(
        List.of(changes)
            .append("kinds: {honest: 0.78, careless: 0.13, opportunist: 0.08, fraudulent: 0.01}")
            .append("kinds: {honest: 0.5, fraudulent: 0.5}")
            .toJavaArray(String[]::new));
  }

  /** What a policy does not ask for changes nothing. */
  @Test
  void aPolicyWithoutSuchColumnsSeesNone() {
    var others =
        WrittenPopulation.with(
            "reused: 0.50", "reused: 1",
            "mistaken: 0.01", "mistaken: 1",
            "rings: 0.50", "rings: 1");
    assertThat(TallyText.of(lived(others, BLIND).first().sample().whole()))
        .isEqualTo(
            TallyText.of(lived(PopulationDocument.builtIn(), BLIND).first().sample().whole()));
  }
}
