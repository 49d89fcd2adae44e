package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on loopback that writes what a test says, also what no server should. */
final class RawServer implements AutoCloseable {

  /** What is done with one connection after a request has arrived in whole. */
  @FunctionalInterface
  interface Reaction {
    void to(String request, Socket connection, OutputStream out) throws Exception;
  }

  private final ServerSocket server;
  private final Reaction reaction;
  private final java.util.List<String> requests = new CopyOnWriteArrayList<>();
  private final java.util.List<Socket> connections = new CopyOnWriteArrayList<>();

  RawServer(Reaction reaction) {
    this(plain(), reaction);
  }

  RawServer(ServerSocket server, Reaction reaction) {
    this.server = server;
    this.reaction = reaction;
    Thread.ofVirtual().start(this::accept);
  }

  /** A server that writes the same lines to every request, and keeps the connection. */
  static RawServer saying(String... lines) {
    var answer = String.join("\r\n", lines).getBytes(ISO_8859_1);
    return new RawServer((request, connection, out) -> out.write(answer));
  }

  private static ServerSocket plain() {
    try {
      return new ServerSocket(0, 5_000, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getLocalPort();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  URI securelyAt(String host, String path) {
    return URI.create("https://" + host + ":" + port() + path);
  }

  /** The requests that arrived in whole, so far. */
  Seq<String> requests() {
    return List.ofAll(requests);
  }

  int connections() {
    return connections.size();
  }

  private void accept() {
    try {
      while (true) {
        var connection = server.accept();
        connections.add(connection);
        Thread.ofVirtual().start(() -> serve(connection));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      var in = new BufferedInputStream(connection.getInputStream());
      while (true) {
        var request = request(in);
        if (request.isEmpty()) {
          return;
        }
        requests.add(request);
        reaction.to(request, connection, connection.getOutputStream());
        connection.getOutputStream().flush();
      }
    } catch (Exception gone) {
      // The client hung up, as it may.
    }
  }

  private static String request(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int each = in.read();
      if (each < 0) {
        return "";
      }
      head.append((char) each);
    }
    var length =
        List.of(head.toString().split("\r\n"))
            .find(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
            .map(line -> Integer.parseInt(line.substring(15).strip()))
            .getOrElse(0);
    return head + new String(in.readNBytes(length), ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (var each : connections) {
      each.close();
    }
  }
}
