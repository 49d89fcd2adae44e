package io.redress.simulator.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.PolicyDocument;
import io.redress.policy.Policy;
import io.redress.simulator.search.Search;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each policy of the guide says in its first lines what is found of it, and how soon. */
class BadPoliciesTest {

  private static final Path FOLDER = Path.of("../docs/guide/bad-policies");
  private static final Pattern SAID = Pattern.compile("# found: ([a-z0-9-]+) within (\\d+)");
  private static final long SEED = 1;

  /** At most so many stories are told of a policy of which nothing is found. */
  private static final int SEARCHED = 1_000;

  static Seq<Path> bad() throws IOException {
    return policiesIn(FOLDER).reject(file -> file.endsWith("sound.yaml"));
  }

  static Seq<Path> mended() throws IOException {
    return policiesIn(FOLDER.resolve("mended"));
  }

  private static Seq<Path> policiesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return List.ofAll(files.filter(file -> file.toString().endsWith(".yaml"))).sorted();
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatIsWrongIsFound(Path file) throws IOException {
    var said = said(file);
    var stressed =
        new Stress(policy(file)).run(Search.of(SEED, Integer.parseInt(said.group(2))).until(1));
    assertThat(words(stressed)).containsExactly(said.group(1));
  }

  @ParameterizedTest
  @MethodSource("mended")
  void nothingIsFoundOfWhatWasMended(Path file) throws IOException {
    int within = within(said(FOLDER.resolve(file.getFileName())));
    var search = Search.of(SEED, Math.min(within, SEARCHED));
    assertThat(words(new Stress(policy(file)).run(search))).isEmpty();
  }

  @Test
  void nothingIsFoundOfTheSoundOne() {
    var stress = new Stress(policy(FOLDER.resolve("sound.yaml")));
    assertThat(words(stress.run(Search.of(SEED, SEARCHED)))).isEmpty();
  }

  /** What stands behind the blank line is what a file says beyond its name. */
  @Test
  void thePageShowsWhatTheFilesSay() throws IOException {
    var page = Files.readString(Path.of("../docs/guide/bad-policies.md"));
    for (var file : bad().appendAll(mended())) {
      assertThat(page).contains(Files.readString(file).split("\n\n", 2)[1].strip());
    }
    for (var file : bad()) {
      assertThat(page).contains("\n" + said(file).group(1) + ": ");
    }
  }

  @Test
  void thereAreManyAndSomeAreMended() throws IOException {
    assertThat(bad()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(mended()).hasSizeGreaterThanOrEqualTo(8);
  }

  private static MatchResult said(Path file) throws IOException {
    var matcher = SAID.matcher(Files.readString(file));
    assertThat(matcher.find()).as(file.toString()).isTrue();
    return matcher.toMatchResult();
  }

  private static int within(MatchResult said) {
    return Integer.parseInt(said.group(2));
  }

  private static Policy policy(Path file) {
    return PolicyDocument.read(file)
        .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n")));
  }

  private static Seq<String> words(Stressed stressed) {
    return stressed.findings().map(finding -> finding.broken().promise().word());
  }
}
