package io.redress.adapter.payment.jdbc;

import io.redress.adapter.payment.gateway.Settings.Reading;
import io.redress.adapter.payment.http.Secret;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The settings of a database: {@code book}, {@code book-user}, {@code book-password}. Who has a
 * pool of connections needs none of them, and gives it to the book instead.
 */
public final class BookSettings {

  private BookSettings() {}

  /** Asks for them; the result is none where that is a problem. */
  public static Option<Supplier<BookDatabase>> read(Reading reading) {
    var url = reading.made("book", BookSettings::url);
    var user = reading.optional("book-user");
    var password = reading.madeIfThere("book-password", Secret::of);
    return url.flatMap(
        address -> password.map(secret -> () -> BookDatabase.at(address, user, secret)));
  }

  private static String url(String text) {
    if (!text.startsWith("jdbc:postgresql:") && !text.startsWith("jdbc:sqlite:")) {
      throw new IllegalArgumentException(
          "'book' cannot be used: give jdbc:postgresql://host/database or jdbc:sqlite:/path");
    }
    if (text.toLowerCase(Locale.ROOT).contains("password=")) {
      throw new IllegalArgumentException(
          "'book' has a password in it: give it as 'book-password', which no log shows");
    }
    return text;
  }
}
