package org.dailies.statement;

import java.util.List;
import org.dailies.language.Act;
import org.dailies.language.Certainty;
import org.dailies.text.Span;

/**
 * One thing that somebody does with generative AI, or about it, as one sentence says.
 *
 * @param maker who does it, or null where the sentence names nobody
 * @param object with or to whom or what: its entry in the lexicon, or null
 * @param objectSpan where the object stands
 * @param toolId the tool, else the vendor, or null
 * @param titleId the film or series in which, or null
 * @param titleSurface its name as the article gives it, or null
 * @param purpose the frame of making for which, {@code unspecified} if it is not said; null for
 *     acts other than a use
 * @param attributedTo who says so, as the article names them, or null for the article itself
 * @param actSpan the verb or noun of the act
 * @param evidence the sentence or quote
 * @param also further sentences that say the same
 * @param fromQuote whether the evidence is a quote of the maker
 * @param rule the rule that decided it
 * @param confidence 0 to 1; of an act that shows a stance, how likely its maker stands there
 */
public record Statement(
    Maker maker,
    Act act,
    String object,
    Span objectSpan,
    String toolId,
    String titleId,
    String titleSurface,
    String purpose,
    Certainty status,
    String attributedTo,
    Span actSpan,
    Span evidence,
    List<Span> also,
    boolean fromQuote,
    String rule,
    double confidence) {

  public Statement {
    also = List.copyOf(also);
  }

  /** The purpose of a use for which no purpose is said. */
  public static final String UNSPECIFIED = "unspecified";

  /** The least confidence of a use. */
  private static final double LIKELY = 0.25;

  /** The rule of a use that no verb of using tells, only the words around it. */
  static final String BY_CONTEXT = "uses-by-context";

  /** Whether its clause says it in so many words, or names both the work and what for. */
  boolean isPlain() {
    boolean named = titleId != null && !UNSPECIFIED.equals(purpose);
    return !rule.equals(StanceJudge.RULE) && (!rule.equals(BY_CONTEXT) || named);
  }

  /** The same by another maker. */
  Statement by(Maker other) {
    return with(other, also, confidence);
  }

  /** The same with another confidence and other further sentences. */
  Statement surer(double likely, List<Span> further) {
    return with(maker, further, likely);
  }

  private Statement with(Maker who, List<Span> further, double likely) {
    return new Statement(
        who,
        act,
        object,
        objectSpan,
        toolId,
        titleId,
        titleSurface,
        purpose,
        status,
        attributedTo,
        actSpan,
        evidence,
        further,
        fromQuote,
        rule,
        likely);
  }

  /** Whether generative AI is put to work in it. */
  public boolean isUse() {
    return act == Act.USE || act == Act.MAKE || act == Act.SHOW;
  }

  /** Whether it is likely enough to be taken for what its sentence says. */
  public boolean isLikely() {
    return confidence >= LIKELY;
  }

  /** Whether it is done, or firmly announced. */
  public boolean isFirm() {
    return status == Certainty.DONE || status == Certainty.ANNOUNCED;
  }
}
