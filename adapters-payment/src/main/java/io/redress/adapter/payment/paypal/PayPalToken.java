package io.redress.adapter.payment.paypal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Exchange;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.http.Secret;
import io.redress.adapter.payment.http.Transport;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The token with which calls are made. It is had when it is needed first, by one thread for all,
 * and again when it is about to end or PayPal does not take it any more.
 */
final class PayPalToken implements Authorisation {

  private static final String AUTHORIZATION = "Authorization";

  /** So long before its end a token is not used any more: a call may take a while. */
  private static final Duration MARGIN = Duration.ofMinutes(2);

  private static final long LONGEST_SECONDS = Duration.ofDays(30).toSeconds();

  private final PayPalAccount account;
  private final Transport transport;
  private final InstantSource clock;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile Option<Token> current = Option.none();

  PayPalToken(PayPalAccount account, Transport transport, InstantSource clock) {
    this.account = account;
    this.transport = transport;
    this.clock = clock;
  }

  private record Token(Secret bearer, Instant end) {}

  @Override
  public Either<String, Call> authorise(Call call) {
    return token().map(token -> call.with(AUTHORIZATION, bearer(token)));
  }

  private Either<String, Token> token() {
    var known = usable();
    if (known.isDefined()) {
      return known.toEither("");
    }
    fetching.lock();
    try {
      return usable().<Either<String, Token>>map(Either::right).getOrElse(this::fetched);
    } finally {
      fetching.unlock();
    }
  }

  private Option<Token> usable() {
    return current.filter(token -> clock.instant().isBefore(token.end()));
  }

  private Either<String, Token> fetched() {
    var asked = clock.instant();
    var token =
        switch (transport.send(call())) {
          case Exchange.Answered answered -> read(answered.reply(), asked);
          case Exchange.NeverSent never -> Either.<String, Token>left(never.why());
          case Exchange.Lost lost -> Either.<String, Token>left(lost.why());
        };
    token.forEach(each -> current = Option.of(each));
    return token;
  }

  private Call call() {
    var credentials = account.clientId() + ":" + account.clientSecret().reveal();
    return Call.post(
            URI.create(account.api() + "/v1/oauth2/token"),
            "application/x-www-form-urlencoded",
            "grant_type=client_credentials".getBytes(UTF_8))
        .with(
            AUTHORIZATION,
            "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
  }

  private static Either<String, Token> read(Reply reply, Instant asked) {
    if (reply.status() == 401) {
      return Either.left("PayPal does not take the client id with its secret");
    }
    return Option.when(reply.status() == 200, reply)
        .flatMap(PayPalWire::body)
        .flatMap(json -> token(json, asked))
        .toEither("PayPal gave no token: status %d".formatted(reply.status()));
  }

  private static Option<Token> token(Json.Fields json, Instant asked) {
    return json.text("token_type")
        .filter("Bearer"::equalsIgnoreCase)
        .flatMap(type -> json.text("access_token"))
        .filter(text -> text.matches("[!-~]{1,4096}"))
        .flatMap(text ->
            json.whole("expires_in")
                .filter(seconds -> seconds > 0)
                .map(seconds ->
                    new Token(
                        Secret.of(text),
                        asked.plusSeconds(Math.min(seconds, LONGEST_SECONDS)).minus(MARGIN))));
  }

  /** A token that another thread has had since is not forgotten for the one before it. */
  @Override
  public boolean renew(Call refused) {
    fetching.lock();
    try {
      boolean isTheRefused =
          current.exists(token -> refused.headers().only(AUTHORIZATION).contains(bearer(token)));
      if (isTheRefused) {
        current = Option.none();
      }
      return true;
    } finally {
      fetching.unlock();
    }
  }

  private static String bearer(Token token) {
    return "Bearer " + token.bearer().reveal();
  }
}
