package org.dailies.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dailies.language.Act;
import org.dailies.language.Certainty;
import org.dailies.text.Span;

/** Judges from the signs of all their sentences where those whom an article names stand. */
final class StanceJudge {
  /** The rule of a stance that the signs of several sentences show, and no one clause. */
  static final String RULE = "signs";

  /** Further sentences that a statement keeps. */
  private static final int FURTHER = 12;

  /**
   * How often whose clause firmly tells an act stood as the act shows, on the labelled draws; acts
   * that told less than their signs are left out.
   */
  private static final Map<Act, Double> TOLD =
      Map.of(Act.SUE, 0.95, Act.PARTNER, 0.7, Act.CRITICISE, 0.7, Act.INVEST, 0.6);

  private final SignWeights weights;
  private final Predicate<String> takesSides;

  /**
   * A judge.
   *
   * @param takesSides whether an entry can stand for or against generative AI
   */
  StanceJudge(SignWeights weights, Predicate<String> takesSides) {
    this.weights = weights;
    this.takesSides = takesSides;
  }

  private record Verdict(String stance, double likely, Standing standing) {}

  /**
   * The statements with how likely each shows its maker's stance, and one more for each stance that
   * no clause told.
   */
  List<Statement> judged(List<Statement> statements, List<Standing> standings, Cast cast) {
    Map<Cast.Member, Verdict> verdicts = new LinkedHashMap<>();
    Map<Cast.Member, double[]> likely = new LinkedHashMap<>();
    for (Standing standing : standings) {
      String id = standing.who().id();
      if (id == null || takesSides.test(id)) {
        double[] answers = weights.likely(standing.signs());
        Cast.Member member = standing.ties().get(0).who();
        likely.put(member, answers);
        Verdict verdict = verdict(standing, answers);
        if (verdict.likely() >= Stances.SHOWN) {
          verdicts.put(member, verdict);
        }
      }
    }
    List<Statement> all = new ArrayList<>();
    Set<Cast.Member> told = new HashSet<>();
    Set<Cast.Member> shown = new HashSet<>();
    for (Statement statement : statements) {
      String stance = Stances.of(statement.act());
      if (stance == null || statement.maker() == null) {
        all.add(statement);
        continue;
      }
      Cast.Member member = cast.member(statement.maker());
      double[] answers = likely.get(member);
      Verdict verdict = verdicts.get(member);
      boolean same = verdict != null && verdict.stance().equals(stance) && statement.isFirm();
      double signs = answers == null ? 0 : answers[SignWeights.STANCES.indexOf(stance)];
      double clause = statement.isFirm() ? TOLD.getOrDefault(statement.act(), 0.0) : 0;
      double sure = Math.max(signs, clause);
      List<Span> also = same && told.add(member) ? spans(ties(verdict)) : List.of();
      if (clause > 0 && sure >= Stances.PUBLISHED) {
        shown.add(member);
      }
      all.add(statement.surer(sure, together(statement, also)));
    }
    verdicts.forEach(
        (member, verdict) -> {
          if (!told.contains(member) && !shown.contains(member)) {
            all.add(statement(verdict));
          }
        });
    return all;
  }

  private static List<Span> together(Statement statement, List<Span> more) {
    Set<Span> all = new LinkedHashSet<>(statement.also());
    all.addAll(more);
    all.remove(statement.evidence());
    return all.stream().limit(FURTHER).toList();
  }

  private static Verdict verdict(Standing standing, double[] answers) {
    int best = 1;
    for (int a = 2; a < answers.length; a++) {
      best = answers[a] > answers[best] ? a : best;
    }
    return new Verdict(SignWeights.STANCES.get(best), answers[best], standing);
  }

  private List<Tie> ties(Verdict verdict) {
    return verdict.standing().byLikelihood(weights, SignWeights.STANCES.indexOf(verdict.stance()));
  }

  private static List<Span> spans(List<Tie> ties) {
    return ties.stream().map(Tie::evidence).distinct().toList();
  }

  private Statement statement(Verdict verdict) {
    List<Tie> ties = ties(verdict);
    Tie tie = ties.get(0);
    Act act =
        switch (verdict.stance()) {
          case "embraces" -> Act.PRAISE;
          case "cautious" -> Act.WORRY;
          default -> Act.CRITICISE;
        };
    return new Statement(
        verdict.standing().who(),
        act,
        null,
        null,
        null,
        null,
        null,
        null,
        Certainty.DONE,
        null,
        tie.evidence(),
        tie.evidence(),
        spans(ties).stream().skip(1).limit(FURTHER).toList(),
        tie.bond() == Tie.Bond.SPEAKS,
        RULE,
        verdict.likely());
  }
}
