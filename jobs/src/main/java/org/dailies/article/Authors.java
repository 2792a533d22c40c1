package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses a page's authors among what its data and its elements state. */
final class Authors {
  private Authors() {}

  /** People in the order printed; where only an agency or a desk is stated, that one. */
  static List<String> of(Page page, JsonLd ld, int bodyFirst, int bodyEnd) {
    SiteNames site = SiteNames.of(page, ld);
    boolean news = ld.type != null && ld.type.contains("NewsArticle");
    boolean dated = page.meta.containsKey("article:published_time");
    boolean signed = news || articleData(ld);
    List<String> people = others(Bylines.people(ld.authors), site);
    if (!people.isEmpty() && (signed || shown(page, people, bodyFirst, bodyEnd))) {
      return people;
    }
    List<String> fields = new ArrayList<>();
    for (String field : page.metaAuthors) {
      fields.add(field.substring(field.indexOf('\t') + 1));
    }
    people = others(Bylines.people(fields), site);
    if (!people.isEmpty() && (signed || dated || shown(page, people, bodyFirst, bodyEnd))) {
      return people;
    }
    people = others(marked(page, bodyFirst, bodyEnd), site);
    if (!people.isEmpty()) {
      return people;
    }
    people = printed(page, bodyFirst, bodyEnd);
    if (!people.isEmpty()) {
      return people;
    }
    List<String> names = Bylines.names(ld.authors, site(page, ld));
    if (names.isEmpty() && dated) {
      names = Bylines.names(fields, site(page, ld));
    }
    if ((signed || dated) && !names.isEmpty() && names.stream().noneMatch(Authors::account)) {
      return names;
    }
    names = names.isEmpty() ? Bylines.names(ld.organisations, "") : names;
    if (news) {
      return names;
    }
    names = names.stream().filter(name -> !Bylines.host(name)).toList();
    return shown(page, names, bodyFirst, bodyEnd) ? names : List.of();
  }

  /** Whether a name is that of a system's account: one word without a capital letter. */
  private static boolean account(String name) {
    return name.indexOf(' ') < 0 && name.chars().noneMatch(Character::isUpperCase);
  }

  /** Whether the page's data are those of an article of any kind. */
  private static boolean articleData(JsonLd ld) {
    return ld.type != null && (ld.type.contains("Article") || ld.type.contains("BlogPosting"));
  }

  private static List<String> others(List<String> people, SiteNames site) {
    return people.stream().filter(name -> name.indexOf(' ') < 0 || !site.resembles(name)).toList();
  }

  /**
   * Whether one of the names stands near the body, where readers see by whom it is. A name that is
   * only in the page's head is often its maker's or its owner's.
   */
  private static boolean shown(Page page, List<String> names, int bodyFirst, int bodyEnd) {
    int from = Math.max(0, bodyFirst - 25);
    int to = Math.min(page.blocks().size(), bodyEnd + 15);
    for (int i = from; i < to; i++) {
      Block block = page.blocks().get(i);
      if (block.text.length() > 400) {
        continue;
      }
      String low = block.text.toLowerCase(Locale.ROOT);
      for (String name : names) {
        if (low.contains(name.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A line near the body's ends that says by whom it is. */
  private static List<String> printed(Page page, int bodyFirst, int bodyEnd) {
    int n = page.blocks().size();
    for (int i = Math.max(0, bodyFirst - 14); i < Math.min(n, bodyFirst + 2); i++) {
      List<String> names = printed(page.blocks().get(i));
      if (!names.isEmpty()) {
        return names;
      }
    }
    for (int i = Math.max(0, bodyEnd - 1); i < Math.min(n, bodyEnd + 4); i++) {
      List<String> names = printed(page.blocks().get(i));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> printed(Block block) {
    int aside =
        Hints.RELATED
            | Hints.COMMENTS
            | Hints.NAVIGATION
            | Hints.SIDE
            | Hints.CAPTION
            | Hints.HIDDEN;
    if (block.text.length() > 110
        || block.kind == Block.Kind.HEADING
        || (block.container.zone & aside) != 0) {
      return List.of();
    }
    boolean dated = Dates.find(block.text) != null;
    boolean marked = dated || (block.container.zone & (Hints.AUTHOR | Hints.DATELINE)) != 0;
    List<String> names = Bylines.printed(block.text, marked);
    String beside =
        names.isEmpty() && dated && block.text.length() <= 80 ? Bylines.beside(block.text) : null;
    return beside == null ? names : List.of(beside);
  }

  private static String site(Page page, JsonLd ld) {
    String name = page.meta.get("og:site_name");
    return name != null ? name : ld.publisher == null ? "" : ld.publisher;
  }

  /** The byline nearest the body's beginning, or the one after its end. */
  private static List<String> marked(Page page, int bodyFirst, int bodyEnd) {
    List<String> best = List.of();
    int bestScore = 0;
    int bestAt = -1;
    for (Page.Byline byline : page.bylines) {
      int zone = byline.container().zone;
      boolean foot =
          (zone & Hints.FOOTER) != 0
              && (byline.block() < bodyEnd - 1 || byline.block() > bodyEnd + 6);
      if (foot || (zone & (Hints.RELATED | Hints.COMMENTS | Hints.NAVIGATION | Hints.SIDE)) != 0) {
        continue;
      }
      int distance = bodyFirst - byline.block();
      int score = byline.sure() ? 4 : 2;
      boolean box = (zone & Hints.AUTHOR) != 0;
      if (distance >= -1 && distance <= 25) {
        score += 4;
      } else if (distance >= -6 && distance <= 40 && box) {
        score += 3;
      } else if (byline.block() >= bodyEnd - 1 && byline.block() <= bodyEnd + (box ? 15 : 6)) {
        score += 2;
      } else {
        continue;
      }
      if (score < bestScore) {
        continue;
      }
      List<String> people = new ArrayList<>(Bylines.people(List.of(byline.text())));
      if (people.isEmpty() && byline.sure()) {
        people.addAll(Bylines.names(List.of(byline.text()), "-"));
      }
      if (people.isEmpty() || byline.text().length() > 120) {
        continue;
      }
      if (score > bestScore) {
        best = people;
      } else if (score == bestScore && Math.abs(byline.block() - bestAt) <= 2) {
        List<String> all = new ArrayList<>(best);
        for (String person : people) {
          if (!all.contains(person)) {
            all.add(person);
          }
        }
        best = all;
      }
      bestScore = score;
      bestAt = byline.block();
    }
    return best;
  }
}
