package org.dailies.quote;

import org.dailies.language.CueClass;

/**
 * A cue with its subject.
 *
 * @param cueFrom index of the cue's first word
 * @param cueTo index after its last word
 * @param subject who speaks, or null where the clause does not say
 * @param distance words between the cue and the quote
 */
record Attribution(int cueFrom, int cueTo, CueClass cueClass, Referent subject, int distance) {}
