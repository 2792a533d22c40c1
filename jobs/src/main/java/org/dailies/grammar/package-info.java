/**
 * Shallow parsing: the words, clause borders and cue phrases of a sentence, and what stands to what
 * in them. Language-neutral; the words come from {@code data/language}.
 */
package org.dailies.grammar;
