package org.dailies.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dailies.config.StoryConfig;

/**
 * The suspected translations among as many articles as fit into memory, as the nightly finds them.
 */
public final class TranslationSet {
  private TranslationSet() {}

  /**
   * A printing and the earlier one in another language that it is nearest to.
   *
   * @param of the earlier one
   */
  public record Mark(String articleId, String of, Translation likeness) {}

  /** The marks, in the order of the printings. */
  public static List<Mark> of(List<StorySet.Text> texts, StoryConfig config) {
    Map<String, String> languages = new HashMap<>();
    texts.forEach(
        text ->
            languages.put(text.articleId(), Objects.requireNonNullElse(text.language(), "und")));
    Map<String, Printing> printings = new HashMap<>();
    Map<Integer, Meetings> meetings = new HashMap<>();
    List<Mark> marks = new ArrayList<>();
    for (Printing printing : StorySet.printings(texts, config)) {
      String id = printing.articleId();
      printings.put(id, printing);
      Meetings.Seen seen = new Meetings.Seen(id, languages.get(id), printing.at());
      Map<String, Integer> leads = new HashMap<>();
      for (int lead : Translation.leads(printing.print())) {
        meetings
            .computeIfAbsent(lead, name -> new Meetings(config))
            .meet(seen)
            .forEach(other -> leads.merge(other.articleId(), 1, Integer::sum));
      }
      leads.values().removeIf(met -> met < config.translationLeads());
      leads.keySet().stream()
          .map(printings::get)
          .sorted(Printing.ORDER)
          .map(other -> new Mark(id, other.articleId(), likeness(other, printing, languages)))
          .filter(mark -> mark.likeness().isSuspected(config))
          .reduce((a, b) -> b.likeness().similarity() > a.likeness().similarity() ? b : a)
          .ifPresent(marks::add);
    }
    return marks;
  }

  private static Translation likeness(Printing a, Printing b, Map<String, String> languages) {
    return Translation.of(
        a.print(), languages.get(a.articleId()), b.print(), languages.get(b.articleId()));
  }
}
