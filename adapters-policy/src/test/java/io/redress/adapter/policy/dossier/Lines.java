package io.redress.adapter.policy.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.decision.Decisions;
import io.redress.policy.Policy;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Lines as tests write them, read and answered under the statutory policy. */
final class Lines {

  static final Policy POLICY = BuiltInPolicies.load("cn-seven-day").get();

  private Lines() {}

  static List<String> of(String resource) {
    try (var file = Lines.class.getResourceAsStream("/dossiers/" + resource)) {
      return new String(file.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Either<LineProblem, SubmittedDossier> read(byte[] line) {
    return new DossierReader(POLICY).read(line, 0, line.length);
  }

  static Either<LineProblem, SubmittedDossier> read(String line) {
    return read(line.getBytes(UTF_8));
  }

  static Answer answer(String line, long number) {
    return read(line)
        .fold(
            wrong -> new Answer.Unread(number, wrong),
            dossier ->
                Decisions.decide(POLICY, dossier.dossier())
                    .fold(
                        why -> new Answer.Undecided(number, dossier.id(), why),
                        decision -> new Answer.Decided(dossier, decision)));
  }

  static String written(Answer answer) {
    var out = new ByteArrayOutputStream();
    try (var writer = new AnswerWriter(POLICY, out)) {
      writer.write(answer);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toString(UTF_8);
  }
}
