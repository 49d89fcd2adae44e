package io.redress.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import io.redress.simulator.history.WrittenParquet.Kind;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {

  private static final String MAPPING =
      """
      currency: JPY
      time-zone: Asia/Tokyo
      time-format: d/M/yyyy
      columns: {order: id, sku: article, quantity: pieces, time: day, unit-price: each}
      category: toys
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void daysAreDaysAndColumnsMayStandInAnyOrder() throws IOException {
    var file = write(List.of("2024-01-09", "7", "KITE", "1200", "2"));
    assertThat(open(file).get().sales().map(Sale::time))
        .containsExactly(Instant.parse("2024-01-08T15:00:00Z"));
  }

  @Test
  void aColumnThatIsMissing() throws IOException {
    var mapping = Files.writeString(folder.resolve("b.yaml"), MAPPING.replace("each", "cost"));
    assertThat(
            HistorySource.open(
                    write(List.of("2024-01-09", "7", "KITE", "1200", "2")).toString(),
                    Option.some(mapping.toString()))
                .getLeft()
                .message())
        .isEqualTo(
            "the header of '%s' lacks 'cost' (unit-price); it has day, id, article, each, pieces"
                .formatted(folder.resolve("orders.parquet")));
  }

  @Test
  void aFileThatIsCutOff() throws IOException {
    var file = write(List.of("2024-01-09", "7", "KITE", "1200", "2"));
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 7));
    assertThat(open(file).getLeft().message())
        .isEqualTo("'%s' begins like a Parquet file and is none, or is cut off".formatted(file));
  }

  @Test
  void aPageThatIsDamaged() throws IOException {
    var file = write(List.of("2024-01-09", "7", "KITE", "1200", "2"));
    var bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4, 24, (byte) 0x7f);
    Files.write(file, bytes);
    assertThat(open(file).getLeft().message())
        .isEqualTo("'%s' is damaged Parquet: rows before row 1 could be read".formatted(file));
  }

  @Test
  void withoutTheLibraryItIsSaidWhatToAdd() throws Exception {
    var file = write(List.of("2024-01-09", "7", "KITE", "1200", "2"));
    assertThat(openWithout("dev.hardwood.", file))
        .isEqualTo(
            ("'%s' is a Parquet file: add dev.hardwood:hardwood-core:1.0.0.Final to the class path,"
                 + " for the command by setting REDRESS_CLASSPATH to its jar; or save the file as"
                 + " CSV")
                .formatted(file));
  }

  @Test
  void withoutTheCodecItIsSaidWhatToAdd() throws Exception {
    var file = write(List.of("2024-01-09", "7", "KITE", "1200", "2"));
    assertThat(openWithout("org.xerial.snappy.", file))
        .startsWith("'%s' is compressed: add what is missing to the class path".formatted(file))
        .contains("org.xerial.snappy:snappy-java");
  }

  @Test
  void theLibraryThatIsNamedIsTheOneThatIsTested() {
    var jar = InputFile.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    assertThat(RowsOfFile.PARQUET_LIBRARY)
        .isEqualTo("dev.hardwood:hardwood-core:" + jar.replaceAll(".*hardwood-core-|\\.jar$", ""));
  }

  private Path write(List<String> row) throws IOException {
    var columns = new LinkedHashMap<String, Kind>();
    columns.put("day", Kind.DAY);
    columns.put("id", Kind.LONG);
    columns.put("article", Kind.TEXT);
    columns.put("each", Kind.FRACTION);
    columns.put("pieces", Kind.WHOLE);
    return WrittenParquet.write(folder.resolve("orders.parquet"), columns, List.of(row));
  }

  private Either<HistoryFailure, OrderHistory> open(Path file) throws IOException {
    var mapping = Files.writeString(folder.resolve("shop.yaml"), MAPPING);
    return HistorySource.open(file.toString(), Option.some(mapping.toString()));
  }

  /** The message of the failure where classes of these names are not on the class path. */
  private String openWithout(String absent, Path file) throws Exception {
    var mapping = Files.writeString(folder.resolve("shop.yaml"), MAPPING);
    var source = new Without(absent).loadClass(HistorySource.class.getName());
    try {
      var opened =
          source
              .getMethod("open", String.class, Option.class)
              .invoke(null, file.toString(), Option.some(mapping.toString()));
      var failure = ((Either<?, ?>) opened).getLeft();
      var message = failure.getClass().getInterfaces()[0].getMethod("message");
      return String.valueOf(message.invoke(failure));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Loads what reads histories and Parquet anew, and lacks some classes. */
  private static final class Without extends ClassLoader {
    private final String absent;

    Without(String absent) {
      super(ParquetFileTest.class.getClassLoader());
      this.absent = absent;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(absent)) {
        throw new ClassNotFoundException(name);
      }
      boolean anew =
          name.startsWith("io.redress.simulator.history.") || name.startsWith("dev.hardwood.");
      if (!anew) {
        return super.loadClass(name, resolve);
      }
      var loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        var code = bytes.readAllBytes();
        return defineClass(name, code, 0, code.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
