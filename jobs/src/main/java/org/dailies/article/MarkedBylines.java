package org.dailies.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads by whom a text is from what elements mark as an author's. */
final class MarkedBylines {
  private static final int FOREIGN = Hints.RELATED | Hints.COMMENTS | Hints.NAVIGATION | Hints.SIDE;

  private static final int LONGEST = 120;

  /** More names than one text has stand in a list of something else. */
  private static final int MOST = 12;

  /** Places of bylines within one body from which on it is a list. */
  private static final int LISTED = 5;

  private final Page page;
  private final int bodyFirst;
  private final int bodyEnd;

  MarkedBylines(Page page, int bodyFirst, int bodyEnd) {
    this.page = page;
    this.bodyFirst = bodyFirst;
    this.bodyEnd = bodyEnd;
  }

  /** The people of the byline nearest the body's beginning, or of the one after its end. */
  List<String> people() {
    if (listed()) {
      return List.of();
    }
    List<String> best = List.of();
    int bestScore = 0;
    int bestAt = -1;
    for (Page.Byline byline : page.bylines) {
      int score = score(byline);
      boolean fits = score > 0 && score >= bestScore && byline.text().length() <= LONGEST;
      List<String> people = fits ? people(byline) : List.of();
      if (people.isEmpty()) {
        continue;
      }
      if (score > bestScore) {
        best = people;
      } else if (together(byline, bestAt)) {
        List<String> all = new ArrayList<>(best);
        people.stream().filter(person -> !all.contains(person)).forEach(all::add);
        best = all;
      } else {
        continue;
      }
      bestScore = score;
      bestAt = byline.block();
    }
    return best.size() > MOST ? List.of() : whole(best);
  }

  /** The people of a byline right above the body. */
  List<String> above() {
    for (Page.Byline byline : page.bylines) {
      int distance = bodyFirst - byline.block();
      boolean near = distance >= -1 && distance <= 4 && byline.text().length() <= LONGEST;
      List<String> people = near && score(byline) > 0 ? people(byline) : List.of();
      if (!people.isEmpty()) {
        return people;
      }
    }
    return List.of();
  }

  /** Whether the body holds so many bylines that it is a list of others' texts. */
  private boolean listed() {
    Set<Integer> places = new HashSet<>();
    for (Page.Byline byline : page.bylines) {
      boolean inside = byline.block() > bodyFirst + 2 && byline.block() < bodyEnd - 2;
      if (inside && (byline.container().zone & Hints.FOREIGN & ~Hints.AUTHOR) == 0) {
        places.add(byline.block());
      }
    }
    return places.size() >= LISTED;
  }

  private static boolean together(Page.Byline byline, int at) {
    boolean box = (byline.container().zone & Hints.AUTHOR) != 0;
    int distance = Math.abs(byline.block() - at);
    return distance == 0 || (distance <= 2 && (byline.sure() || box));
  }

  /** The names without those that hold another of them and more. */
  private static List<String> whole(List<String> names) {
    return names.stream()
        .filter(
            name -> names.stream().noneMatch(other -> !other.equals(name) && name.contains(other)))
        .toList();
  }

  /** The team, or the single name, that an element at the body's ends surely marks. */
  List<String> team(SiteNames site) {
    for (Page.Byline byline : page.bylines) {
      String text = byline.name();
      boolean near = score(byline) > 0 && text.length() <= 40 && !Bylines.ofOthers(text);
      boolean own = near && !byline.sure() && site.resembles(text);
      List<String> names =
          near && (byline.sure() || own) ? Bylines.names(List.of(text), "") : List.of();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** How likely a byline is the article's by where it stands; 0 where it is not. */
  private int score(Page.Byline byline) {
    int zone = byline.container().zone;
    boolean foot =
        (zone & Hints.FOOTER) != 0
            && (byline.block() < bodyEnd - 1 || byline.block() > bodyEnd + 6);
    boolean box = (zone & Hints.AUTHOR) != 0;
    int distance = bodyFirst - byline.block();
    boolean beside = (byline.sure() || box) && distance >= -4 && distance <= 25;
    boolean aside = (zone & Hints.SIDE) != 0 && !beside;
    if (foot || aside || (zone & FOREIGN & ~Hints.SIDE) != 0) {
      return 0;
    }
    int score = byline.sure() ? 4 : 2;
    score -= (zone & Hints.SIDE) != 0 ? 1 : 0;
    if (distance >= -1 && distance <= 25) {
      return score + 4;
    }
    if (distance >= -6 && distance <= 40 && (box || distance >= -4)) {
      return score + 3;
    }
    boolean after = byline.block() >= bodyEnd - 1 && byline.block() <= bodyEnd + (box ? 15 : 6);
    return after ? score + 2 : 0;
  }

  private List<String> people(Page.Byline byline) {
    boolean others =
        Bylines.ofOthers(byline.text())
            || (byline.block() < page.blocks().size()
                && Bylines.ofOthers(page.blocks().get(byline.block()).text));
    if (others) {
      return List.of();
    }
    List<String> people = Bylines.people(List.of(byline.text()));
    if (people.isEmpty()) {
      people = Bylines.printed(byline.text(), false);
    }
    List<String> linked = Bylines.people(byline.links());
    boolean within = people.stream().allMatch(person -> linked.stream().anyMatch(person::contains));
    List<String> names = within && !linked.isEmpty() ? linked : people;
    boolean after = byline.block() >= bodyEnd - 1 && !byline.sure();
    return after && 2 * String.join("", names).length() < byline.text().length()
        ? List.of()
        : names;
  }
}
