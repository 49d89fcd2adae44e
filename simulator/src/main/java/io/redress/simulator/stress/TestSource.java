package io.redress.simulator.stress;

import io.redress.policy.Policy;
import io.redress.simulator.history.Visible;
import io.redress.simulator.report.TextFlow;
import java.util.Locale;

/**
 * A finding as the source of a JUnit test, for whoever has the simulator among their dependencies:
 * it fails until the policy keeps all promises in the story.
 *
 * @param policyFile from which the test reads the policy, as seen from where it runs
 */
public record TestSource(Policy policy, String policyFile, Finding finding) {

  private static final int WIDTH = 100;

  /** The whole file. */
  public String source() {
    return """
    import static org.junit.jupiter.api.Assertions.assertEquals;

    import io.redress.adapter.policy.PolicyDocument;
    import io.redress.simulator.search.Script;
    import io.redress.simulator.stress.Stress;
    import java.nio.file.Path;
    import org.junit.jupiter.api.Test;

    /**
    %s
     */
    class %s {

      @Test
      void nothingIsBrokenInThisStory() {
        var policy =
            PolicyDocument.read(Path.of(%s))
                .getOrElseThrow(problems -> new AssertionError(problems.mkString("\\n")));
        var story = Script.parse(%s).getOrElseThrow(wrong -> new AssertionError(wrong));

        var findings = new Stress(policy).told(story).findings();

        assertEquals("", findings.map(finding -> finding.broken().why().en()).mkString("; "));
      }
    }
    """
        .formatted(
            comment(), className(), literal(policyFile), literal(finding.script().toString()));
  }

  /** What the class is called, and its file without the extension. */
  public String className() {
    var name = new StringBuilder();
    for (var word : finding.broken().promise().word().split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    boolean isName = name.length() > 0 && Character.isLetter(name.charAt(0));
    return (isName ? name : name.insert(0, "Promise")).append("Test").toString();
  }

  private String comment() {
    var promise = finding.broken().promise();
    var text =
        PromiseText.heading(promise).en() + ": " + PromiseText.of(promise, policy.currency()).en();
    return String.join("\n", TextFlow.lines(" * ", harmless(text), " * ", WIDTH));
  }

  /** Neither ends a comment nor escapes from it. */
  private static String harmless(String text) {
    return text.replace("\\", "&#92;").replace("*/", "*&#47;");
  }

  /** A string literal; what would steer a terminal or an editor is escaped. */
  private static String literal(String text) {
    var literal = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      boolean isPlain = Visible.of(Character.toString(each)).equals(Character.toString(each));
      if (each == '"' || each == '\\') {
        literal.append('\\').append(each);
      } else if (isPlain || Character.isSurrogate(each)) {
        literal.append(each);
      } else {
        literal.append((each < 0x100 ? "\\%03o" : "\\u%04x").formatted((int) each));
      }
    }
    return literal.append('"').toString();
  }
}
