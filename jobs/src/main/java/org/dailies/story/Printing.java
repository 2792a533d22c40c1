package org.dailies.story;

import java.util.Collection;
import java.util.Comparator;

/**
 * An article as the choice of stories sees it.
 *
 * @param articleId its id
 * @param address what its versions share
 * @param outlet who printed it, or null where that is not known for sure
 * @param claim what is known of when it was first there
 * @param current whether it stands for its address
 * @param fresh whether this run adds it, or changes what is compared of it
 * @param before what an earlier run said of it, or null
 * @param neighbours ids of printings that share enough with it to be compared
 * @param print what is compared
 */
public record Printing(
    String articleId,
    String address,
    String outlet,
    Claim claim,
    boolean current,
    boolean fresh,
    Before before,
    Collection<String> neighbours,
    Print print) {

  /**
   * What is proved to have been there first first, then by what is stated; ties by kind of outlet,
   * length and id: total, and no matter of where a printing was stored.
   */
  public static final Comparator<Printing> ORDER =
      Comparator.comparing(Printing::claim, Claim.ORDER).thenComparing(Printing::articleId);

  /** When it was there, in microseconds since 1970. */
  public long at() {
    return claim.at();
  }
}
