import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Formats every Java file of this project (apply), or lists those that are not (check). */
public final class Format {

  private static final Path HERE = Path.of("");

  public static void main(String... args) {
    boolean apply = args[0].equals("apply");
    List<String> findings =
        javaFiles(HERE).toList().parallelStream().flatMap(file -> visit(file, apply)).toList();

    findings.forEach(System.out::println);
    if (!apply && !findings.isEmpty()) {
      String subject = findings.size() == 1 ? "1 file is" : findings.size() + " files are";
      System.out.println(subject + " not formatted; run: mvn -Pformat process-sources -N");
      System.exit(1);
    }
  }

  private static Stream<String> visit(Path file, boolean apply) {
    try {
      String before = Files.readString(file);
      String after = new Formatter().formatSourceAndFixImports(before);
      if (after.equals(before)) {
        return Stream.empty();
      }
      if (apply) {
        Files.writeString(file, after);
      }
      return Stream.of(file.toString());
    } catch (FormatterException unreadable) {
      return Stream.empty(); // the compiler says it better
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<Path> javaFiles(Path path) {
    if (!Files.isDirectory(path)) {
      return Stream.of(path).filter(file -> file.toString().endsWith(".java"));
    }
    try (Stream<Path> children = Files.list(path)) {
      return children.filter(Format::isOurs).sorted().toList().stream().flatMap(Format::javaFiles);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isOurs(Path path) {
    String name = path.getFileName().toString();
    return name.equals(".mvn") || !name.equals("target") && !name.startsWith(".");
  }
}
