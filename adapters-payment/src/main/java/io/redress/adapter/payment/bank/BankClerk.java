package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.StatusFile.Movements;
import io.redress.adapter.payment.bank.StatusFile.Report;
import io.redress.adapter.payment.bank.TransferBook.Entry;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.Notice.Verified;
import io.redress.port.NoticeReader;
import io.redress.port.NoticeReader.Receipt;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.settlement.LegId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes files for the bank at their cut-offs, and reads what the bank brings. The shop calls it
 * every few minutes, from one place or several: what two do at once is done once.
 */
public final class BankClerk {

  private static final Logger log = LoggerFactory.getLogger(BankClerk.class);
  private static final int TAKEN = 200;

  private final TransferBook book;
  private final BankTerms terms;
  private final InstantSource clock;
  private final BankNotices notices = new BankNotices();

  BankClerk(TransferBook book, BankTerms terms, InstantSource clock) {
    this.book = book;
    this.terms = terms;
    this.clock = clock;
  }

  /** What became of a file that the bank brought. */
  public sealed interface Taken {

    /**
     * It was read, and all that it says of our transfers is kept.
     *
     * @param statements how many of them were about our transfers
     */
    record Read(String name, int statements) implements Taken {}

    /**
     * Nothing of it is used; it stands in the folder {@code refused} for people to see.
     *
     * @param why without anything of its content
     */
    record Refused(String name, String why) implements Taken {}

    /** It was read, and the cases have not heard all of it: it stays where it is for next time. */
    record Unheard(String name) implements Taken {}
  }

  /** What makes sense of the deliveries that {@link #takeIn} makes, and of no others. */
  public NoticeReader notices() {
    return notices;
  }

  /**
   * Writes a file for each batch whose cut-off has passed, and those that an earlier call did not
   * come to write.
   *
   * @return the names of the files
   * @throws java.io.UncheckedIOException if one cannot be written
   * @throws io.redress.adapter.payment.jdbc.BookFailure if the database fails; in both cases the
   *     next call goes on where this one was
   */
  public Seq<String> writeDue() {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var execution = terms.cutOffs().executionOf(now);
    while (book.batch(now, execution).isDefined()) {
      log.debug("a batch was made");
    }
    return book.unwritten().filter(messageId -> isWritten(messageId, now)).map(BankClerk::name);
  }

  private boolean isWritten(String messageId, Instant now) {
    var folder = new OutgoingFolder(terms.outgoing());
    return book.handOver(
        messageId, now, batch -> folder.put(name(messageId), TransferFile.write(terms, batch)));
  }

  private static String name(String messageId) {
    return messageId + ".xml";
  }

  /**
   * Reads what the bank has brought.
   *
   * @param taking takes deliveries for the cases: {@code take} of the shell's {@code
   *     RefundNotices}, made with {@link #notices}
   * @return what became of each file
   * @throws java.io.UncheckedIOException if the folder cannot be read
   * @throws io.redress.adapter.payment.jdbc.BookFailure if the database fails; the next call goes
   *     on where this one was
   */
  public Seq<Taken> takeIn(Function<Delivery, Receipt> taking) {
    var folder = new IncomingFolder(terms.incoming());
    return folder.files().map(file -> takeIn(folder, file, taking));
  }

  private Taken takeIn(IncomingFolder folder, Path file, Function<Delivery, Receipt> taking) {
    return folder
        .read(file)
        .toEither("it has more than 16 MiB, or is gone")
        .flatMap(StatusFiles::read)
        .flatMap(this::kept)
        .fold(why -> refused(folder, file, why), said -> heard(folder, file, said, taking));
  }

  private Taken heard(
      IncomingFolder folder, Path file, Seq<Notice> said, Function<Delivery, Receipt> taking) {
    var name = file.getFileName().toString();
    if (said.nonEmpty() && !isHeard(name, said, taking)) {
      return new Taken.Unheard(name);
    }
    folder.done(file);
    return new Taken.Read(name, said.size());
  }

  /** One that cannot be heard now must not keep back the others. */
  private boolean isHeard(String name, Seq<Notice> said, Function<Delivery, Receipt> taking) {
    try {
      return notices.deliver(said, taking).status() == TAKEN;
    } catch (RuntimeException notKept) {
      log.error("{}: the cases have not heard all of it", name, notKept);
      return false;
    }
  }

  private static Taken refused(IncomingFolder folder, Path file, String why) {
    var name = file.getFileName().toString();
    log.error("{}: a file of the bank is refused: {}", name, why);
    folder.refused(file);
    return new Taken.Refused(name, why);
  }

  /** Keeps what a file says, and makes of it what the cases are to hear. */
  private Either<String, Seq<Notice>> kept(StatusFile file) {
    return switch (file) {
      case Report report -> kept(report);
      case Movements movements -> Either.right(kept(movements));
    };
  }

  private Either<String, Seq<Notice>> kept(Report report) {
    var ours = book.transfersOf(report.messageId());
    if (ours.isEmpty()) {
      return Either.left("it is about a file that is not ours");
    }
    var keys = ours.map(Transfer::key).toSet();
    var said = Statements.of(report, ours).partition(each -> keys.contains(each.key()));
    return Either.right(heard(said._1()).appendAll(said._2().map(BankClerk::aboutNone)));
  }

  private Seq<Notice> kept(Movements movements) {
    Map<String, String> files =
        movements
            .movements()
            .map(StatusFile.Movement::key)
            .distinct()
            .flatMap(book::entry)
            .foldLeft(
                HashMap.empty(),
                (all, entry) ->
                    entry
                        .messageId()
                        .map(file -> all.put(entry.transfer().key(), file))
                        .getOrElse(all));
    return heard(Statements.of(movements.movements(), files));
  }

  private Seq<Notice> heard(Seq<Statement> said) {
    book.keep(said);
    return said.flatMap(each -> book.entry(each.key()).map(entry -> notice(each, entry)));
  }

  /** A case that was confirmed passes over what is uncertain; whoever runs the shop must not. */
  private Notice notice(Statement statement, Entry entry) {
    var answer = BankGateway.answer(entry, terms);
    if (answer instanceof Uncertain uncertain) {
      log.error("transfer {}: a person must look: {}", statement.key(), uncertain.why());
    }
    return new Verified(statement.id(), new LegId(statement.key()), answer, statement.at());
  }

  /** A transfer that is not in the file that it is said to be in: people look. */
  private static Notice aboutNone(Statement statement) {
    return new Verified(
        statement.id(),
        new LegId(statement.key()),
        new Uncertain("no such transfer was in the file"),
        statement.at());
  }

  @Override
  public String toString() {
    return "the clerk of %s".formatted(terms);
  }
}
