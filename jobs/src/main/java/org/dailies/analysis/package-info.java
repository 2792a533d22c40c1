/** Runs everything that is said of one article, in order: what the stages and explain both call. */
package org.dailies.analysis;
