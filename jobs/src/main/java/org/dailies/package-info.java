/** Dailies: what the press writes about generative AI at film and TV studios. */
package org.dailies;
