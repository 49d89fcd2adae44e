package io.redress.lifecycle;

import io.redress.lifecycle.CaseCommand.CorrectRequest;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.request.AfterSaleRequest;
import io.vavr.Lazy;
import io.vavr.collection.HashMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What a command says, in a few characters: two commands of one id that have different prints are
 * not the same command given twice. What the shop looked up for a request counts for nothing, since
 * whoever repeats a request may look it up again: the order but for its id, what is known of the
 * customer, the rate, and the shop's own columns.
 *
 * <p>The print of a command is made when somebody reads it, and once: a journal on a disk does so
 * for every command, one in memory only for a command that is given twice.
 */
@ValueObject
public final class CommandPrint {

  /**
   * Raised whenever any command has another print than before, because a component was added, say:
   * prints of two forms say nothing about each other.
   */
  private static final String FORM = "2:";

  private static final MessageDigest SHA_256 = digest();

  private static final int LONGEST = 40;
  private static final int KEPT_BYTES = 16;

  private final Supplier<String> text;

  private CommandPrint(Supplier<String> text) {
    this.text = text;
  }

  /**
   * A print that was read before.
   *
   * @throws IllegalArgumentException if the text is none of a print
   */
  public CommandPrint(String text) {
    if (text.indexOf(':') < 1 || text.length() > LONGEST) {
      throw new IllegalArgumentException("no print of a command");
    }
    this.text = () -> text;
  }

  public static CommandPrint of(CaseCommand command) {
    return new CommandPrint(Lazy.of(() -> print(command)));
  }

  /** The number of the form, a colon, and half of a SHA-256; up to 40 characters. */
  public String text() {
    return text.get();
  }

  /** Whether the two are of different commands; false where that cannot be known. */
  public boolean contradicts(CommandPrint other) {
    return !equals(other) && form().equals(other.form());
  }

  private String form() {
    return text().substring(0, text().indexOf(':'));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CommandPrint print && text().equals(print.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }

  private static String print(CaseCommand command) {
    var hash = sha256().digest(said(command).getBytes(StandardCharsets.UTF_8));
    return FORM
        + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, KEPT_BYTES));
  }

  private static String said(CaseCommand command) {
    return switch (command) {
      case Request request ->
          Content.of(
              "Request",
              request.actor(),
              request.caseId(),
              request.order().id(),
              request.customer().id(),
              wish(request.request()));
      case CorrectRequest correct ->
          Content.of("CorrectRequest", correct.actor(), wish(correct.request()));
      default -> Content.ofCommand(command);
    };
  }

  private static AfterSaleRequest wish(AfterSaleRequest request) {
    return request.withColumns(HashMap.empty());
  }

  /** A copy of one is made much faster than one is found among all that a platform has. */
  private static MessageDigest sha256() {
    try {
      return (MessageDigest) SHA_256.clone();
    } catch (CloneNotSupportedException uncommon) {
      return digest();
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
