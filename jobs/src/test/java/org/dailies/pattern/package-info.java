/** Holds every regular expression of the program to one pass over any text. */
package org.dailies.pattern;
