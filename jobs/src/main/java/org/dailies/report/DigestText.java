package org.dailies.report;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A digest as Markdown and as an Atom feed with absolute links. */
final class DigestText {
  private DigestText() {}

  /** The digest as CommonMark. */
  static String markdown(Letter letter, Words words) {
    StringBuilder out = new StringBuilder("# ").append(MarkdownReport.text(letter.title()));
    out.append("\n\n").append(MarkdownReport.text(letter.lead())).append("\n");
    if (letter.address() != null) {
      out.append('\n').append(link(words.say("digest.open"), letter.address())).append('\n');
    }
    for (Letter.Section section : letter.sections()) {
      out.append("\n## ").append(MarkdownReport.text(section.heading())).append("\n\n");
      for (Letter.Item item : section.items()) {
        out.append("- **").append(link(item.text(), item.url())).append("**");
        if (!item.detail().isEmpty()) {
          out.append("  \n  ").append(MarkdownReport.text(item.detail()));
        }
        out.append('\n');
        if (item.quote() != null) {
          out.append("  > ").append(MarkdownReport.text(item.quote())).append('\n');
        }
      }
      if (section.more() != null) {
        out.append('\n').append(MarkdownReport.text(section.more())).append('\n');
      }
    }
    return out.toString();
  }

  private static String link(String text, String url) {
    String shown = MarkdownReport.text(text);
    return url == null
        ? shown
        : "[" + shown + "](<" + url.replace("<", "%3C").replace(">", "%3E") + ">)";
  }

  /** The digest as a feed (RFC 4287), one entry an item. */
  static String atom(Letter letter, Header header, Words words) {
    String updated = header.date() + "T00:00:00Z";
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    out.append(words.language()).append("\">\n<id>urn:dailies:digest:").append(xml(letter.name()));
    out.append("</id>\n<title>").append(xml(letter.title())).append("</title>\n<updated>");
    out.append(updated).append("</updated>\n<author><name>Dailies</name></author>\n");
    if (letter.address() != null) {
      out.append("<link rel=\"alternate\" type=\"text/html\" href=\"");
      out.append(xml(letter.address())).append("\"/>\n");
    }
    for (Letter.Section section : letter.sections()) {
      for (Letter.Item item : section.items()) {
        entry(out, section, item, updated);
      }
      if (section.more() != null) {
        String key = "more " + header.date() + letter.name() + section.heading();
        entry(
            out,
            section,
            new Letter.Item(key, section.more(), "", null, letter.address()),
            updated);
      }
    }
    return out.append("</feed>\n").toString();
  }

  private static void entry(
      StringBuilder out, Letter.Section section, Letter.Item item, String updated) {
    UUID id = UUID.nameUUIDFromBytes(item.key().getBytes(StandardCharsets.UTF_8));
    out.append("<entry>\n<id>urn:uuid:").append(id).append("</id>\n<title type=\"text\">");
    out.append(xml(item.text())).append("</title>\n<updated>").append(updated);
    out.append("</updated>\n<category term=\"").append(xml(section.heading())).append("\"/>\n");
    if (item.url() != null) {
      out.append("<link rel=\"alternate\" href=\"").append(xml(item.url())).append("\"/>\n");
    }
    String quote = item.quote() == null ? "" : "\n“" + item.quote() + "”";
    out.append("<content type=\"text\">").append(xml(item.detail() + quote));
    out.append("</content>\n</entry>\n");
  }

  private static String xml(String text) {
    return Svg.escape(XmlText.storable(text));
  }
}
