package io.redress.simulator.events;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What writes Parquet, and may be absent. */
final class ParquetJars {

  /**
   * A jar without which nothing is written.
   *
   * @param coordinates as a build names it
   * @param inIt a class that only it has
   */
  record Jar(String coordinates, String inIt) {}

  /**
   * The writer of the Parquet project, and in the first one empty classes instead of those of
   * Hadoop, of which its signatures are made; Hadoop itself would do as well.
   */
  static final Seq<Jar> NEEDED =
      List.of(
          new Jar("blue.strategic.parquet:parquet-floor:2.3", "org.apache.hadoop.fs.Path"),
          parquet("hadoop", "org.apache.parquet.hadoop.ParquetWriter"),
          parquet("column", "org.apache.parquet.column.ParquetProperties"),
          parquet("common", "org.apache.parquet.io.OutputFile"),
          parquet("encoding", "org.apache.parquet.column.values.bitpacking.Packer"),
          parquet("format-structures", "org.apache.parquet.format.FileMetaData"),
          parquet("jackson", "shaded.parquet.com.fasterxml.jackson.databind.ObjectMapper"),
          new Jar(
              "org.locationtech.jts:jts-core:1.20.0", "org.locationtech.jts.io.ParseException"));

  private ParquetJars() {}

  private static Jar parquet(String part, String inIt) {
    return new Jar("org.apache.parquet:parquet-%s:1.18.1".formatted(part), inIt);
  }

  /** Those that are not on the class path, as a build names them. */
  static Seq<String> missing() {
    return NEEDED.reject(ParquetJars::isThere).map(Jar::coordinates);
  }

  private static boolean isThere(Jar jar) {
    try {
      Class.forName(jar.inIt(), false, ParquetJars.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
