package io.redress.simulator.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.property.Demand;
import io.redress.property.GoodSense;
import io.redress.property.Property;
import io.redress.simulator.stress.Promise.Wished;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test that is pasted is compiled and run. */
class TestSourceTest {

  @TempDir private Path directory;

  @Test
  void itFailsUntilThePolicyIsMended() throws Exception {
    var file = Files.writeString(directory.resolve("my \"shop\" é.yaml"), Holes.YAML);
    var source = new TestSource(Holes.POLICY, file.toString(), Holes.finding());

    var test = compiled(source);

    assertThatThrownBy(() -> run(test))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("there are 2 where 1 are allowed");
    Files.writeString(file, Holes.YAML.replace("{count: 1,", "{count: 2,"));
    assertThatCode(() -> run(test)).doesNotThrowAnyException();
  }

  @Test
  void itSaysWhatIsPromised() {
    assertThat(new TestSource(Holes.POLICY, "policies/holes.yaml", Holes.finding()).source())
        .contains(
            """
            /**
             * Property few-kept-goods: At most 1 case for each customer in any 30 d, counting those with path:
             * keep-goods, verdict: approve.
             */
            class FewKeptGoodsTest {
            """)
        .contains("PolicyDocument.read(Path.of(\"policies/holes.yaml\"))");
  }

  /** Whoever wrote the policy may be somebody else than who pastes the test. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/ class Evil {} /* | ClassEvilTest",
        "'\\u002a/ x \\u000a' | U002aXU000aTest",
        "7-days | Promise7DaysTest",
        "'愿望' | PromiseTest",
      })
  void aNameThatMeansHarmIsStillOneComment(String id, String className) throws Exception {
    var it = Holes.finding();
    var property =
        new Property(id, new Demand.Accepts(GoodSense.STEPS_LEAD_SOMEWHERE), Option.none());
    var broken =
        new Broken(new Wished(property), Option.none(), Option.none(), new Wording("", ""));
    var finding = new Finding(broken, it.story(), it.script(), 0, true);
    var source = new TestSource(Holes.POLICY, "a\nb\u202e\"\\.yaml", finding);

    assertThat(source.className()).isEqualTo(className);
    assertThat(compiled(source).getDeclaringClass().getSimpleName()).isEqualTo(className);
    try (var classes = Files.list(directory.resolve("classes"))) {
      assertThat(classes.map(Path::getFileName).map(Path::toString))
          .containsExactly(className + ".class");
    }
  }

  private Method compiled(TestSource source) throws IOException, ReflectiveOperationException {
    var file = Files.writeString(directory.resolve(source.className() + ".java"), source.source());
    var classes = Files.createDirectory(directory.resolve("classes"));
    var said = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var options = List.of("-proc:none", "-nowarn", "-cp", classPath(), "-d", classes.toString());
      boolean isFine =
          compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(file)).call();
      assertThat(isFine).as(said.toString()).isTrue();
    }
    var loader =
        new URLClassLoader(
            new java.net.URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    return Stream.of(loader.loadClass(source.className()).getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .findFirst()
        .orElseThrow();
  }

  /** Surefire may have put it into the manifest of a jar. */
  private static String classPath() {
    var whole = System.getProperty("surefire.test.class.path", "");
    return whole.isEmpty() ? System.getProperty("java.class.path") : whole;
  }

  private static void run(Method test) throws Throwable {
    var constructor = test.getDeclaringClass().getDeclaredConstructor();
    constructor.setAccessible(true);
    test.setAccessible(true);
    try {
      test.invoke(constructor.newInstance());
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
