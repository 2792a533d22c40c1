package org.dailies.topic;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.lexicon.Alias;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;

/** The names that are no themes: of studios, brands, titles and people. */
public final class TopicNames {
  private static final Set<Kind> KINDS =
      EnumSet.of(Kind.STUDIO, Kind.BRAND, Kind.TITLE, Kind.PERSON);

  private TopicNames() {}

  /** All ways of writing them, as the lexicon has them. */
  public static Set<String> of(Lexicon lexicon) {
    Set<String> names = new TreeSet<>();
    for (Entry entry : lexicon.entries()) {
      if (KINDS.contains(entry.kind())) {
        names.add(entry.name());
        entry.aliases().stream().map(Alias::text).forEach(names::add);
        if (entry.kind() == Kind.PERSON && entry.name().contains(" ")) {
          names.add(entry.name().substring(entry.name().lastIndexOf(' ') + 1));
        }
      }
    }
    return names;
  }
}
