package io.redress.breach.logging.casework;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** May log, since it is the shell. */
public final class Shell {

  private static final Logger log = LoggerFactory.getLogger(Shell.class);

  private Shell() {}

  public static void done() {
    log.info("done");
  }
}
