package io.redress.simulator.report;

import io.redress.party.Role;
import io.redress.simulator.population.Truth;
import io.redress.simulator.statistics.Dimension;
import io.redress.sla.ClockName;
import io.redress.table.Wording;
import io.redress.view.ClockText;
import java.util.stream.Stream;

/** What the words of a dimension are called; a word of a policy or population stands as it is. */
final class WordText {

  private WordText() {}

  static String of(Dimension by, String word, Language language) {
    return switch (by) {
      case PATH -> Label.term(word, language);
      case TRUTH -> truth(word, language);
      case ROLE -> role(word, language);
      case CLOCK -> clock(word, language);
      case ALL, CATEGORY, REASON, TIER, MONTH -> word;
    };
  }

  private static String truth(String word, Language language) {
    return Stream.of(Truth.values())
        .filter(truth -> truth.word().equals(word))
        .map(truth -> language.of(name(truth)))
        .findFirst()
        .orElse(word);
  }

  private static Wording name(Truth truth) {
    return switch (truth) {
      case OWED -> new Wording("owed", "应退");
      case NOT_OWED -> new Wording("true, but not owed", "属实但不应退");
      case NEVER_CAME -> new Wording("said never to have come", "谎称未收到");
      case PRETENDED_FAULT -> new Wording("pretended fault", "谎称有质量问题");
      case WORN -> new Wording("worn, said to be new", "穿用后退货");
      case EMPTY_BOX -> new Wording("empty box", "退回空包裹");
    };
  }

  private static String role(String word, Language language) {
    return Stream.of(Role.values())
        .filter(role -> role.word().equals(word))
        .map(role -> language.of(word, inChinese(role)))
        .findFirst()
        .orElse(word);
  }

  private static String inChinese(Role role) {
    return switch (role) {
      case CUSTOMER -> "顾客";
      case AGENT -> "客服";
      case SUPERVISOR -> "主管";
      case FINANCE -> "财务";
      case WAREHOUSE -> "仓库";
      case INSPECTOR -> "质检员";
      case COURIER -> "快递";
      case SUPPLIER -> "供应商";
      case PROVIDER -> "支付渠道";
      case SYSTEM -> "系统";
    };
  }

  private static String clock(String word, Language language) {
    return Stream.of(ClockName.values())
        .filter(clock -> clock.word().equals(word))
        .map(clock -> language.of(word, ClockText.of(clock).zhCn()))
        .findFirst()
        .orElse(word);
  }
}
