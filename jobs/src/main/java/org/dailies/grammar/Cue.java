package org.dailies.grammar;

import java.util.Set;
import org.dailies.language.WordClass;

/**
 * A phrase of a word class at one place.
 *
 * @param of the class
 * @param start UTF-16 offset into the text that was read
 * @param end exclusive
 */
public record Cue(WordClass<Set<String>> of, int start, int end) {}
