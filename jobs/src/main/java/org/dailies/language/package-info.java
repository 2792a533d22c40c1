/**
 * The words of each language, one file a language below {@code data/language}: read once, checked
 * against the schema of word classes, and handed out by class.
 */
package org.dailies.language;
