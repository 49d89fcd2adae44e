package io.redress.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CountTableTest {

  @Test
  void cellsAddUpByRowAndByColumn() {
    var table = new CountTable();
    table.add("quality", "home", 2);
    table.add("size", "apparel", 5);
    table.add("quality", "apparel", 1);
    table.add("quality", "home", 40);
    assertThat(table.row("quality").all()).hasToString("{apparel=1, home=42}");
    assertThat(table.row("quality").sum()).isEqualTo(43);
    assertThat(table.row("size").of("home")).isZero();
    assertThat(table.columns().all()).hasToString("{apparel=6, home=42}");
    assertThat(table.columns().sum()).isEqualTo(48);
    assertThat(table.rows().keySet()).containsExactly("quality", "size");
  }

  @Test
  void aRowThatWasNeverCountedIsEmptyAndDoesNotAppear() {
    var table = new CountTable();
    assertThat(table.row("quality").isEmpty()).isTrue();
    assertThat(table.rows()).isEmpty();
    assertThat(table.columns().sum()).isZero();
  }

  @Test
  void tablesMergeCellByCell() {
    var one = new CountTable();
    one.add("quality", "home", 2);
    var other = new CountTable();
    other.add("quality", "home", 3);
    other.add("size", "home", -4);
    one.merge(other);
    assertThat(one.row("quality").all()).hasToString("{home=5}");
    assertThat(one.row("size").all()).hasToString("{home=-4}");
    other.add("size", "home", 100);
    assertThat(one.row("size").of("home")).isEqualTo(-4);
  }

  @Test
  void sumsThatDoNotFitAreAnErrorAndNoWrongNumber() {
    var counts = new Counts();
    counts.add("all", Long.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> counts.add("all", 1));
    counts.add("more", 1);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(counts::sum);
  }

  @Test
  void whatWasCountedCannotBeChangedFromOutside() {
    var table = new CountTable();
    table.add("quality", "home", 2);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> table.rows().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> table.row("quality").all().clear());
  }
}
