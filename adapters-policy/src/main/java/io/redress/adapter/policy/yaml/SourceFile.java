package io.redress.adapter.policy.yaml;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that can be opened, so that no more of it is read than is allowed.
 *
 * @param name what problems call it; of two files that are not the same, the names differ
 */
public record SourceFile(String name, Opening opening) {

  /** Opens the file anew. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  public static SourceFile of(Path path) {
    return new SourceFile(path.toString(), () -> Files.newInputStream(path));
  }

  /** A file whose bytes are at hand. */
  public static SourceFile of(String name, byte[] utf8) {
    return new SourceFile(name, () -> new ByteArrayInputStream(utf8));
  }

  /** Its bytes, of which one too many shows that it is too large; or why there are none. */
  Either<String, byte[]> bytes(int most) {
    try (var bytes = opening.open()) {
      return Either.right(bytes.readNBytes(most + 1));
    } catch (NoSuchFileException failure) {
      return Either.left("there is no file '" + name + "'");
    } catch (AccessDeniedException failure) {
      return Either.left("'" + name + "' cannot be read: permission denied");
    } catch (IOException failure) {
      return Either.left("'" + name + "' cannot be read: " + failure.getMessage());
    }
  }
}
