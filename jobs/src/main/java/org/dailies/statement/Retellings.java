package org.dailies.statement;

import java.util.ArrayList;
import java.util.List;
import org.dailies.text.Span;

/** Joins what several sentences of an article say of one act, each filling in what others lack. */
final class Retellings {
  /** Statements back to which one is compared, so that time stays linear. */
  private static final int REACH = 100;

  private Retellings() {}

  /** The statements in their order, each use once. */
  static List<Statement> joined(List<Statement> statements) {
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : statements) {
      int same = statement.isUse() ? same(kept, statement) : sameAct(kept, statement);
      if (same < 0) {
        kept.add(statement);
      } else {
        kept.set(same, filled(kept.get(same), statement));
      }
    }
    return kept;
  }

  private static int same(List<Statement> kept, Statement other) {
    for (int k = kept.size() - 1; k >= Math.max(0, kept.size() - REACH); k--) {
      Statement one = kept.get(k);
      if (one.isUse()
          && one.status() == other.status()
          && agree(who(one), who(other))
          && agree(title(one), title(other))
          && (samePurpose(one, other) || vague(one) || vague(other) || sameSentence(one, other))) {
        return k;
      }
    }
    return -1;
  }

  /** The same act of the same maker, as sure. */
  private static int sameAct(List<Statement> kept, Statement other) {
    for (int k = Math.max(0, kept.size() - REACH); k < kept.size(); k++) {
      Statement one = kept.get(k);
      if (one.act() == other.act()
          && one.status() == other.status()
          && who(one) != null
          && who(one).equals(who(other))) {
        return k;
      }
    }
    return -1;
  }

  private static boolean samePurpose(Statement one, Statement other) {
    return one.purpose().equals(other.purpose())
        || one.purpose().equals(Statement.UNSPECIFIED)
        || other.purpose().equals(Statement.UNSPECIFIED);
  }

  private static boolean vague(Statement use) {
    return use.maker() == null && use.titleId() == null;
  }

  private static boolean sameSentence(Statement one, Statement other) {
    return one.evidence().equals(other.evidence()) || one.also().contains(other.evidence());
  }

  private static boolean agree(String one, String other) {
    return one == null || other == null || one.equals(other);
  }

  private static String who(Statement use) {
    Maker maker = use.maker();
    return maker == null
        ? null
        : maker.studioId() != null
            ? maker.studioId()
            : maker.id() != null ? maker.id() : maker.surface();
  }

  private static String title(Statement use) {
    return use.titleId() == null ? use.titleSurface() : use.titleId();
  }

  private static Statement filled(Statement one, Statement more) {
    List<Span> also = new ArrayList<>(one.also());
    if (!more.evidence().equals(one.evidence()) && !also.contains(more.evidence())) {
      also.add(more.evidence());
    }
    boolean titled = title(one) != null;
    boolean known = !Statement.UNSPECIFIED.equals(one.purpose());
    return new Statement(
        one.maker() == null ? more.maker() : one.maker(),
        one.act(),
        one.object(),
        one.objectSpan(),
        one.toolId() == null ? more.toolId() : one.toolId(),
        titled ? one.titleId() : more.titleId(),
        titled ? one.titleSurface() : more.titleSurface(),
        known ? one.purpose() : more.purpose(),
        one.status(),
        one.attributedTo(),
        one.actSpan(),
        one.evidence(),
        also,
        one.fromQuote(),
        one.rule(),
        Math.max(one.confidence(), more.confidence()));
  }
}
