package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FeedReportTest {

  @Test
  void isWellFormedAndEveryEntryHasWhatAtomWants() throws Exception {
    Report report = ReportFixture.report();
    Document feed = parse(FeedReport.render(report, Words.english()));
    NodeList entries = feed.getElementsByTagNameNS("*", "entry");
    long findings = report.findings().stream().filter(f -> !f.kind().equals("alert")).count();
    assertThat(entries.getLength()).isEqualTo((int) findings + report.alerts().size());
    assertThat(texts(feed, "id")).doesNotHaveDuplicates();
    assertThat(texts(feed, "updated")).containsOnly("2025-11-22T00:00:00Z");
    assertThat(texts(feed, "title")).hasSize(entries.getLength() + 1);
  }

  @Test
  void hostileTextStaysText() throws Exception {
    Report r = ReportFixture.empty();
    Finding hostile =
        new Finding("data", List.of(Phrase.of(ReportFixture.SCRIPT_TITLE + "\u0001")), List.of());
    Document feed = parse(FeedReport.render(r.withFindings(List.of(hostile)), Words.english()));
    assertThat(texts(feed, "title")).contains(ReportFixture.SCRIPT_TITLE);
    assertThat(feed.getElementsByTagName("script").getLength()).isZero();
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> texts(Document feed, String tag) {
    NodeList nodes = feed.getElementsByTagNameNS("*", tag);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
