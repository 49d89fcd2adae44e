package io.redress.breach.logging.money;

import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what it does instead of doing it. */
public final class Talkative {

  private static final Logger log = LoggerFactory.getLogger(Talkative.class);

  private Talkative() {}

  public static void slf4j() {
    log.info("said");
  }

  public static void util() {
    java.util.logging.Logger.getLogger("said").log(Level.INFO, "said");
  }

  public static void out() {
    System.out.println("said");
  }

  public static void err() {
    System.err.println("said");
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  public static void trace(RuntimeException failure) {
    failure.printStackTrace();
  }
}
