package org.dailies.config;

import java.io.Serializable;
import java.util.List;

/**
 * How printings are told to be one story.
 *
 * @param windowDays printings further apart than this are not compared
 * @param storyDays printings later than so many days after a story's first found a story of their
 *     own
 * @param maxWords words of a text that are compared
 * @param boilerplateDays days before an article's own on whose pages a passage may recur; at most
 *     windowDays
 * @param boilerplatePages a passage on so many pages of an outlet, under so many headlines, is cut
 * @param bandWords words of a run that can be a key
 * @param winnow runs of which the least is a key
 * @param keyShare share of the keys that is kept
 * @param minKeys keys that are kept at least
 * @param leadWords words of a text's beginning all of whose keys are kept
 * @param popular under one key a printing is compared with so many before it, and no more
 * @param sharedKeys share of the keys of one of two printings that the other must hold for both to
 *     be compared
 * @param maxHeads stories that a printing is compared with, the latest first
 * @param minWords texts of fewer words are one story only with the same words and headline
 * @param tailWords words at the end of an extract that may be its feed's and not its text's
 * @param titleWords words of four letters and more that a headline needs to tell a text by itself
 * @param titleSame share of words from which such headlines are the same
 * @param feedWords share of a short text's words of four letters and more that the longer text must
 *     hold where both stand under the same headline on one day
 * @param aligned share of the shorter text's words of four letters and more that must stand in the
 *     longer in the same order, whatever stands between them
 * @param misread share of these that may stand in common passages at the most: where more do, what
 *     is missing is missing in one piece
 * @param carriedAway share of the shorter text that the longer must carry, between outlets
 * @param carriedAtHome the same on one outlet
 * @param carriedTitled the same on one outlet under the same headline
 * @param carriedChained the same between a printing and the head, where it is a printing of another
 *     member
 * @param carriedWhole the same where the shorter is but a part of the longer
 * @param alike Jaccard similarity from which texts of two outlets are alike, whatever is carried
 * @param titleAlike share of words from which headlines are alike
 * @param abridgedRatio below this ratio of lengths the shorter is an abridged copy
 * @param extractRatio below this ratio it must come from the top of the longer, or under its
 *     headline
 * @param fromTop share of the longer text's beginning that the shorter must carry to come from its
 *     top
 * @param grounded share of a headline's words that its text must hold, unless it is long
 * @param groundedWords words from which a text is long, and no feed text in other words
 * @param minFacts numbers and names from which they can tell a template
 * @param factsAgree share of the numbers and names that must agree, relative to the words
 * @param translationDays texts of two languages further apart than this are not compared; at most
 *     windowDays
 * @param translationPopular a name or number that so many texts hold within these days leads to no
 *     translation
 * @param translationLeads names and numbers less popular than that by which two texts must meet
 * @param translationWords words that each of both must have, of ideographs twice as many
 * @param translationAnchors distinct names and numbers, short ones and years left out, that both
 *     must hold
 * @param translationMutual share of the names and numbers of the text with more of them that both
 *     must hold
 * @param translationRatio words of the shorter to those of the longer at least
 * @param translationCopied share of runs of three words from which both are one language
 * @param translationAlike from what share of names, numbers and quotations alike, in the same
 *     order, one text is suspected to translate the other
 * @param unprovedDays days that a page may be captured after its stated date for the capture to
 *     prove when it was there
 */
public record StoryConfig(
    int windowDays,
    int storyDays,
    int maxWords,
    int boilerplateDays,
    int boilerplatePages,
    int bandWords,
    int winnow,
    double keyShare,
    int minKeys,
    int leadWords,
    int popular,
    double sharedKeys,
    int maxHeads,
    int minWords,
    int tailWords,
    int titleWords,
    double titleSame,
    double feedWords,
    double aligned,
    double misread,
    double carriedAway,
    double carriedAtHome,
    double carriedTitled,
    double carriedChained,
    double carriedWhole,
    double alike,
    double titleAlike,
    double abridgedRatio,
    double extractRatio,
    double fromTop,
    double grounded,
    int groundedWords,
    int minFacts,
    double factsAgree,
    int translationDays,
    int translationPopular,
    int translationLeads,
    int translationWords,
    int translationAnchors,
    double translationMutual,
    double translationRatio,
    double translationCopied,
    double translationAlike,
    int unprovedDays)
    implements Serializable {

  public StoryConfig {
    if (boilerplateDays < 0 || windowDays < 0 || storyDays < windowDays) {
      throw new IllegalArgumentException(
          "boilerplate-days and window-days must not be negative, and story-days not below"
              + " window-days: "
              + List.of(boilerplateDays, windowDays, storyDays));
    }
    if (unprovedDays < 0) {
      throw new IllegalArgumentException("unproved-days must not be negative: " + unprovedDays);
    }
    boilerplateDays = Math.min(boilerplateDays, windowDays);
    translationDays = Math.min(translationDays, windowDays);
    if (keyShare <= 0 || keyShare > 1) {
      throw new IllegalArgumentException("key-share must lie in (0, 1]: " + keyShare);
    }
    if (maxWords < 1 || bandWords < 1 || winnow < 1 || popular < 1 || maxHeads < 1) {
      throw new IllegalArgumentException(
          "max-words, band-words, winnow, popular and max-heads must be at least 1");
    }
  }

  /** What is in force unless the config says otherwise. */
  public static StoryConfig defaults() {
    return new StoryConfig(
        10, 30, 5_000, 7, 5, 5, 12, 0.34, 16, 80, 8, 0.2, 32, 20, 25, 4, 0.85, 0.4, 0.72, 0.85,
        0.75, 0.87, 0.55, 0.5, 0.9, 0.55, 0.5, 0.5, 0.25, 0.5, 0.3, 200, 5, 0.6, 3, 32, 3, 60, 7,
        0.15, 0.5, 0.2, 0.5, 2);
  }
}
