package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.WrittenPolicy;
import io.redress.simulator.population.WrittenPopulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of policies, populations and histories that cannot be used. */
class InputsTest {

  private static final String HEADER =
      "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
  private static final String ROW =
      "536365,85123A,HEART,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n";

  private final Screen screen = new Screen();

  @TempDir Path folder = Path.of("");

  @Test
  void aPolicyThatIsNotThere() {
    assertFails(
        "there is no policy file 'cn-marketplac', and the policies that come with Redress are:"
            + " cn-marketplace, cn-seven-day, eu-withdrawal, strict, lenient",
        "--policy",
        "cn-marketplac");
  }

  @Test
  void aPolicyThatIsADirectory() {
    assertFails(
        "'" + folder + "' is a directory: name a file in it", "--policy", folder.toString());
  }

  @Test
  void aPolicyThatIsEmpty() throws IOException {
    var file = write("policy.yaml", "");
    assertFails(file + ":1:1: the document is empty", "--policy", file);
  }

  @Test
  void allMistakesOfAPolicyAreSaidAtOnceWithTheirPlaces() throws IOException {
    var file =
        write(
            "policy.yaml",
            WrittenPolicy.text(
                "currency: CNY", "currency: Yuan",
                "bought-too-many: customer", "bought-too-many: nobody",
                "remedy: return-refund\n\n  # Documents: special",
                    "remedy: voucher\n\n  # Documents: special",
                "agent: {up-to: 200.00}", "agent: {up-to: many}",
                "evidence: {within: 3 days", "evidence: {within: 3 moons"));
    assertThat(screen.run("simulate", "--policy", file)).isEqualTo(1);
    assertThat(screen.err().replace(file, "policy.yaml"))
        .isEqualTo(
            """
            redress: policy.yaml:11:11: expected an ISO 4217 currency with minor units, such as CNY; found 'Yuan'
            redress: policy.yaml:19:20: unknown word 'nobody'; allowed: customer, merchant, courier, platform
            redress: policy.yaml:228:13: unknown word 'voucher'; allowed: refund, return-refund, exchange, repair, reship, compensation, store-credit
            redress: policy.yaml:323:18: 'many' is not an amount such as 12.50
            redress: policy.yaml:334:22: expected a whole number, a space and one of minutes, minute, hours, hour, days, day, working minutes, working minute, working hours, working hour, working days, working day; found '3 moons'
            """);
    assertThat(screen.out()).isEmpty();
  }

  @Test
  void aPolicyThatDoesNotHoldTogetherIsWarnedOfAndUsed() throws IOException {
    var file =
        write(
            "policy.yaml",
            WrittenPolicy.text("supervisor: {up-to: 5000.00}", "supervisor: {up-to: 100.00}"));
    assertThat(screen.run("simulate", "--orders", "20", "--policy", file)).isZero();
    assertThat(screen.err())
        .isEqualTo(
            "redress: warning: authority: agent may approve CNY 200.00, more than supervisor above"
                + " (CNY 100.00)\n");
    assertThat(screen.out()).startsWith("cn-marketplace ");
  }

  @Test
  void aPopulationThatIsNotThere() {
    assertFails("there is no population file 'nowhere.yaml'", "--population", "nowhere.yaml");
  }

  @Test
  void aPopulationWithMistakes() throws IOException {
    var file = write("shop.yaml", WrittenPopulation.text("lost: 0.0056", "lost: 2"));
    assertFails(file + ":170:9: expected a share from 0 to 1; found '2'", "--population", file);
  }

  @Test
  void aHistoryThatIsNotThere() {
    assertFails(
        "there is no file 'sampel', and the only history that comes with Redress is 'sample'",
        "--history",
        "sampel");
  }

  @Test
  void aHistoryThatIsADirectory() {
    assertFails(
        "'" + folder + "' is a directory: name the file in it, or use a mapping that does",
        "--history",
        folder.toString());
  }

  @Test
  void aHistoryThatIsEmpty() throws IOException {
    var file = write("orders.csv", "");
    assertFails("'" + file + "' is empty", "--history", file);
  }

  @Test
  void aHistoryWithAnotherHeader() throws IOException {
    var file = write("orders.csv", "InvoiceNo,StockCode,Description,Quantity,Date,UnitPrice\n1\n");
    assertFails(
        "the header of '"
            + file
            + "' lacks 'InvoiceDate' (time; did you mean 'InvoiceNo'?) and 'CustomerID' (customer)"
            + " and 'Country' (country); it has InvoiceNo, StockCode, Description, Quantity, Date,"
            + " UnitPrice",
        "--history",
        file);
  }

  @Test
  void aHistoryThatEndsInTheMiddleOfItsGzipData() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
    }
    var file = folder.resolve("orders.csv.gz");
    Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12));
    assertThat(screen.run("simulate", "--history", file.toString())).isEqualTo(1);
    assertThat(screen.err())
        .startsWith("redress: '" + file + "' ends in the middle of its gzip data: ")
        .hasLineCount(1);
  }

  @Test
  void rowsThatCannotBeReadAreCountedWithTheirLines() throws IOException {
    var file =
        write(
            "orders.csv",
            HEADER
                + ROW
                + "2,A,Apple,2,2011-02-30 10:00:00,1.50,7,UK\n"
                + "3,A,Apple,2,2011-01-05 10:00:00,-1.50,7,UK\n"
                + "4,A,Apple,2,yesterday,1.50,7,UK\n");
    assertThat(screen.run("simulate", "--history", file)).isZero();
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out())
        .endsWith(
            """

            Rows of the file
                     1  used
                     2  could not be read: has a time that is not written as the mapping says ('2011-02-30 10:00:00')
                        first in lines 3, 5
                     1  could not be read: has a negative price ('-1.50')
                        first in lines 4

            Next: --report report.html shows all of this and the cases that stand out.
            """);
  }

  @Test
  void aHistoryOfACategoryThatThePopulationLacks() throws IOException {
    var file = write("shop.yaml", WrittenPopulation.text("  home:\n", "  house:\n"));
    assertFails(
        "the mapping's category 'home' is not one of the population 'cn-marketplace-2026': apparel,"
            + " electronics, house, beauty, sport, food.fresh",
        "--history",
        "sample",
        "--population",
        file);
  }

  @Test
  void aMappingThatIsNotThere() {
    assertFails(
        "there is no mapping file 'nowhere.yaml', and the mappings that come with Redress are:"
            + " online-retail, olist",
        "--history",
        "sample",
        "--mapping",
        "nowhere.yaml");
  }

  @Test
  void aStackTraceIsShownToThoseWhoAskForIt() {
    assertThat(screen.run("simulate", "--policy", "nowhere", "--debug")).isEqualTo(1);
    assertThat(screen.err())
        .startsWith("io.redress.simulator.command.DataFailure: there is no policy file 'nowhere'")
        .contains("\tat io.redress.simulator.command.Inputs.")
        .endsWith(
            "redress: there is no policy file 'nowhere', and the policies that come with Redress"
                + " are: cn-marketplace, cn-seven-day, eu-withdrawal, strict, lenient\n");
  }

  /** One line, the status of data that cannot be used, and no table. */
  private void assertFails(String message, String... options) {
    var arguments = new String[options.length + 1];
    arguments[0] = "simulate";
    System.arraycopy(options, 0, arguments, 1, options.length);
    assertThat(screen.run(arguments)).isEqualTo(1);
    assertThat(screen.err()).isEqualTo("redress: " + message + "\n");
    assertThat(screen.out()).isEmpty();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
