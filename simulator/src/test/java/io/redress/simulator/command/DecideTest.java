package io.redress.simulator.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.policy.BuiltInPolicies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code redress decide}, from the outside. */
class DecideTest {

  private final Screen screen = new Screen();

  private static String dossier(String id) {
    return """
    {"id":"%s","now":"2026-11-22T10:00:00+08:00",\
    "order":{"id":"O","currency":"CNY","delivered-at":"2026-11-20T10:00:00+08:00",\
    "lines":[{"id":"L1","quantity":2,"unit-price":"100.00"}],\
    "tenders":[{"id":"T1","captured":"200.00"}]},\
    "request":{"request":"return-refund","reason":"changed-mind",\
    "lines":[{"line":"L1","quantity":1}]}}
    """
        .formatted(id);
  }

  @Test
  void aDossierGetsADecision() {
    int status = screen.in(dossier("C-1")).run("decide", "--policy", "cn-seven-day");
    assertThat(status).isZero();
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out())
        .startsWith("{\"id\":\"C-1\",\"policy\":{\"id\":\"cn-seven-day\"")
        .contains("\"verdict\":\"approve\"", "\"total\":\"100.00\"")
        .endsWith("}\n");
  }

  @Test
  void aLineWithoutADecisionStandsInItsPlaceAndTheExitStatusIsOne() {
    var unsound = dossier("C-2").replace("\"200.00\"", "\"199.99\"");
    int status =
        screen
            .in(dossier("C-1") + "nonsense\n" + unsound + dossier("C-3"))
            .run("decide", "--policy", "cn-seven-day", "-");
    assertThat(status).isEqualTo(1);
    assertThat(screen.out().lines())
        .hasSize(4)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"id\":\"C-1\""),
            second -> assertThat(second).startsWith("{\"line\":2,\"error\":{\"path\":\"$\""),
            third ->
                assertThat(third)
                    .isEqualTo(
                        "{\"line\":3,\"id\":\"C-2\",\"error\":{\"refusal\":\"UnsoundOrder\","
                            + "\"why\":\"TendersDoNotAddUp\","
                            + "\"message\":\"the tenders do not come to what the order costs\","
                            + "\"found\":\"199.99\",\"allowed\":[\"200.00\"]}}"),
            fourth -> assertThat(fourth).startsWith("{\"id\":\"C-3\""));
    assertThat(screen.err())
        .isEqualTo("redress: 2 of 4 lines got no decision: their answers have an \"error\"\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void answersStandInTheOrderOfTheirDossiers(int threads) {
    var ids = IntStream.range(0, 2_000).mapToObj(i -> "C-" + i).toList();
    screen
        .in(ids.stream().map(DecideTest::dossier).collect(Collectors.joining()))
        .run("decide", "--policy", "cn-seven-day", "--threads", String.valueOf(threads));
    assertThat(screen.out().lines().map(line -> line.replaceAll("^.\"id\":\"([^\"]*)\".*", "$1")))
        .isEqualTo(ids)
        .hasSize(2_000);
  }

  @Test
  void nothingGivesNothing() {
    assertThat(screen.run("decide", "--policy", "cn-seven-day")).isZero();
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err()).isEmpty();
  }

  @Test
  void theLastLineNeedsNoLineFeed() {
    screen.in(dossier("C-1").stripTrailing()).run("decide", "--policy", "cn-seven-day");
    assertThat(screen.out().lines()).hasSize(1);
  }

  @Test
  void aLineOfMoreThanAMebibyteIsPassedOver() {
    var longest = " ".repeat((1 << 20) - dossier("C-2").length() + 1) + dossier("C-2");
    int status =
        screen
            .in("x".repeat(3 << 20) + "\n" + longest + " " + longest + dossier("C-3"))
            .run("decide", "--policy", "cn-seven-day");
    assertThat(status).isEqualTo(1);
    assertThat(screen.out().lines())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo(
                        "{\"line\":1,\"error\":{\"path\":\"$\",\"column\":1048577,\"message\":"
                            + "\"the line is longer than 1 MiB, which no dossier is\"}}"),
            second -> assertThat(second).startsWith("{\"id\":\"C-2\""),
            third -> assertThat(third).startsWith("{\"line\":3,").contains("1 MiB"),
            fourth -> assertThat(fourth).startsWith("{\"id\":\"C-3\""));
  }

  @Test
  void dossiersAreReadFromAFileAndPoliciesToo(@TempDir Path folder) throws IOException {
    var dossiers = Files.writeString(folder.resolve("dossiers.jsonl"), dossier("C-1"));
    var text = BuiltInPolicies.text("cn-seven-day").getOrElse("");
    var policy = Files.writeString(folder.resolve("own.yaml"), text);
    assertThat(screen.run("decide", "--policy", policy.toString(), dossiers.toString())).isZero();
    assertThat(screen.out()).startsWith("{\"id\":\"C-1\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "decide ; 2 ; Missing required option: '--policy NAME|FILE'",
        "decide --policy cn-seven-day --threads 0 ; 2 ; --threads must be from 1 to 256",
        "decide --policy cn-seven-day missing.jsonl ; 1 ; there is no file 'missing.jsonl'",
        "decide --policy missing.yaml ; 1 ; there is no policy file 'missing.yaml', and the"
            + " policies that come with Redress are: cn-marketplace, cn-seven-day,"
            + " eu-withdrawal, strict, lenient",
      })
  void whatCannotBeUsedIsSaid(String typed, int status, String message) {
    assertThat(screen.run(typed.split(" "))).isEqualTo(status);
    assertThat(screen.err()).startsWith("redress: " + message + "\n");
    assertThat(screen.out()).isEmpty();
  }

  @Test
  void whenNobodyReadsAnyMoreItEnds() {
    var lines = dossier("C").repeat(5_000);
    var closed =
        new OutputStream() {
          @Override
          public void write(int each) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThatThrownBy(() ->
            DecidingLines.decide(
                BuiltInPolicies.load("cn-seven-day").get(),
                2,
                new ByteArrayInputStream(lines.getBytes(UTF_8)),
                closed))
        .isInstanceOf(DecidingLines.NobodyReads.class);
  }
}
