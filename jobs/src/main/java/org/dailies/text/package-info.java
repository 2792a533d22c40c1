/**
 * Language, paragraphs, sentences, tokens and normalised glyphs of a text, always with offsets into
 * the stored text.
 */
package org.dailies.text;
