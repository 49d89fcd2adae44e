package io.redress.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseEvent;
import io.redress.port.CaseJournal.Entry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of figures that add up. */
class AnalyticsProperties {

  private static final Analytics NONE = Analytics.none(ZoneId.of("Asia/Shanghai"));

  @Provide
  Arbitrary<java.util.List<Seq<Entry>>> cases() {
    return Walks.logs().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<Seq<Entry>> logs() {
    return Walks.logs();
  }

  @Property(tries = 300)
  void partsOfTheCasesAddUpToAllOfThem(
      @ForAll("cases") java.util.List<Seq<Entry>> cases, @ForAll @IntRange(max = 6) int cut) {
    var all = List.ofAll(cases);
    assertThat(of(all.take(cut)).plus(of(all.drop(cut)))).isEqualTo(of(all));
    assertThat(of(all.drop(cut)).plus(of(all.take(cut)))).isEqualTo(of(all));
  }

  @Property(tries = 300)
  void partsOfALogAddUpToTheWholeOfIt(
      @ForAll("logs") Seq<Entry> log, @ForAll @IntRange(max = 30) int cut) {
    var before = log.take(cut);
    var after = log.drop(cut);
    assertThat(NONE.with(before).with(before, after)).isEqualTo(NONE.with(log));
    assertThat(NONE.with(before).plus(NONE.with(before, after))).isEqualTo(NONE.with(log));
  }

  @Property(tries = 300)
  void addingDoesNotDependOnGrouping(
      @ForAll("logs") Seq<Entry> one,
      @ForAll("logs") Seq<Entry> two,
      @ForAll("logs") Seq<Entry> three) {
    var a = NONE.with(one);
    var b = NONE.with(two);
    var c = NONE.with(three);
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
  }

  @Property(tries = 300)
  void noneChangesNothing(@ForAll("logs") Seq<Entry> log) {
    var one = NONE.with(log);
    assertThat(one.plus(NONE)).isEqualTo(one);
    assertThat(NONE.plus(one)).isEqualTo(one);
    assertThat(one.with(log, List.empty())).isEqualTo(one);
  }

  @Property(tries = 300)
  void aCaseHasOneRequestAndAtMostOneFirstResponseAndOneRefund(@ForAll("logs") Seq<Entry> log) {
    var figures = NONE.with(log);
    var months = figures.months().values();
    assertThat(figures.firstResponse().total()).isLessThanOrEqualTo(1);
    assertThat(months.map(MonthFigures::requests).sum().longValue())
        .isEqualTo(log.isEmpty() ? 0 : 1);
    assertThat(months.map(MonthFigures::refunded).sum().longValue()).isLessThanOrEqualTo(1);
  }

  @Property(tries = 300)
  void everyDeadlineThatPassedIsABreach(@ForAll("logs") Seq<Entry> log) {
    long passed =
        log.count(entry ->
            entry.event() instanceof CaseEvent.DeadlinePassed
                || entry.event() instanceof CaseEvent.Expired);
    var breached = NONE.with(log).clocks().values().map(Attained::breached).sum().longValue();
    assertThat(breached).isGreaterThanOrEqualTo(passed);
  }

  @Property(tries = 300)
  void theClocksOfACaseAloneAreThoseOfAllFigures(@ForAll("logs") Seq<Entry> log) {
    assertThat(Analytics.attained(log)).isEqualTo(NONE.with(log).clocks());
  }

  private static Analytics of(Seq<Seq<Entry>> cases) {
    return cases.foldLeft(NONE, Analytics::with);
  }
}
