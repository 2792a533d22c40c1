package org.dailies.archive;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What a crawler leaves of pages that read like articles. */
public final class Crawl {
  private static final String[] WORDS =
      ("ticket critic camera budget season curtain village engine paper summer letter painter river"
              + " museum teacher doctor island forest tower queue lantern ferry violin carpet kettle")
          .split(" ");

  private Crawl() {}

  /** A response with a page of its own text, under an address that ends in a word. */
  public static byte[] page(String word, int hour) {
    String text = "The " + word + " opens";
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>" + text)
            .append(" at last</title></head><body><article><h1>" + text + " at last</h1>");
    Random random = new Random(word.hashCode());
    for (int i = 0; i < 4; i++) {
      html.append("<p>" + text + " to the public, the town said");
      for (int n = 0; n < 60; n++) {
        html.append(n % 12 == 11 ? ". Then the " : " ").append(WORDS[random.nextInt(WORDS.length)]);
      }
      html.append(".</p>");
    }
    html.append("</article></body></html>");
    return dated(
        Made.http(address(word), "Content-Type: text/html\r\n", Made.bytes(html.toString())), hour);
  }

  /** A revisit of a page, as a server says that it has not been modified. */
  public static byte[] revisit(String word, int hour) {
    String id = new UUID(address(word).hashCode(), "response".hashCode()).toString();
    byte[] record =
        Made.record(
            "revisit",
            address(word),
            "application/http; msgtype=response\r\nWARC-Refers-To: <urn:uuid:" + id + ">",
            Made.bytes("HTTP/1.1 304 Not Modified\r\n\r\n"));
    return dated(record, hour + 10);
  }

  /** A WACZ with one archive. */
  public static byte[] wacz(byte[] archive) throws IOException {
    return FormatsTest.zip(
        Map.of("datapackage.json", Made.bytes("{}"), "archive/a.warc.gz", archive), true);
  }

  private static String address(String word) {
    return "https://harbour-post.example/" + word;
  }

  private static byte[] dated(byte[] record, int hour) {
    return DamageTest.replace(
        record, "2024-05-06T07:08:09Z", String.format(Locale.ROOT, "2025-11-03T%02d:00:00Z", hour));
  }
}
