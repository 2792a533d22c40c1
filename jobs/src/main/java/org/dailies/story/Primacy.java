package org.dailies.story;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Decides which printing of a story was first, and says how sure that is. */
final class Primacy {
  /**
   * A printing that stands for its address.
   *
   * @param outlet who printed it, or null where that is not known for sure
   * @param claim the earliest of its address's versions in the story
   * @param words words of its text
   */
  record Contender(String articleId, String outlet, Claim claim, int words) {
    private boolean isOfAnother(Contender other) {
      return outlet == null || !Objects.equals(outlet, other.outlet);
    }
  }

  private Primacy() {}

  /**
   * The first of all by time. Of those with the same time one that has nearly all of the longest
   * one's words comes before one that is cut, then the kind of outlet counts, then the length.
   *
   * @param contenders at least one
   */
  static First of(List<Contender> contenders) {
    Claim earliest = contenders.stream().map(Contender::claim).min(Claim.TIME).orElseThrow();
    List<Contender> even =
        contenders.stream().filter(one -> Claim.TIME.compare(one.claim(), earliest) == 0).toList();
    int longest = even.stream().mapToInt(Contender::words).max().orElseThrow();
    Contender head =
        even.stream()
            .min(
                Comparator.comparing((Contender one) -> isCut(one.words(), longest))
                    .thenComparingInt(one -> one.claim().outletRank())
                    .thenComparing(Contender::words, Comparator.reverseOrder())
                    .thenComparing(Contender::articleId))
            .orElseThrow();
    boolean tie =
        contenders.stream()
            .anyMatch(
                one -> one.isOfAnother(head) && !one.equals(head) && one.claim().ties(earliest));
    return new First(head.articleId(), earliest.proof(), tie);
  }

  /** Whether a text is so much shorter than the longest that it is not the whole of it. */
  static boolean isCut(int words, int longest) {
    return words * 4L < longest * 3L;
  }
}
