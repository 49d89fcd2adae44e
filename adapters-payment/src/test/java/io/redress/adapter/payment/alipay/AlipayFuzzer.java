package io.redress.adapter.payment.alipay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whatever bytes arrive as a notification or stand in an answer: nothing is thrown, nothing that is
 * not signed is believed, and what is signed is the very text that is read.
 */
public final class AlipayFuzzer {

  private static final AlipayNotices NOTICES = new AlipayNotices(FakeAlipay.account());

  private AlipayFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (!(read(bytes) instanceof Notice.Rejected)) {
      throw new AssertionError("believed without a signature");
    }
    AlipayWire.fields(bytes).forEach(fields -> checkSigned(fields.toJavaMap()));
    ReadJson.object(bytes, 1 << 16).forEach(object -> checkRaw(object, bytes));
  }

  private static Notice read(byte[] bytes) {
    return NOTICES.read(Delivery.of(Map.of(), bytes)).single();
  }

  /** The same as if Alipay had said it. */
  private static void checkSigned(Map<String, String> fields) {
    var content = new TreeMap<>(fields);
    content.keySet().removeAll(Arrays.asList("sign", "sign_type"));
    content.values().removeIf(String::isEmpty);
    var signed = FakeAlipay.signed(content, FakeAlipay.ALIPAY.getPrivate());
    switch (read(AlipayWire.form(io.vavr.collection.HashMap.ofAll(signed)).getBytes(UTF_8))) {
      case Notice.Verified verified -> {
        boolean isSound =
            !verified.id().isEmpty()
                && verified.id().length() <= 200
                && Instruction.isKey(verified.key().value());
        if (!isSound) {
          throw new AssertionError("no id or no key: " + verified);
        }
      }
      case Notice.Ignored ignored -> {
        if (ignored.type().length() > 100) {
          throw new AssertionError("too long: " + ignored);
        }
      }
      case Notice.Rejected rejected -> {
        if (rejected.why() == Notice.Reason.BAD_SIGNATURE) {
          throw new AssertionError("signed, and not believed");
        }
      }
    }
  }

  private static void checkRaw(Json.Fields object, byte[] bytes) {
    object
        .members()
        .filter(member -> member._1().matches("[a-z_]+"))
        .forEach(member -> checkRaw(member._1(), member._2(), bytes));
  }

  /** A name that is written with escapes is not found; what is found is what was read. */
  private static void checkRaw(String name, Json value, byte[] bytes) {
    AlipayWire.raw(bytes, name)
        .map(raw -> ReadJson.value(raw, 1 << 16))
        .filter(read -> !read.contains(value))
        .forEach(other -> {
          throw new AssertionError("another text is signed than is read");
        });
  }
}
