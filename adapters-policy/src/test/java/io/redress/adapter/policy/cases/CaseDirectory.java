package io.redress.adapter.policy.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A directory with files of cases, and with what its owner says about them: {@code
 * out-of-scope.txt} and {@code differences.txt}. {@code -Dredress.cases=DIR} names another one than
 * our own.
 */
record CaseDirectory(Path path, boolean isOurOwn) {

  private static final Path OUR_OWN = Path.of("src/test/resources/cases");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The directory that is asked for. */
  static CaseDirectory asked() {
    return Option.of(System.getProperty("redress.cases"))
        .filter(name -> !name.isBlank())
        .fold(CaseDirectory::ourOwn, name -> new CaseDirectory(found(Path.of(name)), false));
  }

  static CaseDirectory ourOwn() {
    return new CaseDirectory(OUR_OWN, true);
  }

  /** Tests run in their module; a relative name is meant from where Maven was called. */
  private static Path found(Path named) {
    return List.of(named, Path.of("..").resolve(named))
        .find(Files::isDirectory)
        .getOrElseThrow(() -> new IllegalArgumentException("no directory " + named));
  }

  Seq<Case> cases(CaseFile file) {
    var json = path.resolve(file.fileName());
    return Files.exists(json) ? file.read(read(json)) : List.empty();
  }

  OutOfScope outOfScope() {
    var ours = OutOfScope.read(OUR_OWN.resolve(OutOfScope.FILE_NAME));
    return isOurOwn ? ours : ours.and(OutOfScope.read(path.resolve(OutOfScope.FILE_NAME)));
  }

  KnownDifferences knownDifferences() {
    return KnownDifferences.read(path.resolve(KnownDifferences.FILE_NAME));
  }

  private static JsonNode read(Path json) {
    try {
      return JSON.readTree(json.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
