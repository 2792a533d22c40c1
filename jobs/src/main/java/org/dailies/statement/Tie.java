package org.dailies.statement;

import java.util.Set;
import java.util.TreeSet;
import org.dailies.text.Span;

/**
 * Somebody and a sentence in which they may do or say something about generative AI, with the signs
 * by which it is judged.
 *
 * @param bond how the sentence ties them to what it says
 * @param evidence the sentence
 * @param who who, or null for nobody in particular: what the sentence says, whoever does it
 * @param signs what else speaks for or against it, as codes: those of the families of {@link
 *     Standing} that are one's own hold for them alone, others for all whom the sentence names
 * @param told the work, purpose and tool that the sentence names
 */
record Tie(Cast.Member who, Bond bond, Span evidence, Set<String> signs, Told told) {
  /**
   * What a sentence names beside who acts; each may be null.
   *
   * @param titleId the film or series, as an entry
   * @param title its name as the article gives it
   * @param purpose the frame of making
   * @param toolId the tool, else the vendor
   */
  record Told(String titleId, String title, String purpose, String toolId) {
    static final Told NOTHING = new Told(null, null, null, null);
  }

  /** How somebody stands in a sentence, the strongest first. */
  enum Bond {
    /** Its direct quote is theirs. */
    SPEAKS("said"),
    /** It reports what they say. */
    REPORTED("said"),
    /** They are the subject or agent of one of its acts. */
    DOES("does"),
    /** They are named first, and nothing governs them. */
    OPENS("does"),
    /** They are named and depend on nothing. */
    FREE("named"),
    /** Something of theirs is named. */
    OWNS("named"),
    /** They are named behind a preposition, in brackets or to compare. */
    BOUND("named"),
    /** A pronoun or common noun leads back to them, or the text last named them. */
    SCENE("about"),
    /** The sentence before names them. */
    BEFORE("about"),
    /** Nobody in particular. */
    NOBODY("nobody");

    private final String group;

    Bond(String group) {
      this.group = group;
    }

    /** What bonds of much the same strength share. */
    String group() {
      return group;
    }
  }

  Tie {
    signs = new TreeSet<>(signs);
  }
}
