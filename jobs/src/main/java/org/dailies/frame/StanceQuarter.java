package org.dailies.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where an actor stood in one quarter, with the sentences that show it.
 *
 * @param quarter such as {@code 2026-Q1}
 * @param stance {@code embraces}, {@code cautious}, {@code opposes}, or {@code mixed} where none
 *     leads
 * @param turned whether the actor stood elsewhere when last seen
 * @param stories stories by stance, each counted once
 * @param evidence what shows it, by day and article
 */
public record StanceQuarter(
    String actorId,
    String quarter,
    String stance,
    boolean turned,
    Map<String, Integer> stories,
    List<Shown> evidence) {

  public StanceQuarter {
    stories = Map.copyOf(stories);
    evidence = List.copyOf(evidence);
  }

  /** A stance as one article of a story shows it. */
  public record Shown(
      String actorId,
      LocalDate day,
      String storyId,
      String articleId,
      String stance,
      String sentence) {}

  /** The table by actor and quarter, in this order; what has no day is left out. */
  public static List<StanceQuarter> table(List<Shown> shown) {
    Map<String, TreeMap<String, List<Shown>>> byActor = new TreeMap<>();
    for (Shown one : shown) {
      if (one.day() != null) {
        byActor
            .computeIfAbsent(one.actorId(), a -> new TreeMap<>())
            .computeIfAbsent(quarter(one.day()), q -> new ArrayList<>())
            .add(one);
      }
    }
    List<StanceQuarter> table = new ArrayList<>();
    byActor.forEach(
        (actor, quarters) -> {
          String before = null;
          for (Map.Entry<String, List<Shown>> cell : quarters.entrySet()) {
            StanceQuarter row = row(actor, cell.getKey(), cell.getValue(), before);
            table.add(row);
            before = row.stance().equals("mixed") ? before : row.stance();
          }
        });
    return List.copyOf(table);
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
  }

  private static StanceQuarter row(String actor, String quarter, List<Shown> shown, String before) {
    List<Shown> evidence = new ArrayList<>(shown);
    evidence.sort(
        Comparator.comparing(Shown::day)
            .thenComparing(Shown::articleId)
            .thenComparing(Shown::sentence));
    Map<String, Integer> stories = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Shown one : evidence) {
      if (seen.add(one.storyId() + "|" + one.stance())) {
        stories.merge(one.stance(), 1, Integer::sum);
      }
    }
    String stance = leading(stories);
    boolean turned = before != null && !stance.equals("mixed") && !stance.equals(before);
    return new StanceQuarter(actor, quarter, stance, turned, stories, evidence);
  }

  /** The stance of more stories than any other. */
  private static String leading(Map<String, Integer> stories) {
    String best = "mixed";
    int most = 0;
    for (Map.Entry<String, Integer> entry : stories.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      } else if (entry.getValue() == most) {
        best = "mixed";
      }
    }
    return best;
  }
}
