/** Tells which articles carry the same text, and which of them came first. */
package org.dailies.story;
