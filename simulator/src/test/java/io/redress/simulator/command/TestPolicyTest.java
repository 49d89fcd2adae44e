package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy is held to what is expected of it. */
class TestPolicyTest {

  private static final String LATE = Dossiers.TWO_SHIRTS.replace("\n", " ");
  private static final String IN_TIME =
      LATE.replace("\"at\": \"2026-11-22", "\"at\": \"2026-11-20");

  private final Screen screen = new Screen();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("cases.jsonl");
  }

  @Test
  void whatIsExpectedIsCompared() throws IOException {
    cases(
        aCase("too late", LATE, "{\"verdict\": \"reject\"}"),
        aCase(
            "in time",
            IN_TIME,
            "{\"verdict\": \"approve\", \"ask\": [], \"refund\": {\"total\": \"70.00\"}}"));
    assertThat(run()).isZero();
    assertThat(screen.out()).endsWith("2 of 2 cases as expected\n");
  }

  @Test
  void whatIsOtherwiseIsShownPlaceByPlace() throws IOException {
    cases(
        aCase(
            "in time",
            IN_TIME,
            "{\"verdict\": \"review\", \"refund\": {\"total\": \"85.00\"}, \"ask\": [\"photo\"],"
                + " \"nothing\": 1}"));
    assertThat(run()).isEqualTo(1);
    assertThat(screen.out())
        .startsWith(
            """
            %s:1: in time
              verdict
                expected review
                decided  approve
              refund.total
                expected 85.00
                decided  70.00
              ask[0]
                expected photo
                decided  nothing
              nothing
                expected 1
                decided  nothing

            Rules that no case reaches:
              eligibility: custom-made-in-production, calls-for-compensation, not-shipped, lost,
            """
                .formatted(file))
        .endsWith("0 of 1 cases as expected\n");
  }

  @Test
  void anErrorMayBeExpectedToo() throws IOException {
    cases(
        aCase(
            "unknown reason",
            LATE.replace("changed-mind", "bored"),
            "{\"error\": {\"refusal\": \"UnknownReason\"}}"));
    assertThat(run()).isZero();
  }

  @Test
  void aCaseWithoutANameIsCalledAsItsDossier() throws IOException {
    Files.writeString(
        file, "{\"dossier\": %s, \"expected\": {\"verdict\": \"approve\"}}%n".formatted(LATE));
    assertThat(run()).isEqualTo(1);
    assertThat(screen.out()).startsWith(file + ":1: C-1\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          no               | not JSON
          []               | a case is {"case": "its name", "dossier": {...}, "expected": {...}}
          {"case": "a"}    | the dossier or what is expected is missing
          {"dossier": {}, "expected": {}, "more": 1} | unknown key 'more'
          {"dossier": {}, "dossier": {}}             | not JSON: Duplicate field 'dossier'
          {"dossier": null, "expected": {}}          | 'dossier' is null
          {"dossier": {"id": 7}, "expected": {}}     | dossier, $
          """)
  void aLineThatIsNoCaseIsSaid(String line, String message) throws IOException {
    Files.writeString(file, line + "\n");
    assertThat(run()).isEqualTo(1);
    assertThat(screen.err()).startsWith("redress: " + file + ":1: " + message);
  }

  @Test
  void noCasesAreAllAsExpected() throws IOException {
    Files.writeString(file, "");
    assertThat(run()).isZero();
    assertThat(screen.out()).endsWith("0 of 0 cases as expected\n");
  }

  private int run() {
    return screen.run("test", "cn-marketplace", file.toString());
  }

  private void cases(String... lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static String aCase(String name, String dossier, String expected) {
    return "{\"case\": \"%s\", \"dossier\": %s, \"expected\": %s}"
        .formatted(name, dossier, expected);
  }
}
