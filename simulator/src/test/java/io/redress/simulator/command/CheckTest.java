package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.StarterPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy designer is told before a policy runs. */
class CheckTest {

  private final Screen screen = new Screen();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("p.yaml");
  }

  @Test
  void theBuiltInPoliciesHoldTogether() {
    var names = BuiltInPolicies.names().prepend("check").toJavaArray(String[]::new);
    assertThat(screen.run(names)).isZero();
    assertThat(screen.out().lines())
        .hasSize(5)
        .allMatch(line -> line.endsWith(": nothing is wrong with it"));
  }

  @Test
  void aRuleThatIsNeverReachedIsAWarningWithAnExample() throws IOException {
    assertThat(screen.run("check", masked())).isEqualTo(1);
    assertThat(screen.out())
        .startsWith(
            """
            %s: 1 warning

            warning eligibility
              rule 'late' is never reached: 'too-late' before it takes all its cases
              For example \
            """
                .formatted(file))
        .contains("fault: customer, flags: none, window: over");
  }

  @Test
  void theSameInChinese() throws IOException {
    assertThat(screen.run("check", "--language", "zh-CN", masked())).isEqualTo(1);
    assertThat(screen.out())
        .startsWith(
            """
            %s: 警告 1

            警告 eligibility
              规则“late”永远不会生效：其前的“too-late”已覆盖它的全部情形
              例如 \
            """
                .formatted(file));
  }

  @Test
  void programsReadJson() throws IOException {
    assertThat(screen.run("check", "--json", masked())).isEqualTo(1);
    assertThat(screen.out())
        .startsWith(
            """
            [
              {
                "policy" : "%s",
                "problems" : [ ],
                "findings" : [
                  {
                    "kind" : "masked-rule",
                    "severity" : "warning",
                    "section" : "eligibility",
                    "rules" : [
                      "late",
                      "too-late"
                    ],
                    "message" : {
                      "en" : "rule 'late' is never reached: 'too-late' before it takes all its cases",
                      "zh-CN" : "规则“late”永远不会生效：其前的“too-late”已覆盖它的全部情形"
                    },
                    "example" : {
            """
                .formatted(file));
  }

  @Test
  void whatCannotBeReadIsSaidWithItsPlace() throws IOException {
    Files.writeString(file, starter().replace("route: [original", "route: [orginal"));
    assertThat(screen.run("check", file.toString(), "strict")).isEqualTo(1);
    assertThat(screen.out())
        .startsWith(file + ": it cannot be read\n  " + file + ":")
        .contains(
            "unknown word 'orginal'; allowed: original, store-balance, bank-transfer, voucher; did"
                + " you mean 'original'?")
        .endsWith("strict: nothing is wrong with it\n");
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertThat(screen.run("check", "nowhere.yaml")).isEqualTo(1);
    assertThat(screen.err()).startsWith("redress: there is no policy file 'nowhere.yaml'");
  }

  @Test
  void withoutAPolicyTheOptionsAreWrong() {
    assertThat(screen.run("check")).isEqualTo(2);
    assertThat(screen.err()).contains("Missing required parameter: 'NAME|FILE'");
  }

  @Test
  void itsLinesFitANarrowTerminal() throws IOException {
    screen.columns(40).run("check", masked());
    assertThat(screen.out().lines().skip(1)).allMatch(line -> line.length() <= 40);
  }

  private String masked() throws IOException {
    var late = "  - {id: late, fault: customer, window: over, verdict: review}\n";
    Files.writeString(file, starter().replace("  - {id: in-time", late + "  - {id: in-time"));
    return file.toString();
  }

  private static String starter() {
    return StarterPolicy.text("en");
  }
}
