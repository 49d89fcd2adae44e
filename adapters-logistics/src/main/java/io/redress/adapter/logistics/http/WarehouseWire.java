package io.redress.adapter.logistics.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.logistics.http.WarehouseCodes.Meaning;
import io.redress.goods.Wares;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.remedy.Handover;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is asked and answered, as JSON. */
final class WarehouseWire {

  static final String HOLDS = "holds";
  static final String STOCK_CHECKS = "stock-checks";
  static final String HANDOVERS = "handovers";
  static final String RELEASES = "releases";
  static final String SEND_BACKS = "send-backs";

  private static final String KEY = "key";
  private static final String ANSWER = "answer";

  private WarehouseWire() {}

  /**
   * Something that is asked.
   *
   * @param about which path it goes to
   * @param key the same whenever the same is asked; the warehouse does it once
   */
  record Ask(String about, String key, Json.Fields fields) {}

  static Ask hold(CaseId forCase, OrderId order) {
    return ask(HOLDS, forCase, order, LinkedHashMap.empty(), "");
  }

  static Ask stockCheck(CaseId forCase, OrderId order, Seq<Wares> wares) {
    return ask(
        STOCK_CHECKS, forCase, order, LinkedHashMap.of("wares", json(wares)), contents(wares));
  }

  static Ask handover(CaseId forCase, OrderId order, Handover handover, Seq<Wares> wares) {
    return ask(
        HANDOVERS,
        forCase,
        order,
        LinkedHashMap.of("handover", new Json.Text(handover.word()), "wares", json(wares)),
        handover.word() + contents(wares));
  }

  static Ask release(CaseId forCase, OrderId order) {
    return ask(RELEASES, forCase, order, LinkedHashMap.empty(), "");
  }

  static Ask sendBack(CaseId forCase, OrderId order) {
    return ask(SEND_BACKS, forCase, order, LinkedHashMap.empty(), "");
  }

  /** Many in one call, each once. */
  static Ask holds(Seq<Ask> all) {
    return new Ask(
        HOLDS,
        key(HOLDS, all.map(Ask::key)),
        new Json.Fields(LinkedHashMap.of(HOLDS, new Json.Items(all.map(Ask::fields)))));
  }

  /** What each key was answered; none if not every key that was asked is answered once. */
  static Option<Map<String, Meaning>> holdAnswers(Json.Fields body, Seq<Ask> asked) {
    return body.having(HashSet.of(HOLDS))
        .flatMap(all -> all.objects(HOLDS))
        .filter(each -> each.size() == asked.size())
        .flatMap(each -> Option.sequence(each.map(one -> answer(HOLDS, one))))
        .map(answers -> (Map<String, Meaning>) LinkedHashMap.ofEntries(answers))
        .filter(answers -> answers.keySet().equals(asked.map(Ask::key).toSet()));
  }

  /** What one question was answered; none if the answer is not one to it. */
  static Option<Meaning> answer(Json.Fields body, Ask asked) {
    return answer(asked.about(), body)
        .filter(answer -> answer._1().equals(asked.key()))
        .map(answer -> answer._2());
  }

  private static Option<Tuple2<String, Meaning>> answer(String about, Json.Fields body) {
    return body.having(HashSet.of(KEY, ANSWER))
        .flatMap(fields ->
            fields
                .text(ANSWER)
                .flatMap(word -> WarehouseCodes.meaning(about, word))
                .flatMap(meaning -> fields.text(KEY).map(key -> Tuple.of(key, meaning))));
  }

  private static Ask ask(
      String about, CaseId forCase, OrderId order, Map<String, Json> rest, String contents) {
    var key = key(about, List.of(forCase.value(), order.value(), contents));
    Map<String, Json> fields =
        LinkedHashMap.of(
            KEY,
            new Json.Text(key),
            "case",
            new Json.Text(forCase.value()),
            "order",
            new Json.Text(order.value()));
    return new Ask(
        about, key, new Json.Fields(rest.foldLeft(fields, (all, each) -> all.put(each))));
  }

  private static Json json(Seq<Wares> wares) {
    return new Json.Items(
        wares.map(each ->
            new Json.Fields(
                LinkedHashMap.of(
                    "sku",
                    new Json.Text(each.sku()),
                    "quantity",
                    new Json.Whole(each.quantity())))));
  }

  private static String contents(Seq<Wares> wares) {
    return wares
        .map(each -> each.quantity() + " " + each.sku().length() + " " + each.sku())
        .mkString(" ");
  }

  /** Identities may hold any character, so they are hashed, each after its length. */
  private static String key(String about, Seq<String> parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      var bytes = part.getBytes(UTF_8);
      all.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
      all.writeBytes(bytes);
    }
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
      return about + "-" + HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
