package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.redress.simulator.world.Blocks.Block;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void ordersAreHandedOutByTheThousandAndTheLastBlockIsShorter() {
    var blocks = new Blocks(2001);
    assertThat(blocks.next()).containsExactly(new Block(0, 1000));
    assertThat(blocks.next()).containsExactly(new Block(1000, 2000));
    assertThat(blocks.next()).containsExactly(new Block(2000, 2001));
    assertThat(blocks.next()).isEmpty();
    assertThatCode(blocks::rethrow).doesNotThrowAnyException();
  }

  @Test
  void aThousandOrdersAreOneBlockAndNoOrdersNone() {
    var one = new Blocks(1000);
    assertThat(one.next()).containsExactly(new Block(0, 1000));
    assertThat(one.next()).isEmpty();
    assertThat(new Blocks(0).next()).isEmpty();
  }

  @Test
  void afterAFailureNothingIsHandedOutAnyMore() {
    var blocks = new Blocks(1_000_000_000);
    blocks.next().forEach(block -> blocks.failed(block, new IllegalStateException("first")));
    assertThat(blocks.next()).isEmpty();
  }

  @Test
  void ofSeveralFailuresThatOfTheFirstBlockCountsWhicheverCameFirst() {
    var blocks = new Blocks(3000);
    var first = blocks.next().get();
    var second = blocks.next().get();
    var third = blocks.next().get();
    blocks.failed(second, new IllegalStateException("second"));
    blocks.failed(first, new IllegalStateException("first"));
    blocks.failed(third, new IllegalStateException("third"));
    assertThatIllegalStateException().isThrownBy(blocks::rethrow).withMessage("first");
  }
}
