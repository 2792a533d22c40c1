package org.dailies.text;

/**
 * One word of a text.
 *
 * @param surface the word as printed, without elided articles and possessive endings
 * @param norm what is counted: lower case, compatibility forms folded, stemmed lightly
 * @param start offset of the surface's first UTF-16 code unit
 * @param end offset after its last one
 */
public record Token(String surface, String norm, int start, int end) {}
