package io.redress.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.PolicyDocument;
import io.redress.schema.SchemaWalk.Place;
import io.redress.sla.ClockName;
import io.redress.sla.OnBreach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Editors complete and underline what the reader allows and refuses. */
class PolicySchemaTest {

  private static final Path DOCS = docs();

  private static final CheckedInSchema SCHEMA =
      new CheckedInSchema(DOCS.resolve("schema/policy.schema.json"));

  private static final SchemaWalk WALK = new SchemaWalk(PolicySchema.json());

  /** What every policy must say. */
  private static final String LEAST =
      """
      policy: small
      version: 1
      title: {en: Small, zh-CN: 小}
      currency: CNY
      time-zone: Asia/Shanghai
      reasons: {changed-mind: customer, quality: merchant}
      eligibility: [{id: otherwise, verdict: review}]
      authority: {finance: {up-to: 50000.00}}
      """;

  /** How the reader lists keys and words. */
  private static final Pattern ALLOWED =
      Pattern.compile(".*'zzzz'; allowed(?: here)?: (.*?)(?:; did you mean .*)?");

  private static final Pattern UNITS =
      Pattern.compile("expected a whole number, a space and one of (.*); found .*");

  /** With {@code -Dredress.schema.write=true} the file is written instead. */
  @Test
  void theFileIsWhatTheCodeSays() {
    String expected = CheckedInSchema.text(PolicySchema.json());
    if (Boolean.getBoolean("redress.schema.write")) {
      SCHEMA.write(expected);
    }
    assertThat(SCHEMA.text()).as("write it with -Dredress.schema.write=true").isEqualTo(expected);
  }

  @Test
  void itIsASchema() {
    assertThat(SCHEMA.faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void noBuiltInPolicyIsUnderlined(String name) {
    assertThat(SCHEMA.underlined(BuiltInPolicies.text(name).getOrElseThrow(AssertionError::new)))
        .isEmpty();
  }

  static List<String> builtIn() {
    return BuiltInPolicies.names().asJava();
  }

  @Test
  void noExampleOfTheGuideIsUnderlined() {
    var examples = fences("yaml");
    assertThat(examples).hasSizeGreaterThan(1);
    assertThat(examples).allSatisfy(example -> assertThat(SCHEMA.underlined(example)).isEmpty());
  }

  @Test
  void noFragmentOfTheGuideIsUnderlined() {
    assertThat(fences("yaml fragment"))
        .isNotEmpty()
        .allSatisfy(fragment -> assertThat(SCHEMA.underlined(with(fragment))).isEmpty());
  }

  @Test
  void theBrokenExampleOfTheGuideIsUnderlined() {
    assertThat(fences("yaml broken"))
        .isNotEmpty()
        .allSatisfy(example -> assertThat(SCHEMA.underlined(example)).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource
  void whatBothAllowIsNotUnderlined(String section) {
    assertThat(read(with(section))).isEmpty();
    assertThat(SCHEMA.underlined(with(section))).isEmpty();
  }

  static Stream<String> whatBothAllowIsNotUnderlined() {
    return sections("allowed.txt");
  }

  @ParameterizedTest
  @MethodSource
  void whatBothRefuseIsUnderlined(String section) {
    assertThat(read(with(section))).isNotEmpty();
    assertThat(SCHEMA.underlined(with(section))).isNotEmpty();
  }

  static Stream<String> whatBothRefuseIsUnderlined() {
    return sections("refused.txt");
  }

  @ParameterizedTest
  @MethodSource("mappings")
  void itKnowsTheKeysThatTheReaderKnows(Place place) {
    var table = place.words().contains("hit"); // which is one only if it has rules
    assertThat(allowed(place, table ? "{rules: [], zzzz: x}" : "{zzzz: x}"))
        .isEqualTo(place.words());
  }

  static List<Place> mappings() {
    return WALK.mappings();
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void itKnowsTheWordsThatTheReaderKnows(Place place) {
    assertThat(allowed(place, "zzzz")).isEqualTo(place.words());
  }

  /** All but those of which the reader lists more, or speaks otherwise. */
  static List<Place> enumerations() {
    return WALK.enumerations().stream()
        .filter(place -> !place.path().getLast().equals("on-breach"))
        .filter(place -> !place.path().equals(List.of("amount", "tenders", "order")))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void itKnowsWhatEachClockCanDo(ClockName clock) {
    for (var onBreach : OnBreach.values()) {
      var section =
          "sla: {%s: {within: 1 day, on-breach: %s}}".formatted(clock.word(), onBreach.word());
      assertThat(SCHEMA.underlined(with(section)).isEmpty())
          .as(section)
          .isEqualTo(read(with(section)).findAny().isEmpty());
    }
  }

  @ParameterizedTest
  @FieldSource
  void itKnowsTheUnitsThatTheReaderKnows(String place) {
    var units =
        read(with(place.formatted("7 zzzz")))
            .map(problem -> UNITS.matcher(problem))
            .filter(problem -> problem.matches())
            .flatMap(problem -> Stream.of(problem.group(1).split(", ")))
            .toList();
    assertThat(units)
        .isNotEmpty()
        .allSatisfy(
            unit -> assertThat(SCHEMA.underlined(with(place.formatted("7 " + unit)))).isEmpty());
  }

  static final List<String> itKnowsTheUnitsThatTheReaderKnows =
      List.of(
          "windows: {quality: {after: order, for: %s}}",
          "staging: {above: 1.00, parts: 2, every: %s}",
          "sla: {review: {within: %s}}",
          "sla: {review: {within: 100 days, warn-after: [%s]}}",
          "sla: {arrival: {within: 100 days, by-method: {card: %s}}}");

  /** The words that the reader wants instead of one that it cannot know. */
  private static Set<String> allowed(Place place, String wrong) {
    return read(place.path().isEmpty() ? LEAST + "zzzz: x" : with(section(place, wrong)))
        .map(ALLOWED::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(problem -> Set.of(problem.group(1).split(", ")))
        .orElse(Set.of());
  }

  private static String section(Place place, String wrong) {
    var document = place.document(wrong);
    return document.substring(1, document.length() - 1);
  }

  private static Stream<String> read(String policy) {
    return PolicyDocument.read("p.yaml", policy.getBytes(UTF_8))
        .fold(
            problems -> problems.map(problem -> problem.message()).toJavaStream(),
            read -> Stream.empty());
  }

  /** The least policy with this section instead of its own. */
  private static String with(String section) {
    var keys =
        Pattern.compile("^[a-z-]+:", Pattern.MULTILINE)
            .matcher(section)
            .results()
            .map(MatchResult::group)
            .toList();
    return Stream.concat(
            LEAST.lines().filter(line -> keys.stream().noneMatch(line::startsWith)),
            section.lines())
        .collect(Collectors.joining("\n"));
  }

  /** Sections of a policy, one a line; two where a line has a bar. */
  private static Stream<String> sections(String name) {
    try (var file = PolicySchemaTest.class.getResourceAsStream("/schema/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.replace(" || ", "\n"))
              .toList()
              .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> fences(String info) {
    try {
      return Pattern.compile("^```" + info + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
          .matcher(Files.readString(DOCS.resolve("guide/policy.md")))
          .results()
          .map((MatchResult fence) -> fence.group(1))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Found from wherever the test runs: the module, or the root of the product. */
  private static Path docs() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("docs"))
        .filter(folder -> Files.exists(folder.resolve("guide/policy.md")))
        .findFirst()
        .orElseThrow();
  }
}
