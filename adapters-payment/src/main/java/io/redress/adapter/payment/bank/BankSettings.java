package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.gateway.Settings.Reading;
import io.redress.calendar.PublishedDays;
import io.redress.calendar.WorkingCalendar;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.function.Function;
import java.util.function.Supplier;

/** The settings of an account with a bank. */
final class BankSettings {

  static final Set<Currency> USUAL_CURRENCIES = HashSet.of(Currency.getInstance("EUR"));

  private static final int LONGEST_NAME = 70;

  /** What is taken for the end of a transfer. */
  enum Confirmation {
    DEBITED,
    CREDITED
  }

  private BankSettings() {}

  /** Asks for all of them but those of the database. */
  static Supplier<BankTerms> read(Reading reading) {
    var name = reading.made("debtor-name", BankSettings::name);
    var iban = reading.made("debtor-iban", BankSettings::iban);
    var bic = reading.madeIfThere("debtor-bic", BankSettings::bic);
    var prefix = reading.made("message-prefix", BankSettings::prefix);
    var currencies = reading.madeIfThere("currencies", BankSettings::currencies);
    var times = reading.made("cut-offs", BankSettings::times);
    var zone = reading.made("zone", BankSettings::zone);
    var holidays = reading.madeIfThere("holidays", BankSettings::calendar);
    var confirmation = reading.word("confirmed-when", Confirmation.DEBITED);
    var outgoing = reading.made("outgoing", text -> folder("outgoing", text));
    var incoming = reading.made("incoming", text -> folder("incoming", text));
    return () ->
        new BankTerms(
            known(name),
            known(iban),
            known(bic),
            known(prefix),
            known(currencies).getOrElse(USUAL_CURRENCIES),
            new CutOffs(
                known(times),
                known(zone),
                known(holidays).getOrElse(WorkingCalendar.weekendsOnly())),
            known(confirmation) == Confirmation.DEBITED ? Kind.DEBITED : Kind.CREDITED,
            known(outgoing),
            known(incoming));
  }

  /** Asked for only if nothing was wrong. */
  private static <A> A known(Option<A> setting) {
    return setting.getOrElseThrow(IllegalStateException::new);
  }

  private static String name(String text) {
    return SepaText.name(text, LONGEST_NAME)
        .filter(text::equals)
        .getOrElseThrow(() ->
            wrong("debtor-name", "give up to 70 of a-z A-Z 0-9 / - ? : ( ) . , ' + and blanks"));
  }

  private static String iban(String text) {
    return Option.of(text.replace(" ", ""))
        .filter(Iban::isRight)
        .getOrElseThrow(() -> wrong("debtor-iban", "its length or check digits are not right"));
  }

  private static String bic(String text) {
    return matching(
        "debtor-bic", text, "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?", "give 8 or 11 letters");
  }

  private static String prefix(String text) {
    return matching("message-prefix", text, "[A-Z0-9]{1,16}", "give 1 to 16 of A-Z and 0-9");
  }

  private static Set<Currency> currencies(String text) {
    return each("currencies", text, Currency::getInstance, "give ISO 4217 codes such as EUR, CHF")
        .toSet();
  }

  private static Seq<LocalTime> times(String text) {
    var advice = "give times such as 10:00, 15:30";
    return each(
        "cut-offs",
        text,
        one -> CutOffs.time(one).getOrElseThrow(IllegalArgumentException::new),
        advice);
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (java.time.DateTimeException unknown) {
      throw wrong("zone", "give one such as Europe/Berlin");
    }
  }

  /** Monday to Friday, and these days not. */
  private static WorkingCalendar calendar(String text) {
    var days =
        each(
            "holidays",
            text,
            one -> LocalDate.parse(matching("holidays", one, "\\d{4}-\\d{2}-\\d{2}", "")),
            "give days such as 2026-12-25, 2027-01-01");
    return WorkingCalendar.of(
        "bank",
        HashSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
        days.min()
            .flatMap(first ->
                days.max()
                    .map(last -> new PublishedDays(first, last, days.toSet(), HashSet.empty()))));
  }

  private static Path folder(String name, String text) {
    var folder = Path.of(text);
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw wrong(name, "there is no such folder, or it may not be written to");
    }
    return folder;
  }

  private static String matching(String name, String text, String pattern, String advice) {
    return Option.of(text)
        .filter(each -> each.matches(pattern))
        .getOrElseThrow(() -> wrong(name, advice));
  }

  private static <A> Seq<A> each(
      String name, String text, Function<String, A> reader, String advice) {
    try {
      return List.of(text.split(",", -1)).map(String::strip).map(reader);
    } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
      throw wrong(name, advice);
    }
  }

  private static IllegalArgumentException wrong(String name, String advice) {
    return new IllegalArgumentException("'%s' cannot be used: %s".formatted(name, advice));
  }
}
