package io.redress.simulator.command;

import io.redress.adapter.policy.dossier.Answer;
import io.redress.adapter.policy.dossier.AnswerWriter;
import io.redress.adapter.policy.dossier.DossierReader;
import io.redress.adapter.policy.dossier.SubmittedDossier;
import io.redress.decision.Decision;
import io.redress.decision.Decisions;
import io.redress.decision.Explained;
import io.redress.decision.Unanswerable;
import io.redress.policy.Policy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Dossiers with the decisions that are expected of a policy: one JSON document a line, {@code
 * {"case": "...", "dossier": {...}, "expected": {...}}}. Of the decision only what is expected is
 * compared.
 */
final class TestCases {

  private final String file;
  private final Policy policy;
  private final Terminal terminal;
  private final DossierReader reader;

  TestCases(String file, Policy policy, Terminal terminal) {
    this.file = file;
    this.policy = policy;
    this.terminal = terminal;
    this.reader = new DossierReader(policy);
  }

  /**
   * What came of one case.
   *
   * @param differences in what the decision is otherwise than expected
   * @param explained the decision with all that led to it; none where there is no decision
   */
  record Ran(long line, String name, Seq<JsonDifference> differences, Option<Explained> explained) {

    boolean isAsExpected() {
      return differences.isEmpty();
    }
  }

  /**
   * Runs all cases of a file.
   *
   * @throws DataFailure if a line is no case
   */
  Seq<Ran> run() {
    var lines = Inputs.lines(file, terminal);
    Seq<Ran> ran = Vector.empty();
    long number = 0;
    for (var line : lines) {
      number++;
      if (line.length > 0) {
        ran = ran.append(run(number, line));
      }
    }
    return ran;
  }

  private Ran run(long number, byte[] line) {
    var parts = TestCase.read(line).getOrElseThrow(wrong -> failure(number, wrong));
    var dossier =
        reader
            .read(line, parts.dossierFrom(), parts.dossierLength())
            .getOrElseThrow(
                wrong -> failure(number, "dossier, " + wrong.path() + ": " + wrong.message()));
    var explained = Decisions.explain(policy, dossier.dossier());
    var decided = json(number, dossier, explained.map(Explained::decision));
    return new Ran(
        number,
        parts.name().getOrElse(dossier.id()),
        JsonDifference.between(parts.expected(), decided),
        explained.toOption());
  }

  private Object json(
      long number, SubmittedDossier dossier, Either<Unanswerable, Decision> decided) {
    var answer =
        decided.<Answer>fold(
            why -> new Answer.Undecided(number, dossier.id(), why),
            decision -> new Answer.Decided(dossier, decision));
    var bytes = new ByteArrayOutputStream();
    try (var writer = new AnswerWriter(policy, bytes)) {
      writer.write(answer);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return JsonTree.read(bytes.toByteArray());
  }

  private DataFailure failure(long line, String message) {
    return new DataFailure("%s:%d: %s".formatted(file, line, message));
  }
}
