package org.dailies.quote;

/**
 * Whom a quote is attributed to, as far as the article tells.
 *
 * @param surface the fullest name the article gives
 * @param person whether it is a person
 * @param gender {@code he, she} or ""
 */
record Speaker(String surface, String entryId, String studioId, boolean person, String gender) {}
