package org.dailies.report;

/**
 * One row that a person struck, confirmed or muted.
 *
 * @param action strike, confirm or mute
 * @param target coverage, quote, use, stance, alert or story
 * @param id the row, as the file of overrides names it
 * @param what the row in words; empty where no table holds it
 * @param reason the person's reason
 * @param known whether a table holds the row
 */
public record OverrideLine(
    String action, String target, String id, String what, String reason, boolean known) {}
