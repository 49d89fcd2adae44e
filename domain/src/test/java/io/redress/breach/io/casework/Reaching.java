package io.redress.breach.io.casework;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

/** Reaches out of the house by itself; not even the shell may. */
public final class Reaching {

  private Reaching() {}

  public static String file(Path path) throws IOException {
    return Files.readString(path);
  }

  public static InetAddress net() {
    return InetAddress.getLoopbackAddress();
  }

  public static String database(Connection connection) {
    return connection.toString();
  }
}
