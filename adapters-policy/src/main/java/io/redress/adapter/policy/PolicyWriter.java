package io.redress.adapter.policy;

import static io.redress.adapter.policy.yaml.Written.entry;
import static io.redress.adapter.policy.yaml.Written.entryUnlessEmpty;
import static io.redress.adapter.policy.yaml.Written.fields;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.policy.yaml.Problem;
import io.redress.adapter.policy.yaml.Written;
import io.redress.adapter.policy.yaml.Written.Entry;
import io.redress.adapter.policy.yaml.YamlText;
import io.redress.calendar.WorkingCalendar;
import io.redress.policy.Policy;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * Writes a policy as the YAML that {@link PolicyDocument} reads: a policy that was put together in
 * Java becomes a file that people can review.
 *
 * <p>The form is canonical: sections in the order of the guide, nothing that holds anyway, a rule
 * on one line where it fits. Comments are not part of a policy, so that those of a file that was
 * read are lost.
 */
public final class PolicyWriter {

  private static final Map<String, Function<Policy, Object>> SECTIONS =
      LinkedHashMap.<String, Function<Policy, Object>>of(
              "title", Policy::title,
              "currency", Policy::currency,
              "facts", Policy::facts,
              "statute", Policy::statute,
              "eligibility", Policy::eligibility,
              "amount", Policy::amount,
              "settlement", Policy::settlement,
              "authority", Policy::authority,
              "risk", Policy::risk)
          .put("sla", Policy::sla)
          .put("quick-return", Policy::quickReturn)
          .put("notices", Policy::notices)
          .put("properties", Policy::properties);

  private PolicyWriter() {}

  /**
   * The text, which {@link PolicyDocument} reads as an equal policy; or what of the policy the
   * language has no words for, such as a calendar or a time zone of your own, a name that is not in
   * small letters, or a limit in another currency than the policy's.
   */
  public static Either<Seq<String>, String> yaml(Policy policy) {
    String text = YamlText.of(document(policy));
    return PolicyDocument.read(policy.id().name(), text.getBytes(UTF_8))
        .mapLeft(problems -> problems.map(problem -> unsayable(problem, text)))
        .flatMap(read ->
            read.equals(policy) ? Either.right(text) : Either.left(differences(policy, read)));
  }

  private static Written.Fields document(Policy policy) {
    var facts = policy.facts();
    var tables = new TableWriter(policy.currency());
    var amount = new AmountWriter(tables);
    return fields(
        entry("policy", policy.id().name()),
        entry("version", policy.id().version()),
        entry("title", Said.wording(policy.title())),
        entry("currency", policy.currency().getCurrencyCode()),
        entry("time-zone", facts.zone().getId()),
        calendar(facts.calendar()),
        entryUnlessEmpty("columns", FactsWriter.columns(facts.columns())),
        entry("reasons", FactsWriter.reasons(facts.reasons())),
        entryUnlessEmpty("windows", FactsWriter.windows(facts.windows())),
        statute(policy),
        entry("eligibility", tables.eligibility(policy.eligibility())),
        entryUnlessEmpty("amount", amount.amount(policy.amount(), policy.settlement())),
        amount.freight(policy.amount().freight()),
        new SettlementWriter(tables).sections(policy.settlement()),
        entry("authority", ConductWriter.authority(policy.authority())),
        entryUnlessEmpty("risk", new ConductWriter(tables).risk(policy.risk())),
        entryUnlessEmpty("sla", ConductWriter.sla(policy.sla())),
        entry("quick-return", policy.quickReturn().map(ConductWriter::quickReturn)),
        entryUnlessEmpty("notify", ConductWriter.notify(policy.notices())),
        entryUnlessEmpty(
            "properties", new PropertyWriter(tables.cells()).properties(policy.properties())));
  }

  private static Seq<Entry> calendar(WorkingCalendar calendar) {
    return calendar.equals(WorkingCalendar.weekendsOnly())
        ? List.empty()
        : entry("calendar", calendar.id());
  }

  private static Seq<Entry> statute(Policy policy) {
    return policy.statute().equals(StatuteSection.WHEN_ABSENT)
        ? List.empty()
        : entry(
            "statute",
            fields(entry("windows", FactsWriter.windows(policy.statute().windows()))).spread());
  }

  private static String unsayable(Problem problem, String text) {
    String line = text.lines().skip(problem.line() - 1L).findFirst().orElse("");
    return problem.message() + ", in: " + line.strip();
  }

  private static Seq<String> differences(Policy policy, Policy read) {
    return SECTIONS
        .filterValues(section -> !section.apply(policy).equals(section.apply(read)))
        .keySet()
        .toVector()
        .map("the language has no words for all of '%s'"::formatted);
  }
}
