package io.redress.adapter.store.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What lies between a shop and its database, and breaks: after a database has done what it was
 * asked and before it can say so, or before it was asked. When it breaks follows from a seed.
 */
final class Cable implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;

  private final ServerSocket end;
  private final int port;
  private final Random random;
  private final int about;
  private final AtomicInteger cuts = new AtomicInteger();
  private int toNext;

  /** A cable to a port of this machine, which is cut once for so many transmissions. */
  Cable(int port, int about, long seed) {
    this.port = port;
    this.about = about;
    this.random = new Random(seed);
    this.toNext = about;
    try {
      end = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return end.getLocalPort();
  }

  int cuts() {
    return cuts.get();
  }

  private void accept() {
    while (!end.isClosed()) {
      try {
        var shop = end.accept();
        var database = new Socket(InetAddress.getLoopbackAddress(), port);
        Thread.ofVirtual().start(() -> carry(shop, database));
        Thread.ofVirtual().start(() -> carry(database, shop));
      } catch (IOException broken) {
        // A database that is not there does not answer; the shop asks again.
      }
    }
  }

  private void carry(Socket from, Socket to) {
    try (from;
        to) {
      var bytes = new byte[BUFFER];
      var input = from.getInputStream();
      var output = to.getOutputStream();
      for (int read = input.read(bytes); read > 0; read = input.read(bytes)) {
        if (isCut()) {
          cuts.incrementAndGet();
          return;
        }
        output.write(bytes, 0, read);
      }
    } catch (IOException gone) {
      // Closing both ends is all that there is to do.
    }
  }

  private synchronized boolean isCut() {
    toNext--;
    if (toNext > 0) {
      return false;
    }
    toNext = 1 + random.nextInt(2 * about);
    return true;
  }

  @Override
  public void close() {
    try {
      end.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
