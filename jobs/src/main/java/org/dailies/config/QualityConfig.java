package org.dailies.config;

/**
 * What a night must be like to be published. A share from which a night is warned of, or held back,
 * is 0 to 1; above 1 it never is.
 *
 * @param noArchive what to do where a night finds no archive that it did not know
 * @param noArticle what to do where new records gave no article at all; below {@code minCaptures}
 *     records that is a warning at most
 * @param rulesChanged what to do where lexicon, codebook, languages or their config have changed
 * @param minCaptures captures below which the share of rejects says nothing, 1 or more
 * @param rejectsWarn share of the captures that gave no article, duplicates left out
 * @param minArticles articles below which shares of articles say nothing, 1 or more
 * @param undatedWarn share of the new articles without a date of their own
 * @param languageWarn share of the new articles whose language is not known
 * @param confidenceWarn mean confidence of the extraction of new articles below which is warned
 * @param usualArticles articles a night from which an outlet's volume is compared, 1 or more
 * @param outletsWarn share of these outlets that bring less than a quarter, or more than four
 *     times, of their median over the nights before
 */
public record QualityConfig(
    Action noArchive,
    Action noArticle,
    Action rulesChanged,
    int minCaptures,
    double rejectsWarn,
    double rejectsBlock,
    int minArticles,
    double undatedWarn,
    double undatedBlock,
    double languageWarn,
    double languageBlock,
    double confidenceWarn,
    double confidenceBlock,
    int usualArticles,
    double outletsWarn,
    double outletsBlock) {
  /** What to do where a rule does not hold. */
  public enum Action {
    IGNORE,
    WARN,
    BLOCK
  }

  public QualityConfig {
    atLeastOne("min-captures", minCaptures);
    atLeastOne("min-articles", minArticles);
    atLeastOne("usual-articles", usualArticles);
  }

  private static void atLeastOne(String key, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(key + " is below 1: " + value);
    }
  }

  /** The values in force unless configured. */
  public static QualityConfig defaults() {
    return new QualityConfig(
        Action.IGNORE,
        Action.BLOCK,
        Action.WARN,
        20,
        0.7,
        0.95,
        20,
        0.4,
        1.01,
        0.2,
        0.8,
        0.4,
        0.0,
        5,
        0.3,
        0.9);
  }
}
