package io.redress.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

  private static final String GOOD =
      """
      # a comment, and a line of nothing

      covered=2025-01-01..2025-12-31
      2025.off=0101,0128
      2025.work=0126
      2026.off=
      """;

  @Test
  void aFileIsRead() {
    var days = CalendarFile.read("x", GOOD);
    assertThat(days.from()).isEqualTo("2025-01-01");
    assertThat(days.to()).isEqualTo("2025-12-31");
    assertThat(days.off())
        .containsExactlyInAnyOrder(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-01-28"));
    assertThat(days.worked()).containsExactly(LocalDate.parse("2025-01-26"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # instead of    | stands                  | exception
          0128            | 0230                    | x:4: '0230' is no day of its year
          0128            | 1301                    | x:4: '1301' is no day of its year
          0128            | 0101                    | x:4: '0101' does not come after '0101'
          0101,0128       | 0128,0101               | x:4: '0101' does not come after '0128'
          0128            | 0125                    | x:4: '0125' is a SATURDAY
          0126            | 0127                    | x:5: '0127' is a MONDAY
          0128            | 128                     | x:4: '2025.off=0101,128' is neither covered=, nor <year>.off= or .work=
          0128            | 0128,                   | x:4: '2025.off=0101,0128,' is neither covered=, nor <year>.off= or .work=
          2025.work=      | 2025.wrk=               | x:5: '2025.wrk=0126' is neither covered=, nor <year>.off= or .work=
          2026.off=       | 2025.off=               | x:6: '2025.off' for the second time
          2026.off=       | covered=2025-01-01..2025-12-31 | x:6: 'covered' for the second time
          2025.work=0126  | 2024.work=              | x: '2025.work' is missing
          2025.off=0101,0128 | 2024.off=            | x: '2025.off' is missing
          ..2025-12-31    | ..2026-12-31            | x: '2026.work' is missing
          ..2025-12-31    | ..2025-12-32            | x:3: '2025-12-32' is no day of its year
          covered=        | # covered=              | x: 'covered' is missing
          """)
  void aDamagedFileIsNotGuessed(String good, String damaged, String exception) {
    assertThatThrownBy(() -> CalendarFile.read("x", GOOD.replace(good, damaged)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(exception);
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    String backwards =
        GOOD.replace("2025-01-01..", "2025-12-31..").replace("..2025-12-31", "..2025-01-01");
    assertThatThrownBy(() -> CalendarFile.read("x", backwards))
        .isInstanceOf(RuntimeException.class)
        .hasMessage("published from 2025-12-31 to 2025-01-01");
  }
}
