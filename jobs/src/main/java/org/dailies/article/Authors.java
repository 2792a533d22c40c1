package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Chooses a page's authors among what its data and its elements state: people before teams, teams
 * before organisations, and names that the site bears itself after all others.
 */
final class Authors {
  private final Page page;
  private final JsonLd ld;
  private final SiteNames site;
  private final MarkedBylines marked;
  private final PrintedBylines printed;
  private final int bodyFirst;
  private final int bodyEnd;

  /** Names in the head's elements. */
  private final List<String> fields = new ArrayList<>();

  /** The name that the head says the text is written by, or null; previews of the page show it. */
  private final String writer;

  /** Whether the page's data are those of an article of any kind. */
  private final boolean signed;

  /** Whether the head states when the page was published. */
  private final boolean dated;

  private Authors(Page page, JsonLd ld, int bodyFirst, int bodyEnd) {
    this.page = page;
    this.ld = ld;
    this.bodyFirst = bodyFirst;
    this.bodyEnd = bodyEnd;
    this.site = SiteNames.of(page, ld);
    this.marked = new MarkedBylines(page, bodyFirst, bodyEnd);
    this.printed = new PrintedBylines(page, bodyFirst, bodyEnd);
    this.writer = writer(page);
    if (writer != null) {
      fields.add(writer);
    }
    for (String field : page.metaAuthors) {
      fields.add(field.substring(field.indexOf('\t') + 1));
    }
    String type = ld.type == null ? "" : ld.type;
    this.signed = type.contains("Article") || type.contains("BlogPosting");
    this.dated = page.meta.containsKey("article:published_time");
  }

  /** People in the order printed; where only an agency or a desk is stated, that one. */
  static List<String> of(Page page, JsonLd ld, int bodyFirst, int bodyEnd) {
    Authors authors = new Authors(page, ld, bodyFirst, bodyEnd);
    List<String> people = authors.people();
    if (people.isEmpty()) {
      people = authors.namesakes();
    }
    return people.isEmpty() ? authors.teams() : people;
  }

  /** The first name that a discussion marks as a poster's, or none. */
  static List<String> poster(Page page) {
    for (boolean sure : new boolean[] {true, false}) {
      for (Page.Byline byline : page.bylines) {
        boolean aside = (byline.container().zone & (Hints.NAVIGATION | Hints.FOOTER)) != 0;
        if (aside || byline.sure() != sure) {
          continue;
        }
        List<String> names = sure ? List.of(byline.name()) : Bylines.printed(byline.text(), true);
        if (!names.isEmpty() && names.get(0).length() >= 2 && names.get(0).length() <= 40) {
          return names.subList(0, 1);
        }
      }
    }
    return List.of();
  }

  /** The value beside a label of the head that says by whom the text is. */
  private static String writer(Page page) {
    for (char number = '1'; number <= '2'; number++) {
      String label = page.meta.get("twitter:label" + number);
      if (label != null && Bylines.asks(label)) {
        return page.meta.get("twitter:data" + number);
      }
    }
    return null;
  }

  private List<String> people() {
    List<String> opening = printed.opening();
    List<String> people = others(Bylines.people(ld.authors));
    if (!people.isEmpty() && (signed || shown(people, bodyEnd + 15))) {
      return seen(people, opening);
    }
    people = others(Bylines.people(fields));
    boolean stated = signed || dated || writer != null;
    if (!people.isEmpty() && (stated || shown(people, bodyEnd + 15))) {
      return seen(people, opening);
    }
    people = others(marked.people());
    people = people.isEmpty() ? printed.people() : people;
    return people.isEmpty() ? printed.introduced() : people;
  }

  /** What readers see right above the text goes before an account that only the data name. */
  private List<String> seen(List<String> people, List<String> opening) {
    boolean more = opening.size() > people.size() && opening.containsAll(people);
    boolean account = !opening.isEmpty() && !shown(people, bodyFirst + 4);
    if (account || more) {
      return opening;
    }
    boolean unseen = !shown(people, page.blocks().size());
    List<String> above = unseen ? marked.above() : List.of();
    return above.isEmpty() ? people : above;
  }

  /** People whose name the site bears too, where data or elements of the page say they wrote it. */
  private List<String> namesakes() {
    List<String> people = Bylines.people(ld.authors);
    if (people.isEmpty() || !signed) {
      people = dated || writer != null ? Bylines.people(fields) : List.of();
    }
    return people.isEmpty() ? marked.people() : people;
  }

  private List<String> teams() {
    List<String> names = signed ? stated(Bylines.names(ld.authors, "")) : List.of();
    if (names.isEmpty() && writer != null) {
      names = Bylines.names(List.of(writer), "");
      names = names.stream().filter(name -> !numbered(name)).toList();
    }
    if (names.isEmpty() && (signed || dated)) {
      names = stated(Bylines.names(fields, dated ? "" : siteName()));
    }
    if (names.isEmpty()) {
      names = marked.team(site);
    }
    if (names.isEmpty()) {
      names = printed.team();
    }
    if (!names.isEmpty()) {
      return names;
    }
    names = Bylines.names(ld.authors, siteName());
    names = names.isEmpty() ? Bylines.names(ld.organisations, "") : names;
    if (ld.type != null && ld.type.contains("NewsArticle")) {
      return names;
    }
    names = names.stream().filter(name -> !Bylines.host(name)).toList();
    return shown(names, bodyEnd + 15) ? names : List.of();
  }

  /** The names, unless one is that of a system's account: one word without a capital letter. */
  private static List<String> stated(List<String> names) {
    boolean account =
        names.stream()
            .anyMatch(n -> n.indexOf(' ') < 0 && n.chars().noneMatch(Character::isUpperCase));
    return account ? List.of() : names;
  }

  /** Whether a name is an account's that a machine has made up: one word with digits in it. */
  private static boolean numbered(String name) {
    return name.indexOf(' ') < 0 && name.chars().anyMatch(Character::isDigit);
  }

  private String siteName() {
    String name = page.meta.get("og:site_name");
    return name != null ? name : ld.publisher == null ? "" : ld.publisher;
  }

  private List<String> others(List<String> people) {
    return people.stream().filter(name -> name.indexOf(' ') < 0 || !site.resembles(name)).toList();
  }

  /**
   * Whether one of the names stands near the body, where readers see by whom it is. A name that is
   * only in the page's head is often its maker's or its owner's.
   */
  private boolean shown(List<String> names, int to) {
    int from = Math.max(0, bodyFirst - 25);
    for (int i = from; i < Math.min(page.blocks().size(), to); i++) {
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
}
