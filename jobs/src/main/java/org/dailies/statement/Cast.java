package org.dailies.statement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who is named in an article; a surname and the name in full are one. */
final class Cast {
  /** Names that are kept, so that a list of names costs no more than its length. */
  private static final int MOST = 2_000;

  /** Somebody who is named, with their place among those named, by their first mention. */
  static final class Member {
    private final Maker maker;
    private final int order;
    private int mentions;
    private boolean inTitle;
    private final Set<String> traits = new TreeSet<>();

    private Member(Maker maker, int order) {
      this.maker = maker;
      this.order = order;
    }

    Maker maker() {
      return maker;
    }

    int order() {
      return order;
    }

    int mentions() {
      return mentions;
    }

    boolean inTitle() {
      return inTitle;
    }

    /** What the text shows of what they are, as codes. */
    Set<String> traits() {
      return traits;
    }
  }

  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<String, Member> byLastWord = new HashMap<>();

  /** Who a maker is in this article, or null where there are too many. */
  Member member(Maker maker) {
    String key = key(maker);
    Member known = members.get(key);
    if (known != null) {
      return known;
    }
    String last = lastWord(maker.surface());
    Member alike = byLastWord.get(last);
    boolean same =
        maker.kind() == Maker.Kind.NAME
            && alike != null
            && holds(alike.maker().surface(), maker.surface());
    if (!same && members.size() >= MOST) {
      return null;
    }
    Member member = same ? alike : new Member(maker, members.size());
    members.put(key, member);
    byLastWord.putIfAbsent(last, member);
    return member;
  }

  /** Counts a mention of a maker. */
  void named(Maker maker, boolean inTitle) {
    Member member = member(maker);
    if (member != null) {
      member.mentions++;
      member.inTitle |= inTitle;
    }
  }

  /** Keeps what a sentence shows of what somebody is. */
  void shown(Maker maker, Set<String> traits) {
    Member member = member(maker);
    if (member != null) {
      member.traits.addAll(traits);
    }
  }

  /** How many are named. */
  int size() {
    return members.size();
  }

  private static String key(Maker maker) {
    if (maker.kind() == Maker.Kind.BODY && maker.studioId() != null) {
      return maker.studioId();
    }
    return maker.id() != null ? maker.id() : maker.surface().toLowerCase(Locale.ROOT);
  }

  private static boolean holds(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.contains(b) || b.contains(a);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
