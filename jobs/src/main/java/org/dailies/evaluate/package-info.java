/** Scores what the analysis finds against labelled sets. */
package org.dailies.evaluate;
