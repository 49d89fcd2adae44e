package io.redress.adapter.payment.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.Loopback;
import io.redress.adapter.payment.Loopback.Answer;
import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.http.TransportSettings;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FetchedCertificatesTest {

  @Test
  void aCertificateIsFetchedBeforeTheNextCallAndKept() throws Exception {
    try (var server = new Loopback(request -> new Answer(200, pem()));
        var transport = new Transport(TransportSettings.usual())) {
      var certificates = new FetchedCertificates(Authorisation.NONE, transport);
      var address = URI.create(server.address() + "/v1/notifications/certs/CERT-1");

      assertThat(certificates.chain(address)).isEmpty();
      assertThat(server.requests()).isEmpty(); // whoever reads calls nobody

      assertThat(certificates.authorise(Call.get(address)).isRight()).isTrue();
      assertThat(certificates.chain(address)).contains(Samples.chain("signer"));
      certificates.authorise(Call.get(address));
      assertThat(server.requests()).hasSize(1);
      assertThat(server.requests().getFirst().header("Authorization")).isEqualTo("none");
    }
  }

  @Test
  void whatCannotBeHadDoesNotHoldRefundsUp() throws Exception {
    try (var server = new Loopback(request -> new Answer(404, "gone"));
        var transport = new Transport(TransportSettings.usual())) {
      var certificates = new FetchedCertificates(Authorisation.NONE, transport);
      var address = URI.create(server.address() + "/v1/notifications/certs/CERT-1");

      certificates.chain(address);
      assertThat(certificates.authorise(Call.get(address)).isRight()).isTrue();
      assertThat(certificates.chain(address)).isEmpty();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void whoInventsAddressesIsNotListenedToForLong() throws Exception {
    try (var server = new Loopback(request -> new Answer(200, "no certificate"));
        var transport = new Transport(TransportSettings.usual())) {
      var certificates = new FetchedCertificates(Authorisation.NONE, transport);
      IntStream.range(0, 1000)
          .forEach(each -> certificates.chain(URI.create(server.address() + "/" + each)));
      IntStream.range(0, 50)
          .forEach(each -> certificates.authorise(Call.get(URI.create(server.address()))));

      assertThat(server.requests()).hasSize(16);
    }
  }

  private static String pem() {
    return Samples.text("certificates/signer.pem");
  }
}
