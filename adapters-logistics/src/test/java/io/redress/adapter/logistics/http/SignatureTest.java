package io.redress.adapter.logistics.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.logistics.http.WarehouseCallbacks.ForCase;
import io.redress.adapter.logistics.http.WarehouseCallbacks.Reading;
import io.redress.adapter.logistics.http.WarehouseCallbacks.Reading.Reason;
import io.redress.lifecycle.CaseCommand.ReportIrreparable;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which signatures are believed. The right ones were computed by another program. */
class SignatureTest {

  private static final String ID = "webhook-id";
  private static final String TIMESTAMP = "webhook-timestamp";
  private static final String SIGNATURE = "webhook-signature";

  private static final long NOW = 1_700_000_000;
  private static final String BODY =
      "{\"events\":[{\"id\":\"e-1\",\"type\":\"irreparable\",\"case\":\"case-1\"}]}";
  private static final String SIGNED = "v1,VyGFKG1t9LRbmIR0lq+koRS2MR0BC1vCZsUxj/mJrsg=";
  private static final String SIGNED_BY_OTHER = "v1,5AghvZ4ZqSlTQVmv8f/FqlCjgrmpZ2sBzCANr+PbOpU=";
  private static final Reading ACCEPTED =
      new Reading.Commands(
          List.of(
              new ForCase(
                  new CaseId("case-1"),
                  new ReportIrreparable(
                      new CommandId("warehouse-e-1"), new Actor("warehouse", Role.WAREHOUSE)))));

  private static final WarehouseCallbacks CALLBACKS = new WarehouseCallbacks(List.of(Keys.ONES));

  /** A callback that somebody altered on its way. */
  record Delivery(
      String altered,
      Map<String, java.util.List<String>> headers,
      String body,
      long now,
      Reason reason) {

    @Override
    public String toString() {
      return altered;
    }
  }

  private static Map<String, java.util.List<String>> headers() {
    return new TreeMap<>(
        Map.of(
            ID, java.util.List.of("msg_1"),
            TIMESTAMP, java.util.List.of("1700000000"),
            SIGNATURE, java.util.List.of(SIGNED)));
  }

  private static Reading read(Map<String, java.util.List<String>> headers, String body, long now) {
    return CALLBACKS.read(headers, body.getBytes(UTF_8), Instant.ofEpochSecond(now));
  }

  @Test
  void thePublishedVectorIsMet() {
    var body = "{\"a\":\"退款\"}".getBytes(UTF_8);
    assertThat(WarehouseSignature.sign(List.of(Keys.ZEROS), "msg_1", "1700000000", body))
        .isEqualTo("v1,2ThTewwkqfDokwgw0Oc+VdOTzV5HlplJ29C1CnSGbj8=");
  }

  @Test
  void whatIsSignedIsBelieved() {
    assertThat(read(headers(), BODY, NOW)).isEqualTo(ACCEPTED);
  }

  @Test
  void twoKeysGiveTwoSignatures() {
    assertThat(
            WarehouseSignature.sign(
                List.of(Keys.ONES, Keys.TWOS), "msg_1", "1700000000", BODY.getBytes(UTF_8)))
        .isEqualTo(SIGNED + " " + SIGNED_BY_OTHER);
  }

  @Test
  void namesOfHeadersHaveNoCase() {
    var loud = new TreeMap<String, java.util.List<String>>();
    headers().forEach((name, value) -> loud.put(name.toUpperCase(Locale.ROOT), value));

    assertThat(read(loud, BODY, NOW)).isEqualTo(ACCEPTED);
  }

  @Test
  void oneOfSeveralSignaturesWillDo() {
    for (var all :
        List.of(
            SIGNED_BY_OTHER + " " + SIGNED,
            SIGNED + " " + SIGNED_BY_OTHER,
            "v2,what " + SIGNED,
            "v1a,asymmetric " + SIGNED)) {
      var headers = headers();
      headers.put(SIGNATURE, java.util.List.of(all));
      assertThat(read(headers, BODY, NOW)).as(all).isEqualTo(ACCEPTED);
    }
  }

  @Test
  void eachOfTheKeysOfARotationIsBelieved() {
    var changing = new WarehouseCallbacks(List.of(Keys.TWOS, Keys.ONES));
    for (var signature : List.of(SIGNED, SIGNED_BY_OTHER)) {
      var headers = headers();
      headers.put(SIGNATURE, java.util.List.of(signature));
      assertThat(changing.read(headers, BODY.getBytes(UTF_8), Instant.ofEpochSecond(NOW)))
          .isEqualTo(ACCEPTED);
    }
  }

  /** Within the five minutes a signature cannot say so; the identity of the command does. */
  @Test
  void whatIsReplayedIsTheSameCommand() {
    assertThat(read(headers(), BODY, NOW + 299)).isEqualTo(read(headers(), BODY, NOW));
  }

  @ParameterizedTest
  @CsvSource({"300, true", "301, false", "86400, false", "-300, true", "-301, false"})
  void fiveMinutesAreFiveMinutes(long secondsLater, boolean isBelieved) {
    var expected =
        isBelieved
            ? ACCEPTED
            : new Reading.Refused(secondsLater > 0 ? Reason.TOO_OLD : Reason.TOO_NEW);
    assertThat(read(headers(), BODY, NOW + secondsLater)).isEqualTo(expected);
  }

  @Test
  void aPartOfASecondDoesNotCount() {
    assertThat(
            CALLBACKS.read(
                headers(), BODY.getBytes(UTF_8), Instant.ofEpochSecond(NOW + 300, 999_999_999)))
        .isEqualTo(ACCEPTED);
  }

  @Test
  void noByteOfTheBodyCanBeChanged() {
    var bytes = BODY.getBytes(UTF_8);
    assertThat(IntStream.range(0, bytes.length).boxed())
        .hasSize(62)
        .allSatisfy(at -> {
          var altered = bytes.clone();
          altered[at] ^= 1;
          assertThat(CALLBACKS.read(headers(), altered, Instant.ofEpochSecond(NOW)))
              .isEqualTo(new Reading.Refused(Reason.WRONG_SIGNATURE));
        });
  }

  @Test
  void noCharacterOfTheSignatureCanBeChanged() {
    assertThat(IntStream.range(0, SIGNED.length()).boxed())
        .hasSize(47)
        .allSatisfy(at -> {
          var altered = new StringBuilder(SIGNED);
          altered.setCharAt(at, SIGNED.charAt(at) == 'A' ? 'B' : 'A');
          var headers = headers();
          headers.put(SIGNATURE, java.util.List.of(altered.toString()));
          assertThat(read(headers, BODY, NOW))
              .isEqualTo(new Reading.Refused(Reason.WRONG_SIGNATURE));
        });
  }

  @ParameterizedTest
  @MethodSource
  void whatWasAlteredIsNotBelieved(Delivery delivery) {
    assertThat(read(delivery.headers(), delivery.body(), delivery.now()))
        .isEqualTo(new Reading.Refused(delivery.reason()));
  }

  static Stream<Delivery> whatWasAlteredIsNotBelieved() {
    return bodies()
        .appendAll(ids())
        .appendAll(timestamps())
        .appendAll(signatures())
        .appendAll(missing())
        .toJavaStream();
  }

  private static Seq<Delivery> bodies() {
    return List.of(
            "",
            " ",
            " " + BODY,
            BODY + "\n",
            BODY + " ",
            BODY + "\u0000",
            BODY + BODY,
            "\ufeff" + BODY,
            BODY.substring(1),
            BODY.substring(0, BODY.length() - 1),
            BODY.replace("case-1", "case-2"),
            BODY.replace("case-1", "CASE-1"),
            BODY.replace("e-1", "e-2"),
            BODY.replace("\"", "'"),
            BODY.replace(",", ", "),
            BODY.replace("c", "\\u0063"))
        .map(body -> new Delivery("body " + body, headers(), body, NOW, Reason.WRONG_SIGNATURE));
  }

  private static Seq<Delivery> ids() {
    return List.of("msg_2", "MSG_1", "msg_", "msg_11", "msg-1", "m")
        .map(id -> with(ID, id, Reason.WRONG_SIGNATURE))
        .appendAll(
            List.of(
                    "",
                    " ",
                    "msg_1 ",
                    " msg_1",
                    "msg.1",
                    "msg_1.1700000000",
                    "msg\u0000",
                    "ms\ng",
                    "m".repeat(101),
                    "m\u00f6")
                .map(id -> with(ID, id, Reason.NOT_SIGNED)));
  }

  private static Seq<Delivery> timestamps() {
    return List.of("1700000001", "1699999999", "01700000000", "170000000", "0")
        .map(time -> with(TIMESTAMP, time, Reason.WRONG_SIGNATURE))
        .appendAll(
            List.of(
                    "",
                    " ",
                    "-1700000000",
                    "+1700000000",
                    "1700000000.0",
                    "1.7e9",
                    "0x6553f100",
                    " 1700000000",
                    "1700000000 ",
                    "1700000000\n",
                    "1700000000000",
                    "９９９",
                    "2023-11-14T22:13:20Z",
                    "now")
                .map(time -> with(TIMESTAMP, time, Reason.NOT_SIGNED)));
  }

  private static Seq<Delivery> signatures() {
    var bare = SIGNED.substring(3);
    return List.of(
            "",
            "v1",
            "v1,",
            bare,
            "," + bare,
            "v0," + bare,
            "v2," + bare,
            "V1," + bare,
            "v1 " + bare,
            "v1;" + bare,
            "v1,," + bare,
            "v1,v1," + bare,
            SIGNED_BY_OTHER,
            SIGNED.substring(0, SIGNED.length() - 1),
            SIGNED + "=",
            SIGNED + "A",
            SIGNED + ",",
            "x" + SIGNED,
            SIGNED.toLowerCase(Locale.ROOT),
            SIGNED.toUpperCase(Locale.ROOT),
            SIGNED.replace('+', '-').replace('/', '_') + "\u0000",
            "v1," + "A".repeat(43) + "=",
            "v1," + "0".repeat(64),
            SIGNED + "," + SIGNED_BY_OTHER,
            SIGNED + "\t" + SIGNED_BY_OTHER)
        .map(signature -> with(SIGNATURE, signature, Reason.WRONG_SIGNATURE))
        .append(with(SIGNATURE, (SIGNED + " ").repeat(30), Reason.NOT_SIGNED));
  }

  private static Seq<Delivery> missing() {
    return List.of(ID, TIMESTAMP, SIGNATURE)
        .flatMap(name ->
            List.of(
                without(name, "no " + name, values -> java.util.List.of()),
                without(
                    name,
                    "twice " + name,
                    values -> java.util.List.of(values.getFirst(), values.getFirst()))))
        .append(elsewhere());
  }

  /** The same header once in each case is there twice. */
  private static Delivery elsewhere() {
    var headers = headers();
    headers.put("Webhook-Id", java.util.List.of("msg_2"));
    return new Delivery("two ids", headers, BODY, NOW, Reason.NOT_SIGNED);
  }

  private static Delivery without(
      String name, String altered, UnaryOperator<java.util.List<String>> change) {
    var headers = headers();
    headers.compute(
        name, (key, values) -> change.apply(values == null ? java.util.List.of() : values));
    return new Delivery(altered, headers, BODY, NOW, Reason.NOT_SIGNED);
  }

  private static Delivery with(String name, String value, Reason reason) {
    var headers = headers();
    headers.put(name, java.util.List.of(value));
    return new Delivery(name + " " + value, headers, BODY, NOW, reason);
  }
}
