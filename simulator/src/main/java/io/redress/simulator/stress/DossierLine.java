package io.redress.simulator.stress;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.policy.dossier.DossierReader;
import io.redress.adapter.policy.dossier.DossierWriter;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.policy.Policy;
import io.redress.simulator.story.Lived.Asked;
import io.vavr.control.Option;

/** What a policy was asked in a story, as a line that is decided by itself. */
public final class DossierLine {

  private DossierLine() {}

  /**
   * The dossier of the answer that breaks a promise; none where no single answer does, and where a
   * line cannot say all on which the answer rests.
   */
  public static Option<String> of(Policy policy, Finding finding) {
    return finding.broken().asked().flatMap(asked -> of(policy, asked));
  }

  /** The dossier of one answer of a story; none where a line of it would be answered otherwise. */
  static Option<String> of(Policy policy, Asked asked) {
    var line = new DossierWriter(policy).line(asked.forCase().value(), asked.dossier());
    var answer = Decisions.decide(policy, asked.dossier());
    return Option.when(
        read(policy, line).exists(read -> Decisions.decide(policy, read).equals(answer)), line);
  }

  private static Option<Dossier> read(Policy policy, String line) {
    var utf8 = line.getBytes(UTF_8);
    return new DossierReader(policy)
        .read(utf8, 0, utf8.length)
        .toOption()
        .map(read -> read.dossier());
  }
}
