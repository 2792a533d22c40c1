package org.dailies.report;

/**
 * A line of the methods box beyond its standing text: a version, hash, seed or threshold in force.
 *
 * @param name such as {@code lexicon}
 * @param value as the manifest holds it
 */
public record Fact(String name, String value) {}
