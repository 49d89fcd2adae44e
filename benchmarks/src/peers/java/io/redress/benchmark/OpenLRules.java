package io.redress.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/** OpenL Tablets: the table as {@code SmartRules} of a workbook, behind an interface. */
final class OpenLRules implements Decider {

  /** What the workbook answers. */
  public interface RefundRules {

    String rule(
        String reason,
        String state,
        String category,
        long days,
        long amount,
        String tier,
        String evidence,
        String channel);
  }

  private final RefundRules rules;

  OpenLRules() {
    try {
      var workbook = Files.createTempFile("refund-eligibility", ".xlsx");
      try {
        write(workbook);
        rules =
            new RulesEngineFactory<>(workbook.toUri().toURL(), RefundRules.class)
                .newEngineInstance();
      } finally {
        Files.delete(workbook);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public RefundRule decide(RefundClaim claim) {
    return RefundRule.valueOf(
        rules.rule(
            claim.reason().name(),
            claim.state().name(),
            claim.category().name(),
            claim.days(),
            claim.amountMinor(),
            claim.tier().name(),
            claim.evidence().name(),
            claim.channel().name()));
  }

  /** One cell for each field of a line. */
  private static void write(Path file) throws IOException {
    try (var workbook = new XSSFWorkbook();
        var stream = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet();
      for (var line : Written.OPENL.text().lines().toList()) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var field : line.split("\\|", -1)) {
          row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(field);
        }
      }
      workbook.write(stream);
    }
  }
}
