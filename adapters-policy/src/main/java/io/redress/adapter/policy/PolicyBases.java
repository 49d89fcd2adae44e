package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Bases;
import io.redress.adapter.policy.yaml.NearestWord;
import io.redress.adapter.policy.yaml.SourceFile;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a policy finds the one that it extends: by name among those that come with Redress, or in a
 * file, which is what contains a slash or ends in {@code .yaml} or {@code .yml}.
 */
public final class PolicyBases {

  private PolicyBases() {}

  /** Built-in policies only. No file is opened. */
  public static Bases builtIn() {
    return (name, from) -> isFile(name) ? Either.left(notHere(name)) : builtIn(name);
  }

  /**
   * Built-in policies and files, by a path relative to the file that names it, wherever it leads.
   */
  public static Bases files() {
    return (name, from) ->
        isFile(name) ? path(name, from).flatMap(PolicyBases::file) : builtIn(name);
  }

  /** The same, but no file is opened that is not in the folder or below it. */
  public static Bases filesIn(Path folder) {
    return (name, from) ->
        isFile(name)
            ? path(name, from)
                .filterOrElse(
                    path -> isIn(folder, path),
                    path -> "'%s' is outside of %s".formatted(path, folder))
                .flatMap(PolicyBases::file)
            : builtIn(name);
  }

  private static boolean isFile(String name) {
    return name.contains("/") || isYaml(name);
  }

  private static boolean isYaml(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static Either<String, SourceFile> builtIn(String name) {
    return BuiltInPolicies.text(name)
        .toEither(() -> unknown(name))
        .map(text ->
            SourceFile.of("built-in " + name + ".yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Either<String, Path> path(String name, String from) {
    if (!isYaml(name)) {
      return Either.left("'%s' does not end in .yaml or .yml".formatted(name));
    }
    try {
      return Path.of(name).isAbsolute()
          ? Either.left(
              "'%s' is absolute: write the path from this file, such as ./base.yaml"
                  .formatted(name))
          : Either.right(Path.of(from).resolveSibling(name).normalize());
    } catch (InvalidPathException impossible) {
      return Either.left("'%s' is no path of a file".formatted(name));
    }
  }

  /** Links followed; where there is nothing, by the path alone. */
  private static boolean isIn(Path folder, Path path) {
    try {
      return path.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException unreachable) {
      return path.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }
  }

  /** Only a file that ends is read, neither a directory nor a pipe. */
  private static Either<String, SourceFile> file(Path path) {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return Either.left("'%s' is not a file".formatted(path));
    }
    return Either.right(SourceFile.of(path));
  }

  private static String unknown(String name) {
    var names = BuiltInPolicies.names();
    return "there is no built-in policy '%s'; they are: %s (a file is written ./base.yaml)%s"
        .formatted(name, names.mkString(", "), NearestWord.hint(name, names));
  }

  private static String notHere(String name) {
    return "the file '%s' cannot be extended here, only built-in policies: %s"
        .formatted(name, BuiltInPolicies.names().mkString(", "));
  }
}
