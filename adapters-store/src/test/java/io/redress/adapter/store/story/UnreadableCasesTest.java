package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.redress.adapter.store.FilterJournal;
import io.redress.lifecycle.CaseId;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cases whose log cannot be read: it is damaged, or a newer release wrote it. */
class UnreadableCasesTest {

  private final Set<String> unreadable = new HashSet<>();
  private final World world = new World();
  private final Shop shop;

  UnreadableCasesTest() {
    world.journal =
        journal ->
            new FilterJournal(journal) {
              @Override
              public Seq<Entry> load(CaseId id) {
                if (unreadable.contains(id.value())) {
                  throw new UnsupportedOperationException(id.value() + " cannot be read");
                }
                return super.load(id);
              }
            };
    shop = new Shop(world);
  }

  /** Five failures in a row would close the door to the messenger, who did nothing wrong. */
  @Test
  void manyOfThemDoNotKeepOthersFromBeingTold() {
    openAndLose(6);
    shop.open(Requests.inReview("case-9"));

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(shop::workOnce)
        .withMessage("case-1 cannot be read");
    assertThat(shop.told()).containsExactly("request-received", "under-review");
  }

  @Test
  void theyAreDoneOnceTheyCanBeRead() {
    openAndLose(6);
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(shop::workOnce);
    assertThat(shop.told()).isEmpty();

    unreadable.clear();
    shop.pass(Duration.ofSeconds(1));
    assertThat(shop.told()).hasSize(12).containsOnly("request-received", "under-review");
  }

  private void openAndLose(int cases) {
    for (int number = 1; number <= cases; number++) {
      shop.open(Requests.inReview("case-" + number));
      unreadable.add("case-" + number);
    }
  }
}
