package org.dailies.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.dailies.Shown;

/** Renders alerts and findings as an Atom feed (RFC 4287), its text plain and escaped. */
final class FeedReport {

  private FeedReport() {}

  /** The feed; its clock is the report's date, so the same report gives the same feed. */
  static String render(Report report, Words words) {
    Header head = report.header();
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    out.append(words.language()).append("\">\n<id>urn:dailies:reports</id>\n<title>");
    out.append(xml(words.say("feed.title"))).append("</title>\n");
    out.append("<updated>").append(updated(head.date())).append("</updated>\n");
    out.append("<author><name>Dailies</name></author>\n");
    out.append("<link rel=\"alternate\" type=\"text/html\" href=\"index.html\"/>\n");
    for (AlertLine alert : report.alerts()) {
      String title =
          words.say(
              "feed.alert",
              "series",
              alert.series(),
              "n",
              alert.observed().value(),
              "when",
              words.when(alert.grain(), alert.from(), alert.to()),
              "expected",
              words.decimal(alert.expected()));
      String key =
          "alert " + alert.series() + alert.grain() + alert.from() + alert.kind() + head.date();
      String why =
          alert.why().isEmpty() ? "" : words.say("feed.why", "why", String.join(", ", alert.why()));
      entry(out, head, key, "alert", title, why, alert.observed().numberId());
    }
    for (Finding finding : report.findings()) {
      if (!finding.kind().equals("alert")) {
        String key = "finding " + head.date() + finding.headlineText();
        entry(
            out,
            head,
            key,
            finding.kind(),
            finding.headlineText(),
            finding.detailText(),
            numberId(finding));
      }
    }
    return out.append("</feed>\n").toString();
  }

  private static String numberId(Finding finding) {
    return finding.headline().stream()
        .map(Phrase::numberId)
        .filter(id -> id != null)
        .findFirst()
        .orElse(null);
  }

  private static void entry(
      StringBuilder out,
      Header head,
      String key,
      String kind,
      String title,
      String text,
      String numberId) {
    UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    out.append("<entry>\n<id>urn:uuid:").append(id).append("</id>\n");
    out.append("<title type=\"text\">")
        .append(xml(Shown.plain(title).strip()))
        .append("</title>\n");
    out.append("<updated>").append(updated(head.date())).append("</updated>\n");
    out.append("<category term=\"").append(xml(kind)).append("\"/>\n");
    String anchor = numberId == null ? "findings" : numberId;
    out.append("<link rel=\"alternate\" type=\"text/html\" href=\"index.html#")
        .append(xml(anchor))
        .append("\"/>\n");
    out.append("<content type=\"text\">").append(xml(text.isEmpty() ? title : text));
    out.append("</content>\n</entry>\n");
  }

  private static String updated(LocalDate day) {
    return day + "T00:00:00Z";
  }

  /** Escaped, without the characters that XML 1.0 can't hold. */
  private static String xml(String text) {
    return Svg.escape(XmlText.storable(text));
  }
}
