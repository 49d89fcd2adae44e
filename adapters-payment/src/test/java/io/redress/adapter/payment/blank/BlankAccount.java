package io.redress.adapter.payment.blank;

import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.gateway.Settings.Reading;
import io.redress.adapter.payment.http.Secret;
import java.net.URI;
import java.util.function.Supplier;

/**
 * A shop's account with Blank.
 *
 * @param key with which requests are signed
 */
record BlankAccount(String merchantId, Secret key, URI address) {

  /** To do: where the provider is. Nobody answers here. */
  private static final URI ADDRESS = URI.create("https://blank.invalid");

  /**
   * @throws IllegalArgumentException if a setting is missing or wrong; the text says what to do
   */
  static BlankAccount read(Settings settings) {
    return settings.read(BlankProvider.NAME, BlankAccount::read);
  }

  /** To do: the other settings, and of each what can be known to be wrong before it is used. */
  private static Supplier<BlankAccount> read(Reading reading) {
    var merchantId = reading.text("merchant-id");
    var key = reading.secret("key");
    var address = reading.address("address", ADDRESS);
    return () -> new BlankAccount(merchantId.get(), key.get(), address.get());
  }

  /** Whose account it is, and nothing that it is used with. */
  @Override
  public String toString() {
    return "account of merchant " + merchantId;
  }
}
