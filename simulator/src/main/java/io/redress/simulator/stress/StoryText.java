package io.redress.simulator.stress;

import io.redress.decision.Decision;
import io.redress.decision.Decision.Because;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.policy.Policy;
import io.redress.simulator.search.Script;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Lived.Asked;
import io.redress.simulator.story.Lived.LivedCase;
import io.redress.simulator.story.Stories;
import io.redress.table.Wording;
import io.redress.view.Awaited;
import io.redress.view.Phrase;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Stories about a policy in words, in both languages. */
final class StoryText {

  private final Policy policy;

  /** Of the plainest story: whoever is like this one is not worth a word. */
  private final Option<Asked> plain;

  StoryText(Policy policy) {
    this.policy = policy;
    this.plain =
        new Stories(policy).live(Script.written(HashMap.empty()).draws()).answers().headOption();
  }

  /** The orders, and the customer where anything about them is out of the ordinary. */
  Seq<Wording> people(Lived story) {
    return orders(story).appendAll(customer(story));
  }

  private Seq<Wording> orders(Lived story) {
    var begin = begin(story);
    return story
        .cases()
        .map(LivedCase::order)
        .distinctBy(order -> order.id())
        .map(order -> new OrderText(order, begin, plain.map(it -> it.dossier().order())).text());
  }

  private Option<Wording> customer(Lived story) {
    return story
        .answers()
        .headOption()
        .flatMap(
            first -> new CustomerText(policy, first.dossier(), plain.map(Asked::dossier)).text());
  }

  /** What happens, in the order of time. */
  Seq<Happening> happenings(Lived story) {
    return Happening.of(story, policy.facts().zone());
  }

  /** When the first thing happens. */
  static Instant begin(Lived story) {
    return story
        .steps()
        .flatMap(kept -> kept.step().events().map(entry -> entry.at()))
        .appendAll(story.refused().map(refused -> refused.at()))
        .min()
        .getOrElse(Instant.EPOCH);
  }

  /** How long after the begin of the story. */
  static Wording when(Lived story, Happening happening) {
    return Elapsed.after(Duration.between(begin(story), happening.at()));
  }

  /** How it ends, where it is not with all cases closed. */
  static Seq<Wording> end(Lived story) {
    return story
        .cases()
        .filter(each -> each.isOpened() && !(each.state() instanceof Closed))
        .map(each ->
            Phrase.of(
                "%s stays open, waiting for %s.",
                "%s 未结案，仍在等待：%s。", each.id().value(), Awaited.of(each.state()).text()))
        .appendAll(
            story.thrown().map(thrown -> Phrase.of("It is broken off by %s.", "故事中断：%s。", thrown)))
        .appendAll(
            Option.when(
                story.isEndless(),
                new Wording("It was broken off, since it has no end.", "故事没有终点，已中断。")));
  }

  /** What has gone back by the books of the provider. */
  static Option<Wording> moved(Lived story) {
    var legs =
        story.moved().map(leg -> Phrase.of("%s (%s)", "%s（%s）", leg.amount(), leg.id().value()));
    return Option.when(
        !legs.isEmpty(),
        () ->
            Phrase.of("Gone back by the provider's books: %s.", "支付渠道账上已退：%s。", Phrase.list(legs)));
  }

  /** The rules that had a say in the answer that breaks it; where none does, in all of the case. */
  static Seq<Because> rules(Finding finding) {
    var broken = finding.broken();
    var answers =
        broken
            .asked()
            .map(List::of)
            .getOrElse(() ->
                finding
                    .story()
                    .answers()
                    .filter(asked -> broken.forCase().forAll(asked.forCase()::equals))
                    .toList());
    return answers.map(Asked::decision).flatMap(StoryText::rules).distinctBy(StoryText::name);
  }

  private static Seq<Because> rules(Decision decision) {
    return List.of(decision.because())
        .appendAll(decision.others())
        .appendAll(
            decision
                .quote()
                .components()
                .map(part -> part.rule())
                .map(rule -> new Because(rule.section(), rule.rule(), Option.none())));
  }

  static String name(Because rule) {
    return rule.section() + "/" + rule.rule();
  }
}
