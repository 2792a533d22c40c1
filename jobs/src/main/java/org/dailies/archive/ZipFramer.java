package org.dailies.archive;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.dailies.config.ArchiveConfig;

/**
 * The files of a ZIP, each read in place like a file of its own; of a WACZ only its archives, its
 * other parts are skipped.
 */
final class ZipFramer implements Framer {
  private final ArchiveInput input;
  private final ArchiveConfig config;
  private final Wanted wanted;
  private final int depth;
  private final boolean wacz;
  private final List<ZipDirectory.Entry> entries;
  private Iterator<ZipDirectory.Entry> rest;
  private Framer current;
  private String currentName;
  private boolean archives;
  private int overlapping;

  ZipFramer(
      ArchiveInput input, ArchiveFormat format, ArchiveConfig config, Wanted wanted, int depth)
      throws IOException {
    this.input = input;
    this.config = config;
    this.wanted = wanted;
    this.depth = depth;
    this.wacz = format == ArchiveFormat.WACZ;
    this.entries = ZipDirectory.read(input);
  }

  /** Whether a ZIP is a WACZ: it holds a datapackage.json, or archives below archive/. */
  static boolean wacz(ArchiveInput input) throws IOException {
    List<ZipDirectory.Entry> entries = ZipDirectory.read(input);
    return entries == null
        ? input.name().toLowerCase(Locale.ROOT).endsWith(".wacz")
        : entries.stream()
            .anyMatch(e -> e.name().equals("datapackage.json") || e.name().startsWith("archive/"));
  }

  @Override
  public ArchiveRecord next() throws IOException {
    if (rest == null) {
      if (entries == null) {
        rest = List.<ZipDirectory.Entry>of().iterator();
        return damage("the ZIP has no directory");
      }
      if (entries.stream().allMatch(ZipDirectory.Entry::isDirectory)) {
        rest = List.<ZipDirectory.Entry>of().iterator();
        return RecordDraft.skipped(input.name(), 0, input.size(), "empty");
      }
      rest = apart().iterator();
    }
    while (true) {
      ArchiveRecord record = currentRecord();
      if (record != null) {
        return record;
      }
      if (!rest.hasNext()) {
        return last();
      }
      if (Allowance.of(input).spent()) {
        rest = List.<ZipDirectory.Entry>of().iterator();
        return spent();
      }
      ZipDirectory.Entry entry = rest.next();
      if (!entry.isDirectory()) {
        ArchiveRecord fault = open(entry);
        if (fault != null) {
          return fault;
        }
      }
    }
  }

  /**
   * The entries in the order in which they are stored, without those that begin inside the one
   * before: one stretch of bytes is read once.
   */
  private List<ZipDirectory.Entry> apart() {
    List<ZipDirectory.Entry> apart = new ArrayList<>();
    long end = 0;
    for (ZipDirectory.Entry entry :
        entries.stream().sorted(Comparator.comparingLong(ZipDirectory.Entry::header)).toList()) {
      if (entry.header() < end) {
        overlapping++;
      } else {
        apart.add(entry);
        end = entry.header() + Math.max(1, entry.stored());
      }
    }
    return apart;
  }

  private ArchiveRecord spent() {
    Allowance allowance = Allowance.of(input);
    return RecordDraft.damage(
        input.name(), 0, input.size(), Problem.CONTAINER_TOO_LARGE, allowance.detail());
  }

  /** Members that overlap others are told of, and a WACZ that holds no archive, at its end. */
  private ArchiveRecord last() {
    if (overlapping > 0) {
      int members = overlapping;
      overlapping = 0;
      return damage("members that overlap others: " + members);
    }
    boolean none = wacz && !archives && entries != null;
    archives = true;
    return none ? damage("a WACZ that holds no archive") : null;
  }

  private ArchiveRecord currentRecord() throws IOException {
    if (current == null) {
      return null;
    }
    try {
      ArchiveRecord record = current.next();
      if (record == null) {
        closeCurrent();
      }
      return record;
    } catch (ZipException | EOFException e) {
      String seen = currentName + ": " + e.getMessage();
      closeCurrent();
      if (Allowance.of(input).spent()) {
        rest = List.<ZipDirectory.Entry>of().iterator();
        return spent();
      }
      return damage(seen);
    }
  }

  private void closeCurrent() throws IOException {
    current.close();
    current = null;
  }

  private ArchiveRecord open(ZipDirectory.Entry entry) throws IOException {
    ArchiveInput member = ZipDirectory.open(input, entry);
    if (member == null) {
      return damage("a member cannot be read: " + entry.name());
    }
    ArchiveInput inner = MeteredInput.within(input, member);
    currentName = inner.name();
    if (depth >= config.maxNesting()) {
      return RecordDraft.damage(
          currentName, 0, 0, Problem.NESTED_TOO_DEEP, "more than " + depth + " archives deep");
    }
    try {
      ArchiveFormat format = Archives.format(inner);
      if (wacz && !format.isRecords()) {
        return RecordDraft.skipped(currentName, 0, inner.size(), "wacz-part");
      }
      archives = true;
      current = Archives.framer(inner, format, config, wanted, depth + 1);
      return null;
    } catch (ZipException | EOFException e) {
      return damage(currentName + ": " + e.getMessage());
    }
  }

  private ArchiveRecord damage(String seen) {
    return RecordDraft.damage(input.name(), 0, input.size(), Problem.BAD_CONTAINER, seen);
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      closeCurrent();
    }
  }
}
