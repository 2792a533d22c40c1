package org.dailies.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dailies.frame.UseReport;
import org.dailies.language.Act;
import org.dailies.language.Certainty;
import org.dailies.text.Span;

/** The reported uses that statements hold. */
public final class Uses {
  private Uses() {}

  /** What somebody does about generative AI beside using it: a sentence on it is on no use. */
  private static final Set<Act> OTHER =
      Set.of(Act.SUE, Act.DEMAND, Act.BAN, Act.PARTNER, Act.INVEST);

  /**
   * What statements report of studios and titles of the lexicon: done, firmly announced or planned
   * by its maker, or denied; nothing that is forecast, possible, alleged or asked. A use that only
   * the words around it suggest, or that stands in a sentence on a lawsuit, a demand or a deal, is
   * a statement and no reported use.
   *
   * @param read what phrases show; it counts in sentences of which no use was read
   * @param owner the studio of a title, or null; it is taken where the text names no maker, and
   *     where a house that no entry has made it for the title
   */
  public static List<UseReport> of(
      Statements statements, List<UseReport> read, UnaryOperator<String> owner) {
    List<UseReport> all = new ArrayList<>();
    Set<Span> aside = new HashSet<>();
    statements.all().stream()
        .filter(statement -> OTHER.contains(statement.act()))
        .forEach(statement -> aside.add(statement.evidence()));
    read.stream().filter(use -> !statements.settles(use.evidence())).forEach(all::add);
    for (Statement statement : statements.all()) {
      String status = status(statement.status());
      String studio = studio(statement, owner);
      if (statement.isUse()
          && !isGroup(statement.maker())
          && statement.isPlain()
          && statement.isLikely()
          && !aside.contains(statement.evidence())
          && status != null
          && (studio != null || statement.titleId() != null)) {
        all.add(
            new UseReport(
                studio,
                statement.titleId(),
                statement.purpose(),
                statement.toolId(),
                status,
                statement.evidence(),
                statement.rule()));
      }
    }
    all.sort(Comparator.comparingInt(use -> use.evidence().start()));
    Map<String, UseReport> once = new LinkedHashMap<>();
    all.forEach(
        use -> once.putIfAbsent(use.studioId() + "|" + use.titleId() + "|" + use.purpose(), use));
    return List.copyOf(once.values());
  }

  private static boolean isGroup(Maker maker) {
    return maker != null && maker.kind() == Maker.Kind.GROUP;
  }

  private static String studio(Statement statement, UnaryOperator<String> owner) {
    Maker maker = statement.maker();
    boolean hired = maker != null && maker.id() == null && statement.rule().equals("used-in");
    if (maker != null && !hired) {
      return maker.studioId();
    }
    return statement.titleId() == null ? null : owner.apply(statement.titleId());
  }

  private static String status(Certainty certainty) {
    return switch (certainty) {
      case DONE -> "done";
      case ANNOUNCED, PLANNED -> "announced";
      case DENIED -> "denied";
      default -> null;
    };
  }
}
