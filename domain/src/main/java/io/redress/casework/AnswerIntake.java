package io.redress.casework;

import io.redress.lifecycle.AfterSaleCase.NotOpened;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.CommandPrint;
import io.redress.lifecycle.Refusal;
import io.redress.port.Agenda.Stray;
import io.redress.port.CaseJournal;
import io.redress.port.Telemetry;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what providers, couriers and warehouses say by themselves, after an adapter has verified
 * who says it. What no case can take is kept for people to see: an answer about a case that there
 * is not never makes one, and one that contradicts a case never changes it.
 */
public final class AnswerIntake {

  private static final Logger log = LoggerFactory.getLogger(AnswerIntake.class);

  private final CaseJournal journal;
  private final AfterSales afterSales;
  private final InstantSource clock;
  private final Telemetry telemetry;

  /**
   * What somebody outside says.
   *
   * @param source who says so, such as the name of a provider; 1 to 100 characters
   * @param id the source's own id of what it says, the same however often it is said; 1 to 200
   *     characters
   * @param what is said, in words without anybody's personal data; up to 500 characters
   * @param command what it is to the case
   */
  public record Answer(
      String source,
      String id,
      CaseId about,
      String what,
      Function<CommandId, CaseCommand> command) {

    private static final int LONGEST_SOURCE = 100;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_WHAT = 500;

    public Answer {
      check("source", source, LONGEST_SOURCE);
      check("id", id, LONGEST_ID);
      check("what", what, LONGEST_WHAT);
    }

    private static void check(String name, String value, int longest) {
      if (value.isEmpty() || value.length() > longest) {
        throw new IllegalArgumentException(
            "%s has %d characters; 1 to %d may be".formatted(name, value.length(), longest));
      }
    }
  }

  /** What became of an answer. Whoever said it need not say it again. */
  public sealed interface Taken {

    /** The case heard it, now or before. */
    record Heard(CaseView view) implements Taken {}

    /** It was kept for people to see. */
    record SetAside(String why) implements Taken {}
  }

  public AnswerIntake(
      CaseJournal journal, AfterSales afterSales, InstantSource clock, Telemetry telemetry) {
    this.journal = journal;
    this.afterSales = afterSales;
    this.clock = clock;
    this.telemetry = telemetry;
  }

  /**
   * Takes an answer. It is kept when this returns.
   *
   * @throws RuntimeException if it could not be kept, so that whoever said it must say it again
   */
  public Taken take(Answer answer) {
    var key = new CommandId(AfterSales.OWN + answer.source() + "-" + answer.id());
    if (afterSales.view(answer.about()).state() instanceof NotOpened) {
      return setAside(answer, "there is no such case");
    }
    var command = answer.command().apply(key);
    return afterSales
        .take(answer.about(), command, Option.of(CommandPrint.of(command)))
        .<Taken>fold(refusal -> setAside(answer, word(refusal)), Taken.Heard::new);
  }

  private Taken setAside(Answer answer, String why) {
    var stray =
        new Stray(
            answer.source(), answer.id(), clock.instant(), answer.about(), answer.what(), why);
    if (journal.setAside(stray)) {
      log.warn(
          "case {}: an answer of {} was set aside: {}",
          answer.about().value(),
          answer.source(),
          why);
      telemetry.setAside(answer.source());
    }
    return new Taken.SetAside(why);
  }

  private static String word(Refusal refusal) {
    return "refused: " + refusal.getClass().getSimpleName();
  }
}
