package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dailies.archive.Feed;
import org.junit.jupiter.api.Test;

final class FeedReaderTest {
  private static final String HOME = "https://www.paper.example/feed";

  private static List<ListedPage> pages(String xml) {
    byte[] payload = xml.getBytes(StandardCharsets.UTF_8);
    return Captures.EXTRACTOR
        .feeds()
        .pages(new Feed("a", 0, 1, HOME, Instant.parse("2025-11-20T08:00:00Z"), null, payload));
  }

  private static ListedPage page(String path, String day) {
    String url = "https://www.paper.example" + path;
    return new ListedPage("paper.example", url, "paper.example" + path, LocalDate.parse(day), HOME);
  }

  @Test
  void rssIsReadWithItsLinksAndDays() {
    assertThat(
            pages(
                "<?xml version='1.0'?><rss><channel><link>https://www.paper.example/</link>"
                    + "<item><title>A</title><link>https://www.paper.example/a</link>"
                    + "<pubDate>Wed, 19 Nov 2025 10:00:00 GMT</pubDate></item>"
                    + "<item><guid>https://www.paper.example/b</guid></item>"
                    + "<item><guid isPermaLink='false'>17</guid></item></channel></rss>"))
        .containsExactly(page("/a", "2025-11-19"), page("/b", "2025-11-20"));
  }

  @Test
  void atomAndNewsSitemapsAreRead() {
    assertThat(
            pages(
                "<feed><entry><link rel='edit' href='/x'/><link href='/a'/>"
                    + "<updated>2025-11-20T07:00:00Z</updated>"
                    + "<published>2025-11-18T07:00:00Z</published></entry></feed>"))
        .containsExactly(page("/a", "2025-11-18"));
    assertThat(
            pages(
                "<urlset><url><loc>https://www.paper.example/a</loc><news:news>"
                    + "<news:publication_date>2025-11-17</news:publication_date></news:news></url>"
                    + "<url><loc>https://www.paper.example/about</loc></url></urlset>"))
        .containsExactly(page("/a", "2025-11-17"));
  }

  @Test
  void aDayAfterTheCaptureIsNotBelieved() {
    assertThat(
            pages(
                "<rss><item><link>https://www.paper.example/a</link>"
                    + "<pubDate>19 Nov 2031</pubDate></item></rss>"))
        .containsExactly(page("/a", "2025-11-20"));
  }

  @Test
  void whatIsNoFeedListsNothing() {
    assertThat(pages("<rss><item><link>javascript:alert(1)</link></item>")).isEmpty();
    assertThat(pages("\u0000<<<rss")).isEmpty();
  }
}
