package org.dailies.report;

/**
 * A saying with who said it.
 *
 * @param entryId the speaker's entry of the lexicon, or null
 * @param studioId the studio that the speaker rolls up to, or null
 * @param line the saying
 */
public record Spoken(String entryId, String studioId, QuoteLine line) {

  /** Whether it is the actor's: its own words, or those of one of its people. */
  boolean of(String actorId) {
    return actorId.equals(entryId) || actorId.equals(studioId);
  }
}
