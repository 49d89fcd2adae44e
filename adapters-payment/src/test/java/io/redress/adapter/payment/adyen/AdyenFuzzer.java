package io.redress.adapter.payment.adyen;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Secret;
import io.redress.adapter.payment.http.WriteJson;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.RefundAnswer.Confirmed;
import io.vavr.collection.List;
import java.util.Map;

/**
 * Whatever bytes arrive as a webhook, and whatever item stands in one that is signed: nothing is
 * thrown, and what is believed has an id, a key and an amount.
 */
public final class AdyenFuzzer {

  private static final AdyenNotices NOTICES = new AdyenNotices(FakeAdyen.account());
  private static final Secret KEY = Secret.of(FakeAdyen.HMAC);

  private AdyenFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    read(bytes).forEach(AdyenFuzzer::check);
    ReadJson.object(bytes, 1 << 16)
        .forEach(item -> read(WriteJson.bytes(signed(item))).forEach(AdyenFuzzer::check));
  }

  private static List<Notice> read(byte[] bytes) {
    var notices = List.ofAll(NOTICES.read(Delivery.of(Map.of(), bytes)));
    boolean isRejected = notices.exists(Notice.Rejected.class::isInstance);
    boolean isOneOfAKind = isRejected ? notices.size() == 1 : notices.nonEmpty();
    if (!isOneOfAKind) {
      throw new AssertionError("none, or rejected and more");
    }
    return notices;
  }

  /** The same as if Adyen had said it. */
  private static Json.Fields signed(Json.Fields item) {
    var ours = item.with("merchantAccountCode", FakeAdyen.MERCHANT);
    var signature = AdyenSignature.sign(AdyenNotices.signedFields(ours), KEY);
    var whole = ours.with("additionalData", Json.fields().with("hmacSignature", signature));
    return Json.fields()
        .with("live", "false")
        .with(
            "notificationItems",
            Json.items(List.of(Json.fields().with("NotificationRequestItem", whole))));
  }

  private static void check(Notice notice) {
    boolean isSound =
        switch (notice) {
          case Notice.Verified verified ->
              !verified.id().isEmpty()
                  && verified.id().length() <= 200
                  && Instruction.isKey(verified.key().value())
                  && !(verified.answer() instanceof Confirmed confirmed
                      && confirmed.amount().isEmpty());
          case Notice.Ignored ignored -> ignored.type().length() <= 100;
          case Notice.Rejected rejected -> true;
        };
    if (!isSound) {
      throw new AssertionError("not sound: " + notice);
    }
  }
}
