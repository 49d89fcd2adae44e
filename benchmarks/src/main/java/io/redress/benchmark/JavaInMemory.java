package io.redress.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a class of this package from its source, and loads it beside the others. */
final class JavaInMemory {

  private JavaInMemory() {}

  static Class<?> load(String name, String source) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("needs a JDK, with its compiler");
    }
    var bytes = new ByteArrayOutputStream();
    var files = new ToMemory(compiler.getStandardFileManager(null, null, null), bytes);
    var options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
    if (!compiler.getTask(null, files, null, options, null, List.of(unit(name, source))).call()) {
      throw new IllegalStateException("does not compile: " + name);
    }
    try {
      return MethodHandles.lookup().defineClass(bytes.toByteArray());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JavaFileObject unit(String name, String source) {
    return new SimpleJavaFileObject(
        URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  /** Keeps the one class that is written. */
  private static final class ToMemory extends ForwardingJavaFileManager<JavaFileManager> {

    private final OutputStream bytes;

    ToMemory(JavaFileManager files, OutputStream bytes) {
      super(files);
      this.bytes = bytes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
        throws IOException {
      return new SimpleJavaFileObject(URI.create("memory:///" + className + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }
  }
}
