package org.dailies.archive;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.dailies.config.ArchiveConfig;

/** Archives made for tests, and what is read of them. */
public final class Made {
  static final String PAGE =
      "<!DOCTYPE html><html><head><title>The harbour at dawn</title></head>"
          + "<body><p>Boats leave before the light does.</p></body></html>";

  /** All payloads, so that all is inflated. */
  static final Wanted ALL = new Wanted(Wanted.Payloads.ALL, false, RecordFilter.ANY);

  private Made() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A WARC record of a type with a block. */
  public static byte[] record(String type, String uri, String contentType, byte[] block) {
    return join(
        bytes(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:"
                + new UUID(uri.hashCode(), type.hashCode())
                + ">\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Target-URI: "
                + uri
                + "\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n"),
        block,
        bytes("\r\n\r\n"));
  }

  static byte[] response(String uri, String mediaType, byte[] body) {
    return http(uri, "Content-Type: " + mediaType + "\r\n", body);
  }

  public static byte[] http(String uri, String headers, byte[] body) {
    byte[] block = join(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
    return record("response", uri, "application/http; msgtype=response", block);
  }

  static byte[] page(int number) {
    return response(
        "https://example.org/" + number, "text/html; charset=utf-8", bytes(PAGE + number));
  }

  public static byte[] info() {
    return record("warcinfo", "", "application/warc-fields", bytes("software: tests\r\n"));
  }

  /** Pages of which every third has a long incompressible body. */
  public static List<byte[]> pages(int count, long seed) {
    Random random = new Random(seed);
    List<byte[]> records = new ArrayList<>();
    records.add(info());
    for (int i = 0; i < count; i++) {
      byte[] noise = new byte[i % 3 == 0 ? random.nextInt(3000) : random.nextInt(40)];
      random.nextBytes(noise);
      records.add(response("https://example.org/" + i, "text/html", join(bytes(PAGE), noise)));
    }
    return records;
  }

  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  public static byte[] join(List<byte[]> parts) {
    return join(parts.toArray(byte[][]::new));
  }

  public static byte[] gzip(byte[] bytes) {
    return gzip(bytes, Deflater.DEFAULT_COMPRESSION);
  }

  static byte[] gzip(byte[] bytes, int level) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(level);
          }
        }) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Every record a member. */
  public static byte[] gzipEach(List<byte[]> records) {
    return join(records.stream().map(Made::gzip).toList());
  }

  static byte[] zstdEach(List<byte[]> records) {
    return join(records.stream().map(Zstd::compress).toList());
  }

  static List<ArchiveRecord> read(ArchiveInput input) {
    return read(input, ArchiveConfig.defaults(), Wanted.ALL);
  }

  static List<ArchiveRecord> read(ArchiveInput input, ArchiveConfig config, Wanted wanted) {
    List<ArchiveRecord> records = new ArrayList<>();
    try (ArchiveRecords reader = Archives.records(input, config, wanted)) {
      reader.forEachRemaining(records::add);
    }
    return records;
  }

  static List<ArchiveRecord> readBySplits(ArchiveInput input, long bytes) {
    List<ArchiveRecord> records = new ArrayList<>();
    for (Split split : Archives.splits(input, bytes)) {
      try (ArchiveRecords reader = Archives.records(input, split, ArchiveConfig.defaults(), ALL)) {
        reader.forEachRemaining(records::add);
      }
    }
    return records;
  }

  /** What tells records apart, without payloads. */
  static List<String> places(List<ArchiveRecord> records) {
    return records.stream()
        .map(
            r -> r.offset() + "+" + r.length() + " " + r.type() + " " + r.uri() + " " + r.problem())
        .toList();
  }

  static List<String> places(ArchiveInput input) {
    return places(read(input, ArchiveConfig.defaults(), ALL));
  }

  /** Whether the records' spans cover the input without gap or overlap. */
  static boolean covers(List<ArchiveRecord> records, long size) {
    long at = 0;
    for (ArchiveRecord record : records) {
      if (record.offset() != at || record.length() < 0) {
        return false;
      }
      at += record.length();
    }
    return at == size;
  }
}
