package org.dailies.report;

import java.util.List;
import org.dailies.Shown;

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
  static String render(Report report) {
    StringBuilder out = new StringBuilder();
    Header head = report.header();
    out.append("# Dailies, ").append(Figures.fullDate(head.date())).append("\n\n");
    out.append("Generative AI and the film and television studios, ")
        .append(Figures.range(head.from(), head.to()))
        .append(". [The whole report](")
        .append(ReportFiles.PAGE)
        .append(").\n\n");
    findings(out, report.findings());
    voice(out, report.voice());
    quotes(out, report.quotes());
    health(out, report.health());
    return out.toString();
  }

  private static void findings(StringBuilder out, List<Finding> findings) {
    if (findings.isEmpty()) {
      out.append("Nothing in this window tells of generative AI at a studio.\n\n");
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

  private static void voice(StringBuilder out, Voice voice) {
    if (voice.lines().isEmpty()) {
      return;
    }
    out.append("| Studio | Fractional | Plain | Stories |\n|---|--:|--:|--:|\n");
    for (VoiceLine line : voice.lines().stream().limit(STUDIOS).toList()) {
      out.append("| ").append(text(line.name())).append(" | ");
      out.append(Figures.percent(line.fractional())).append(" | ");
      out.append(Figures.rate(line.plain())).append(" | ");
      out.append(Figures.count(line.stories().value())).append(" |\n");
    }
    out.append("\nShares of ")
        .append(Figures.many(voice.base().value(), "story", "stories"))
        .append(" on generative AI at a studio.\n\n");
  }

  private static void quotes(StringBuilder out, List<QuoteLine> quotes) {
    for (QuoteLine quote : quotes.stream().limit(QUOTES).toList()) {
      out.append("> ").append(text(quote.text())).append("\n>\n> — ");
      out.append(quote.speaker() == null ? "speaker not named" : text(quote.speaker()));
      out.append(", ").append(source(quote)).append(", ").append(Figures.date(quote.day()));
      out.append("\n\n");
    }
  }

  private static String source(QuoteLine quote) {
    String url = Links.http(quote.url());
    String outlet = text(Figures.outlet(quote.outlet()));
    return url == null
        ? outlet
        : "[" + outlet + "](<" + url.replace("<", "%3C").replace(">", "%3E") + ">)";
  }

  private static void health(StringBuilder out, DataHealth health) {
    out.append(Figures.count(health.records())).append(" records = ");
    out.append(Figures.count(health.articles())).append(" articles + ");
    out.append(Figures.count(health.rejects())).append(" rejects + ");
    out.append(Figures.count(health.skipped())).append(" skipped");
    out.append(health.balanced() ? ".\n" : ": **these do not add up.**\n");
    health
        .unread()
        .forEach(
            unread ->
                out.append("Not read by the stage ")
                    .append(text(unread.name()))
                    .append(" and in no number: ")
                    .append(Figures.count(unread.count()))
                    .append(".\n"));
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
