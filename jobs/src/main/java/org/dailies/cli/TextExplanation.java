package org.dailies.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailies.analysis.Analysis;
import org.dailies.article.Article;
import org.dailies.article.Reject;
import org.dailies.coverage.Closest;
import org.dailies.coverage.Coverage;
import org.dailies.frame.FrameSpan;
import org.dailies.frame.Stance;
import org.dailies.frame.UseReport;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.quote.Quote;

/** An explanation for people, with what its signs mean at its head. */
final class TextExplanation implements Explanation {
  private final PrintWriter out;

  TextExplanation(PrintWriter out) {
    this.out = out;
    out.printf(
        "+ counted  - refused, and why  = generative AI and a studio meet  \" said  ~ reported%n"
            + "# angle  ^ stance  * use%n%n");
  }

  @Override
  public void reject(String source, Reject reject) {
    out.printf("%s%n  no article: %s %s%n%n", source, reject.reason(), reject.detail());
  }

  @Override
  public void article(String source, Article a, Analysis analysis, Lexicon lexicon) {
    List<String> flags = new ArrayList<>(a.flags());
    flags.addAll(analysis.cuts());
    out.printf("%s%n  %s%n", source, a.title());
    out.printf(
        "  %s, %s (%.2f), %s, %s, %d words, extraction %.2f %s%n",
        a.outlet() == null ? "unknown outlet" : a.outlet(),
        a.language(),
        a.languageConfidence(),
        a.kind().code(),
        a.day() == null ? "undated" : a.day() + " from " + a.publishedSource(),
        a.wordCount(),
        a.extractionConfidence(),
        flags);
    for (Mention m : analysis.mentions()) {
      out.printf(
          "  %s %-8s %s \"%s\"%s: %s (%s)%n",
          m.accepted() ? "+" : "-",
          m.kind().code(),
          lexicon.name(m.entryId()),
          m.surface(),
          m.studioId() == null ? "" : " → " + lexicon.name(m.studioId()),
          m.rule(),
          m.reason());
    }
    for (Coverage c : analysis.coverage()) {
      if (c.closest() != Closest.NONE) {
        out.printf(
            "  = generative AI at %s: %s, %s (%s; %s%s)%n",
            lexicon.name(c.actorId()),
            c.counted() ? "counted" : "not counted",
            c.role().role().code(),
            c.role().reason(),
            c.closest().code(),
            c.titleHit() ? ", in the title" : "");
      }
    }
    for (Quote q : analysis.quotes()) {
      out.printf(
          "  %s %s: %s [%s]%n",
          q.indirect() ? "~" : "\"",
          q.speakerSurface() == null ? "?" : q.speakerSurface(),
          q.text(),
          q.cue());
    }
    for (FrameSpan f : analysis.frames()) {
      out.printf("  # %s \"%s\"%n", f.frameId(), f.surface());
    }
    for (Stance s : analysis.stances()) {
      out.printf("  ^ %s %s (%s)%n", lexicon.name(s.actorId()), s.stance(), s.rule());
    }
    for (UseReport u : analysis.uses()) {
      out.printf(
          "  * %s: %s%n",
          Stream.of(name(u.studioId(), lexicon), name(u.titleId(), lexicon), u.purpose())
              .filter(part -> part != null)
              .collect(Collectors.joining(" × ")),
          u.status());
    }
    out.println();
  }

  private static String name(String entryId, Lexicon lexicon) {
    return entryId == null ? null : lexicon.name(entryId);
  }
}
