package org.dailies.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dailies.frame.Stance;
import org.dailies.language.Act;

/** The stances that statements show. */
public final class Stances {
  private Stances() {}

  /** The stance that an act shows: {@code embraces}, {@code cautious}, {@code opposes}, or null. */
  public static String of(Act act) {
    return switch (act) {
      case PARTNER, INVEST, PRAISE -> "embraces";
      case WORRY, PROTECT, DROP -> "cautious";
      case SUE, DEMAND, BAN, CRITICISE, REFUSE -> "opposes";
      case USE, MAKE, SHOW -> null;
    };
  }

  /** The least confidence of a statement that shows a stance. */
  static final double SHOWN = 0.45;

  /** The least confidence of one that is published: from here on nine in ten are right. */
  static final double PUBLISHED = 0.75;

  /** Whether a statement shows a stance of its maker: an act of one, firmly said and likely. */
  public static boolean shows(Statement statement) {
    return statement.maker() != null
        && statement.isFirm()
        && of(statement.act()) != null
        && statement.confidence() >= SHOWN;
  }

  private static boolean isPublished(Statement statement) {
    return shows(statement) && statement.confidence() >= PUBLISHED;
  }

  /** What statements show of actors of the lexicon, each actor and stance once, in their order. */
  public static List<Stance> of(List<Statement> statements, List<Stance> read) {
    List<Stance> all = new ArrayList<>(read);
    for (Statement statement : statements) {
      if (isPublished(statement) && statement.maker().id() != null) {
        all.add(
            new Stance(
                statement.maker().id(),
                of(statement.act()),
                statement.evidence(),
                statement.fromQuote(),
                statement.rule() + "-" + statement.act().code()));
      }
    }
    all.sort(java.util.Comparator.comparingInt(stance -> stance.evidence().start()));
    Map<String, Stance> once = new LinkedHashMap<>();
    all.forEach(stance -> once.putIfAbsent(stance.actorId() + "|" + stance.stance(), stance));
    return List.copyOf(once.values());
  }
}
