package io.redress.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every policy in the folder {@code broken} is refused as the text beside it says. What a policy
 * designer reads is thus read in review, too.
 */
class BrokenPoliciesTest {

  private static final Path FOLDER = folder();

  @ParameterizedTest
  @MethodSource("policies")
  void aBrokenPolicyIsRefusedAsTheTextBesideItSays(String name) throws IOException {
    String said =
        PolicyDocument.read(FOLDER.resolve(name + ".yaml"))
            .fold(problems -> problems.mkString("", "\n", "\n"), policy -> "no problem\n")
            .replace(FOLDER + "/", "");
    assertThat(said).isEqualTo(Files.readString(FOLDER.resolve(name + ".txt")));
  }

  @Test
  void everyTextHasItsPolicy() throws IOException {
    assertThat(names(".txt")).isEqualTo(policies()).hasSizeGreaterThan(120);
  }

  static List<String> policies() throws IOException {
    return names(".yaml");
  }

  private static List<String> names(String suffix) throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(suffix))
          .map(file -> file.substring(0, file.length() - suffix.length()))
          .sorted()
          .toList();
    }
  }

  private static Path folder() {
    URL folder = Objects.requireNonNull(BrokenPoliciesTest.class.getResource("/broken"));
    try {
      return Path.of(folder.toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
