package io.redress.simulator.report;

import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import io.vavr.collection.TreeSet;
import java.util.List;
import java.util.stream.Stream;

/** Whether those who must act keep up, as text: each clock, then each role and its queue. */
record TextTeam(RunSummary run, Language language) {

  /** Of each clock that ran, how often it was kept, and how often it ran out. */
  TextTable clocks() {
    var table =
        new TextTable(List.of("", TerminalText.MET.in(language), TerminalText.PASSED.in(language)));
    var passed = run.tally().breaches();
    var clocks = TreeSet.ofAll(sample().words(Dimension.CLOCK)).addAll(passed.all().keySet());
    for (var clock : clocks) {
      table.row(
          List.of(
              Label.term(clock, language),
              cell(Dimension.CLOCK, clock, Kpi.DEADLINES_MET),
              Numbers.count(passed.of(clock))));
    }
    return table;
  }

  /** Of each role, how busy it is and what waits for it. */
  TextTable roles() {
    var table =
        new TextTable(
            List.of(
                "",
                TerminalText.AT_WORK.in(language),
                TerminalText.WAITING.in(language),
                TerminalText.WAIT.in(language)));
    for (var role : sample().words(Dimension.ROLE)) {
      table.row(
          Stream.of(
                  WordText.of(Dimension.ROLE, role, language),
                  cell(Dimension.ROLE, role, Kpi.UTILISATION),
                  cell(Dimension.ROLE, role, Kpi.QUEUE_LENGTH),
                  cell(Dimension.ROLE, role, Kpi.WAIT))
              .toList());
    }
    return table;
  }

  private String cell(Dimension by, String word, Kpi kpi) {
    var estimate = sample().of(by, word, kpi);
    return new Plain(run.currency(), language)
        .of(kpi.unit(), estimate.value(), estimate.halfWidth());
  }

  private Sample sample() {
    return run.subject().sample();
  }
}
