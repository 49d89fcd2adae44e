package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Bases;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Inheritance;
import io.redress.adapter.policy.yaml.Problem;
import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlDocument;
import io.redress.calendar.WorkingCalendar;
import io.redress.facts.FactTerms;
import io.redress.policy.Policy;
import io.redress.policy.PolicyId;
import io.redress.property.Answers;
import io.redress.table.Rule;
import io.redress.verify.PolicyVerifier;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;

/**
 * Reads a policy, or says all that is wrong with its file. No policy with a problem is ever read;
 * one that is well written may still not hold together, which {@code PolicyVerifier} finds.
 */
public final class PolicyDocument {

  /** What names a policy is its own. */
  private static final Seq<String> NOT_INHERITED = List.of("policy", "version", "title");

  /** What the law asks is inherited by everyone who extends it. */
  private static final Seq<String> NOT_CHANGED = List.of("statute");

  private PolicyDocument() {}

  /**
   * Reads a policy from the bytes of a file; the name is used in problems only. It may extend a
   * built-in policy.
   */
  public static Either<Seq<Problem>, Policy> read(String fileName, byte[] utf8) {
    return read(fileName, utf8, PolicyBases.builtIn());
  }

  /** Reads a policy from the bytes of a file; what it extends is looked for in the bases. */
  public static Either<Seq<Problem>, Policy> read(String fileName, byte[] utf8, Bases bases) {
    return YamlDocument.read(fileName, utf8, inheritance(bases), PolicyDocument::policy);
  }

  /**
   * Reads a policy from a file; one that cannot be opened is a problem too. It may extend a
   * built-in policy or another file.
   */
  public static Either<Seq<Problem>, Policy> read(Path file) {
    return YamlDocument.read(
        file.normalize(), inheritance(PolicyBases.files()), PolicyDocument::policy);
  }

  private static Inheritance inheritance(Bases bases) {
    return new Inheritance(bases, NOT_INHERITED, NOT_CHANGED);
  }

  private static Policy policy(Value document) {
    return document.fields(PolicyDocument::sections);
  }

  /** Asks for every section first and for the values last, so that one problem hides no other. */
  private static Policy sections(Fields document) {
    document.has(Inheritance.KEY); // merged before, and still a key that may be meant
    var name = document.required("policy", Words::kebab);
    var version = document.required("version", Words::version);
    var title = document.required("title", Words::wording);
    var currency = document.required("currency", Premises::currency);
    var zone = document.required("time-zone", Words::zone);
    var calendar = document.optional("calendar", Words::calendar, WorkingCalendar.weekendsOnly());
    var columns = document.optional("columns", ColumnsSection::read, ColumnsSection.WHEN_ABSENT);
    var premises = Premises.of(document, columns);
    var windows =
        document.optional(
            "windows", each -> WindowsSection.read(each, premises), WindowsSection.WHEN_ABSENT);
    var reasons = document.required("reasons", ReasonsSection::read);
    var statute =
        document.optional(
            "statute", each -> StatuteSection.read(each, premises), StatuteSection.WHEN_ABSENT);
    var cells = Cells.ofCases(premises);
    var eligibility =
        document.required("eligibility", each -> EligibilitySection.read(each, cells));
    var amount =
        document.optional(
            "amount",
            each -> AmountSection.read(each, cells.beforeTotal()),
            AmountSection.WHEN_ABSENT);
    var freight =
        document.optional(
            "freight", each -> FreightSection.read(each, cells), FreightSection.WHEN_ABSENT);
    var settlement = SettlementSections.of(document, cells);
    var authority = document.required("authority", each -> AuthoritySection.read(each, premises));
    var risk =
        document.optional("risk", each -> RiskSection.read(each, cells), RiskSection.WHEN_ABSENT);
    var sla = document.optional("sla", SlaSection::read, SlaSection.WHEN_ABSENT);
    var quickReturn =
        document.optional("quick-return", each -> QuickReturnSection.read(each, premises));
    var notices = document.optional("notify", NotifySection::read, NotifySection.WHEN_ABSENT);
    var conditions =
        new Conditions(
            cells,
            eligibility.ifRead().map(table -> table.rules().map(Rule::id).append(Answers.NO_RULE)));
    var properties =
        document.optional(
            "properties",
            each -> PropertiesSection.read(each, new DemandFields(conditions)),
            PropertiesSection.WHEN_ABSENT);
    document.done();
    return unambiguous(
        document,
        new Policy(
            new PolicyId(name.value(), version.value()),
            title.value(),
            currency.value(),
            new FactTerms(
                zone.value(), calendar.value(), reasons.value(), windows.value(), columns.value()),
            statute.value(),
            eligibility.value(),
            amount.value().terms().with(freight.value()),
            settlement.terms(amount.value().tenders(), amount.value().fx()),
            authority.value(),
            risk.value(),
            sla.value(),
            quickReturn.value(),
            notices.value(),
            properties.value()));
  }

  /** A table that says that one rule matches at most is held to it. */
  private static Policy unambiguous(Fields document, Policy policy) {
    PolicyVerifier.overlaps(policy)
        .forEach(finding ->
            document.refused(
                finding.section().replaceFirst("\\..*", ""),
                "%s: %s".formatted(finding.section(), finding.message())));
    return policy;
  }
}
