package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.store.FilterJournal;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is due for many cases is kept and noted together, and every case gets its own. */
class ManyAtOnceTest {

  private static final Duration LEASE = Duration.ofMinutes(1);

  private final List<String> commits = new ArrayList<>();
  private final World world = new World();
  private boolean isEndingBeforeNotes;
  private boolean isRefusingTogether;
  private boolean isFailingTogether;

  /** Writes down what was noted and kept together, and how much of it. */
  private final class Written extends FilterJournal implements CaseJournal.Together {

    private final Together honest;

    Written(CaseJournal journal) {
      super(journal);
      honest = journal.together().getOrElseThrow(IllegalStateException::new);
    }

    @Override
    public Option<Together> together() {
      return Option.some(this);
    }

    @Override
    public Map<CaseId, Seq<Entry>> logs(Seq<CaseId> ids) {
      return honest.logs(ids);
    }

    @Override
    public Map<OrderId, Seq<LedgerEntry>> ledgers(Seq<OrderId> orders) {
      return honest.ledgers(orders);
    }

    @Override
    public boolean append(Step step) {
      commits.add("1 step");
      return super.append(step);
    }

    @Override
    public boolean append(Seq<Step> steps) {
      commits.add(steps.size() + " steps");
      if (isFailingTogether) {
        throw new IllegalStateException("the store is down");
      }
      return !isRefusingTogether && honest.append(steps);
    }

    @Override
    public int done(Seq<? extends Claimed<?>> claims) {
      if (isEndingBeforeNotes) {
        throw new Crash();
      }
      commits.add(
          claims
              .map(claim -> claim.task() instanceof Due due && due.holdsOthers() ? "held" : "free")
              .mkString("done: ", " ", ""));
      return super.done(claims);
    }
  }

  private Shop shop() {
    world.journal = Written::new;
    return new Shop(world);
  }

  @Test
  void messagesAreNotedTogetherAndWhatOthersWaitForAtOnce() {
    var shop = shop();
    List.of("case-1", "case-2", "case-3").forEach(id -> shop.open(Requests.inReview(id)));
    shop.open(Requests.forCase("case-4"));
    commits.clear();

    shop.work();

    assertThat(commits)
        .containsExactly(
            "1 step", "done: free free free free free free free held", "done: free free");
    assertThat(shop.story("case-4")).endsWith("RefundConfirmed", "CaseClosed");
  }

  @Test
  void whoeverEndsBeforeMessagesAreNotedSendsThemAgainUnderTheSameKeys() {
    var shop = shop();
    List.of("case-1", "case-2", "case-3").forEach(id -> shop.open(Requests.inReview(id)));
    isEndingBeforeNotes = true;
    assertThatThrownBy(shop::workOnce).isInstanceOf(Crash.class);
    var told = shop.told();
    isEndingBeforeNotes = false;
    commits.clear();

    assertThat(shop.workOnce()).isZero();
    shop.pass(LEASE);

    assertThat(commits).containsExactly("done: free free free free free free");
    assertThat(shop.told()).isEqualTo(told).hasSize(6);
  }

  @Test
  void deadlinesOfManyCasesAreKeptByOneCommit() {
    var shop = shop();
    List.of("case-1", "case-2", "case-3").forEach(id -> shop.give(id, Requests.inReview(id)));
    commits.clear();

    shop.pass(Duration.ofDays(3));

    assertThat(commits).startsWith("3 steps");
    assertThat(passed(shop)).containsExactly(1L, 1L, 1L);
  }

  @Test
  void whereSomebodyWasQuickerWithOneCaseEachIsToldByItself() {
    var shop = shop();
    List.of("case-1", "case-2", "case-3").forEach(id -> shop.give(id, Requests.inReview(id)));
    commits.clear();
    isRefusingTogether = true;

    shop.pass(Duration.ofDays(3));

    assertThat(commits).startsWith("3 steps", "1 step", "1 step", "1 step");
    assertThat(passed(shop)).containsExactly(1L, 1L, 1L);
  }

  @Test
  void whatFailsForManyIsDoneForEach() {
    var shop = shop();
    List.of("case-1", "case-2", "case-3").forEach(id -> shop.give(id, Requests.inReview(id)));
    commits.clear();
    isFailingTogether = true;

    var lines = HeardLogs.during(() -> shop.pass(Duration.ofDays(3)));

    assertThat(commits).startsWith("3 steps", "1 step", "1 step", "1 step");
    assertThat(passed(shop)).containsExactly(1L, 1L, 1L);
    assertThat(lines)
        .anySatisfy(line ->
            assertThat(line.text())
                .isEqualTo("3 deadlines could not be passed at once and are passed one by one"))
        .allSatisfy(line -> assertThat(line.trace()).doesNotContain("the store is down"));
  }

  /** How often each case heard of a deadline. */
  private static List<Long> passed(Shop shop) {
    return List.of("case-1", "case-2", "case-3").stream()
        .map(id -> shop.story(id).stream().filter("DeadlinePassed"::equals).count())
        .toList();
  }
}
