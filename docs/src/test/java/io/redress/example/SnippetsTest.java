package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages quote, link and list is what is there. */
class SnippetsTest {

  /** A comment, and the package that it is for. */
  private static final Pattern PACKAGE =
      Pattern.compile("/\\*\\*(.*?)\\*/.*?\\bpackage io\\.redress\\.([a-z.]+);", Pattern.DOTALL);

  private static final Map<String, Page> SOURCES =
      Page.files(Page.ROOT.resolve("docs/src/test/java"), ".java")
          .filter(file -> !file.endsWith("package-info.java"))
          .map(Page::read)
          .collect(
              Collectors.toMap(
                  page -> page.file().getFileName().toString().replace(".java", ""), page -> page));

  static Stream<Page> quotingPages() {
    return Stream.concat(Stream.of(Page.of("README.md")), Page.below("docs/guide").stream());
  }

  static Stream<Page> linkingPages() {
    return Stream.concat(
        Stream.of(Page.of("README.md"), Page.of("CONTRIBUTING.md"), Page.of("CHANGELOG.md")),
        Page.below("docs").stream());
  }

  @ParameterizedTest
  @MethodSource("quotingPages")
  void everyJavaFenceIsARegionOfAnExample(Page page) {
    assertThat(page.javaFences())
        .as(page.name())
        .allSatisfy(fence -> {
          assertThat(SOURCES).containsKey(fence.source());
          assertThat(fence.code()).isEqualTo(source(fence).region(fence.region()));
        });
  }

  @Test
  void theGuideQuotesExamples() {
    assertThat(quotingPages().mapToInt(page -> page.javaFences().size()).sum()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("linkingPages")
  void everyRelativeLinkPointsToSomething(Page page) {
    assertThat(page.links()).as(page.name()).allSatisfy(target -> assertThat(target).exists());
  }

  @Test
  void theReadmeIsShort() {
    assertThat(Page.of("README.md").text().lines().count()).isLessThan(150);
  }

  @Test
  void everyPackageStandsInTheArchitectureWithItsSentence() {
    var rows = Page.of("docs/architecture.md").text().lines().toList();
    assertThat(packages()).hasSizeGreaterThan(30).allSatisfy(row -> assertThat(rows).contains(row));
  }

  @Test
  void thePackagesOfTheDomainStandInTheirReadingOrder() {
    var rules = Page.of("domain/src/test/java/io/redress/ArchitectureTest.java").text();
    var order = rules.substring(rules.indexOf("READING_ORDER ="));
    var names = quoted("\"([a-z]+)\"", order.substring(0, order.indexOf(");")));
    assertThat(names).hasSizeGreaterThan(20);
    var page = Page.of("docs/architecture.md").text();
    var domain = page.substring(page.indexOf("in reading order"), page.indexOf("## Around it"));
    assertThat(quoted("\\| `([a-z]+)` \\|", domain)).isEqualTo(names);
  }

  @Test
  void everyFolderOfTheHouseIsARowOfTheModules() throws Exception {
    var page = Page.of("docs/architecture.md").text();
    try (var folders = Files.list(Page.ROOT)) {
      assertThat(folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))))
          .isNotEmpty()
          .allSatisfy(folder -> assertThat(page).contains("| `" + folder.getFileName() + "` |"));
    }
  }

  /** Every package of the house, as a row of the architecture's tables. */
  private static List<String> packages() {
    return Page.files(Page.ROOT, "package-info.java")
        .filter(file -> file.toString().contains("src/main/"))
        .map(file -> PACKAGE.matcher(Page.read(file).text()))
        .peek(match -> assertThat(match.find()).isTrue())
        .map(match -> "| `%s` | %s |".formatted(match.group(2), sentence(match.group(1))))
        .toList();
  }

  /** The first paragraph. */
  private static String sentence(String comment) {
    return comment.split("<p>", 2)[0].replaceAll("\\n \\*", " ").replaceAll("\\s+", " ").strip();
  }

  private static List<String> quoted(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static Page source(Page.Fence fence) {
    return SOURCES.getOrDefault(String.valueOf(fence.source()), new Page(Page.ROOT, ""));
  }
}
