package io.redress.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.port.CaseJournal.Entry;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every story, whatever happens. */
class TimelineProperties {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** Three words in a row that no code, amount or file name is made of. */
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Limits, caps, thresholds, weights of {@link Walks#POLICY}, as amounts and as counts. */
  private static final Pattern THRESHOLDS =
      Pattern.compile("87\\.71|187\\.73|9,?187\\.79|143\\.57|133\\.37|250\\.19|\\b977\\b|\\b61\\b");

  private static final Pattern RULES =
      Pattern.compile("R-7\\d\\d|S-8\\d\\d|A-9\\d\\d|eligibility|show-it|cheating|special");

  private static final Pattern LEVELS =
      Pattern.compile(
          "(?i)\\bagent|supervisor|\\bfinance|\\blevel|escalat|two people|second person"
              + "|客服|主管|上级|财务|级别|升级|复核");

  private static final Pattern RISK =
      Pattern.compile(
          "(?i)\\brisk|signal|\\bscore|\\bcaps?\\b|beyond|limit|threshold|suspic|block|step-up"
              + "|abnormal|not as it should"
              + "|风险|信号|上限|额度|阈值|可疑|异常|欺诈");

  /** Those of {@link io.redress.Shop}. */
  private static final Pattern STAFF = Pattern.compile("\\b[ASFWI]-[12]\\b");

  @Provide
  Arbitrary<Seq<Entry>> logs() {
    return Walks.logs();
  }

  @Property
  void noCustomerReadsWhatIsInternal(@ForAll("logs") Seq<Entry> log) {
    for (var line : told(log, Audience.CUSTOMER)) {
      for (var text : both(line.text()).append(line.by().en()).append(line.by().zhCn())) {
        assertThat(text)
            .doesNotContainPattern(THRESHOLDS)
            .doesNotContainPattern(RULES)
            .doesNotContainPattern(LEVELS)
            .doesNotContainPattern(RISK)
            .doesNotContainPattern(STAFF);
      }
      assertThat(line.entry()).isEmpty();
    }
  }

  @Property
  void bothLanguagesAreAlwaysThere(@ForAll("logs") Seq<Entry> log) {
    for (var audience : Audience.values()) {
      for (var line : told(log, audience)) {
        assertThat(line.text().en()).isNotBlank().doesNotContainPattern(HAN);
        assertThat(line.text().zhCn()).containsPattern(HAN).doesNotContainPattern(ENGLISH);
        assertThat(line.by().en()).isNotBlank().doesNotContainPattern(HAN);
        assertThat(line.by().zhCn()).containsPattern(HAN);
      }
    }
  }

  @Property
  void nothingIsLeftOpenInAPattern(@ForAll("logs") Seq<Entry> log) {
    for (var line : told(log, Audience.AUDITOR)) {
      for (var text : both(line.text())) {
        assertThat(text).doesNotContain("%s", "null", "List(", "Some(", "None", "HashSet", "[]");
      }
    }
  }

  @Property
  void auditorsAndStaffSeeEveryEvent(@ForAll("logs") Seq<Entry> log) {
    assertThat(told(log, Audience.AUDITOR).flatMap(Timeline.Line::entry)).isEqualTo(log);
    assertThat(told(log, Audience.STAFF)).hasSameSizeAs(log);
  }

  @Property
  void nobodySeesAnEventThatIsNotInTheLog(@ForAll("logs") Seq<Entry> log) {
    for (var audience : Audience.values()) {
      assertThat(log.map(Entry::at)).containsAll(told(log, audience).map(Timeline.Line::at));
    }
  }

  @Property
  void anAuditorReadsCommandAndPolicy(@ForAll("logs") Seq<Entry> log) {
    for (var line : told(log, Audience.AUDITOR)) {
      var command = line.entry().map(entry -> entry.command().value()).get();
      assertThat(line.text().en()).endsWith("[command " + command + ", policy shop 1]");
      assertThat(line.text().zhCn()).endsWith("【命令 " + command + "，政策 shop 1】");
    }
  }

  private static Seq<Timeline.Line> told(Seq<Entry> log, Audience audience) {
    return Timeline.of(log, audience, SHANGHAI).lines();
  }

  private static Seq<String> both(Wording text) {
    return List.of(text.en(), text.zhCn());
  }
}
