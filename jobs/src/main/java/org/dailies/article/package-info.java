/** Turns a capture into an article, or into a reject with its reason. */
package org.dailies.article;
