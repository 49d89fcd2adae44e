package io.redress.simulator.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.events.ParquetJars.Jar;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ParquetJarsTest {

  private static final Pattern NAME = Pattern.compile(".*/(.+)-(\\d[^-/]*)\\.jar");

  @Test
  void theJarsThatAreNamedAreThoseThatAreTested() {
    assertThat(ParquetJars.NEEDED)
        .allSatisfy(jar -> assertThat(jar.coordinates()).endsWith(":" + tested(jar)));
  }

  @Test
  void nothingIsMissingWhereAllAreThere() {
    assertThat(EventCoding.PARQUET.missingJars()).isEmpty();
  }

  /** Artifact and version of the jar that a class is from. */
  private static String tested(Jar jar) throws ClassNotFoundException {
    var location =
        Class.forName(jar.inIt(), false, ParquetJarsTest.class.getClassLoader())
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();
    var name = NAME.matcher(location);
    assertThat(name.matches()).as(location).isTrue();
    return name.group(1) + ":" + name.group(2);
  }
}
