package org.dailies.config;

/**
 * The thresholds of finding and deciding mentions.
 *
 * @param threshold the weight of evidence from which an ambiguous alias is accepted
 * @param sentenceWeight weight of a context word or a kindred entry in the same sentence
 * @param neighbourWeight weight of one in the sentence before or after
 * @param documentWeight weight of a kindred entry or of a rule's subject anywhere in the article
 * @param againstWeight weight, taken off, of a word of another sense in the same sentence
 * @param documentWords how many context words make their sense the subject of the article
 * @param leadParagraphs how many paragraphs from the first on are the lead
 * @param leadCharacters how many characters of the text are the lead at most
 * @param makerMentions how many mentions of makers of generative AI, one in the title being enough,
 *     make them the article's subject
 * @param noticeLength up to how many characters a paragraph can be a notice or a credit
 * @param boilerplatePages on how many of its texts an outlet repeats a line for it to be furniture
 */
public record MentionConfig(
    double threshold,
    double sentenceWeight,
    double neighbourWeight,
    double documentWeight,
    double againstWeight,
    int documentWords,
    int leadParagraphs,
    int leadCharacters,
    int makerMentions,
    int noticeLength,
    int boilerplatePages) {

  /** The values in force unless configured. */
  public static MentionConfig defaults() {
    return new MentionConfig(2, 2, 1, 1, 2, 4, 3, 900, 3, 300, 4);
  }
}
