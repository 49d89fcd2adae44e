package io.redress.adapter.policy.dossier;

import com.fasterxml.jackson.core.JsonGenerator;
import io.redress.amount.Component;
import io.redress.amount.ComponentKind;
import io.redress.amount.Restored;
import io.redress.decision.Approval;
import io.redress.decision.Decision;
import io.redress.decision.Decision.Because;
import io.redress.goods.ReturnFreight;
import io.redress.order.TenderId;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.redress.request.Evidence;
import io.redress.risk.RiskAssessment;
import io.redress.settlement.PlannedLeg;
import io.redress.settlement.SettlementPlan;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;

/** Writes the fields of a decision, in the order of its schema. */
final class DecisionFields {

  private final JsonGenerator json;
  private final ZoneId zone;

  DecisionFields(Policy policy, JsonGenerator json) {
    this.json = json;
    this.zone = policy.facts().zone();
  }

  void write(Answer.Decided decided) throws IOException {
    var decision = decided.decision();
    json.writeStringField("id", decided.dossier().id());
    json.writeObjectFieldStart("policy");
    json.writeStringField("id", decision.policy().name());
    json.writeStringField("version", decision.policy().version());
    json.writeEndObject();
    json.writeStringField("path", decision.path().word());
    json.writeStringField("verdict", decision.verdict().word());
    json.writeStringField("remedy", decision.remedy().word());
    ask(decision);
    refund(decision);
    freight(decided);
    restore(decision.quote().restored());
    release(decision);
    approval(decision.approval());
    risk(decision.risk());
    deadlines(decision.deadlines());
    because(decision);
  }

  /** In the order of the words, whatever that of the set. */
  private void ask(Decision decision) throws IOException {
    json.writeArrayFieldStart("ask");
    for (var evidence : Evidence.values()) {
      if (decision.ask().contains(evidence)) {
        json.writeString(evidence.word());
      }
    }
    json.writeEndArray();
  }

  private void refund(Decision decision) throws IOException {
    if (!decision.givesBack()) {
      json.writeNullField("refund");
      return;
    }
    var quote = decision.quote();
    json.writeObjectFieldStart("refund");
    json.writeStringField("currency", quote.total().currency().getCurrencyCode());
    json.writeStringField("total", quote.total().inMajorUnits());
    json.writeStringField("due-from-customer", quote.dueFromCustomer().inMajorUnits());
    components(quote.components());
    legs(decision.plan());
    instalments(decision.plan());
    json.writeEndObject();
  }

  private void components(Seq<Component> components) throws IOException {
    json.writeArrayFieldStart("components");
    for (var component : components) {
      json.writeStartObject();
      json.writeStringField("kind", component.kind().word());
      for (var line : component.line()) {
        json.writeStringField("line", line.value());
      }
      if (countsUnits(component.kind())) {
        json.writeNumberField("quantity", component.quantity());
      }
      json.writeStringField("amount", component.amount().inMajorUnits());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What is given for units, and not for something about them. */
  private static boolean countsUnits(ComponentKind kind) {
    return kind == ComponentKind.GOODS || kind == ComponentKind.PARTIAL;
  }

  private void legs(SettlementPlan plan) throws IOException {
    json.writeArrayFieldStart("legs");
    for (var leg : plan.legs()) {
      json.writeStartObject();
      word("tender", leg.tender().map(TenderId::value));
      json.writeStringField("route", leg.route().word());
      json.writeStringField("currency", leg.amount().currency().getCurrencyCode());
      json.writeStringField("amount", leg.amount().inMajorUnits());
      json.writeNullField("arrives-by"); // nobody knows yet when it leaves
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Empty where all goes at once. */
  private void instalments(SettlementPlan plan) throws IOException {
    json.writeArrayFieldStart("instalments");
    var instalments = plan.instalments();
    if (instalments.size() > 1) {
      var due = plan.legs().groupBy(PlannedLeg::instalment).toSortedMap(entry -> entry);
      for (var instalment : instalments.zip(due.values())) {
        json.writeStartObject();
        json.writeStringField("amount", instalment._1.inMajorUnits());
        json.writeStringField("due", text(instalment._2.head().due()));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void freight(Answer.Decided decided) throws IOException {
    if (decided.decision().freight().isEmpty()) {
      json.writeNullField("freight");
    }
    for (var payer : decided.decision().freight()) {
      json.writeObjectFieldStart("freight");
      json.writeStringField("payer", payer.word());
      var paid = decided.dossier().dossier().request().freight();
      word("amount", paid.map(ReturnFreight::amount).map(amount -> amount.inMajorUnits()));
      json.writeEndObject();
    }
  }

  private void restore(Seq<Restored> restored) throws IOException {
    json.writeObjectFieldStart("restore");
    json.writeArrayFieldStart("coupons");
    for (var each : restored) {
      if (each instanceof Restored.Coupon coupon) {
        json.writeString(coupon.discount().value());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("points");
    for (var each : restored) {
      if (each instanceof Restored.Points points) {
        json.writeStartObject();
        json.writeStringField("discount", points.discount().value());
        json.writeNumberField("points", points.points());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void release(Decision decision) throws IOException {
    boolean comesBack = decision.path() == Path.RETURN_GOODS;
    word("release", Option.when(comesBack, () -> decision.release().word()));
  }

  private void approval(Approval approval) throws IOException {
    json.writeObjectFieldStart("approval");
    json.writeStringField("level", approval.level().map(Role::word).getOrElse("automatic"));
    json.writeNumberField("people", approval.people());
    json.writeBooleanField("signature", approval.signature());
    json.writeEndObject();
  }

  private void risk(RiskAssessment risk) throws IOException {
    json.writeObjectFieldStart("risk");
    json.writeStringField("action", risk.action().word());
    json.writeNumberField("score", risk.score());
    json.writeArrayFieldStart("signals");
    for (var signal : risk.signals()) {
      json.writeString(signal);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void deadlines(Seq<Deadline> deadlines) throws IOException {
    json.writeArrayFieldStart("deadlines");
    for (var deadline : deadlines) {
      json.writeStartObject();
      json.writeStringField("clock", deadline.clock().word());
      json.writeStringField("owner", deadline.owner().word());
      json.writeStringField("due", text(deadline.due()));
      json.writeStringField("on-breach", deadline.onBreach().word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Whatever had a say, each once: tables, caps, and what the components rest on. */
  private void because(Decision decision) throws IOException {
    var said = new LinkedHashSet<Because>();
    said.add(decision.because());
    decision.others().forEach(said::add);
    if (decision.givesBack()) {
      decision.beyondCaps().forEach(cap -> said.add(textless("risk.caps", cap)));
      for (var component : decision.quote().components()) {
        said.add(textless(component.rule().section(), component.rule().rule()));
      }
    }
    json.writeArrayFieldStart("because");
    for (var each : said) {
      because(each);
    }
    json.writeEndArray();
  }

  private static Because textless(String section, String rule) {
    return new Because(section, rule, Option.none());
  }

  private void because(Because because) throws IOException {
    json.writeStartObject();
    json.writeStringField("section", because.section());
    json.writeStringField("rule", because.rule());
    if (because.text().isEmpty()) {
      json.writeNullField("text");
    }
    for (Wording text : because.text()) {
      json.writeObjectFieldStart("text");
      json.writeStringField("en", text.en());
      json.writeStringField("zh-CN", text.zhCn());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void word(String name, Option<String> value) throws IOException {
    json.writeFieldName(name);
    for (var text : value) {
      json.writeString(text);
    }
    if (value.isEmpty()) {
      json.writeNull();
    }
  }

  private String text(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
  }
}
