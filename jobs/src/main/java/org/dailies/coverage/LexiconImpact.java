package org.dailies.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dailies.config.MentionConfig;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.MentionFinder;
import org.dailies.text.Document;

/** Says of an article what another lexicon would make of it. Thread-safe. */
public final class LexiconImpact {
  private final MentionFinder findBefore;
  private final MentionFinder findAfter;
  private final CoverageFinder coverBefore;
  private final CoverageFinder coverAfter;

  /**
   * An actor whose coverage in an article another lexicon changes.
   *
   * @param before the closest level under the older lexicon, null where the actor was not there
   * @param after the closest level under the newer one, null where the actor is not there
   */
  public record Moved(String actorId, Closest before, Closest after) {}

  private LexiconImpact(Lexicon before, Lexicon after, MentionConfig config) {
    this.findBefore = MentionFinder.of(before, config);
    this.findAfter = MentionFinder.of(after, config);
    this.coverBefore = CoverageFinder.of(before, Languages.builtIn());
    this.coverAfter = CoverageFinder.of(after, Languages.builtIn());
  }

  /** Compares two lexicons. */
  public static LexiconImpact of(Lexicon before, Lexicon after, MentionConfig config) {
    return new LexiconImpact(before, after, config);
  }

  /** The actors that move in an article, ordered by id; empty where the two agree. */
  public List<Moved> moved(Document document, Set<String> boilerplateLines) {
    Map<String, Closest> before = levels(findBefore, coverBefore, document, boilerplateLines);
    Map<String, Closest> after = levels(findAfter, coverAfter, document, boilerplateLines);
    Set<String> actors = new TreeSet<>(before.keySet());
    actors.addAll(after.keySet());
    List<Moved> moved = new ArrayList<>();
    for (String actor : actors) {
      if (before.get(actor) != after.get(actor)) {
        moved.add(new Moved(actor, before.get(actor), after.get(actor)));
      }
    }
    return moved;
  }

  private static Map<String, Closest> levels(
      MentionFinder finder, CoverageFinder coverage, Document document, Set<String> lines) {
    Map<String, Closest> levels = new TreeMap<>();
    coverage
        .find(CoverageInput.of(document, finder.find(document, lines)))
        .forEach(row -> levels.put(row.actorId(), row.closest()));
    return levels;
  }
}
