/**
 * The versioned lexicon of studios, titles, people, vendors, tools, unions, AI terms and frames,
 * and how they relate.
 */
package org.dailies.lexicon;
