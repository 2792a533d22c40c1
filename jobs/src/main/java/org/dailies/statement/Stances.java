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

  /** The stance that a statement shows: who uses it openly embraces it. */
  public static String of(Statement statement) {
    boolean openly = statement.act() == Act.USE && statement.rule().equals("uses");
    return openly ? "embraces" : of(statement.act());
  }

  /** Whether a statement shows a stance of its maker: an act of one, firmly said. */
  public static boolean shows(Statement statement) {
    return statement.maker() != null && statement.isFirm() && of(statement) != null;
  }

  /** What statements show of actors of the lexicon, each actor and stance once, in their order. */
  public static List<Stance> of(List<Statement> statements, List<Stance> read) {
    List<Stance> all = new ArrayList<>(read);
    for (Statement statement : statements) {
      if (shows(statement) && statement.maker().id() != null) {
        all.add(
            new Stance(
                statement.maker().id(),
                of(statement),
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
