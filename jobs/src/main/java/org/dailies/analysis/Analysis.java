package org.dailies.analysis;

import java.util.List;
import java.util.Set;
import org.dailies.coverage.Coverage;
import org.dailies.coverage.CoverageInput;
import org.dailies.frame.FrameSpan;
import org.dailies.frame.Stance;
import org.dailies.frame.UseReport;
import org.dailies.mention.Mention;
import org.dailies.quote.Quote;
import org.dailies.statement.Statement;
import org.dailies.text.Document;

/**
 * Everything that is said of one article.
 *
 * @param cuts flags of what was left out because it is over a bound: {@code text-cut, mentions-cut,
 *     terms-cut, quotes-cut}
 */
public record Analysis(
    List<Mention> mentions,
    List<Quote> quotes,
    List<FrameSpan> frames,
    List<Stance> stances,
    List<UseReport> uses,
    List<Statement> statements,
    List<Coverage> coverage,
    List<String> cuts) {

  /** Finds everything that is said of an article, as {@link Analyzer#analyze} does. */
  @FunctionalInterface
  public interface Finder {
    /** Analyses one article, leaving out lines that recur on its outlet's pages. */
    Analysis analyze(Document document, Set<String> boilerplate);
  }

  public Analysis {
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    frames = List.copyOf(frames);
    stances = List.copyOf(stances);
    uses = List.copyOf(uses);
    statements = List.copyOf(statements);
    coverage = List.copyOf(coverage);
    cuts = List.copyOf(cuts);
  }

  /** What coverage was read from. */
  public CoverageInput input(Document document) {
    return new CoverageInput(document, mentions, frames, quotes, stances, uses);
  }

  /**
   * The same of a page that is no article: what stands in it stays, but nothing of it counts as
   * coverage, as a stance or as a use.
   */
  public Analysis uncounted() {
    return new Analysis(mentions, quotes, frames, List.of(), List.of(), List.of(), List.of(), cuts);
  }

  /** Whether the article names generative AI or a studio. */
  public boolean touches() {
    return mentions.stream().anyMatch(m -> m.accepted() && (m.genai() || m.studioId() != null));
  }

  /** Whether the article holds a generative-AI mention. */
  public boolean genai() {
    return mentions.stream().anyMatch(Mention::genai);
  }
}
