package org.dailies.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A digest of a report before it is a mail, a message or a feed: plain text, and addresses.
 *
 * @param name of its files, such as {@code day} or {@code studio-disney}
 * @param title one line
 * @param lead one sentence
 * @param address of the page it is taken from, or null where the report is served nowhere
 * @param sections in order
 */
record Letter(String name, String title, String lead, String address, List<Section> sections) {

  Letter {
    sections = List.copyOf(sections);
  }

  /** The same with the first sections, and a word on how many more there are. */
  Letter first(int parts, Words words) {
    List<Section> kept = new ArrayList<>(sections.subList(0, parts));
    String left = words.say("digest.parts", "n", sections.size() - parts);
    kept.add(new Section(left, List.of(), null));
    return new Letter(name, title, lead, address, kept);
  }

  /**
   * A part under a heading of its own.
   *
   * @param more what is said of the items left out, or null
   */
  record Section(String heading, List<Item> items, String more) {
    Section {
      items = List.copyOf(items);
    }
  }

  /**
   * One entry.
   *
   * @param key tells it from all others for ever
   * @param text a headline or a finding
   * @param detail outlet, day and role, or what qualifies a finding; may be empty
   * @param quote the sentence that decided, or null
   * @param url where it leads, or null
   */
  record Item(String key, String text, String detail, String quote, String url) {}
}
