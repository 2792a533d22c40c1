package org.dailies.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A directory of small archives of every sort, one of them damaged. */
public final class SampleArchives {
  private SampleArchives() {}

  /** Writes them. */
  public static void write(Path dir) throws IOException {
    put(dir, "pages.warc.gz", Made.gzipEach(Made.pages(30, 9)));
    put(dir, "whole.warc.gz", Made.gzip(Made.join(Made.pages(5, 8))));
    put(dir, "plain.warc", Made.join(Made.pages(6, 7)));
    put(dir, "frames.warc.zst", Made.zstdEach(Made.pages(6, 6)));
    put(
        dir,
        "damaged.warc.gz",
        Made.join(
            Made.gzip(Made.page(1)),
            Made.bytes("no member"),
            Made.gzip(
                Made.response("https://other.example/2", "text/html", Made.bytes(Made.PAGE)))));
    put(dir, "page.html", Made.bytes("---\nurl: https://example.org/front\n---\n" + Made.PAGE));
    put(dir, "text.txt", Made.bytes("The tide turned at six."));
    put(dir, "text.txt.meta.json", Made.bytes("{\"outlet\":\"example.org\"}"));
    put(dir, "lines.jsonl.gz", Made.gzip(Made.bytes("{\"title\":\"a\"}\n{\"title\":\"b\"}\n")));
    put(dir, "notes.bin", new byte[] {0, 1, 2});
    put(
        dir,
        "pages.wacz",
        FormatsTest.zip(
            Map.of(
                "datapackage.json",
                Made.bytes("{}"),
                "archive/a.warc.gz",
                Made.gzipEach(Made.pages(3, 5))),
            true));
    String digest = "WARC-Payload-Digest: sha1:AAAA\r\nContent-Type";
    byte[] original = DamageTest.replace(Made.page(1), "Content-Type", digest);
    byte[] again = Made.record("revisit", "https://example.org/1", "application/http", new byte[0]);
    byte[] gone =
        Made.record("revisit", "https://example.org/gone", "application/http", new byte[0]);
    put(dir, "revisits/first.warc.gz", Made.gzipEach(List.of(original)));
    put(
        dir,
        "revisits/second.warc.gz",
        Made.gzipEach(List.of(DamageTest.replace(again, "Content-Type", digest), gone)));
  }

  private static void put(Path dir, String name, byte[] bytes) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
