package io.redress.simulator.stress;

import io.redress.table.Wording;
import io.redress.view.Phrase;
import io.vavr.collection.List;
import java.time.Duration;

/** How long something takes, as people say it: {@code 2 d 1 h}, {@code 48 h} being {@code 2 d}. */
final class Elapsed {

  private static final int MOST_UNITS = 2;

  private Elapsed() {}

  /** In the two largest units; what is below a minute is left out. */
  static Wording of(Duration time) {
    var units =
        List.of(
                unit(time.toDays(), "d", "天"),
                unit(time.toHoursPart(), "h", "小时"),
                unit(time.toMinutesPart(), "min", "分钟"))
            .dropWhile(unit -> unit.en().isEmpty())
            .take(MOST_UNITS)
            .reject(unit -> unit.en().isEmpty());
    return units.isEmpty()
        ? new Wording("0 min", "0 分钟")
        : new Wording(units.map(Wording::en).mkString(" "), units.map(Wording::zhCn).mkString(" "));
  }

  private static Wording unit(long many, String en, String zhCn) {
    return many == 0 ? Phrase.none() : Phrase.of("%s " + en, "%s " + zhCn, many);
  }

  /** When something happens in a story that began so long before. */
  static Wording after(Duration time) {
    return time.toMinutes() == 0
        ? new Wording("at once", "开始时")
        : Phrase.of("after %s", "%s后", of(time));
  }
}
