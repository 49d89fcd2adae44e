package io.redress.adapter.payment.wechatpay;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.RefundProtocol;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Json.Fields;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reply;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.function.Supplier;

/** Refunds by WeChat Pay's own interface of version 3. */
final class WeChatPayProtocol implements RefundProtocol {

  private static final String REFUNDS = "/v3/refund/domestic/refunds";
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int SERVER = 500;

  private final WeChatPayAccount account;
  private final WeChatPaySignature signature;
  private final Supplier<String> nonces;

  /**
   * @param nonces gives another word of up to 32 letters and digits for each request
   */
  WeChatPayProtocol(WeChatPayAccount account, Supplier<String> nonces) {
    this.account = account;
    this.signature = new WeChatPaySignature(account);
    this.nonces = nonces;
  }

  @Override
  public Capabilities capabilities() {
    return capabilities(account.window());
  }

  static Capabilities capabilities(Duration window) {
    return new Capabilities(
        WeChatPayProvider.NAME,
        true,
        Option.of(50),
        Option.of(window),
        Duration.ofMinutes(1),
        Option.of(HashSet.of(Currency.getInstance(WeChatPayWire.CNY))),
        Completion.LATER,
        Query.BY_KEY,
        Option.none(),
        Duration.ofMinutes(1),
        true,
        true,
        Fee.PRO_RATA,
        HashMap.of(
            "aTokenThatRanOutIsRenewedOnce",
            "every request is signed by itself: there are no tokens"));
  }

  @Override
  public Call refund(Instruction what, Instant now) {
    var body = WeChatPayWire.order(what, account.notifyUrl());
    return signed(Call.post(uri(REFUNDS), "application/json", body), now);
  }

  @Override
  public Option<Call> query(Instruction what, Instant now) {
    return Option.of(signed(Call.get(uri(REFUNDS + "/" + what.key())), now));
  }

  private Call signed(Call call, Instant now) {
    return signature.signed(call.with("Accept", "application/json"), nonces.get(), now);
  }

  private URI uri(String path) {
    return URI.create(account.address() + path);
  }

  @Override
  public Submission answered(Instruction what, Reply reply, Instant now) {
    return believed(reply, now)
        .<Submission>fold(Uncertain::new, said -> answered(what, reply.status(), said));
  }

  private static Submission answered(Instruction what, int status, Fields said) {
    if (status == OK) {
      return standing(what, said);
    }
    boolean isRefusal = status >= 400 && status < SERVER;
    return isRefusal
        ? said.text("code").map(WeChatPayCodes::answer).getOrElse(() -> uncertain(status))
        : uncertain(status);
  }

  @Override
  public LegView found(Instruction what, Reply reply, Instant now) {
    return believed(reply, now)
        .<LegView>fold(LegView.Unreadable::new, said -> found(what, reply.status(), said));
  }

  private static LegView found(Instruction what, int status, Fields said) {
    if (status == OK) {
      return new LegView.Found(standing(what, said));
    }
    return status == NOT_FOUND && said.text("code").contains("RESOURCE_NOT_EXISTS")
        ? new LegView.Absent(true)
        : new LegView.Unreadable("status " + status);
  }

  private static RefundAnswer standing(Instruction what, Fields refund) {
    return WeChatPayWire.isOf(what, refund)
        ? refund
            .text("status")
            .map(status -> WeChatPayWire.standing(status, refund))
            .getOrElse(() -> new Uncertain("a refund without a standing"))
        : new Uncertain("the answer is about another refund");
  }

  private static Uncertain uncertain(int status) {
    return new Uncertain("status " + status);
  }

  /** What is read only after its signature was; refusals are signed as well. */
  private Either<String, Fields> believed(Reply reply, Instant now) {
    var body = reply.body();
    return signature
        .doubt(name -> reply.headers().only(name), body, now)
        .map(why -> Either.<String, Fields>left("an answer that is not believed: " + why))
        .getOrElse(() -> ReadJson.object(body, WeChatPayWire.MOST_BYTES));
  }
}
