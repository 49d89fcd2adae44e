package io.redress.simulator.events;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.DelegatingPositionOutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * An open stream as the file that the library writes to. It stays open, and is of no system that
 * has blocks.
 */
record ParquetStream(OutputStream out) implements OutputFile {

  private static final long NO_BLOCKS = 0;

  @Override
  public PositionOutputStream create(long blockSize) {
    return new Counting(out);
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSize) {
    return create(blockSize);
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return NO_BLOCKS;
  }

  private static final class Counting extends DelegatingPositionOutputStream {

    private long written;

    Counting(OutputStream out) {
      super(out);
    }

    @Override
    public long getPos() {
      return written;
    }

    @Override
    public void write(int one) throws IOException {
      super.write(one);
      written++;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      super.write(bytes, from, length);
      written += length;
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
