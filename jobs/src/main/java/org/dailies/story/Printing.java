package org.dailies.story;

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
 * @param fresh whether this run adds it
 * @param storyBefore the story it belonged to before this run, or null
 * @param wasMerged whether an earlier run merged the story it had founded
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
    String storyBefore,
    boolean wasMerged,
    Print print) {

  /** First published first; ties by URL, then by id: total. */
  public static final Comparator<Printing> ORDER =
      Comparator.comparingLong(Printing::at)
          .thenComparing(Printing::url)
          .thenComparing(Printing::articleId);
}
