package org.dailies.archive;

/**
 * A record that is no capture: warcinfo, request, metadata, an image…
 *
 * @param reason a short code such as {@code warcinfo}, {@code request}, {@code media-type}, {@code
 *     http-status}
 */
public record Skipped(String archive, long offset, long length, String reason) implements Reading {}
