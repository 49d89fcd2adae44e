package io.redress.simulator.report;

import io.redress.simulator.statistics.CaseStory;
import io.redress.simulator.statistics.Dimension;
import io.redress.view.Audience;
import io.redress.view.Timeline;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Cases that stand out, each with its story as staff would read it.
 *
 * @param id what links call it, without the language
 */
record CaseSection(String id, String heading, String about, List<Told> cases) {

  /**
   * A case.
   *
   * @param amount by which it stands out
   * @param facts what it was about and came to
   */
  record Told(String amount, String summary, List<Edition.Fact> facts, List<Happened> story) {}

  /**
   * Something that happened.
   *
   * @param machine when, as machines read it
   * @param at when, as people of the shop read it
   */
  record Happened(String machine, String at, String by, String text) {}

  static List<CaseSection> all(RunSummary run, Language language) {
    var teller = new Teller(run, language);
    var standouts = run.subject().figures().standouts();
    return List.of(
        new CaseSection(
            "costliest",
            PageText.COSTLIEST.in(language),
            PageText.ABOUT_COSTLIEST.with(language, run.currency()),
            teller.tell(standouts.costliest().stories(), true)),
        new CaseSection(
            "most-harmful",
            PageText.MOST_HARMFUL.in(language),
            PageText.ABOUT_MOST_HARMFUL.with(language, run.currency()),
            teller.tell(standouts.mostHarmful().stories(), false)));
  }

  private record Teller(RunSummary run, Language language) {

    List<Told> tell(Seq<CaseStory> stories, boolean byCost) {
      return stories
          .map(story -> told(story, byCost ? story.netCost() : story.harm()))
          .toJavaList();
    }

    private Told told(CaseStory story, long amount) {
      var truth = WordText.of(Dimension.TRUTH, story.truth(), language);
      return new Told(
          money(amount),
          String.join(" · ", story.reason(), story.category(), truth),
          List.of(
              fact(PageText.CASE, story.id().value()),
              fact(PageText.ORDER, story.order().value()),
              fact(PageText.WORLD, Integer.toString(story.world())),
              fact(PageText.TRUTH, truth),
              fact(PageText.PAID, money(story.paid())),
              fact(PageText.GIVEN, money(story.given())),
              fact(PageText.NET_COST, money(story.netCost())),
              fact(PageText.KEPT, money(story.harm()))),
          Timeline.of(story.log(), Audience.STAFF, run.zone())
              .lines()
              .map(this::happened)
              .toJavaList());
    }

    private Edition.Fact fact(PageText name, String text) {
      return new Edition.Fact(name.in(language), text);
    }

    private Happened happened(Timeline.Line line) {
      return new Happened(
          line.at().toString(),
          time(line.at(), run.zone()),
          language.of(line.by()),
          language.of(line.text()));
    }

    private String money(long minor) {
      return Numbers.money(minor, run.currency());
    }

    private static String time(Instant at, ZoneId zone) {
      return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).format(at.atZone(zone));
    }
  }
}
