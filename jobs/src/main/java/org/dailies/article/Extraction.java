package org.dailies.article;

/** The outcome of extracting a capture: an {@link Article} or a {@link Reject}, never null. */
public sealed interface Extraction permits Article, Reject {}
