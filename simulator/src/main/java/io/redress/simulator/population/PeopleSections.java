package io.redress.simulator.population;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Value;
import io.redress.goods.Condition;
import io.redress.money.Money;
import io.redress.party.Role;
import io.redress.simulator.population.Staff.Shift;
import io.redress.simulator.population.Staff.Team;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.function.Function;

/** The sections of a population that say who works for the shop, and what things cost. */
final class PeopleSections {

  /** Who has a queue: whoever decides, and whoever looks at goods. */
  static final List<Role> ROLES =
      List.of(Role.AGENT, Role.SUPERVISOR, Role.FINANCE, Role.INSPECTOR);

  private static final int MOST_PEOPLE = 100_000;

  private PeopleSections() {}

  static Staff staff(Value value) {
    return new Staff(ofEachRole(value, PeopleSections::team));
  }

  private static <T> Map<Role, T> ofEachRole(Value value, Function<Value, T> of) {
    return value.fields(fields -> {
      var each = ROLES.toLinkedMap(role -> role, role -> fields.required(role.word(), of));
      fields.done();
      return each.mapValues(Field::value);
    });
  }

  private static Team team(Value value) {
    return value.fields(fields -> {
      var shifts = fields.required("shifts", v -> v.oneOrMore(PeopleSections::shift));
      var minutes = fields.required("minutes", Figures::logNormal);
      var agrees = Figures.share(fields, "agrees");
      var deceived = Figures.share(fields, "is-deceived");
      fields.done();
      return new Team(shifts.value(), minutes.value(), agrees.value(), deceived.value());
    });
  }

  private static Shift shift(Value value) {
    return value.fields(fields -> {
      var people = fields.required("people", v -> v.integer(1, MOST_PEOPLE));
      var from = fields.required("from", PeopleSections::time);
      var to = fields.required("to", PeopleSections::time);
      var days =
          fields.<Seq<DayOfWeek>>optional(
              "days", v -> v.oneOrMore(PeopleSections::day), List.of(DayOfWeek.values()));
      fields.done();
      var shift =
          new Shift(
              Math.toIntExact(people.value()),
              from.value(),
              to.value(),
              HashSet.ofAll(days.value()));
      if (shift.toSecond() <= shift.fromSecond()) {
        throw value.expected("a shift that ends after it begins, on the same day");
      }
      return shift;
    });
  }

  private static LocalTime time(Value value) {
    return value.parsed("a time of day such as 09:00", LocalTime::parse);
  }

  private static DayOfWeek day(Value value) {
    return value.word(DayOfWeek.class);
  }

  static Costs costs(Value value, Field<Currency> currency) {
    return value.fields(fields -> {
      var hour = fields.required("hour", v -> ofEachRole(v, each -> money(each, currency)));
      var margin = Figures.share(fields, "margin");
      var resale = fields.required("resale", PeopleSections::resale);
      var fee = fields.required("chargeback-fee", v -> money(v, currency));
      fields.done();
      return new Costs(hour.value(), margin.value(), resale.value(), fee.value());
    });
  }

  private static Map<Condition, Double> resale(Value value) {
    return value.fields(fields -> {
      var each =
          List.ofAll(Arrays.asList(Condition.values()))
              .toLinkedMap(
                  condition -> condition,
                  condition -> fields.required(condition.word(), Figures::share));
      fields.done();
      return each.mapValues(Field::value);
    });
  }

  private static Money money(Value value, Field<Currency> currency) {
    return Figures.money(value, currency.value());
  }
}
