package org.dailies.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** One gzip member (RFC 1952) after another; check sum and size are verified at each one's end. */
final class GzipWindow extends MemberWindow {
  private static final int BLOCK = 1 << 15;

  /** How many members may refuse to be skipped before no more are tried. */
  private static final int TRIES = 16;

  /** What is inflated first: a record's headers, mostly. */
  private static final int FIRST = 1 << 11;

  /** What is inflated next, that long headers do not cost a whole block. */
  private static final int SECOND = 3 << 11;

  private final StoredBytes stored;
  private final Allowance allowance;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final ArrayDeque<long[]> blocks = new ArrayDeque<>();
  private long start;
  private long headerEnd;
  private long produced;
  private boolean done;
  private int hits;
  private int misses;

  GzipWindow(StoredBytes stored) {
    this.stored = stored;
    this.allowance = Allowance.of(stored.input());
  }

  @Override
  boolean begin() throws IOException {
    clear();
    inflater.reset();
    crc.reset();
    blocks.clear();
    produced = 0;
    done = false;
    stored.ensure(FIRST);
    start = stored.offset();
    if (!header()) {
      done = true;
      return false;
    }
    headerEnd = stored.offset();
    return true;
  }

  private boolean header() throws IOException {
    if (stored.ensure(10) < 10) {
      fail(Problem.TRUNCATED, "the file ends inside a gzip header");
      return false;
    }
    if (!Magic.gzip(stored.buf, stored.pos, stored.lim)) {
      fail(Problem.GARBAGE, "no gzip member begins here");
      return false;
    }
    int flags = stored.buf[stored.pos + 3];
    stored.pos += 10;
    if ((flags & 4) != 0) {
      if (stored.ensure(2) < 2) {
        fail(Problem.TRUNCATED, "the file ends inside a gzip header");
        return false;
      }
      int extra = (stored.buf[stored.pos] & 255) | (stored.buf[stored.pos + 1] & 255) << 8;
      if (stored.ensure(2 + extra) < 2 + Math.min(extra, stored.buf.length - 2)) {
        fail(Problem.TRUNCATED, "the file ends inside a gzip header");
        return false;
      }
      stored.seek(stored.offset() + 2 + extra);
    }
    int strings = ((flags >> 3) & 1) + ((flags >> 4) & 1);
    for (int i = 0, length = 0; i < strings; length++) {
      if (!stored.fill() || length > BLOCK) {
        fail(Problem.TRUNCATED, "a gzip header does not end");
        return false;
      }
      i += stored.buf[stored.pos++] == 0 ? 1 : 0;
    }
    if ((flags & 2) != 0) {
      stored.ensure(2);
      stored.pos += Math.min(2, stored.lim - stored.pos);
    }
    return true;
  }

  @Override
  int pull(byte[] into, int from, int length) throws IOException {
    if (done) {
      return -1;
    }
    int asked = Math.min(length, step());
    if (produced % BLOCK == 0) {
      blocks.add(new long[] {produced, headerEnd + inflater.getBytesRead()});
    }
    try {
      while (true) {
        int n = inflater.inflate(into, from, asked);
        if (n > 0) {
          crc.update(into, from, n);
          produced += n;
          if (allowance.take(n)) {
            return n;
          }
          done = true;
          fail(Problem.CONTAINER_TOO_LARGE, allowance.detail());
          return -1;
        }
        if (inflater.finished()) {
          stored.pos = stored.lim - inflater.getRemaining();
          finish();
          return -1;
        }
        if (inflater.needsDictionary()) {
          throw new DataFormatException("needs a dictionary");
        }
        if (!stored.fill()) {
          done = true;
          fail(Problem.TRUNCATED, "the file ends inside a gzip member");
          return -1;
        }
        inflater.setInput(stored.buf, stored.pos, stored.lim - stored.pos);
        stored.pos = stored.lim;
      }
    } catch (DataFormatException e) {
      done = true;
      stored.pos = stored.lim - inflater.getRemaining();
      fail(Problem.BAD_COMPRESSION, "deflate: " + e.getMessage());
      return -1;
    }
  }

  private int step() {
    if (produced >= FIRST + SECOND) {
      return BLOCK - (int) (produced % BLOCK);
    }
    return produced == 0 ? FIRST : FIRST + SECOND - (int) produced;
  }

  @Override
  boolean skipUnit(long size) throws IOException {
    boolean hopeless = misses > TRIES && misses > hits;
    if (hopeless || done || size < produced || stored.pos != stored.lim) {
      return false;
    }
    long resume = stored.offset() - inflater.getRemaining();
    if (!stored.holds(start)) {
      return false;
    }
    stored.seek(start);
    long next = NextMember.after(stored, size, resume);
    if (next < 0) {
      misses++;
      stored.seek(resume);
      stored.fill();
      inflater.setInput(stored.buf, stored.pos, stored.lim - stored.pos);
      stored.pos = stored.lim;
      return false;
    }
    hits++;
    stored.seek(next);
    done = true;
    finishUnit();
    return true;
  }

  private void finish() throws IOException {
    done = true;
    if (stored.ensure(8) < 8) {
      stored.pos = stored.lim;
      fail(Problem.TRUNCATED, "the file ends inside a gzip trailer");
      return;
    }
    long sum = Magic.int32(stored.buf, stored.pos);
    long size = Magic.int32(stored.buf, stored.pos + 4);
    stored.pos += 8;
    if (sum != crc.getValue()) {
      fail(Problem.BAD_COMPRESSION, "the gzip check sum does not fit");
    } else if (size != (produced & 0xffffffffL)) {
      fail(Problem.BAD_COMPRESSION, "the gzip size does not fit");
    }
  }

  @Override
  boolean atStart() {
    return produced == lim - pos;
  }

  @Override
  long begun() {
    return start;
  }

  @Override
  long end() {
    return stored.offset();
  }

  @Override
  long place() {
    long at = produced - (lim - pos);
    while (blocks.size() > 1 && nextBlock() <= at) {
      blocks.poll();
    }
    return blocks.isEmpty() ? start : blocks.peek()[1];
  }

  private long nextBlock() {
    return blocks.peek()[0] + BLOCK;
  }

  @Override
  long standing() {
    return done ? stored.offset() : headerEnd + inflater.getBytesRead();
  }

  @Override
  MemberStart.Kind kind() {
    return MemberStart.Kind.GZIP;
  }

  @Override
  void release() {
    inflater.end();
  }
}
