package org.dailies.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  private static final double[] NONE = {1, 0, 0, 0, 0, 0, 0};

  private final SignWeights weights;
  private final Predicate<String> makes;

  /**
   * A judge.
   *
   * @param makes whether an entry can make a film or series
   */
  UseJudge(SignWeights weights, Predicate<String> makes) {
    this.weights = weights;
    this.makes = makes;
  }

  /** Who may make a use, as the article tells it, with how likely each answer is. */
  private record Suspects(
      Map<Cast.Member, double[]> answers, Map<Cast.Member, Standing> standings) {

    double likely(Cast.Member member) {
      return 1 - answers.get(member)[0];
    }

    /** Whoever most likely is one, or null. */
    Cast.Member first() {
      Cast.Member most = null;
      for (Cast.Member one : answers.keySet()) {
        boolean better = most == null || likely(one) > likely(most);
        most = likely(one) >= FILLED && better ? one : most;
      }
      return most;
    }
  }

  /**
   * The statements; each use with how likely its maker is one, and where its sentence names none,
   * with the one who most likely is. One more for each maker whose use no clause tells, and where
   * there is none, one of nobody.
   *
   * @param nobody what the article tells of nobody in particular, or null
   */
  List<Statement> judged(
      List<Statement> statements, List<Standing> standings, Standing nobody, Cast cast) {
    Suspects suspects = new Suspects(new LinkedHashMap<>(), new LinkedHashMap<>());
    for (Standing standing : standings) {
      Cast.Member member = standing.ties().get(0).who();
      suspects.answers().put(member, weights.likely(standing.signs()));
      suspects.standings().put(member, standing);
    }
    double[] unnamed = nobody == null ? NONE : weights.likely(nobody.signs());
    Set<Cast.Member> told = new HashSet<>();
    List<Statement> all = new ArrayList<>();
    for (Statement statement : statements) {
      all.add(
          statement.isUse() ? judged(statement, suspects, 1 - unnamed[0], cast, told) : statement);
    }
    suspects
        .standings()
        .forEach(
            (member, standing) -> {
              String id = standing.who().id();
              if (suspects.likely(member) >= SHOWN
                  && !told.contains(member)
                  && (id == null || makes.test(id))) {
                all.add(use(standing, suspects.answers().get(member)));
              }
            });
    if (1 - unnamed[0] >= SHOWN && all.stream().noneMatch(Statement::isUse)) {
      all.add(use(nobody, unnamed));
    }
    return all;
  }

  private Statement judged(
      Statement use, Suspects suspects, double unnamed, Cast cast, Set<Cast.Member> told) {
    Cast.Member member = use.maker() == null ? suspects.first() : cast.member(use.maker());
    if (member == null || !suspects.answers().containsKey(member)) {
      double titled = use.titleId() == null ? 0 : FILLED;
      return use.surer(Math.max(titled, use.maker() == null ? unnamed : 0), use.also());
    }
    Statement by = use.maker() == null ? use.by(member.maker()) : use;
    boolean fresh = told.add(member) && use.isFirm();
    List<Span> also = fresh ? further(use, suspects.standings().get(member).ties()) : use.also();
    return by.surer(suspects.likely(member), also);
  }

  private static List<Span> further(Statement statement, List<Tie> ties) {
    Set<Span> all = new LinkedHashSet<>(statement.also());
    ties.stream().filter(UseJudge::goesOn).map(Tie::evidence).forEach(all::add);
    all.remove(statement.evidence());
    return all.stream().limit(FURTHER).toList();
  }

  private static boolean goesOn(Tie tie) {
    return tie.signs().contains("ai:0") && tie.signs().stream().anyMatch(TELLS::contains);
  }

  private Statement use(Standing standing, double[] answers) {
    List<Tie> ties = standing.byLikelihood(weights);
    Tie best = ties.get(0);
    Tie.Told told = told(ties);
    Span evidence = best.evidence();
    Statement use =
        new Statement(
            standing.who(),
            Act.USE,
            null,
            null,
            told.toolId(),
            told.titleId(),
            told.title(),
            told.purpose() == null ? Statement.UNSPECIFIED : told.purpose(),
            status(best.signs(), answers),
            null,
            evidence,
            evidence,
            List.of(),
            best.bond() == Tie.Bond.SPEAKS,
            StanceJudge.RULE,
            1 - answers[0]);
    return use.surer(use.confidence(), further(use, ties));
  }

  /** What the first of the sentences that names a work tells, else the first. */
  private static Tie.Told told(List<Tie> ties) {
    return ties.stream()
        .map(Tie::told)
        .filter(told -> told.title() != null)
        .findFirst()
        .orElse(ties.get(0).told());
  }

  /** How sure a clause of the sentence makes it, else what the signs of all sentences show. */
  private static Certainty status(Set<String> signs, double[] answers) {
    for (Certainty certainty : Certainty.values()) {
      if (certainty != Certainty.CONDITIONAL && signs.contains("use:" + certainty.code())) {
        return certainty;
      }
    }
    int best = 1;
    for (int a = 2; a < answers.length; a++) {
      best = answers[a] > answers[best] ? a : best;
    }
    return Certainty.valueOf(SignWeights.USES.get(best).toUpperCase(Locale.ROOT));
  }
}
