package io.redress.adapter.payment.gateway;

import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Exchange;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.http.Transport;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what a provider's protocol makes, and judges what comes of it: the same for all providers,
 * so that no adapter can pay twice by its own cleverness. At most one request that moves money
 * leaves in a call; nothing is followed, nothing is repeated, and nobody's exception gets out. May
 * be used by many threads.
 */
public final class HttpGateway implements PaymentGateway, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(HttpGateway.class);
  private static final int UNAUTHORISED = 401;
  private static final int PROXY_WANTS_A_NAME = 407;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int MOST_PAGES = 10;

  private final RefundProtocol protocol;
  private final Payments payments;
  private final Authorisation authorisation;
  private final Transport transport;
  private final InstantSource clock;

  /**
   * @param transport closed with this
   */
  public HttpGateway(
      RefundProtocol protocol,
      Payments payments,
      Authorisation authorisation,
      Transport transport,
      InstantSource clock) {
    this.protocol = protocol;
    this.payments = payments;
    this.authorisation = authorisation;
    this.transport = transport;
    this.clock = clock;
  }

  public Capabilities capabilities() {
    return protocol.capabilities();
  }

  @Override
  public Submission refund(RefundLeg leg) {
    return Instruction.of(leg, payments)
        .fold(why -> new NotSent(why, true, Option.none()), this::refund);
  }

  private Submission refund(Instruction what) {
    return LocalChecks.check(protocol.capabilities(), what, clock.instant())
        .orElse(() -> protocol.withheld(what))
        .map(no -> unlessSentBefore(no, what))
        .getOrElse(() -> sent(what));
  }

  /**
   * A no that came with time says nothing of what was sent before: the leg may have been carried
   * out while it was not too late, and then no other way may be paid.
   */
  private Submission unlessSentBefore(Submission no, Instruction what) {
    if (!LocalChecks.cameWithTime(no)) {
      return no;
    }
    return switch (query(what)) {
      case LegView.Found found -> found.answer();
      case LegView.Absent absent ->
          absent.isConclusive() ? no : new Uncertain("it may have been sent before");
      case LegView.Unreadable unreadable -> new Uncertain(unreadable.why());
      case LegView.NotSupported none -> sent(what);
    };
  }

  private Submission sent(Instruction what) {
    return exchange(protocol.refund(what, clock.instant()))
        .<Submission>fold(
            why -> new NotSent(why, true, Option.none()),
            exchange ->
                switch (exchange) {
                  case Exchange.NeverSent never -> new NotSent(never.why(), true, Option.none());
                  case Exchange.Lost lost -> new Uncertain(lost.why());
                  case Exchange.Answered answered -> judged(answered.reply(), what);
                });
  }

  private Submission judged(Reply reply, Instruction what) {
    if (isRedirect(reply)) {
      return new Uncertain("redirected");
    }
    return switch (reply.status()) {
      case PROXY_WANTS_A_NAME -> new NotSent("a proxy is in the way", false, Option.none());
      case TOO_MANY_REQUESTS ->
          new NotSent("too many requests", false, reply.retryAfter(clock.instant()));
      default -> read(reply, what);
    };
  }

  private Submission read(Reply reply, Instruction what) {
    try {
      var meant = protocol.answered(what, reply, clock.instant());
      return meant instanceof RefundAnswer answer ? compared(answer, what) : meant;
    } catch (RuntimeException bug) {
      return new Uncertain(unreadable(what, bug));
    }
  }

  /** Money that moved otherwise than it was told is for people. */
  private RefundAnswer compared(RefundAnswer answer, Instruction what) {
    if (answer instanceof Confirmed confirmed
        && confirmed.amount().exists(moved -> !moved.equals(what.amount()))) {
      log.error(
          "leg {}: {} moved {} instead of {}",
          what.key(),
          protocol.capabilities().provider(),
          confirmed.amount().get(),
          what.amount());
      return new Uncertain("another amount was moved");
    }
    return answer;
  }

  @Override
  public LegView query(RefundLeg leg) {
    return Instruction.of(leg, payments).fold(LegView.Unreadable::new, this::query);
  }

  private LegView query(Instruction what) {
    return protocol
        .query(what, clock.instant())
        .map(call -> asked(call, what, MOST_PAGES))
        .getOrElse(LegView.NotSupported::new);
  }

  private LegView asked(Call call, Instruction what, int pages) {
    return exchange(call)
        .<LegView>fold(
            LegView.Unreadable::new,
            exchange ->
                switch (exchange) {
                  case Exchange.NeverSent never -> new LegView.Unreadable(never.why());
                  case Exchange.Lost lost -> new LegView.Unreadable(lost.why());
                  case Exchange.Answered answered -> found(answered.reply(), what, pages);
                });
  }

  private LegView found(Reply reply, Instruction what, int pages) {
    boolean isNoAnswer =
        isRedirect(reply)
            || reply.status() == PROXY_WANTS_A_NAME
            || reply.status() == TOO_MANY_REQUESTS;
    if (isNoAnswer) {
      return new LegView.Unreadable("status " + reply.status());
    }
    try {
      var view = protocol.found(what, reply, clock.instant());
      if (view instanceof LegView.Found found) {
        return new LegView.Found(compared(found.answer(), what));
      }
      return protocol
          .next(what, reply, clock.instant())
          .filter(more -> pages > 1)
          .map(more -> asked(more, what, pages - 1))
          .getOrElse(view);
    } catch (RuntimeException bug) {
      return new LegView.Unreadable(unreadable(what, bug));
    }
  }

  /** What a reader cannot cope with may hold anything, so only its kind is told. */
  private String unreadable(Instruction what, RuntimeException bug) {
    var kind = bug.getClass().getSimpleName();
    log.error(
        "leg {}: an answer of {} could not be read: {}",
        what.key(),
        protocol.capabilities().provider(),
        kind);
    return kind;
  }

  /** A call that was turned away before it was looked at may be made once more. */
  private Either<String, Exchange> exchange(Call call) {
    return authorisation
        .authorise(call)
        .flatMap(allowed -> {
          var first = transport.send(allowed);
          return isTurnedAway(first) && authorisation.renew(allowed)
              ? authorisation.authorise(call).map(transport::send)
              : Either.right(first);
        });
  }

  private static boolean isTurnedAway(Exchange exchange) {
    return exchange instanceof Exchange.Answered answered
        && answered.reply().status() == UNAUTHORISED;
  }

  private static boolean isRedirect(Reply reply) {
    return reply.status() / 100 == 3;
  }

  @Override
  public Option<Duration> keyLifetime(RefundLeg leg) {
    return protocol.capabilities().keyLifetime();
  }

  @Override
  public Duration unknownFor(RefundLeg leg) {
    return protocol.capabilities().unknownFor();
  }

  @Override
  public boolean canTakeBack(RefundLeg leg) {
    return protocol.capabilities().canTakeBack();
  }

  @Override
  public void close() {
    transport.close();
  }
}
