package io.redress.simulator.command;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a person says with Ctrl-C while something runs: once, that it shall stop and tell what it
 * has so far; twice, that all shall end at once.
 */
final class Interruption implements AutoCloseable {

  /** What shells say of a command that Ctrl-C ended. */
  static final int STATUS = 130;

  private final AtomicBoolean isAsked = new AtomicBoolean();
  private volatile boolean isStopped;
  private final Runnable whenStopped;
  private final Runnable whenOver;

  private Interruption(Runnable whenStopped) {
    this.whenStopped = whenStopped;
    this.whenOver = listen();
  }

  /**
   * Listens from now on.
   *
   * @param whenStopped called once, on a thread of its own
   */
  static Interruption listen(Runnable whenStopped) {
    return new Interruption(whenStopped);
  }

  boolean isStopped() {
    return isStopped;
  }

  /** First it is said and then it stops, or else the end might be told before the beginning. */
  private void interrupted() {
    if (isAsked.compareAndSet(false, true)) {
      whenStopped.run();
      isStopped = true;
    } else {
      System.exit(STATUS);
    }
  }

  /**
   * By reflection, because the compiler warns of what is in {@code sun.misc} and cannot be told not
   * to. Where it is missing, or the JVM was told to leave signals alone, Ctrl-C ends the process as
   * it does without us.
   *
   * @return what brings back the handler from before
   */
  private Runnable listen() {
    try {
      var signal = Class.forName("sun.misc.Signal");
      var handler = Class.forName("sun.misc.SignalHandler");
      var handle = signal.getMethod("handle", signal, handler);
      var interrupt = signal.getConstructor(String.class).newInstance("INT");
      var before = handle.invoke(null, interrupt, proxy(handler));
      return () -> {
        try {
          handle.invoke(null, interrupt, before);
        } catch (ReflectiveOperationException impossible) {
          throw new IllegalStateException("was possible before", impossible);
        }
      };
    } catch (ReflectiveOperationException | RuntimeException noSignals) {
      return () -> {};
    }
  }

  @SuppressWarnings("ReferenceEquality") // a proxy is equal to itself only
  private Object proxy(Class<?> handler) {
    InvocationHandler calls =
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "handle" -> {
                interrupted();
                yield null;
              }
              case "equals" -> proxy == arguments[0];
              case "hashCode" -> System.identityHashCode(proxy);
              default -> "Interruption";
            };
    return Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, calls);
  }

  @Override
  public void close() {
    whenOver.run();
  }
}
