package org.dailies.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Invented pages by seed: good ones that read like news, and poison, each flood built to hurt
 * another stage, in five sizes.
 */
final class PoisonCorpus {
  /** The day of the first page. */
  static final LocalDate FIRST = LocalDate.of(2025, 10, 1);

  private static final int DAYS = 40;

  private static final String[] STUDIOS = {
    "Netflix", "Disney", "Lionsgate", "Paramount", "Warner Bros. Discovery", "Sony Pictures"
  };
  private static final String[] WORDS =
      ("harbour market council evening window bridge garden valley morning station winter orchard"
              + " ticket critic camera budget season curtain village engine paper summer letter"
              + " painter river museum teacher doctor island forest tower queue lantern ferry")
          .split(" ");

  private PoisonCorpus() {}

  /** A page as a crawler found it. */
  @SuppressWarnings("ArrayRecordComponent")
  record Page(String kind, String url, byte[] html) {
    /** The page as a WARC record, uncompressed. */
    byte[] record() {
      byte[] head =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII);
      String id = UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8)).toString();
      String fields =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
              + id
              + ">\r\nWARC-Date: "
              + FIRST.plusDays(DAYS)
              + "T07:08:09Z\r\nWARC-Target-URI: "
              + url
              + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
              + (head.length + html.length)
              + "\r\n\r\n";
      byte[] begin = fields.getBytes(StandardCharsets.UTF_8);
      byte[] all = new byte[begin.length + head.length + html.length + 4];
      System.arraycopy(begin, 0, all, 0, begin.length);
      System.arraycopy(head, 0, all, begin.length, head.length);
      System.arraycopy(html, 0, all, begin.length + head.length, html.length);
      System.arraycopy(new byte[] {'\r', '\n', '\r', '\n'}, 0, all, all.length - 4, 4);
      return all;
    }
  }

  /** So many good pages. */
  static List<Page> good(int count, long seed) {
    Random random = new Random(seed);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String studio = STUDIOS[random.nextInt(STUDIOS.length)];
      String first = "<p>" + studio + " said that it had used generative AI for scene " + i + ". ";
      String quote =
          "<p>\"We think generative AI is a "
              + word(random)
              + " of a tool,\" said Ted Sarandos, co-chief executive of Netflix.</p>";
      String body =
          first
              + prose(random, 60)
              + "</p>"
              + (i % 3 == 0 ? quote : "")
              + "<p>"
              + prose(random, 90)
              + "</p>";
      String title = studio + " and the " + word(random) + " " + word(random) + " " + i;
      String url = "https://good-" + i % 25 + ".example/2025/story-" + i;
      pages.add(page("good", url, title, FIRST.plusDays(i % DAYS), body));
    }
    return pages;
  }

  /**
   * Every flood in five sizes, the largest with so many repetitions of its unit as {@code most}.
   */
  static List<Page> poison(int most, long seed) {
    Random random = new Random(seed);
    List<Page> pages = new ArrayList<>();
    for (Map.Entry<String, IntFunction<String>> flood : floods(random).entrySet()) {
      for (int size = 1; size <= 5; size++) {
        int times = most >> (2 * (5 - size));
        String url = "https://poison-" + pages.size() + ".example/2025/" + flood.getKey();
        String title =
            flood.getKey().equals("headline")
                ? "Netflix and Disney on generative AI: what we know tonight"
                : "Netflix and generative AI, flood " + pages.size();
        String body =
            "<p>Netflix said that generative AI is here. "
                + prose(random, 30)
                + "</p>"
                + flood.getValue().apply(Math.max(1, times));
        pages.add(page(flood.getKey(), url, title, FIRST.plusDays(pages.size() % DAYS), body));
      }
    }
    return pages;
  }

  private static Map<String, IntFunction<String>> floods(Random random) {
    Map<String, IntFunction<String>> floods = new LinkedHashMap<>();
    floods.put("dotted", n -> p("a.".repeat(n) + "com/x"));
    floods.put("dashed", n -> p("a-".repeat(n)));
    floods.put("nested", n -> "<div>".repeat(n) + prose(random, 40));
    floods.put("inline", n -> "<b><i><a href=x>".repeat(n) + prose(random, 40));
    floods.put("token", n -> p("abcdefgh".repeat(n)));
    floods.put("quotes", n -> p("Disney said \"generative AI is good\". ".repeat(n)));
    floods.put("unclosed", n -> p("\"\u201c\u00ab ".repeat(n)));
    floods.put("names", n -> p("Ted Sarandos, Bob Iger and David Zaslav. ".repeat(n)));
    floods.put("pairs", n -> p("Netflix AI ".repeat(n)));
    floods.put("marks", n -> p("e" + "\u0301\u0323\u0308".repeat(n)));
    floods.put("bidi", n -> p("\u202eNetflix\u202d AI\u2066 ".repeat(n)));
    floods.put("zero-width", n -> p("N\u200be\u200dt\u2060flix\ufeff ".repeat(n)));
    floods.put("table", n -> "<table><tr>" + "<td>Netflix<td>7,5".repeat(n) + "</table>");
    floods.put("recurring", n -> p("Netflix and generative AI: read more here.").repeat(n));
    floods.put("headline", n -> p(prose(random, Math.min(n, 50_000))));
    floods.put("credits", n -> p("Directed by Ann Lee and written by Ann Lee, ".repeat(n)));
    floods.put("addresses", n -> p("https://a.example/b?c=d&amp;e www.f.example ".repeat(n)));
    floods.put("ideographs", n -> p("迪士尼表示生成式人工智能".repeat(n)));
    floods.put("clauses", n -> p("Disney said that Netflix said that ".repeat(n)));
    floods.put("comments", n -> "<!-- " + "<p ".repeat(n) + "-->" + p(prose(random, 40)));
    return floods;
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static Page page(String kind, String url, String title, LocalDate day, String body) {
    String html =
        "<!DOCTYPE html><html lang=en><head><title>"
            + title
            + "</title><meta property=\"article:published_time\" content=\""
            + day
            + "T09:00:00Z\"></head><body><article><h1>"
            + title
            + "</h1>"
            + body
            + "</article></body></html>";
    return new Page(kind, url, html.getBytes(StandardCharsets.UTF_8));
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private static String prose(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = word(random);
      boolean first = i % 12 == 0;
      text.append(first && i > 0 ? ". " : i > 0 ? " " : "");
      text.append(first ? word.substring(0, 1).toUpperCase(Locale.ROOT) : word.charAt(0));
      text.append(word, 1, word.length());
    }
    return text.append('.').toString();
  }
}
