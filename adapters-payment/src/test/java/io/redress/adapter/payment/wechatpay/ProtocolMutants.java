package io.redress.adapter.payment.wechatpay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.HttpGateway;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.gateway.RefundProtocol;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Exchange;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.http.Transport;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;

/** Protocols that are broken, each in one thing. */
final class ProtocolMutants {

  private ProtocolMutants() {}

  /** A protocol that does all as another does. */
  abstract static class SameWords implements RefundProtocol {

    final RefundProtocol right;
    final WeChatPayAccount account;

    SameWords(RefundProtocol right, WeChatPayAccount account) {
      this.right = right;
      this.account = account;
    }

    @Override
    public Capabilities capabilities() {
      return right.capabilities();
    }

    @Override
    public Call refund(Instruction what, Instant now) {
      return right.refund(what, now);
    }

    @Override
    public Submission answered(Instruction what, Reply reply, Instant now) {
      return right.answered(what, reply, now);
    }

    @Override
    public Option<Call> query(Instruction what, Instant now) {
      return right.query(what, now);
    }

    @Override
    public LegView found(Instruction what, Reply reply, Instant now) {
      return right.found(what, reply, now);
    }

    Reply signedByUs(Reply reply, Instant now) {
      var headers = ReaderMutants.SignedByUs.headers(reply.body(), now);
      return new Reply(reply.status(), Headers.of(headers), reply.body());
    }
  }

  static final class UnsignedNo extends SameWords {
    UnsignedNo(RefundProtocol right, WeChatPayAccount account) {
      super(right, account);
    }

    @Override
    public Submission answered(Instruction what, Reply reply, Instant now) {
      return right.answered(what, reply.status() == 200 ? reply : signedByUs(reply, now), now);
    }
  }

  static final class Unsigned extends SameWords {
    Unsigned(RefundProtocol right, WeChatPayAccount account) {
      super(right, account);
    }

    @Override
    public Submission answered(Instruction what, Reply reply, Instant now) {
      return right.answered(what, signedByUs(reply, now), now);
    }
  }

  static final class AboutAnything extends SameWords {
    AboutAnything(RefundProtocol right, WeChatPayAccount account) {
      super(right, account);
    }

    @Override
    public Submission answered(Instruction what, Reply reply, Instant now) {
      return ReadJson.object(reply.body(), 1 << 16)
          .toOption()
          .flatMap(refund ->
              refund
                  .text("status")
                  .map(status -> (Submission) WeChatPayWire.standing(status, refund)))
          .getOrElse(() -> right.answered(what, reply, now));
    }
  }

  static final class UnknownIsNo extends SameWords {
    UnknownIsNo(RefundProtocol right, WeChatPayAccount account) {
      super(right, account);
    }

    @Override
    public Submission answered(Instruction what, Reply reply, Instant now) {
      var answer = right.answered(what, reply, now);
      return answer instanceof Uncertain uncertain && uncertain.why().contains("known")
          ? Mutants.no(uncertain.why())
          : answer;
    }
  }

  static final class Following extends SameWords {
    Following(RefundProtocol right, WeChatPayAccount account) {
      super(right, account);
    }

    PaymentGateway gateway(Surroundings around) {
      return new GatewayMutants.Same(
          new HttpGateway(
              this, around.payments(), Authorisation.NONE, around.transport(), around.clock())) {
        @Override
        public Submission refund(RefundLeg leg) {
          var payment = around.payments().find(leg).get();
          var what = new Instruction(leg.id().value(), payment, leg.amount());
          return follow(around.transport(), what, around.clock().instant());
        }
      };
    }

    private Submission follow(Transport transport, Instruction what, Instant now) {
      var call = right.refund(what, now);
      var exchange = transport.send(call);
      while (exchange instanceof Exchange.Answered answered
          && answered.reply().headers().only("Location").isDefined()) {
        var there = URI.create(answered.reply().headers().only("Location").get());
        exchange = transport.send(Call.post(there, "application/json", call.body()));
      }
      return exchange instanceof Exchange.Answered answered
          ? right.answered(what, answered.reply(), now)
          : new Uncertain("lost");
    }
  }

  static final class LongReasons extends SameWords {
    LongReasons(RefundProtocol right, WeChatPayAccount account) {
      super(right, account);
    }

    @Override
    public Call refund(Instruction what, Instant now) {
      var reason = what.payment().reason().replaceAll("[\"\\\\\\n]", "");
      var body = new String(right.refund(what, now).body(), UTF_8);
      var whole =
          body.replaceFirst("\"reason\":\"[^\"]*\\\\?[^\"]*\"", "\"reason\":\"" + reason + '"');
      return new WeChatPaySignature(account)
          .signed(
              Call.post(right.refund(what, now).uri(), "application/json", whole.getBytes(UTF_8)),
              "nonce",
              now);
    }
  }

  static final class UnsignedRequests extends SameWords {
    UnsignedRequests(RefundProtocol right, WeChatPayAccount account) {
      super(right, account);
    }

    @Override
    public Call refund(Instruction what, Instant now) {
      var call = right.refund(what, now);
      return Call.post(call.uri(), "application/json", call.body());
    }
  }

  /** It says that it lacks what it has, and what every adapter has, and what nobody tests. */
  static final class Modest extends SameWords {
    Modest(RefundProtocol right, WeChatPayAccount account) {
      super(right, account);
    }

    @Override
    public Capabilities capabilities() {
      var can = right.capabilities();
      return new Capabilities(
          can.provider(),
          can.partial(),
          can.mostRefunds(),
          can.window(),
          can.interval(),
          can.currencies(),
          can.completion(),
          can.query(),
          can.keyLifetime(),
          can.unknownFor(),
          can.signsReplies(),
          can.canTakeBack(),
          can.fee(),
          can.unsupported()
              .put("aKeyThatWasNeverSentIsAbsent", "it cannot be asked")
              .put("aRefundMovesItsAmountOnce", "it does not refund")
              .put("aTestThatThereIsNot", "whatever"));
    }
  }
}
