/**
 * Finds the angles under which generative AI is discussed, the stances of actors and the uses that
 * are reported.
 */
package org.dailies.frame;
