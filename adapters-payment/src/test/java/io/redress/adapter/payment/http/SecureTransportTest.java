package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.http.Exchange.Answered;
import io.redress.adapter.payment.http.Exchange.Lost;
import io.redress.adapter.payment.http.Exchange.NeverSent;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who is spoken to, and what is known when that fails: certificates and proxies. */
@Timeout(60)
class SecureTransportTest {

  private static final char[] PASSWORD = "password".toCharArray();
  private static final String[] ANSWER = {"HTTP/1.1 200 OK", "Content-Length: 2", "", "ok"};

  @TempDir private static Path files;

  private static KeyStore keys = emptyStore();

  /** A certificate for 127.0.0.1 and for no name, signed by itself. */
  @BeforeAll
  static void makeCertificate() throws Exception {
    var file = files.resolve("server.p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    var made =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=server",
                "-ext",
                "san=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-storepass",
                "password",
                "-keystore",
                file.toString())
            .inheritIO()
            .start()
            .waitFor();
    assertThat(made).isZero();
    try (var in = Files.newInputStream(file)) {
      keys = emptyStore();
      keys.load(in, PASSWORD);
    }
  }

  private static KeyStore emptyStore() {
    try {
      return KeyStore.getInstance("PKCS12");
    } catch (java.security.KeyStoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Trusts the certificate of the server, and shows it where one is asked for. */
  private static SSLContext context(boolean isServer) throws Exception {
    var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    var others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, PASSWORD);
    trusted.setCertificateEntry("server", keys.getCertificate("server"));
    others.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(isServer ? own.getKeyManagers() : null, others.getTrustManagers(), null);
    return context;
  }

  private static SSLServerSocket socket() throws Exception {
    return (SSLServerSocket)
        context(true)
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  private static RawServer server(ServerSocket socket) {
    return new RawServer(socket, (request, connection, out) -> write(out, ANSWER));
  }

  private static void write(OutputStream out, String... lines) throws IOException {
    out.write(String.join("\r\n", lines).getBytes(UTF_8));
  }

  private static TransportSettings patient() {
    return TransportSettings.usual()
        .within(Duration.ofSeconds(10), Duration.ofSeconds(20), 100_000);
  }

  private static TransportSettings trusting() throws Exception {
    return patient().trusting(context(false));
  }

  private static Call post(URI uri) {
    return Call.post(uri, "application/json", "{}".getBytes(UTF_8));
  }

  @Test
  void aCertificateThatIsTrustedIsSpokenTo() throws Exception {
    try (var server = server(socket());
        var transport = new Transport(trusting())) {
      assertThat(transport.send(post(server.securelyAt("127.0.0.1", "/refunds"))))
          .isInstanceOf(Answered.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aCertificateThatTheJvmDoesNotTrustWasNeverSentTo() throws Exception {
    try (var server = server(socket());
        var transport = new Transport(patient())) {
      assertThat(transport.send(post(server.securelyAt("127.0.0.1", "/refunds?key=secret"))))
          .isEqualTo(new NeverSent("the certificate of 127.0.0.1 is not trusted"));
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aCertificateOfAnotherHostWasNeverSentTo() throws Exception {
    try (var server = server(socket());
        var transport = new Transport(trusting())) {
      assertThat(transport.send(post(server.securelyAt("localhost", "/refunds"))))
          .isEqualTo(new NeverSent("the certificate of localhost is not trusted"));
      assertThat(server.requests()).isEmpty();
    }
  }

  /** In TLS 1.3 the server refuses after the handshake, when the request may have been read. */
  @Test
  void aServerThatRefusesOurCertificateLeavesItOpen() throws Exception {
    var socket = socket();
    socket.setEnabledProtocols(new String[] {"TLSv1.3"});
    socket.setNeedClientAuth(true);
    try (var server = server(socket);
        var transport = new Transport(trusting())) {
      assertThat(transport.send(post(server.securelyAt("127.0.0.1", "/refunds"))))
          .isInstanceOf(Lost.class);
    }
  }

  @Test
  void aProxyThatWantsToKnowWhoAsksWasTheOnlyOneToHear() throws Exception {
    try (var proxy =
            RawServer.saying(
                "HTTP/1.1 407 Who",
                "Proxy-Authenticate: Basic realm=\"secret\"",
                "Content-Length: 0",
                "",
                "");
        var transport = through(proxy)) {
      assertThat(transport.send(post(URI.create("https://provider.example/refunds"))))
          .isEqualTo(
              new NeverSent("the proxy did not open the way to provider.example: status 407"));
      assertThat(proxy.requests()).hasSize(1);
      assertThat(proxy.requests().head())
          .startsWith("CONNECT provider.example:443 HTTP/1.1")
          .doesNotContain("/refunds", "{}");
    }
  }

  @Test
  void aProxyThatAnswersInsteadOfTheProviderLeavesItOpen() throws Exception {
    try (var portal = RawServer.saying("HTTP/1.1 200 OK", "", "<html>please log in</html>");
        var transport = through(portal)) {
      assertThat(transport.send(post(URI.create("https://provider.example/refunds"))))
          .isInstanceOf(Lost.class);
      assertThat(portal.requests().filter(each -> each.contains("/refunds"))).isEmpty();
    }
  }

  @Test
  void aProxyThatIsDownWasNeverSentThrough() throws Exception {
    var gone = RawServer.saying();
    gone.close();
    try (var transport = through(gone)) {
      assertThat(transport.send(post(URI.create("https://provider.example/refunds"))))
          .isEqualTo(new NeverSent("provider.example took no connection"));
    }
  }

  private static Transport through(RawServer proxy) {
    return new Transport(
        patient().through(new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port())));
  }

  @Test
  void theProxyOfTheJvmIsNotAsked() throws Exception {
    var before = ProxySelector.getDefault();
    var asked = new AtomicInteger();
    ProxySelector.setDefault(counting(asked));
    try (var server = RawServer.saying(ANSWER);
        var transport = new Transport(patient())) {
      assertThat(transport.send(post(server.at("/refunds")))).isInstanceOf(Answered.class);
      assertThat(asked).hasValue(0);
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  private static ProxySelector counting(AtomicInteger asked) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        asked.incrementAndGet();
        return List.of(Proxy.NO_PROXY);
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException why) {
        asked.incrementAndGet();
      }
    };
  }
}
