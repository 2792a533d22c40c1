/**
 * Turns a capture into an article, or into a reject with its reason: bytes of a page in, headline,
 * paragraphs, authors, dates, outlet and language out.
 *
 * <p>{@link org.dailies.article.ArticleExtractor} is the way in; it needs no Spark and is
 * thread-safe. {@link org.dailies.article.ExplainedPage} shows the verdict on each block of a page.
 *
 * <p>How a page is read: what its scripts and styles hold is cut ({@code Thinned}), the rest
 * decoded ({@code Decoded}), parsed once, and walked once ({@code Walk}), which cuts the text into
 * blocks and gathers the metadata. All else looks at those blocks only: {@code Zones} says in what
 * part of the page each lies, by tags, roles and the words in class names, a name being doubted
 * where much of the page's prose is under it; {@code Core} finds the smallest element that holds
 * most of the prose; {@code Body} judges each block in it, by zone, by its own words ({@code
 * LineRules}), by links and length; {@code Trim} takes out what differs in make from the rest and
 * what trails after it. The page's own data is a check on the outcome, and its stand-in where the
 * page shows no text. No rule knows a single site.
 */
package org.dailies.article;
