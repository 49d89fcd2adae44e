package io.redress.verify;

import io.redress.table.Wording;
import io.redress.verify.TableFinding.Gap;
import io.redress.verify.TableFinding.Masked;
import io.redress.verify.TableFinding.NeverMatches;
import io.redress.verify.TableFinding.Overlap;
import io.redress.verify.TableFinding.RedundantCell;
import io.redress.verify.TableFinding.RedundantRule;
import io.redress.verify.TableFinding.Subject;
import io.redress.verify.TableFinding.Undecided;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Says what was found about a table.
 *
 * @param section the path of the table in its policy
 * @param otherwise what happens to cases that no rule takes
 */
record TableWords(String section, Wording otherwise, CellNotation notation) {

  /** Of more rules only the number is said. */
  private static final int MOST_NAMES = 4;

  Finding say(TableFinding found) {
    return switch (found) {
      case Gap gap -> gap(gap);
      case Overlap overlap ->
          say(
              FindingKind.OVERLAP,
              List.of(overlap.rule(), overlap.other()),
              "rules '%s' and '%s' take the same cases, and only one may"
                  .formatted(overlap.rule(), overlap.other()),
              "规则“%s”与“%s”会同时命中，而此表只允许命中一条".formatted(overlap.rule(), overlap.other()),
              overlap.example());
      case NeverMatches never ->
          say(
              FindingKind.IMPOSSIBLE_RULE,
              List.of(never.rule()),
              "rule '%s' takes no case: its cells exclude each other".formatted(never.rule()),
              "规则“%s”不会命中任何情形：其条件互相排斥".formatted(never.rule()),
              List.empty());
      case Masked masked -> masked(masked);
      case RedundantRule redundant ->
          say(
              FindingKind.REDUNDANT_RULE,
              redundant.behind().prepend(redundant.rule()),
              "rule '%s' changes nothing: behind it %s would decide the same"
                  .formatted(redundant.rule(), names(redundant.behind()).en()),
              "规则“%s”可有可无：没有它，其后的%s也会作出相同的决定"
                  .formatted(redundant.rule(), names(redundant.behind()).zhCn()),
              redundant.example());
      case RedundantCell cell -> cell(cell);
      case Undecided undecided -> undecided(undecided);
    };
  }

  private Finding gap(Gap gap) {
    boolean isAll = gap.where().conditions().isEmpty();
    var where = notation.where(gap.where());
    return say(
        FindingKind.GAP,
        List.empty(),
        "no rule takes %s; %s%s"
            .formatted(
                isAll ? "any case" : "cases with " + where.en(),
                otherwise.en(),
                gap.isLast() ? " (and there are more such cases)" : ""),
        "没有规则覆盖%s；%s%s"
            .formatted(
                isAll ? "任何情形" : "以下情形：" + where.zhCn(),
                otherwise.zhCn(),
                gap.isLast() ? "（还有其他类似情形）" : ""),
        gap.example());
  }

  private Finding masked(Masked masked) {
    var by = names(masked.by());
    boolean isOne = masked.by().size() == 1;
    return say(
        FindingKind.MASKED_RULE,
        masked.by().prepend(masked.rule()),
        "rule '%s' is never reached: %s before it %s"
            .formatted(
                masked.rule(),
                by.en(),
                isOne ? "takes all its cases" : "take all its cases together"),
        "规则“%s”永远不会生效：其前的%s已覆盖它的全部情形".formatted(masked.rule(), by.zhCn()),
        masked.example());
  }

  private Finding cell(RedundantCell cell) {
    return cell.isImplied()
        ? say(
            FindingKind.IMPLIED_CELL,
            List.of(cell.rule()),
            "in rule '%s' the cell '%s' says nothing that its other cells do not say"
                .formatted(cell.rule(), cell.column().name()),
            "规则“%s”中的条件“%s”已由其他条件决定".formatted(cell.rule(), cell.column().name()),
            List.empty())
        : say(
            FindingKind.REDUNDANT_CELL,
            List.of(cell.rule()),
            "in rule '%s' the cell '%s' changes nothing where the rule stands"
                .formatted(cell.rule(), cell.column().name()),
            "规则“%s”中的条件“%s”在当前位置不起作用".formatted(cell.rule(), cell.column().name()),
            List.empty());
  }

  private Finding undecided(Undecided undecided) {
    var subject = subject(undecided.subject());
    var of = names(undecided.rules());
    return say(
        FindingKind.UNDECIDED,
        undecided.rules(),
        "too large to tell whether there are %s%s"
            .formatted(subject.en(), undecided.rules().isEmpty() ? "" : " among " + of.en()),
        "表格过大，无法判断%s是否存在%s"
            .formatted(undecided.rules().isEmpty() ? "" : of.zhCn() + "中", subject.zhCn()),
        List.empty());
  }

  private static Wording subject(Subject subject) {
    return switch (subject) {
      case ANYTHING -> new Wording("any mistakes", "问题");
      case GAPS -> new Wording("cases that no rule takes", "未覆盖的情形");
      case OVERLAPS -> new Wording("rules that overlap", "重叠的规则");
      case MASKED_RULES -> new Wording("rules that are never reached", "永不生效的规则");
      case REDUNDANT_RULES -> new Wording("rules that change nothing", "多余的规则");
      case REDUNDANT_CELLS -> new Wording("cells that change nothing", "多余的条件");
    };
  }

  private static Wording names(Seq<String> rules) {
    int more = rules.size() - MOST_NAMES;
    var en = rules.take(MOST_NAMES).map("'%s'"::formatted);
    var zhCn = rules.take(MOST_NAMES).map("“%s”"::formatted).mkString("、");
    if (more > 0) {
      return new Wording(
          en.mkString(", ") + " and %d more".formatted(more),
          zhCn + "等%d条".formatted(rules.size()));
    }
    return new Wording(
        en.size() < 2 ? en.mkString() : en.init().mkString(", ") + " and " + en.last(), zhCn);
  }

  private Finding say(
      FindingKind kind, Seq<String> rules, String en, String zhCn, Seq<Fact> example) {
    return new Finding(kind, section, rules, new Wording(en, zhCn), notation.told(example));
  }
}
