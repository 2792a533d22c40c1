package org.dailies.edition;

import org.dailies.config.StoryConfig;
import org.dailies.report.Overrides;

/**
 * The published tables of a run, as they are and as overrides leave them.
 *
 * @param stored as they were published: what data health is about
 * @param counted as they count: without what is struck, and with what is confirmed
 * @param shown the same without what is muted: what lists show
 * @param named the rows that the overrides name
 */
record EditionTables(
    PublishedTables stored, PublishedTables counted, PublishedTables shown, NamedRows named) {

  static EditionTables of(PublishedTables stored, Overrides overrides, StoryConfig config) {
    NamedRows named = new NamedRows(stored::read, overrides);
    if (overrides.isEmpty()) {
      return new EditionTables(stored, stored, stored, named);
    }
    return new EditionTables(
        stored,
        new PublishedTables(new OverriddenTables(stored::read, overrides, named, config, false)),
        new PublishedTables(new OverriddenTables(stored::read, overrides, named, config, true)),
        named);
  }
}
