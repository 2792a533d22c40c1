package org.dailies.mention;

import java.util.List;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Kind;

/**
 * Tells plain "AI" that makes, copies or replaces works, voices and faces, which is generative AI,
 * from the AI of chips, recommendations and plots, by the words around it.
 *
 * <p>A name of AI weighs what stands in its sentence: what is made, who makes it, and that it is
 * made, used or disputed; half of it for the sentence beside; a work right at its side ("AI film",
 * « voix IA ») counts two, "by" or "with" before it where something is made counts one, as an
 * article on such work does. What shows another sense takes two away, a text that tells a story
 * one.
 */
final class CreativeAi {
  private static final String MADE = "ai-made";
  private static final String CRAFT = "ai-craft";
  private static final String MAKING = "ai-making";
  private static final List<String> BY = List.of("ai-by");
  private static final String ELSEWHERE = "ai-elsewhere";
  private static final String STORY = "ai-story";
  private static final List<String> DEEDS = List.of(MAKING, "ai-use", "ai-dispute");
  private static final List<String> SIDES = List.of(MADE, CRAFT, MAKING);

  /** From here on AI is generative. */
  private static final double THRESHOLD = 3;

  private static final double AT_SIDE = 2;
  private static final double NEAR = 0.5;
  private static final double AGAINST = 2;

  /** Words of works and crafts that make them the article's subject. */
  private static final int SUBJECT = 3;

  private final LexiconPatterns patterns;
  private final HitSurroundings around;
  private final Scan titleScan;
  private final Scan textScan;

  CreativeAi(LexiconPatterns patterns, HitSurroundings around, Scan titleScan, Scan textScan) {
    this.patterns = patterns;
    this.around = around;
    this.titleScan = titleScan;
    this.textScan = textScan;
  }

  /** Whether any of the hits that count is of such AI. */
  boolean speaksOfIt(List<Hit> hits) {
    return hits.stream().anyMatch(this::isGenerative);
  }

  /** Whether a hit is a name of AI, or of a maker of it, whose sentence makes it generative. */
  boolean isGenerative(Hit hit) {
    Sense clear = hit.clear();
    return clear != null && isPlain(clear.entry()) && score(hit) >= THRESHOLD;
  }

  private static boolean isPlain(Entry entry) {
    boolean maker = entry.kind() == Kind.VENDOR && entry.generative();
    return !entry.explicit() && (maker || entry.kind() == Kind.AI_TERM);
  }

  private double score(Hit hit) {
    double made = part(hit, MADE);
    double craft = part(hit, CRAFT);
    double score = Math.max(made, craft) + Math.min(made, craft) / 2;
    score += around.besides(hit, SIDES) == null ? 0 : AT_SIDE;
    score += isOnWorks() ? 1 : 0;
    score += part(hit, MAKING) == 1 && around.besides(hit, BY) != null ? 1 : 0;
    for (String deed : DEEDS) {
      score += part(hit, deed);
    }
    boolean elsewhere = around.inSentence(hit, ELSEWHERE) || around.inSentence(hit, STORY);
    return score - (elsewhere ? AGAINST : 0) - (isReview() ? 1 : 0);
  }

  /** Whether the article reviews or retells a story, in which AI is a figure. */
  private boolean isReview() {
    return words(STORY) >= SUBJECT;
  }

  private boolean isOnWorks() {
    return words(MADE) + words(CRAFT) >= SUBJECT;
  }

  private int words(String context) {
    int id = patterns.context(context);
    return titleScan.starts(id).length + textScan.starts(id).length;
  }

  private double part(Hit hit, String context) {
    if (around.inSentence(hit, context) || around.inside(hit, context)) {
      return 1;
    }
    return around.besideSentence(hit, context) ? NEAR : 0;
  }
}
