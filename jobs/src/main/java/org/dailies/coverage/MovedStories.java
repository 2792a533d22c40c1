package org.dailies.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dailies.coverage.LexiconImpact.Moved;

/**
 * The stories and months that another lexicon moves: a story as its head does, on its head's day;
 * its printings each on its own.
 */
public final class MovedStories {
  private static final Comparator<Story> ORDER =
      Comparator.comparing(Story::day, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Story::storyId);

  /** The head before others, then the first; undated ones last. */
  private static final Comparator<Printing> SHOWN =
      Comparator.comparing(Printing::head)
          .reversed()
          .thenComparing(Printing::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Printing::articleId);

  private final Map<String, Draft> drafts = new TreeMap<>();
  private final SortedMap<String, Count> counts = new TreeMap<>();

  /**
   * A printing of a story.
   *
   * @param day null where it has none
   */
  public record Printing(
      String articleId, String storyId, boolean head, LocalDate day, String title) {}

  /**
   * A story that moves.
   *
   * @param day of the head, or of the first printing that moves where the head does not
   * @param moved the actors that move in the head; none where only other printings move
   * @param articles how many of its printings move
   */
  public record Story(
      String storyId, LocalDate day, String title, List<Moved> moved, int articles) {
    public Story {
      moved = List.copyOf(moved);
    }
  }

  /**
   * How many move of an actor in a month.
   *
   * @param period the month, or "undated"
   */
  public record Count(String period, String actorId, int stories, int articles) {}

  private static final class Draft {
    private Printing shown;
    private List<Moved> moved = List.of();
    private int articles;
  }

  /** Takes a printing and the actors that move in it; none is nothing. */
  public void add(Printing printing, List<Moved> moved) {
    if (moved.isEmpty()) {
      return;
    }
    Draft draft = drafts.computeIfAbsent(printing.storyId(), id -> new Draft());
    draft.articles++;
    if (printing.head()) {
      draft.moved = moved;
    }
    if (draft.shown == null || SHOWN.compare(printing, draft.shown) < 0) {
      draft.shown = printing;
    }
    String period = printing.day() == null ? "undated" : YearMonth.from(printing.day()).toString();
    for (Moved one : moved) {
      counts.merge(
          period + ' ' + one.actorId(),
          new Count(period, one.actorId(), printing.head() ? 1 : 0, 1),
          (a, b) ->
              new Count(
                  a.period(), a.actorId(), a.stories() + b.stories(), a.articles() + b.articles()));
    }
  }

  /** The stories that move, by day. */
  public List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    drafts.forEach(
        (id, draft) ->
            stories.add(
                new Story(
                    id, draft.shown.day(), draft.shown.title(), draft.moved, draft.articles)));
    stories.sort(ORDER);
    return stories;
  }

  /** What moves in each month, by month and actor. */
  public Collection<Count> periods() {
    return counts.values();
  }
}
