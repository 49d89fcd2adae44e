package io.redress.adapter.store.trial;

import io.redress.casework.AnswerIntake.Answer;
import io.redress.casework.AnswerIntake.Taken;
import io.redress.casework.CaseView;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CaseId;
import io.redress.port.Agenda.Stray;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import java.util.List;

/** Whether what a process replies is so, at the moment when it does. */
final class Replies {

  private static final int PLENTY = 1000;

  private final CaseJournal truth;
  private final List<String> violations;

  Replies(CaseJournal truth, List<String> violations) {
    this.truth = truth;
    this.violations = violations;
  }

  /** A case was said to stand so. */
  void check(CaseId id, CaseView said) {
    var log = truth.load(id);
    mustHold(said.id().equals(id), "%s is answered for %s".formatted(said.id(), id));
    mustHold(
        said.version() == log.size()
            && said.state().equals(CaseHistory.fold(log.map(Entry::event))),
        "%s has %d events, and is said to stand so: %s".formatted(id, log.size(), said));
  }

  /** An answer from outside was said to be heard, or to be kept for people. */
  void check(Answer answer, Taken taken) {
    var log = truth.load(answer.about());
    var command = "redress:%s-%s".formatted(answer.source(), answer.id());
    boolean isHeard = log.exists(entry -> entry.command().value().equals(command));
    switch (taken) {
      case Taken.Heard heard -> {
        check(answer.about(), heard.view());
        mustHold(log.nonEmpty(), answer + " was heard by nobody");
      }
      case Taken.SetAside aside -> {
        mustHold(!isHeard, answer + " was heard, and set aside");
        checkKept(answer, aside.why(), log.isEmpty());
      }
    }
  }

  private void checkKept(Answer answer, String why, boolean isOfNobody) {
    var kept = truth.strays(PLENTY).filter(stray -> isOf(stray, answer));
    mustHold(
        kept.size() == 1
            && kept.head().about().equals(answer.about())
            && kept.head().what().equals(answer.what()),
        "%s was set aside as %s".formatted(answer, kept));
    mustHold(
        isOfNobody ? why.equals("there is no such case") : why.matches("refused: [A-Z][A-Za-z]+"),
        "%s was set aside: %s".formatted(answer, why));
  }

  private static boolean isOf(Stray stray, Answer answer) {
    return stray.source().equals(answer.source()) && stray.id().equals(answer.id());
  }

  private void mustHold(boolean does, String otherwise) {
    if (!does) {
      violations.add(otherwise);
    }
  }
}
