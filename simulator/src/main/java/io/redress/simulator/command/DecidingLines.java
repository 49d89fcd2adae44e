package io.redress.simulator.command;

import io.redress.policy.Policy;
import io.redress.simulator.command.BlockAnswers.Answered;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Answers a stream of dossiers in their order. This thread reads and writes, others answer; it is
 * never more than a few blocks ahead of what is written, and waits for no input while there is
 * something to write.
 */
final class DecidingLines {

  private final BlockAnswers answers;
  private final int threads;
  private final OutputStream out;
  private final Queue<Future<Answered>> underWay = new ArrayDeque<>();
  private long lines;
  private long undecided;

  private DecidingLines(Policy policy, int threads, OutputStream out) {
    this.answers = new BlockAnswers(policy);
    this.threads = threads;
    this.out = out;
  }

  /**
   * How it went.
   *
   * @param undecided how many of the lines got no decision
   */
  record Count(long lines, long undecided) {}

  /** The output takes no more: whoever read it has gone. */
  static final class NobodyReads extends Exception {

    private static final long serialVersionUID = 1L;

    NobodyReads(IOException cause) {
      super(cause);
    }
  }

  /**
   * Answers all lines.
   *
   * @throws IOException if the input cannot be read
   * @throws NobodyReads if the output cannot be written
   */
  static Count decide(Policy policy, int threads, InputStream in, OutputStream out)
      throws IOException, NobodyReads, InterruptedException {
    var workers = Executors.newFixedThreadPool(threads, DecidingLines::worker);
    try {
      var deciding = new DecidingLines(policy, threads, out);
      deciding.run(new LineBlocks(in), workers);
      return new Count(deciding.lines, deciding.undecided);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    var thread = new Thread(work, "decide");
    thread.setDaemon(true);
    return thread;
  }

  private void run(LineBlocks blocks, ExecutorService workers)
      throws IOException, NobodyReads, InterruptedException {
    for (var block = blocks.next(); block.isDefined(); block = blocks.next()) {
      block.forEach(some -> underWay.add(workers.submit(() -> answers.to(some))));
      while (underWay.size() > 2 * threads || (!underWay.isEmpty() && !blocks.isReady())) {
        writeNext();
      }
    }
    while (!underWay.isEmpty()) {
      writeNext();
    }
  }

  private void writeNext() throws NobodyReads, InterruptedException {
    var answered = next(underWay.remove());
    try {
      answered.json().writeTo(out);
      out.flush();
    } catch (IOException gone) {
      throw new NobodyReads(gone);
    }
    lines += answered.lines();
    undecided += answered.undecided();
  }

  private static Answered next(Future<Answered> first) throws InterruptedException {
    try {
      return first.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException("a block could not be answered", failure.getCause());
    }
  }
}
