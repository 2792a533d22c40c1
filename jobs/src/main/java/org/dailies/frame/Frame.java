package org.dailies.frame;

/**
 * One angle of the codebook.
 *
 * @param id kebab-case, stable
 * @param name for people
 * @param making whether it is a purpose for which generative AI can be used in making something
 */
public record Frame(
    String id,
    String name,
    boolean making,
    String definition,
    String example,
    String counterExample) {}
