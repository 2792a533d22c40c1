package org.dailies.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.dailies.Sha256;

/**
 * A digest as a mail (RFC 5322, MIME): plain text and HTML, no picture, no style sheet and no
 * address that a reader's program would load.
 */
final class DigestMail {
  private static final int LINE = 76;

  /** Bytes of text in one encoded word of a header, so that the word has 75 characters at most. */
  private static final int WORD = 42;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu '06:00:00 +0000'", Locale.ENGLISH);

  private final Words words;
  private final Header header;
  private final String from;
  private final String to;

  DigestMail(Words words, Header header, String from, String to) {
    this.words = words;
    this.header = header;
    this.from = from;
    this.to = to;
  }

  /** The mail, its lines ended by CR LF. */
  String render(Letter letter) {
    String id = Sha256.hex(header.runId() + " " + header.date() + " " + letter.name());
    String boundary = "part-" + id;
    LocalDate day = header.date();
    String head =
        "From: "
            + from
            + "\r\nTo: "
            + (to.isEmpty() ? "undisclosed-recipients:;" : to)
            + "\r\nSubject: "
            + encoded(letter.title())
            + "\r\nDate: "
            + DATE.format(day)
            + "\r\nMessage-ID: <"
            + id
            + "@dailies.invalid>\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
            + "Content-Language: "
            + words.language()
            + "\r\nContent-Type: multipart/alternative; boundary=\""
            + boundary
            + "\"\r\n\r\n";
    return head
        + part(boundary, "text/plain", text(letter))
        + part(boundary, "text/html", html(letter))
        + "--"
        + boundary
        + "--\r\n";
  }

  private static String part(String boundary, String type, String body) {
    Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\r', '\n'});
    return "--"
        + boundary
        + "\r\nContent-Type: "
        + type
        + "; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + lines.encodeToString(body.getBytes(StandardCharsets.UTF_8))
        + "\r\n";
  }

  /** A header's text in encoded words (RFC 2047), whole characters in each. */
  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isISOControl(c))
        .forEach(
            c -> {
              String next = Character.toString(c);
              if (bytes(word + next).length > WORD) {
                flush(out, word);
              }
              word.append(next);
            });
    flush(out, word);
    return out.toString();
  }

  private static void flush(StringBuilder out, StringBuilder word) {
    if (!word.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\r\n ")
          .append("=?UTF-8?B?")
          .append(Base64.getEncoder().encodeToString(bytes(word.toString())))
          .append("?=");
      word.setLength(0);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String text(Letter letter) {
    StringBuilder out = new StringBuilder(letter.title()).append("\n\n").append(letter.lead());
    out.append("\n");
    if (letter.address() != null) {
      out.append(letter.address()).append('\n');
    }
    for (Letter.Section section : letter.sections()) {
      out.append('\n').append(section.heading()).append('\n');
      for (Letter.Item item : section.items()) {
        out.append("\n* ").append(item.text()).append('\n');
        line(out, item.detail());
        line(out, item.quote() == null ? "" : "“" + item.quote() + "”");
        line(out, item.url() == null ? "" : item.url());
      }
      if (section.more() != null) {
        out.append('\n').append(section.more()).append('\n');
      }
    }
    return out.append('\n').append(foot()).append('\n').toString();
  }

  private static void line(StringBuilder out, String text) {
    if (!text.isEmpty()) {
      out.append("  ").append(text).append('\n');
    }
  }

  private String foot() {
    return words.say("digest.foot", "run", header.runId());
  }

  private String html(Letter letter) {
    StringBuilder out = new StringBuilder("<!doctype html>\n<html lang=\"");
    out.append(words.language()).append("\"><head><meta charset=\"utf-8\"><title>");
    out.append(Svg.escape(letter.title())).append("</title></head>\n<body>\n<h1>");
    out.append(Svg.escape(letter.title())).append("</h1>\n<p>");
    out.append(Svg.escape(letter.lead())).append("</p>\n");
    if (letter.address() != null) {
      out.append("<p>");
      link(out, letter.address(), words.say("digest.open"));
      out.append("</p>\n");
    }
    for (Letter.Section section : letter.sections()) {
      out.append("<h2>").append(Svg.escape(section.heading())).append("</h2>\n<ul>\n");
      for (Letter.Item item : section.items()) {
        out.append("<li><p dir=\"auto\"><b>");
        link(out, item.url(), item.text());
        out.append("</b><br>").append(Svg.escape(item.detail())).append("</p>");
        if (item.quote() != null) {
          out.append("<blockquote dir=\"auto\">").append(Svg.escape(item.quote()));
          out.append("</blockquote>");
        }
        out.append("</li>\n");
      }
      out.append("</ul>\n");
      if (section.more() != null) {
        out.append("<p>").append(Svg.escape(section.more())).append("</p>\n");
      }
    }
    return out.append("<p><small>")
        .append(Svg.escape(foot()))
        .append("</small></p>\n</body></html>\n")
        .toString();
  }

  private static void link(StringBuilder out, String url, String text) {
    if (url == null) {
      out.append(Svg.escape(text));
    } else {
      out.append("<a href=\"").append(Svg.escape(url)).append("\">");
      out.append(Svg.escape(text)).append("</a>");
    }
  }
}
