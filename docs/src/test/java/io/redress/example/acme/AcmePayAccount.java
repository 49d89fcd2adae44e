package io.redress.example.acme;

import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.gateway.Settings.Reading;
import io.redress.adapter.payment.http.Secret;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.URI;
import java.util.function.Supplier;

/**
 * A shop's account with Acme Pay.
 *
 * @param keys with the first of which requests are signed; a second while they change
 */
record AcmePayAccount(String merchantId, Seq<Secret> keys, URI address) {

  private static final URI ADDRESS = URI.create("https://pay.acme.example");

  static AcmePayAccount read(Settings settings) {
    return settings.read(AcmePayProvider.NAME, AcmePayAccount::read);
  }

  // region settings
  private static Supplier<AcmePayAccount> read(Reading reading) {
    var merchantId = reading.made("merchant-id", AcmePayAccount::merchantId);
    var key = reading.secret("key");
    var next = reading.madeIfThere("next-key", Secret::of);
    var address = reading.address("address", ADDRESS);
    return () ->
        new AcmePayAccount(
            merchantId.get(), List.of(key.get()).appendAll(next.get()), address.get());
  }

  private static String merchantId(String text) {
    if (!text.matches("M-[0-9]{4,8}")) {
      throw new IllegalArgumentException(
          "'merchant-id' is not one: give M- and the 4 to 8 digits of the contract");
    }
    return text;
  }

  // endregion

  /** Whose account it is, and nothing that it is used with. */
  @Override
  public String toString() {
    return "Acme Pay account of merchant " + merchantId;
  }
}
