package org.dailies.story;

import java.util.Collection;
import java.util.Comparator;

/**
 * An article as the choice of stories sees it.
 *
 * @param articleId its id
 * @param address what its versions share
 * @param outlet who printed it, or null where that is not known for sure
 * @param url breaks ties of time, or ""
 * @param at when it was first published, in microseconds since 1970
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
    String url,
    long at,
    boolean current,
    boolean fresh,
    Before before,
    Collection<String> neighbours,
    Print print) {

  /** First published first; ties by URL, then by id: total. */
  public static final Comparator<Printing> ORDER =
      Comparator.comparingLong(Printing::at)
          .thenComparing(Printing::url)
          .thenComparing(Printing::articleId);
}
