package io.redress.casework;

/**
 * What a log may show of a failure: of which classes it was, and where it happened. Its words are
 * left out, since a provider, a driver or a bug may have put anything into them: an address, a
 * card, a whole answer.
 */
public final class LoggedFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 10;

  private LoggedFailure(Throwable failure, int depth) {
    super(failure.getClass().getName());
    setStackTrace(failure.getStackTrace());
    var cause = failure.getCause();
    if (cause != null && depth < DEEPEST) {
      initCause(new LoggedFailure(cause, depth + 1));
    }
  }

  /** The failure with its causes; the message of each is the name of its class. */
  public static LoggedFailure of(Throwable failure) {
    return new LoggedFailure(failure, 1);
  }
}
