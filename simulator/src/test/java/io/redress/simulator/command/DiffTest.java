package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.StarterPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which cases two policies decide differently. */
class DiffTest {

  private final Screen screen = new Screen();

  @TempDir private Path folder;

  @Test
  void aPolicyDecidesAsItself() {
    assertThat(screen.run("diff", "strict", "strict")).isZero();
    assertThat(screen.out()).isEqualTo("every case is decided alike\n");
  }

  @Test
  void aHigherBoundIsSaidWithTheCasesInBetween() throws IOException {
    assertThat(screen.run("diff", starter("50.00"), starter("80.00"))).isEqualTo(1);
    assertThat(screen.out())
        .startsWith("eligibility\n  ")
        .contains("amount: 50.01..80.00", "approve refund (keep-it)", "For example ")
        .endsWith("1 difference\n");
  }

  @Test
  void theSameInChinese() throws IOException {
    screen.run("diff", "--language", "zh-CN", starter("50.00"), starter("80.00"));
    assertThat(screen.out()).contains("原为", "例如 ").endsWith("共 1 处差异\n");
  }

  @Test
  void twoPoliciesMustBeNamed() {
    assertThat(screen.run("diff", "strict")).isEqualTo(2);
    assertThat(screen.err()).contains("Missing required parameter: 'AFTER'");
  }

  private String starter(String bound) throws IOException {
    var text =
        StarterPolicy.text("en").replace("amount: at most 50.00", "amount: at most " + bound);
    return Files.writeString(folder.resolve(bound + ".yaml"), text).toString();
  }
}
