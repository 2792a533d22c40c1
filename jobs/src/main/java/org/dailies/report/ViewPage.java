package org.dailies.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What the page's templates ask of the filters: their choices, and the table they count over. */
public final class ViewPage {
  private final List<Pair> pairs;
  private final Header header;
  private final Words words;

  ViewPage(Report report, Words words) {
    this.pairs = report.recent().pairs();
    this.header = report.header();
    this.words = words;
  }

  /** A choice of a filter. */
  public record Choice(String value, String label) {}

  /**
   * A filter.
   *
   * @param name of the column that it filters
   * @param label in words
   */
  public record Filter(String name, String label, List<Choice> choices) {}

  /** Whether there is anything to filter. */
  public boolean any() {
    return !pairs.isEmpty();
  }

  /** The first day that the table holds. */
  public LocalDate from() {
    return header.from();
  }

  /** The last day that the table holds. */
  public LocalDate to() {
    return header.to();
  }

  /** The filters, in the order of the table's columns. */
  public List<Filter> filters() {
    return List.of(
        filter("studio", Pair::studioId, p -> p.studio()),
        filter("language", Pair::language, p -> ActorPage.language(p.language(), words)),
        filter("country", Pair::country, p -> ActorPage.country(p.country(), words)),
        filter("kind", Pair::outletKind, p -> words.code("outlet.kind", p.outletKind())),
        filter(
            "role",
            Pair::role,
            p -> words.say(words.has("role." + p.role()) ? "role." + p.role() : "role.unknown")));
  }

  private Filter filter(String name, Function<Pair, String> value, Function<Pair, String> label) {
    Map<String, String> found = new TreeMap<>();
    boolean unknown = false;
    for (Pair pair : pairs) {
      String key = value.apply(pair);
      if (key == null || key.isEmpty() || key.equals("und")) {
        unknown = true;
      } else {
        String shown = label.apply(pair);
        boolean taken = found.containsKey(shown) && !found.get(shown).equals(key);
        found.put(taken ? shown + " (" + key + ")" : shown, key);
      }
    }
    List<Choice> choices = new ArrayList<>();
    found.forEach((shown, key) -> choices.add(new Choice(key, Figures.capital(shown))));
    if (unknown) {
      choices.add(new Choice("-", words.say("view.unknown")));
    }
    return new Filter(name, words.say("view." + name), choices);
  }

  /**
   * The table: a row a story and studio, its cells parted by tabs: number of the story, studio,
   * language, country, kind, role, day, outlet, and 1 where it is new. Unknown is a dash.
   */
  public String table() {
    Map<String, Integer> stories = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder();
    for (Pair p : pairs) {
      int story = stories.computeIfAbsent(p.storyId(), id -> stories.size());
      out.append(story);
      for (String cell :
          List.of(
              known(p.studioId()),
              known(p.language()),
              known(p.country()),
              known(p.outletKind()),
              known(p.role()),
              p.day().toString(),
              known(p.outlet()),
              p.fresh() ? "1" : "")) {
        out.append('\t').append(cell);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String known(String cell) {
    return cell == null || cell.isEmpty() || cell.equals("und")
        ? "-"
        : cell.replaceAll("[\\p{Cntrl}]", " ");
  }
}
