package io.redress.simulator.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SearchTest {

  private static final int MANY = 60_000;
  private static final double SELDOM = 0.05;

  /** Five orders; deep in one of them, what happens only after three others that seldom happen. */
  private static Trial nested(Draws draws) {
    int depth = 0;
    long sum = 0;
    for (int number = 0; number < 5; number++) {
      var order = draws.of(number);
      sum += order.below(Purpose.PRICE, 0, 100);
      depth = Math.max(depth, depth(order));
    }
    var reached = new long[] {depth, 10 + sum / 100};
    return depth == 4 ? Trial.failed("all four", reached) : Trial.passed(reached);
  }

  private static int depth(Draws.Entity order) {
    int depth = 0;
    while (depth < 4 && order.happens(Purpose.STALLS, depth, SELDOM)) {
      depth++;
    }
    return depth;
  }

  private static long triesOf(Search search) {
    return search.until(1).run(SearchTest::nested).tries();
  }

  private static long median(Function<Long, Search> search) {
    return List.rangeClosed(1L, 20L).map(seed -> triesOf(search.apply(seed))).sorted().get(10);
  }

  @Test
  void whatIsNestedIsFoundSoonerWithGuidance() {
    long guided = median(seed -> Search.of(seed, MANY));
    long random = median(seed -> Search.of(seed, MANY).fresh(1));
    assertThat(random).isGreaterThan(3 * guided);
  }

  @Test
  void theSameSearchFindsTheSame() {
    var search = Search.of(42, 3_000);
    assertThat(search.run(SearchTest::nested)).isEqualTo(search.run(SearchTest::nested));
    var shared = search.by(3);
    assertThat(shared.run(SearchTest::nested)).isEqualTo(shared.run(SearchTest::nested));
  }

  @Test
  void whatIsFoundFailsAgainFromItsText() {
    var found = Search.of(42, MANY).until(1).run(SearchTest::nested);
    assertThat(found.failures().keySet()).containsExactly("all four");
    var script = found.failures().get("all four").get().script();
    var again = Script.parse(script.toString()).get();
    assertThat(nested(again.draws()).failure()).contains("all four");
  }

  @Test
  void ofEachWayToFailTheFirstStoryIsKept() {
    var found =
        Search.of(42, 1_000)
            .fresh(1)
            .run(draws -> Trial.failed("as " + draws.of(0).below(Purpose.REASON, 0, 3)));
    assertThat(found.tries()).isEqualTo(1_000);
    assertThat(found.failures().keySet()).containsExactly("as 0", "as 1", "as 2");
    assertThat(found.failures().values())
        .allSatisfy(first -> {
          assertThat(first.number()).isLessThan(20);
          assertThat(first.script()).isEqualTo(Script.hashed(42, (int) first.number()));
        });
  }

  @Test
  void allWorkersTogetherTellAllStories() {
    var found = Search.of(42, 1_001).by(3).fresh(1).run(draws -> Trial.passed(7, 8));
    assertThat(found.tries()).isEqualTo(1_001);
    assertThat(found.reached().get(7L)).contains(1_001L);
    assertThat(found.reached().keySet()).containsExactlyInAnyOrder(7L, 8L);
  }

  @Test
  void severalWorkersFindWhatOneDoes() {
    var one = Search.of(42, 300).fresh(1).run(SearchTest::cancelled);
    assertThat(Search.of(42, 300).fresh(1).by(4).run(SearchTest::cancelled)).isEqualTo(one);
    assertThat(one.failures()).hasSize(2);
  }

  private static Trial cancelled(Draws draws) {
    boolean isCancelled = draws.of(0).happens(Purpose.CANCELS, 0, SELDOM);
    return isCancelled
        ? Trial.failed(draws.of(0).happens(Purpose.RETURNS, 0, 0.5) ? "returned" : "kept", 1)
        : Trial.passed(0);
  }

  @Test
  void aSearchEndsWhenItIsOver() {
    var told = new AtomicInteger();
    Function<Draws, Trial> counted =
        draws -> {
          told.incrementAndGet();
          return Trial.passed();
        };
    assertThat(Search.of(42, MANY).until(() -> told.get() == 100).run(counted).tries())
        .isEqualTo(100);
    assertThat(Search.of(42, MANY).within(Duration.ZERO).run(counted).tries()).isZero();
  }

  @Test
  void whatATellerThrowsEndsTheSearch() {
    assertThatThrownBy(() ->
            Search.of(42, 10)
                .by(2)
                .run(draws -> {
                  throw new IllegalArgumentException("broken");
                }))
        .hasRootCauseMessage("broken");
  }
}
