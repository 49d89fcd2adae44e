package io.redress.adapter.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.redress.adapter.store.BrokenLink;
import io.redress.adapter.store.BrokenLink.Why;
import io.redress.adapter.store.JournalFixture;
import io.redress.adapter.store.jdbc.StoreFailure.Reason;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.party.CustomerId;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.port.Person;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a database does beside the journal, whichever it is. */
abstract class JdbcStoreContract extends JournalFixture {

  private static final Instant YEARS_LATER = Instant.parse("2031-01-01T00:00:00Z");
  private static final CustomerId ANN = new CustomerId("customer-1");
  private static final Person PERSON =
      new Person(
          Option.some("王安"),
          Option.some("ann@example.org"),
          Option.some("+86 138 0000 0000"),
          Locale.forLanguageTag("zh-CN"));

  /** The store under test, empty at first. */
  abstract JdbcStore store();

  /** The same database, opened by another process. */
  abstract JdbcStore another();

  /** The same, opened by a process that brings the tables to its version. */
  abstract JdbcStore migrated();

  @Override
  protected CaseJournal journal() {
    return store().journal();
  }

  private void change(String sql, Object... values) {
    store().database().write(link -> Sql.change(link, sql, values));
  }

  @Test
  void whatWasKeptIsThereForOthers() {
    journal()
        .append(
            step(ONE, 0)
                .doing(List.of(tell(ONE, 1, 0)))
                .awaiting(by("2026-03-01T00:00:00Z"))
                .drawing(Option.of(draw(0, TAKEN)))
                .tallying(List.of(tally("ann", MONDAY, 3_00))));

    var other = another().journal();
    assertThat(other.load(ONE)).isEqualTo(journal().load(ONE));
    assertThat(other.ledger(ORDER)).containsExactly(TAKEN);
    assertThat(other.tallied("ann", MONDAY, CNY).minor()).isEqualTo(3_00);
    assertThat(tasks(other.claimDeadlines(lease(NOON), 9))).hasSize(1);
    assertThat(claimOverdue(NOON)).isEmpty();
  }

  /** However much waits behind what fails, nobody reads past it. */
  @Test
  void whatWaitsForAnotherEffectIsNotLookedAtUntilThatIsDone() {
    append(ONE, 0, holding(ONE, 1, 0, ALIPAY), holding(ONE, 1, 1, ALIPAY), tell(ONE, 1, 2));
    append(TWO, 0, tell(TWO, 1, 0), holding(TWO, 1, 1, ALIPAY));

    assertThat(lookedAt(NOON)).containsExactly("case-1 1-0", "case-2 1-0", "case-2 1-1");
    var first = claimOne("case-1 1-0");
    journal().putOff(first, NOON.plusSeconds(5), Option.some("busy"));
    assertThat(lookedAt(NOON)).isEmpty();
    assertThat(journal().done(first)).isTrue();
    assertThat(lookedAt(NOON)).containsExactly("case-1 1-1", "case-1 1-2");
    assertThat(journal().done(first)).isFalse();
    assertThat(claimedAt(NOON)).containsExactly("case-1 1-1");
  }

  private Claimed<Due> claimOne(String name) {
    return claim(NOON).find(claim -> name(claim.task()).equals(name)).get();
  }

  @Test
  void whatWaitsForASlowClaimIsNotFreedByIt() {
    append(ONE, 0, holding(ONE, 1, 0, ALIPAY), tell(ONE, 1, 1));
    var old = claimOne(NOON);
    var young = claimOne(NOON.plus(LEASE));

    assertThat(journal().done(old)).isFalse();
    assertThat(lookedAt(NOON.plus(LEASE))).isEmpty();
    assertThat(journal().done(List.of(old, young))).isEqualTo(1);
    assertThat(claimedAt(NOON.plus(LEASE))).containsExactly("case-1 1-1");
  }

  /** An older version of Redress does not say that what it has done frees something. */
  @Test
  void whatNobodyFreedIsLookedAtADayLater() {
    append(ONE, 0, holding(ONE, 1, 0, ALIPAY), tell(ONE, 1, 1));
    change("delete from redress_effects where case_id = 'case-1' and number = 1 and idx = 0");

    assertThat(claimedAt(NOON.plusSeconds(86_399))).isEmpty();
    assertThat(claimedAt(NOON.plusSeconds(86_400))).containsExactly("case-1 1-1");
  }

  /** The effects that whoever claims reads, whether they can be done or not. */
  private Seq<String> lookedAt(Instant at) {
    return store()
        .database()
        .read(link ->
            Sql.rows(
                link,
                row ->
                    "%s %d-%d"
                        .formatted(
                            row.getString("case_id"), row.getInt("number"), row.getInt("idx")),
                """
                select case_id, number, idx from redress_effects
                where state = 0 and number > 0 and due_at <= ? order by case_id, number, idx\
                """,
                Nanos.of(at)));
  }

  /** Each remembers the head that it saw last. */
  @Test
  void ofTwoProcessesNeitherLosesTheStepsOfTheOther() {
    var other = another().journal();
    append(ONE, 0);
    other.load(ONE);
    append(ONE, 1);

    assertThat(other.append(step(ONE, 1))).isFalse();
    assertThat(other.append(step(ONE, 2))).isTrue();
    assertThat(append(ONE, 2)).isFalse();
    assertThat(append(ONE, 3)).isTrue();
    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1, 2, 3, 4);
    assertThat(store().audit().verify(ONE)).isEmpty();
  }

  @Test
  void aStepOfOneWhoNeverLoadedTheCaseContinuesItsChain() {
    append(ONE, 0);

    assertThat(another().journal().append(step(ONE, 1))).isTrue();
    assertThat(store().audit().verify(ONE)).isEmpty();
  }

  @Test
  void aLogThatIsAsItWasKeptIsIntactAndSoIsItsHead() {
    append(ONE, 0);
    append(ONE, 1);
    append(TWO, 0);

    var heads = store().audit().heads(Option.none(), 9);
    assertThat(heads.map(head -> head._1().value() + " " + head._2().number()))
        .containsExactly("case-1 2", "case-2 1");
    assertThat(heads.filter(head -> store().audit().verify(head._1(), head._2()).isDefined()))
        .isEmpty();
    assertThat(store().audit().heads(Option.some(ONE), 9).keySet()).containsExactly(TWO);
    assertThat(store().audit().heads(Option.none(), 1).keySet()).containsExactly(ONE);
  }

  @Test
  void anEventThatWasChangedIsFound() {
    append(ONE, 0);
    append(ONE, 1);
    append(ONE, 2);
    change(
        "update redress_events set actor = ? where case_id = ? and number = 2",
        "agent-8",
        ONE.value());

    assertThat(store().audit().verify(ONE)).contains(new BrokenLink(2, Why.CHANGED));
  }

  @Test
  void anEventThatCannotBeReadIsNamedAndNotQuoted() {
    append(ONE, 0);
    change("update redress_events set event = ?", "{\"secret\":\"王安");

    assertThatExceptionOfType(StoreFailure.class)
        .isThrownBy(() -> journal().load(ONE))
        .withMessageStartingWith("event 1 of case case-1 cannot be read: $")
        .withMessageNotContainingAny("王安", "secret")
        .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.UNREADABLE));
  }

  @Test
  void anEventOfANewerVersionIsNamed() {
    append(ONE, 0);
    change(
        "update redress_events set event = ?",
        "{\"type\":\"withdrawn\",\"version\":99,\"data\":{}}");

    assertThatExceptionOfType(StoreFailure.class)
        .isThrownBy(() -> journal().load(ONE))
        .withMessage(
            "event 1 of case case-1 cannot be read: $.version: version 99 of withdrawn is newer"
                + " than all that are known");
  }

  @Test
  void aRowThatNobodyCanHaveKeptIsNamed() {
    append(ONE, 0);
    change("update redress_events set role = ?", "王安");

    assertThatExceptionOfType(StoreFailure.class)
        .isThrownBy(() -> journal().load(ONE))
        .withMessage("event 1 of case case-1 is damaged");
    assertThat(store().audit().verify(ONE)).contains(new BrokenLink(1, Why.CHANGED));
  }

  /** It is left to a newer version, or to people, who see it in the backlog. */
  @Test
  void aTaskThatCannotBeReadHoldsUpNoOther() {
    append(ONE, 0, stop(ONE, 1, 0));
    append(TWO, 0, stop(TWO, 1, 0));
    change("update redress_effects set payload = ? where case_id = ?", "{}", ONE.value());

    assertThat(claimedAt(NOON)).containsExactly("case-2 1-0");
    assertThat(journal().backlog(NOON).effects().values().map(waiting -> waiting.count()))
        .containsExactly(2L);
  }

  @Test
  void twoEffectsThatAreTheSameAreABugOfTheCaller() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> append(ONE, 0, tell(ONE, 1, 0), tell(ONE, 1, 0)))
        .withMessage("two effects 1-0 of case case-1");
  }

  @Test
  void anInstantThatWouldNotComeBackIsRefused() {
    var early = Instant.parse("1600-01-01T00:00:00Z");
    var first = entry(1, new CaseEvent.Withdrawn());

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            journal()
                .append(
                    Step.of(
                        ONE,
                        0,
                        List.of(new Entry(1, early, first.by(), first.command(), first.event())))))
        .withMessage("an instant of the year 1600: 1677 to 2262 can be kept");
    assertThat(journal().load(ONE)).isEmpty();
  }

  @Test
  void aCaseThatIsOverIsArchivedAndReadAsBefore() {
    append(ONE, 0);
    append(ONE, 1);
    var log = journal().load(ONE);
    var head = store().audit().heads(Option.none(), 1).values().head();

    assertThat(store().archive().archive(YEARS_LATER, 9, YEARS_LATER)).containsExactly(ONE);

    assertThat(journal().load(ONE)).isEqualTo(log);
    assertThat(store().archive().head(ONE)).contains(head);
    assertThat(store().audit().verify(ONE, head)).isEmpty();
    assertThat(store().audit().heads(Option.none(), 9).values()).containsExactly(head);
    assertThat(store().archive().archive(YEARS_LATER, 9, YEARS_LATER)).isEmpty();
  }

  @Test
  void onlyCasesThatAreOverForLongAreArchived() {
    append(ONE, 0, tell(ONE, 1, 0));
    appendAwaiting(TWO, 0, "2026-03-01T00:00:00Z");
    append(new CaseId("case-3"), 0);

    var lastEvent = Instant.parse("2026-02-28T09:30:00.123Z");
    assertThat(store().archive().archive(lastEvent, 9, YEARS_LATER)).isEmpty();
    assertThat(store().archive().archive(lastEvent.plusNanos(1), 9, YEARS_LATER))
        .containsExactly(new CaseId("case-3"));
  }

  /** An answer that comes a year late must not be lost. */
  @Test
  void aCaseThatGoesOnAfterAllIsBackFromTheArchive() {
    append(ONE, 0);
    store().archive().archive(YEARS_LATER, 9, YEARS_LATER);

    assertThat(append(ONE, 0)).isFalse();
    store().archive().archive(YEARS_LATER, 9, YEARS_LATER);
    assertThat(append(ONE, 1)).isTrue();

    assertThat(journal().load(ONE).map(Entry::number)).containsExactly(1, 2);
    assertThat(store().archive().head(ONE)).isEmpty();
    assertThat(store().audit().verify(ONE)).isEmpty();
  }

  @Test
  void theIdOfACaseThatWasDeletedIsNotUsedAgain() {
    append(ONE, 0);
    append(ONE, 1);
    var head = store().audit().heads(Option.none(), 1).values().head();
    store().archive().archive(YEARS_LATER, 9, YEARS_LATER);

    assertThat(store().archive().delete(YEARS_LATER)).isZero();
    assertThat(store().archive().delete(YEARS_LATER.plusNanos(1))).isEqualTo(2);

    assertThat(journal().load(ONE)).isEmpty();
    assertThat(store().archive().head(ONE)).contains(head);
    assertThatExceptionOfType(StoreFailure.class)
        .isThrownBy(() -> append(ONE, 0))
        .withMessage("case case-1 was archived and deleted; nothing can be added to it");
  }

  @Test
  void sumsOfDaysThatAreOverCanBeDropped() {
    appendTallying(ONE, 0, tally("ann", MONDAY, 3_00), tally("ann", TUESDAY, 4_00));

    assertThat(store().archive().dropTallies(TUESDAY)).isEqualTo(1);
    assertThat(journal().tallied("ann", MONDAY, CNY).minor()).isZero();
    assertThat(journal().tallied("ann", TUESDAY, CNY).minor()).isEqualTo(4_00);
  }

  @Test
  void whoSomebodyIsComesBackUntilTheyAreErased() {
    assertThat(store().persons().of(ANN)).isEmpty();
    store()
        .persons()
        .keep(ANN, new Person(Option.none(), Option.none(), Option.none(), Locale.ROOT));
    store().persons().keep(ANN, PERSON);

    assertThat(another().persons().of(ANN)).contains(PERSON);
    assertThat(store().persons().erase(ANN)).isTrue();
    assertThat(store().persons().erase(ANN)).isFalse();
    assertThat(another().persons().of(ANN)).isEmpty();
  }

  @Test
  void nothingOfAPersonStandsInTheTables() {
    store().persons().keep(ANN, PERSON);

    var sealed =
        store()
            .database()
            .read(link ->
                Sql.rows(
                    link,
                    row -> new String(row.getBytes("sealed"), StandardCharsets.UTF_8),
                    "select sealed from redress_persons"));
    assertThat(sealed).hasSize(1);
    assertThat(sealed.head()).doesNotContain("王安", "ann@example.org");
  }

  @Test
  void whatIsKeptOfAPersonOpensForNobodyElse() {
    store().persons().keep(ANN, PERSON);
    change("update redress_persons set customer = ?", "customer-2");
    change("update redress_person_keys set customer = ?", "customer-2");

    assertThatExceptionOfType(StoreFailure.class)
        .isThrownBy(() -> store().persons().of(new CustomerId("customer-2")))
        .withMessage("what is kept of customer customer-2 is damaged");
  }

  @Test
  void tablesOfANewerVersionAreRefused() {
    change("insert into redress_schema (version) values (3)");
    try {
      assertThatExceptionOfType(StoreFailure.class)
          .isThrownBy(this::another)
          .withMessage("the tables have version 3, this Redress knows 2: use a newer Redress")
          .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.SCHEMA));
    } finally {
      change("delete from redress_schema where version = 3");
    }
  }

  @Test
  void tablesOfAnotherScriptAreRefused() {
    var checksum =
        store()
            .database()
            .read(link ->
                Sql.rows(
                    link,
                    row -> row.getString("checksum"),
                    "select checksum from redress_schema where version = 1"))
            .head();
    change("update redress_schema set checksum = ? where version = 1", "0");
    try {
      assertThatExceptionOfType(StoreFailure.class)
          .isThrownBy(this::another)
          .withMessage("version 1 of the tables was made by another script than this one");
    } finally {
      change("update redress_schema set checksum = ? where version = 1", checksum);
    }
  }

  @Test
  void tablesOfTheFirstVersionAreBroughtToThisOneWithWhatTheyHold() {
    var before = step(ONE, 0);
    journal().append(before);
    change("alter table redress_events drop column print");
    change("alter table redress_archived_events drop column print");
    change("delete from redress_schema where version = 2");

    var journal = migrated().journal();
    assertThat(journal.load(ONE)).containsExactlyElementsOf(before.events());
    assertThat(journal.append(printed(ONE, 1))).isTrue();
    assertThat(journal.load(ONE).last().print()).isEqualTo(printed(ONE, 1).events().head().print());
  }

  @Test
  void aPrintIsArchivedAndMovedBackWithItsEvent() {
    var first = printed(ONE, 0);
    journal().append(first);
    assertThat(store().archive().archive(YEARS_LATER, 9, YEARS_LATER)).containsExactly(ONE);

    assertThat(journal().load(ONE)).containsExactlyElementsOf(first.events());
    assertThat(journal().append(step(ONE, 1))).isTrue();
    assertThat(journal().load(ONE).head()).isEqualTo(first.events().head());
  }
}
