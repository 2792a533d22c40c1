package org.dailies.mention;

import org.dailies.lexicon.Kind;

/**
 * One entry found at one place in one article, with the rule that decided it.
 *
 * @param entryId the entry's id in the lexicon
 * @param studioId the studio it rolls up to on the article's day, or null
 * @param field {@code title} or {@code text}
 * @param paragraph index of the paragraph in the text, 0 in a title
 * @param sentence index of the sentence in the whole text, 0 in a title
 * @param start UTF-16 offset into the stored title or text
 * @param end exclusive
 * @param surface the text as it stands there
 * @param rule the rule that decided it, in kebab-case
 * @param reason why, for people
 * @param confidence 0 to 1
 * @param accepted whether it counts
 * @param genai whether it counts as a mention of generative AI in this article: an explicit term,
 *     tool or model, or plain "AI" in an article that holds an explicit one
 * @param salience {@code title}, {@code lead} or {@code passing}
 */
public record Mention(
    String entryId,
    Kind kind,
    String studioId,
    String field,
    int paragraph,
    int sentence,
    int start,
    int end,
    String surface,
    String rule,
    String reason,
    double confidence,
    boolean accepted,
    boolean genai,
    String salience) {

  /** Whether it stands in the title. */
  public boolean inTitle() {
    return field.equals("title");
  }
}
