package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dailies.config.ReportConfig;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PART =
      Pattern.compile("Content-Type: text/(plain|html).*?\r\n\r\n(.*?)\r\n--", Pattern.DOTALL);

  @TempDir static Path directory;

  @BeforeAll
  static void write() throws IOException {
    ReportConfig config =
        Changed.with(
            ReportConfig.defaults().withDigest(), "baseUrl", "https://reports.example/dailies/");
    DigestFiles.write(ReportFixture.report(), Words.of("en"), config, directory);
  }

  private static String file(String name) throws IOException {
    return Files.readString(directory.resolve("digest").resolve(name));
  }

  private static String part(String mail, String kind) {
    Matcher part = PART.matcher(mail);
    while (part.find()) {
      if (part.group(1).equals(kind)) {
        return new String(Base64.getMimeDecoder().decode(part.group(2)), StandardCharsets.UTF_8);
      }
    }
    throw new AssertionError("no part " + kind);
  }

  @Test
  void thereIsOneOfTheDayOneOfTheWeekAndOneAStudioInEachForm() throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(directory.resolve("digest"))) {
      names = files.map(f -> f.getFileName().toString()).toList();
    }
    assertThat(names)
        .contains("day.eml", "day.slack.json", "day.teams.json", "day.md", "day.xml")
        .contains("week.eml", "studio-larkfield.eml", "studio-larkfield.xml");
  }

  @Test
  void aMessageOfSlackSaysWhatItHasNoRoomFor() throws IOException {
    Letter.Item item = new Letter.Item("k", "A story", "", null, null);
    Letter.Section section = new Letter.Section("A studio", List.of(item), null);
    Letter letter = new Letter("day", "Title", "Lead.", null, Collections.nCopies(40, section));
    JsonNode blocks = JSON.readTree(new DigestChat(Words.of("en")).slack(letter)).path("blocks");
    assertThat(blocks).hasSizeLessThanOrEqualTo(50);
    assertThat(blocks.findValuesAsText("type").stream().filter("header"::equals)).hasSize(25);
    assertThat(blocks.toString()).contains("17 more parts stand");
  }

  @Test
  void aMailIsSmallWellFormedAndLoadsNothing() throws IOException {
    String mail = file("day.eml");
    assertThat(mail.length()).isLessThan(100_000);
    assertThat(mail.lines().allMatch(line -> line.length() <= 998)).isTrue();
    assertThat(mail.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(mail)
        .startsWith("From: Dailies <dailies@localhost>\r\nTo: undisclosed-recipients:;");
    Document html = Jsoup.parse(part(mail, "html"));
    assertThat(html.select("img, script, style, link, iframe, [src], [style], [background]"))
        .isEmpty();
    assertThat(html.select("a").eachAttr("href")).allMatch(href -> href.startsWith("http"));
    assertThat(html.select("a").eachAttr("href"))
        .contains("https://reports.example/dailies/2025-11-22/index.html#new");
    assertThat(part(mail, "plain"))
        .contains("new stories on generative AI at a studio", "Larkfield");
  }

  @Test
  void crawledTextIsTextInEveryForm() throws IOException {
    Report report = ReportFixture.report();
    Pair hostile =
        report.recent().pairs().stream()
            .filter(Pair::fresh)
            .map(p -> Changed.with(p, "sentence", hostile(p.sentence())))
            .findFirst()
            .orElseThrow();
    Report one =
        Changed.with(report, "recent", Changed.with(report.recent(), "pairs", List.of(hostile)));
    Letter letter = Letters.of(one, Words.of("en"), "", 5).get(0);
    String html =
        part(
            new DigestMail(Words.of("en"), one.header(), "a@b.example", "").render(letter), "html");
    assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(html).doesNotContain("href=\"javascript");
    assertThat(DigestText.markdown(letter, Words.of("en"))).contains("\\<script\\>");
    assertThat(new DigestChat(Words.of("en")).slack(letter)).doesNotContain("mrkdwn");
    assertThat(letter.title()).doesNotContain("\n");
  }

  private static Sentence hostile(Sentence s) {
    return Changed.with(
        Changed.with(
            Changed.with(s, "title", "<script>alert(1)</script>\r\nBcc: all@evil.example"),
            "url",
            "javascript:alert(1)"),
        "text",
        "*bold* <!channel> [x](javascript:alert(1))");
  }

  @Test
  void messagesAreWhatTheWebhooksTake() throws IOException {
    JsonNode slack = JSON.readTree(file("day.slack.json"));
    assertThat(slack.path("blocks").size()).isBetween(3, 50);
    slack
        .path("blocks")
        .forEach(
            b -> {
              assertThat(b.path("type").asText()).isIn("header", "rich_text");
              assertThat(b.path("text").path("text").asText().length()).isLessThanOrEqualTo(150);
            });
    String teams = file("day.teams.json");
    assertThat(teams.getBytes(StandardCharsets.UTF_8).length).isLessThan(28_000);
    assertThat(JSON.readTree(teams).at("/attachments/0/content/type").asText())
        .isEqualTo("AdaptiveCard");
  }

  @Test
  void theFeedIsXmlWithAbsoluteLinks() throws Exception {
    var feed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(directory.resolve("digest/day.xml").toFile());
    var links = feed.getElementsByTagName("link");
    assertThat(links.getLength()).isGreaterThan(3);
    for (int i = 0; i < links.getLength(); i++) {
      assertThat(links.item(i).getAttributes().getNamedItem("href").getNodeValue())
          .startsWith("http");
    }
  }

  @Test
  void aSubjectOfAnyScriptIsEncodedInWholeCharacters() {
    Letter letter = new Letter("x", "Écran 映画会社の生成ＡＩについての長い長い長い見出し🎬", "", null, List.of());
    String mail =
        new DigestMail(Words.of("en"), ReportFixture.report().header(), "a@b.example", "")
            .render(letter);
    Matcher subject = Pattern.compile("Subject: (.*?)\r\nDate", Pattern.DOTALL).matcher(mail);
    assertThat(subject.find()).isTrue();
    StringBuilder decoded = new StringBuilder();
    for (String word : subject.group(1).split("\r\n ")) {
      assertThat(word.length()).isLessThanOrEqualTo(75);
      String bare = word.substring("=?UTF-8?B?".length(), word.length() - 2);
      decoded.append(new String(Base64.getDecoder().decode(bare), StandardCharsets.UTF_8));
    }
    assertThat(decoded.toString()).isEqualTo(letter.title());
  }
}
