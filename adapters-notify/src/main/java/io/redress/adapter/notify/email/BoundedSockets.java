package io.redress.adapter.notify.email;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * Connections that are cut when their time is over. Time-outs for each answer do not bound a server
 * that answers by drops, and none bounds writing to one that does not read.
 */
final class BoundedSockets extends SocketFactory {

  private final Duration whole;

  BoundedSockets(Duration whole) {
    this.whole = whole;
  }

  @Override
  public Socket createSocket() {
    return bounded(new Socket(), whole);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(InetAddress.getByName(host), port, local, localPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    var socket = createSocket();
    socket.bind(new InetSocketAddress(local, localPort));
    socket.connect(new InetSocketAddress(host, port));
    return socket;
  }

  private Socket connected(InetSocketAddress address) throws IOException {
    var socket = createSocket();
    socket.connect(address);
    return socket;
  }

  private static Socket bounded(Socket socket, Duration whole) {
    CompletableFuture.delayedExecutor(whole.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> cut(socket));
    return socket;
  }

  private static void cut(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // It is closed already, or as good as closed.
    }
  }

  /** TLS over a connection that is cut when its time is over. */
  static final class Tls extends SSLSocketFactory {

    private final SSLSocketFactory trusting;
    private final Duration whole;

    Tls(SSLSocketFactory trusting, Duration whole) {
      this.trusting = trusting;
      this.whole = whole;
    }

    /** The connection below is cut: closing TLS itself would wait for a writer that is stuck. */
    @Override
    public Socket createSocket(Socket below, String host, int port, boolean autoClose)
        throws IOException {
      return trusting.createSocket(bounded(below, whole), host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return createSocket(new Socket(host, port), host, port, true);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return createSocket(new Socket(host, port), host.getHostAddress(), port, true);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
        throws IOException {
      return createSocket(new Socket(host, port, local, localPort), host, port, true);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
        throws IOException {
      return createSocket(
          new Socket(host, port, local, localPort), host.getHostAddress(), port, true);
    }

    @Override
    public String[] getDefaultCipherSuites() {
      return trusting.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return trusting.getSupportedCipherSuites();
    }
  }
}
