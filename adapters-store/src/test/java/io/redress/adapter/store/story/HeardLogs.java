package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vavr.control.Option;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Keeps what is logged while somebody listens. SLF4J is told of it by the build. */
public final class HeardLogs implements SLF4JServiceProvider {

  private static final List<Line> HEARD = new CopyOnWriteArrayList<>();
  private static final ThreadLocal<Option<Listener>> HERE = ThreadLocal.withInitial(Option::none);

  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter context = new BasicMDCAdapter();

  /**
   * One line of a log.
   *
   * @param trace what a log shows of the failure that came with it; empty where none did
   */
  public record Line(String logger, Level level, String text, String trace) {}

  /** Hears what is logged on its thread, at once. */
  @FunctionalInterface
  public interface Listener {

    /**
     * Something is logged.
     *
     * @param failure that comes with it
     */
    void hear(String text, Option<Throwable> failure);
  }

  /** Does something whose logs on this thread are for one listener alone. */
  public static <T> T heardBy(Listener listener, Supplier<T> work) {
    HERE.set(Option.of(listener));
    try {
      return work.get();
    } finally {
      HERE.remove();
    }
  }

  /** What is logged while something is done. */
  public static List<Line> during(ThrowingCallable work) {
    assertThat(LoggerFactory.getILoggerFactory().getLogger("any"))
        .as("tests hear logs: -Dslf4j.provider=%s", HeardLogs.class.getName())
        .isInstanceOf(Keeping.class);
    HEARD.clear();
    assertThatCode(work).doesNotThrowAnyException();
    return List.copyOf(HEARD);
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return Keeping::new;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return context;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }

  @Override
  public void initialize() {}

  private static final class Keeping extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    Keeping(String name) {
      this.name = name;
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level,
        @Nullable Marker marker,
        String pattern,
        Object @Nullable [] arguments,
        @Nullable Throwable failure) {
      var here = HERE.get();
      if (here.isDefined()) {
        var text = MessageFormatter.basicArrayFormat(pattern, arguments);
        here.get().hear(text, Option.of(failure));
      } else if (HEARD.size() < MOST) {
        var text = MessageFormatter.basicArrayFormat(pattern, arguments);
        HEARD.add(new Line(name, level, text, trace(failure)));
      }
    }

    private static String trace(@Nullable Throwable failure) {
      var text = new StringWriter();
      if (failure != null) {
        failure.printStackTrace(new PrintWriter(text, true));
      }
      return text.toString();
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
      return null;
    }

    @Override
    public boolean isTraceEnabled() {
      return true;
    }

    @Override
    public boolean isDebugEnabled() {
      return true;
    }

    @Override
    public boolean isInfoEnabled() {
      return true;
    }

    @Override
    public boolean isWarnEnabled() {
      return true;
    }

    @Override
    public boolean isErrorEnabled() {
      return true;
    }
  }
}
