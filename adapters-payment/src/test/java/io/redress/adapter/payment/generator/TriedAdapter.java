package io.redress.adapter.payment.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Compiles an adapter as it stands in a folder, and runs its contract. */
record TriedAdapter(Path folder) {

  /**
   * What came of it.
   *
   * @param compiler what it said
   * @param failed why each test failed
   */
  record Result(String compiler, List<String> passed, Map<String, String> failed) {

    /** Why, without whose exception it is. */
    Set<String> toDo() {
      return failed.values().stream()
          .map(why -> why.replaceFirst("^([A-Za-z.]+Exception: )+", ""))
          .collect(Collectors.toSet());
    }
  }

  Result run(String test) throws IOException, ReflectiveOperationException {
    var classes = Files.createDirectories(folder.resolve("classes"));
    var said = compile(classes);
    var urls = new URL[] {url(classes), url(folder.resolve("src/main/resources"))};
    var before = Thread.currentThread().getContextClassLoader();
    try (var loader = new URLClassLoader(urls, TriedAdapter.class.getClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      return run(said, loader.loadClass(test));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static URL url(Path path) throws IOException {
    return URI.create(path.toUri().toString()).toURL();
  }

  private String compile(Path classes) throws IOException {
    var said = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, UTF_8);
        var files = Files.walk(folder)) {
      var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      var options =
          List.of(
              "-Xlint:all,-processing,-classfile,-path",
              "-Werror",
              "-proc:none",
              "--release",
              "21",
              "-classpath",
              classPath(),
              "-d",
              classes.toString());
      compiler
          .getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return said.toString();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static Result run(String said, Class<?> test) {
    var passed = new ArrayList<String>();
    var failed = new TreeMap<String, String>();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(test))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier each, TestExecutionResult result) {
                var name = each.getDisplayName().replace("()", "");
                var why = result.getThrowable().map(String::valueOf);
                why.ifPresent(text -> failed.put(name, text));
                if (each.isTest() && why.isEmpty()) {
                  passed.add(name);
                }
              }
            });
    return new Result(said, passed, failed);
  }
}
