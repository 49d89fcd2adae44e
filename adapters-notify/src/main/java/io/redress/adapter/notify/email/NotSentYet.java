package io.redress.adapter.notify.email;

/**
 * A message was not sent, or nobody knows whether it was; it is to be tried again.
 *
 * <p>The text names the step and the server's code. It has no cause: the exceptions of mail name
 * addresses, and exceptions are logged.
 */
public final class NotSentYet extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotSentYet(String why) {
    super(why);
  }
}
