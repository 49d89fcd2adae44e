package io.redress.simulator.stress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.dossier.DossierReader;
import io.redress.adapter.policy.dossier.DossierWriter;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.party.Customer;
import io.redress.policy.Policy;
import io.redress.simulator.search.Script;
import io.redress.simulator.story.Lived.Asked;
import io.redress.simulator.story.Stories;
import io.vavr.collection.Seq;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of lines that say what a policy was asked in a story. */
class DossierLineProperties {

  private static final Policy POLICY = BuiltInPolicies.load("cn-marketplace").get();
  private static final Stories STORIES = new Stories(POLICY);

  /** Of an order from which nothing went back; the first day of a customer has no hour. */
  @Property(tries = 200)
  void whatIsWrittenIsReadAsTheSame(@ForAll long seed, @ForAll @IntRange(max = 1_000) int number) {
    for (var asked : answers(seed, number).filter(DossierLineProperties::isWhole)) {
      var line = new DossierWriter(POLICY).line("C1", asked.dossier());

      assertThat(read(line)).isEqualTo(sinceMidnight(asked.dossier()));
    }
  }

  @Property(tries = 200)
  void aLineIsAnsweredAsInTheStory(@ForAll long seed, @ForAll @IntRange(max = 1_000) int number) {
    for (var asked : answers(seed, number)) {
      for (var line : DossierLine.of(POLICY, asked)) {
        assertThat(Decisions.decide(POLICY, read(line)).get()).isEqualTo(asked.decision());
      }
    }
  }

  /** So that it is not true of none: a first request can be said. */
  @Property(tries = 200)
  void thereIsALineOfEveryFirstRequest(
      @ForAll long seed, @ForAll @IntRange(max = 1_000) int number) {
    for (var asked : answers(seed, number).filter(DossierLineProperties::isWhole)) {
      assertThat(DossierLine.of(POLICY, asked)).isNotEmpty();
    }
  }

  private static Seq<Asked> answers(long seed, int number) {
    return STORIES.live(Script.hashed(seed, number).draws()).answers();
  }

  private static boolean isWhole(Asked asked) {
    var order = asked.dossier().order();
    return order.refunded().isEmpty()
        && order.delivery().refunded().isZero()
        && order.clawedBack().isZero()
        && order.tenders().forAll(tender -> tender.gone().isZero());
  }

  private static Dossier read(String line) {
    var utf8 = line.getBytes(UTF_8);
    return new DossierReader(POLICY).read(utf8, 0, utf8.length).get().dossier();
  }

  private static Dossier sinceMidnight(Dossier dossier) {
    var it = dossier.customer();
    var zone = POLICY.facts().zone();
    return Dossiers.with(
        dossier,
        new Customer(
            it.id(),
            it.tier(),
            it.since().map(at -> at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant()),
            it.identityVerified(),
            it.past()));
  }
}
