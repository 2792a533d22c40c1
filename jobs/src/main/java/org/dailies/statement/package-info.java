/**
 * Reads who does what with generative AI, in what, for what, how sure, and according to whom;
 * stances and reported uses follow from it.
 */
package org.dailies.statement;
