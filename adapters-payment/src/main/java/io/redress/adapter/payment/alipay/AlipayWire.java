package io.redress.adapter.payment.alipay;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reply;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;

/** Forms there and back, and the JSON of answers, of which one node is signed. */
final class AlipayWire {

  /** The node that stands for all others where the gateway itself says no. */
  private static final String ERROR = "error_response";

  private static final int MOST_BYTES = 64 << 10;
  private static final int MOST_FIELDS = 200;

  private AlipayWire() {}

  /** A form, in ASCII, its fields by name. */
  static String form(Map<String, String> fields) {
    return fields
        .toList()
        .sortBy(each -> each._1())
        .map(each -> encoded(each._1()) + "=" + encoded(each._2()))
        .mkString("&");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /**
   * The fields of a form.
   *
   * @return none if it is too long, not UTF-8, or says something twice
   */
  static Option<Map<String, String>> fields(byte[] form) {
    if (form.length > MOST_BYTES) {
      return Option.none();
    }
    var pairs = List.of(new String(form, US_ASCII).split("&", MOST_FIELDS + 1));
    if (pairs.size() > MOST_FIELDS) {
      return Option.none();
    }
    Map<String, String> fields = LinkedHashMap.empty();
    for (var pair : pairs) {
      var halves = pair.split("=", 2);
      var name = decoded(halves[0]);
      var value = halves.length == 2 ? decoded(halves[1]) : Option.<String>none();
      if (name.isEmpty() || value.isEmpty() || fields.containsKey(name.get())) {
        return Option.none();
      }
      fields = fields.put(name.get(), value.get());
    }
    return Option.of(fields);
  }

  /** Strictly: what is not UTF-8 is not replaced but refused. */
  private static Option<String> decoded(String text) {
    var bytes = new ByteArrayOutputStream();
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each == '%') {
        int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
          return Option.none();
        }
        bytes.write(high * 16 + low);
        at += 2;
      } else if (each > '~') {
        return Option.none();
      } else {
        bytes.write(each == '+' ? ' ' : each);
      }
    }
    try {
      return Option.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString());
    } catch (CharacterCodingException notUtf8) {
      return Option.none();
    }
  }

  /**
   * What an answer says, if Alipay says it.
   *
   * @param method that was called, such as {@code alipay.trade.refund}
   * @return on the left why it is not believed
   */
  static Either<String, Json.Fields> signed(Reply reply, String method, Seq<RSAPublicKey> keys) {
    if (reply.status() != 200) {
      return Either.left("status %d".formatted(reply.status()));
    }
    var body = reply.body();
    return ReadJson.object(body, body.length)
        .flatMap(whole -> signed(whole, body, method.replace('.', '_') + "_response", keys));
  }

  private static Either<String, Json.Fields> signed(
      Json.Fields whole, byte[] body, String node, Seq<RSAPublicKey> keys) {
    var name = whole.members().containsKey(node) ? node : ERROR;
    var signature = whole.text("sign");
    if (signature.isEmpty()) {
      return Either.left("the answer is not signed");
    }
    boolean isSigned =
        raw(body, name).exists(text -> AlipaySignature.isSigned(text, signature.get(), keys));
    return isSigned
        ? whole.object(name).toEither("the answer has no node of its method")
        : Either.left("the signature of the answer is wrong");
  }

  /**
   * The bytes of a member of an object, exactly as they came: these are signed, not what they mean.
   *
   * @param json what can be read as JSON
   */
  static Option<byte[]> raw(byte[] json, String member) {
    return new Scan(json).member("\"" + member + "\"");
  }

  /** Walks over JSON that is known to be well-formed. */
  private static final class Scan {

    private final byte[] json;
    private int at;

    Scan(byte[] json) {
      this.json = json;
    }

    Option<byte[]> member(String quoted) {
      skipBlanks();
      at++;
      skipBlanks();
      while (at < json.length && json[at] == '"') {
        var name = new String(value(), UTF_8);
        skipBlanks();
        at++;
        skipBlanks();
        var value = value();
        if (name.equals(quoted)) {
          return Option.of(value);
        }
        skipBlanks();
        at++;
        skipBlanks();
      }
      return Option.none();
    }

    private byte[] value() {
      int from = at;
      int depth = 0;
      do {
        switch (json[at]) {
          case '"' -> skipText();
          case '{', '[' -> depth++;
          case '}', ']' -> depth--;
          default -> {}
        }
        at++;
      } while (at < json.length && (depth > 0 || isInside(from)));
      return Arrays.copyOfRange(json, from, at);
    }

    /** Whether a number or a word goes on; texts, objects and lists know their end. */
    private boolean isInside(int from) {
      return switch (json[from]) {
        case '"', '{', '[' -> false;
        default ->
            switch (json[at]) {
              case ',', '}', ']', ':', ' ', '\t', '\r', '\n' -> false;
              default -> true;
            };
      };
    }

    private void skipText() {
      for (at++; at < json.length && json[at] != '"'; at++) {
        if (json[at] == '\\') {
          at++;
        }
      }
    }

    private void skipBlanks() {
      while (at < json.length && json[at] <= ' ' && json[at] >= 0) {
        at++;
      }
    }
  }
}
