package org.dailies.archive;

/**
 * A stretch of an archive that could not be read.
 *
 * @param problem a short code such as {@code truncated}, {@code bad-gzip}, {@code bad-header}
 * @param detail what was seen, for people
 */
public record Damage(String archive, long offset, long length, String problem, String detail)
    implements Reading {}
