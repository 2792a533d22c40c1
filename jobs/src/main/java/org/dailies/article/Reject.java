package org.dailies.article;

/**
 * A capture, or a damaged stretch of an archive, that gave no article.
 *
 * @param stage where it was refused: {@code archive}, {@code article}, {@code ingest}
 * @param reason a code in kebab-case, as {@link RejectReason#code()} gives it or a damage's problem
 * @param detail what was seen, for people; "" where the reason says it all
 */
public record Reject(
    String archive, long recordOffset, String url, String stage, String reason, String detail)
    implements Extraction {}
