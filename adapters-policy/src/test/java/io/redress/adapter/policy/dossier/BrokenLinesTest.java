package io.redress.adapter.policy.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of lines that cannot be read, line by line of {@code broken.txt}. */
class BrokenLinesTest {

  private static final List<String> FILE = Lines.of("broken.txt");

  static Stream<Arguments> lines() {
    return IntStream.range(0, FILE.size())
        .filter(i -> FILE.get(i).startsWith("= "))
        .mapToObj(i -> Arguments.of(FILE.get(i - 1), FILE.get(i).substring(2)));
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(lines()).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aBrokenLineIsExplained(String line, String expected) {
    var problem = Lines.read(bytes(line)).getLeft();
    assertThat(shown(problem)).isEqualTo(expected);
  }

  private static String shown(LineProblem problem) {
    return problem.path()
        + " "
        + problem.column()
        + " "
        + problem.message()
        + problem.found().map(found -> " | " + found).getOrElse("")
        + (problem.allowed().isEmpty() ? "" : " | " + problem.allowed().mkString(", "));
  }

  /** With each {@code \xNN} as that byte. */
  private static byte[] bytes(String line) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < line.length(); i++) {
      if (line.startsWith("\\x", i)) {
        bytes.write(Integer.parseInt(line, i + 2, i + 4, 16));
        i += 3;
      } else {
        bytes.writeBytes(String.valueOf(line.charAt(i)).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
