/**
 * Finds the entries of the lexicon in a text and says by which rule each was accepted or refused.
 */
package org.dailies.mention;
