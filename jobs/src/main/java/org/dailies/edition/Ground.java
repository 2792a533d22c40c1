package org.dailies.edition;

/**
 * What an actor's role in an article rests on.
 *
 * @param role its code
 * @param reason the rule in words
 * @param field {@code title} or {@code text}
 * @param start UTF-16 offset in that field of the mention that decided
 */
record Ground(String role, String reason, String field, int start) {}
