package org.dailies.report;

import java.util.List;
import org.dailies.Shown;
import org.dailies.config.ReportConfig;

/**
 * Renders the short morning summary: the findings, who is named most, what is out of the ordinary,
 * and the state of the data. Crawled text is escaped so that it can be neither markup nor HTML.
 */
final class MarkdownReport {
  private static final int STUDIOS = 8;
  private static final int QUOTES = 3;
  private static final String SPECIAL = "\\`*_[]<>#|~&!";

  private MarkdownReport() {}

  /** The summary as CommonMark with tables. */
  static String render(Report report, ReportConfig config) {
    Words words = Words.of(config.language());
    Header head = report.header();
    StringBuilder out = new StringBuilder("# ");
    out.append(words.say("summary.title", "date", words.fullDate(head.date()))).append("\n\n");
    out.append(words.say("summary.lead", "range", words.range(head.from(), head.to())))
        .append(" [")
        .append(words.say("summary.whole"))
        .append("](")
        .append(ReportFiles.PAGE)
        .append(").\n\n");
    findings(out, report.findings(), words);
    voice(out, report.voice(), words);
    ways(out, new Ways(report, config.minBase(), words));
    quotes(out, report.quotes(), words);
    health(out, report.health(), words);
    return out.toString();
  }

  private static void findings(StringBuilder out, List<Finding> findings, Words words) {
    if (findings.isEmpty()) {
      out.append(words.say("finding.none")).append("\n\n");
      return;
    }
    for (Finding finding : findings) {
      out.append("- **").append(text(finding.headlineText())).append("**");
      if (!finding.detail().isEmpty()) {
        out.append(' ').append(text(finding.detailText()));
      }
      out.append('\n');
    }
    out.append('\n');
  }

  private static void voice(StringBuilder out, Voice voice, Words words) {
    if (voice.lines().isEmpty()) {
      return;
    }
    List.of("studio", "fractional", "plain", "stories")
        .forEach(column -> out.append("| ").append(words.say("summary." + column)).append(' '));
    out.append("|\n|---|--:|--:|--:|\n");
    for (VoiceLine line : voice.lines().stream().limit(STUDIOS).toList()) {
      out.append("| ").append(text(line.name())).append(" | ");
      out.append(words.percent(line.fractional())).append(" | ");
      out.append(words.rate(line.plain())).append(" | ");
      out.append(words.count(line.stories().value())).append(" |\n");
    }
    out.append('\n')
        .append(words.say("summary.shares", "base", voice.base().value()))
        .append("\n\n");
  }

  private static void ways(StringBuilder out, Ways ways) {
    List<String> said = ways.summary(STUDIOS);
    said.forEach(line -> out.append("- ").append(text(line)).append('\n'));
    out.append(said.isEmpty() ? "" : "\n");
  }

  private static void quotes(StringBuilder out, List<QuoteLine> quotes, Words words) {
    for (QuoteLine quote : quotes.stream().limit(QUOTES).toList()) {
      String speaker = quote.speaker() == null ? words.say("speaker.unknown") : quote.speaker();
      // Reported speech is not the speaker's own words: italics, as in the page.
      String mark = quote.indirect() ? "*" : "";
      out.append("> ").append(mark).append(text(quote.text())).append(mark);
      out.append("\n>\n> — ").append(text(speaker));
      out.append(", ").append(source(quote, words)).append(", ").append(words.date(quote.day()));
      out.append("\n\n");
    }
  }

  private static String source(QuoteLine quote, Words words) {
    String url = Links.http(quote.url());
    String outlet = text(words.outlet(quote.outlet()));
    return url == null
        ? outlet
        : "[" + outlet + "](<" + url.replace("<", "%3C").replace(">", "%3E") + ">)";
  }

  private static void health(StringBuilder out, DataHealth health, Words words) {
    out.append(
        words.say(
            "summary.records",
            "records",
            words.count(health.records()),
            "articles",
            words.count(health.articles()),
            "rejects",
            words.count(health.rejects()),
            "skipped",
            words.count(health.skipped())));
    out.append(health.balanced() ? ".\n" : ": **" + words.say("summary.unbalanced") + "**\n");
    for (Tally unread : health.unread()) {
      String stage = text(unread.name());
      out.append(words.say("summary.unread", "stage", stage, "n", words.count(unread.count())));
      out.append('\n');
    }
  }

  /** Text as text: one line, with every character of markup escaped. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Shown.steers(c)) {
        out.append(' ');
      } else {
        if (marks(text, i)) {
          out.append('\\');
        }
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  /** Whether the character could be markup where it stands; plain punctuation in prose isn't. */
  private static boolean marks(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '-', '+', '=', ')' -> at == 0;
      case '.' -> at > 0 && at < 10 && Character.isDigit(text.charAt(at - 1));
      default -> SPECIAL.indexOf(c) >= 0;
    };
  }
}
