package io.redress.adapter.notify.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A mail server on loopback that answers each step as it is told. */
final class ScriptedSmtp implements AutoCloseable {

  /** What is said to it, in order. TEXT is the end of a message. */
  enum Step {
    GREETING("220 here"),
    EHLO("250-here\r\n250-STARTTLS\r\n250 AUTH PLAIN"),
    STARTTLS("220 go on"),
    AUTH("235 you may"),
    MAIL("250 ok"),
    RCPT("250 ok"),
    DATA("354 go on"),
    TEXT("250 taken"),
    RSET("250 ok"),
    QUIT("221 bye"),
    UNKNOWN("500 what");

    private final String usual;

    Step(String usual) {
      this.usual = usual;
    }
  }

  private static final String HANG_UP = "hang up";
  private static final String SILENCE = "silence";
  private static final String DRIP = "drip";
  private static final String STOP_READING = "stop reading";

  private final ServerSocket socket;
  private final boolean isTlsFromTheStart;
  private final Map<Step, String> script = new ConcurrentHashMap<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  private ScriptedSmtp(boolean isTlsFromTheStart) throws IOException {
    this.isTlsFromTheStart = isTlsFromTheStart;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  static ScriptedSmtp start() throws IOException {
    return started(new ScriptedSmtp(false));
  }

  static ScriptedSmtp startWithTls() throws IOException {
    return started(new ScriptedSmtp(true));
  }

  private static ScriptedSmtp started(ScriptedSmtp server) {
    Thread.ofVirtual().start(server::accept);
    return server;
  }

  int port() {
    return socket.getLocalPort();
  }

  void answers(Step step, String reply) {
    script.put(step, reply);
  }

  void hangsUpAt(Step step) {
    script.put(step, HANG_UP);
  }

  void isSilentAt(Step step) {
    script.put(step, SILENCE);
  }

  /** Answers with a line every 20 ms, none of which is the last. */
  void dripsAt(Step step) {
    script.put(step, DRIP);
  }

  void stopsReadingAt(Step step) {
    script.put(step, STOP_READING);
  }

  /** What was said to it, without the lines of messages. */
  List<String> commands() {
    return List.copyOf(commands);
  }

  /** The messages whose end it saw, whatever it answered. */
  List<String> messages() {
    return List.copyOf(messages);
  }

  private void accept() {
    try {
      while (!socket.isClosed()) {
        var each = socket.accept();
        open.add(each);
        Thread.ofVirtual().start(() -> converse(each));
      }
    } catch (IOException end) {
      // The test is over.
    }
  }

  private void converse(Socket plain) {
    try (plain) {
      var client = isTlsFromTheStart ? tls(plain) : plain;
      if (!answer(client, Step.GREETING)) {
        return;
      }
      var lines = reader(client);
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        commands.add(line);
        var step = step(line);
        if (!answer(client, step)) {
          return;
        }
        if (step == Step.STARTTLS && reply(step).startsWith("2")) {
          client = tls(client);
          lines = reader(client);
        }
        if (step == Step.DATA && reply(step).startsWith("3")) {
          messages.add(text(lines));
          if (!answer(client, Step.TEXT)) {
            return;
          }
        }
      }
    } catch (IOException gone) {
      // The other side gave up.
    }
  }

  private String reply(Step step) {
    return script.getOrDefault(step, step.usual);
  }

  private boolean answer(Socket client, Step step) throws IOException {
    var reply = reply(step);
    switch (reply) {
      case HANG_UP -> {
        return false;
      }
      case SILENCE -> await();
      case STOP_READING -> {
        write(client, step.usual);
        await();
      }
      case DRIP -> {
        while (isOpenAfter20Millis()) {
          write(client, "250-and more");
        }
      }
      default -> write(client, reply);
    }
    return !reply.equals(SILENCE);
  }

  private void await() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isOpenAfter20Millis() {
    try {
      return !closed.await(20, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Socket client, String reply) throws IOException {
    client.getOutputStream().write((reply + "\r\n").getBytes(ISO_8859_1));
    client.getOutputStream().flush();
  }

  private static Step step(String line) {
    var word = line.split("[ :]", 2)[0];
    return Arrays.stream(Step.values())
        .filter(step -> step.name().equals(word))
        .findFirst()
        .orElse(Step.UNKNOWN);
  }

  private static String text(BufferedReader lines) throws IOException {
    var text = new StringBuilder();
    for (var line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
      text.append(line).append("\r\n");
    }
    return text.toString();
  }

  private static BufferedReader reader(Socket client) throws IOException {
    return new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
  }

  private static Socket tls(Socket plain) throws IOException {
    var secure =
        (SSLSocket) certificate().getSocketFactory().createSocket(plain, "localhost", 0, true);
    secure.setUseClientMode(false);
    secure.startHandshake();
    return secure;
  }

  /** The certificate of localhost that these tests made for themselves, and trust in it. */
  static SSLContext certificate() {
    try (InputStream file =
        Objects.requireNonNull(ScriptedSmtp.class.getResourceAsStream("localhost.p12"))) {
      var password = "changeit".toCharArray();
      var store = KeyStore.getInstance("PKCS12");
      store.load(file, password);
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, password);
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted(store));
      var context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyStore trusted(KeyStore keys) throws GeneralSecurityException, IOException {
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("localhost", keys.getCertificate("localhost"));
    return trusted;
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    socket.close();
    for (var each : open) {
      each.close();
    }
  }
}
