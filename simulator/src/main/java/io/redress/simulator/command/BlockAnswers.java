package io.redress.simulator.command;

import io.redress.adapter.policy.dossier.Answer;
import io.redress.adapter.policy.dossier.AnswerWriter;
import io.redress.adapter.policy.dossier.DossierReader;
import io.redress.adapter.policy.dossier.LineProblem;
import io.redress.adapter.policy.dossier.SubmittedDossier;
import io.redress.decision.Decisions;
import io.redress.policy.Policy;
import io.redress.simulator.command.LineBlocks.Block;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Answers the dossiers of a block, line by line. Can be used by several threads. */
final class BlockAnswers {

  private static final LineProblem BEYOND_ANY_NUMBER =
      new LineProblem(
          "$",
          1,
          "some amounts together are larger than any that can be reckoned with",
          Option.none(),
          List.empty());

  private final Policy policy;
  private final DossierReader reader;

  BlockAnswers(Policy policy) {
    this.policy = policy;
    this.reader = new DossierReader(policy);
  }

  /**
   * What came of a block.
   *
   * @param json one line for each of the block
   * @param lines how many they are
   * @param undecided how many of them are no decisions
   */
  record Answered(ByteArrayOutputStream json, long lines, long undecided) {}

  Answered to(Block block) {
    var json = new ByteArrayOutputStream(1 << 16);
    try (var writer = new AnswerWriter(policy, json)) {
      return switch (block) {
        case Block.Lines lines -> new Answered(json, lines.count(), answer(lines, writer));
        case Block.TooLong(long line) -> {
          writer.write(new Answer.Unread(line, DossierReader.tooLong()));
          yield new Answered(json, 1, 1);
        }
      };
    } catch (IOException impossible) {
      throw new IllegalStateException("could not write to memory", impossible);
    }
  }

  /** Writes the answers, and says how many of them are no decisions. */
  private long answer(Block.Lines block, AnswerWriter writer) throws IOException {
    long undecided = 0;
    long line = block.firstLine();
    int from = 0;
    while (from < block.length()) {
      int end = block.endOfLine(from);
      var answer = answer(block.bytes(), from, end - from, line);
      writer.write(answer);
      undecided += answer instanceof Answer.Decided ? 0 : 1;
      from = end + 1;
      line++;
    }
    return undecided;
  }

  private Answer answer(byte[] bytes, int from, int length, long line) {
    try {
      return reader
          .read(bytes, from, length)
          .fold(wrong -> new Answer.Unread(line, wrong), dossier -> decide(dossier, line));
    } catch (ArithmeticException beyondAnyNumber) {
      return new Answer.Unread(line, BEYOND_ANY_NUMBER);
    }
  }

  private Answer decide(SubmittedDossier dossier, long line) {
    return Decisions.decide(policy, dossier.dossier())
        .fold(
            why -> new Answer.Undecided(line, dossier.id(), why),
            decision -> new Answer.Decided(dossier, decision));
  }
}
