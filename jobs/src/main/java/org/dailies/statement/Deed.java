package org.dailies.statement;

import org.dailies.language.Act;
import org.dailies.language.Certainty;

/**
 * An act that a clause tells, and who does it.
 *
 * @param start where the verb or noun stands in its sentence
 * @param who who does it
 * @param named whether the clause names them; else a pronoun or common noun leads back to them
 * @param sure how sure the clause makes it
 */
record Deed(Act act, int start, int end, Maker who, boolean named, Certainty sure) {}
