package org.dailies.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dailies.config.MentionConfig;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Lexicon;
import org.dailies.text.Document;

/** Holds every entry to its own example sentences. */
public final class LexiconExamples {
  private LexiconExamples() {}

  /** One line for each example that the lexicon does not keep to; empty where all hold. */
  public static List<String> failures(Lexicon lexicon, MentionConfig config) {
    MentionFinder finder = MentionFinder.of(lexicon, config);
    List<String> failures = new ArrayList<>();
    for (Entry entry : lexicon.entries()) {
      for (String text : entry.examples().must()) {
        if (!isAccepted(finder, entry, text)) {
          failures.add(String.format(Locale.ROOT, "%s is not found in: %s", entry.id(), text));
        }
      }
      for (String text : entry.examples().mustNot()) {
        if (isAccepted(finder, entry, text)) {
          failures.add(String.format(Locale.ROOT, "%s is found in: %s", entry.id(), text));
        }
      }
    }
    return failures;
  }

  private static boolean isAccepted(MentionFinder finder, Entry entry, String text) {
    return finder.find(Document.of("", text, "en", null), Set.of()).stream()
        .anyMatch(mention -> mention.accepted() && mention.entryId().equals(entry.id()));
  }
}
