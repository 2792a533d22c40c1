package org.dailies.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.language.Act;
import org.dailies.language.Certainty;
import org.dailies.text.Span;

/** Judges who is the maker of a use, and whether those whom a clause names are. */
final class UseJudge {
  /** The least likelihood of who is taken for the maker of a use that names none. */
  private static final double FILLED = 0.3;

  /** The least likelihood of who makes a use that no clause tells. */
  private static final double SHOWN = 0.35;

  /** Further sentences that a statement keeps. */
  private static final int FURTHER = 6;

  /** What a sentence must tell beside generative AI to go on about a use. */
  private static final Set<String> TELLS = Set.of("has:use", "has:make", "has:show", "purpose");

  private final SignWeights weights;

  UseJudge(SignWeights weights) {
    this.weights = weights;
  }

  /**
   * The statements; each use with how likely its maker is one, and where its sentence names none,
   * with the one who most likely is. One more for each maker whose use no clause tells.
   */
  List<Statement> judged(List<Statement> statements, List<Standing> standings, Cast cast) {
    Map<Cast.Member, Double> likely = new LinkedHashMap<>();
    Map<Cast.Member, Standing> byMember = new LinkedHashMap<>();
    for (Standing standing : standings) {
      Cast.Member member = standing.ties().get(0).who();
      likely.put(member, weights.likely(standing.signs())[1]);
      byMember.put(member, standing);
    }
    Cast.Member first = most(likely);
    Set<Cast.Member> told = new HashSet<>();
    List<Statement> all = new ArrayList<>();
    for (Statement statement : statements) {
      Cast.Member member =
          !statement.isUse()
              ? null
              : statement.maker() == null ? first : cast.member(statement.maker());
      if (!statement.isUse()) {
        all.add(statement);
      } else if (member == null || !likely.containsKey(member)) {
        all.add(statement.surer(statement.titleId() == null ? 0 : FILLED, statement.also()));
      } else {
        Statement by = statement.maker() == null ? statement.by(member.maker()) : statement;
        boolean fresh = told.add(member) && statement.isFirm();
        List<Span> also = fresh ? also(statement, byMember.get(member)) : statement.also();
        all.add(by.surer(likely.get(member), also));
      }
    }
    byMember.forEach(
        (member, standing) -> {
          if (likely.get(member) >= SHOWN && !told.contains(member)) {
            add(standing, likely.get(member), all);
          }
        });
    return all;
  }

  private static Cast.Member most(Map<Cast.Member, Double> likely) {
    Cast.Member most = null;
    for (Map.Entry<Cast.Member, Double> one : likely.entrySet()) {
      boolean better = most == null || one.getValue() > likely.get(most);
      most = one.getValue() >= FILLED && better ? one.getKey() : most;
    }
    return most;
  }

  private static List<Span> also(Statement statement, Standing standing) {
    Set<Span> all = new LinkedHashSet<>(statement.also());
    standing.ties().stream().filter(UseJudge::goesOn).map(Tie::evidence).forEach(all::add);
    all.remove(statement.evidence());
    return all.stream().limit(FURTHER).toList();
  }

  private static boolean goesOn(Tie tie) {
    return tie.signs().contains("ai:0") && tie.signs().stream().anyMatch(TELLS::contains);
  }

  private static void add(Standing standing, double likely, List<Statement> all) {
    Tie best = null;
    for (Tie tie : standing.ties()) {
      if (goesOn(tie) && (best == null || tie.bond().compareTo(best.bond()) < 0)) {
        best = tie;
      }
    }
    if (best == null) {
      return;
    }
    Span evidence = best.evidence();
    Statement use =
        new Statement(
            standing.who(),
            Act.USE,
            null,
            null,
            null,
            null,
            null,
            Statement.UNSPECIFIED,
            status(best.signs()),
            null,
            evidence,
            evidence,
            List.of(),
            best.bond() == Tie.Bond.SPEAKS,
            StanceJudge.RULE,
            likely);
    all.add(use.surer(likely, also(use, standing)));
  }

  /** How sure the hedges of a sentence make it; the weakest counts. */
  private static Certainty status(Set<String> signs) {
    if (signs.contains("question")) {
      return Certainty.ASKED;
    }
    for (Certainty certainty :
        List.of(
            Certainty.WITHDRAWN,
            Certainty.DENIED,
            Certainty.ALLEGED,
            Certainty.FORECAST,
            Certainty.PLANNED,
            Certainty.ANNOUNCED)) {
      if (signs.contains("hedge:" + certainty.code())) {
        return certainty;
      }
    }
    return Certainty.DONE;
  }
}
