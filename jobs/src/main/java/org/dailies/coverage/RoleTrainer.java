package org.dailies.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;

/**
 * Fits the weights of the signs to labelled pairs: a logistic regression whose weights are drawn
 * towards those set by hand, on the mention of each pair that speaks most for it (multiple-instance
 * learning: Andrews and others 2003). The same pairs in the same order give the same weights.
 */
public final class RoleTrainer {
  /** How strongly weights are drawn to those set by hand, in pairs. */
  private static final double PRIOR_STRENGTH = 1.5;

  /** What a false pair weighs beside a true one, of which the press on the subject has more. */
  private static final double FALSE_WEIGHT = 1.5;

  /** The part of a weight set by hand that stays whatever few pairs say. */
  private static final double LEAST_PART = 0.3;

  private static final int ROUNDS = 6;
  private static final int STEPS = 400;
  private static final double STEP = 0.05;

  private record Pair(String id, boolean truth, List<Map<RoleSign, Double>> mentions) {}

  private final CoverageFinder coverage;
  private final RoleFinder roles;
  private final List<Pair> pairs = new ArrayList<>();

  private RoleTrainer(Lexicon lexicon, Languages languages) {
    this.coverage = CoverageFinder.of(lexicon, languages);
    this.roles = RoleFinder.of(lexicon, languages);
  }

  /** A trainer without pairs. */
  public static RoleTrainer of(Lexicon lexicon, Languages languages) {
    return new RoleTrainer(lexicon, languages);
  }

  /** Adds a pair of an article and an actor that it names; another is left out. */
  public void add(String id, CoverageInput article, String actor, boolean truth) {
    List<Mention> own = coverage.mentionsByActor(article).get(actor);
    ArticleSigns signs = roles.reader(article);
    if (own == null || signs.genai() == 0) {
      return;
    }
    List<Map<RoleSign, Double>> mentions =
        roles.all(actor, own, signs).stream().map(RoleSigns::values).distinct().toList();
    pairs.add(new Pair(id + ' ' + actor, truth, mentions));
  }

  /** Adds pairs that {@link #rows} has written. */
  public void addRows(List<String> rows) {
    for (String row : rows.subList(1, rows.size())) {
      String[] fields = row.split("\t");
      List<Map<RoleSign, Double>> mentions = new ArrayList<>();
      for (String mention : fields[2].split(";")) {
        Map<RoleSign, Double> signs = new EnumMap<>(RoleSign.class);
        for (String code : mention.split(" ")) {
          signs.put(RoleWeights.sign(code), 1.0);
        }
        mentions.add(signs);
      }
      pairs.add(new Pair(fields[0], fields[1].equals("true"), mentions));
    }
  }

  /** The pairs as lines: id and actor, whether true, the signs of each mention; no text. */
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    rows.add("pair\ttruth\tsigns");
    for (Pair pair : pairs) {
      rows.add(
          pair.id()
              + '\t'
              + pair.truth()
              + '\t'
              + pair.mentions().stream().map(RoleTrainer::codes).collect(Collectors.joining(";")));
    }
    return rows;
  }

  private static String codes(Map<RoleSign, Double> signs) {
    return signs.keySet().stream().map(RoleSign::code).collect(Collectors.joining(" "));
  }

  /** The lines of a file of weights fitted to all pairs. */
  public List<String> fit() {
    RoleWeights prior = RoleWeights.priors();
    Map<RoleSign, Double> weights = new EnumMap<>(RoleSign.class);
    for (RoleSign sign : RoleSign.values()) {
      weights.put(sign, prior.of(sign));
    }
    for (int round = 0; round < ROUNDS; round++) {
      List<Map<RoleSign, Double>> chosen = new ArrayList<>();
      pairs.forEach(pair -> chosen.add(best(pair, weights)));
      for (int step = 0; step < STEPS; step++) {
        descend(chosen, prior, weights);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("sign\tprior\tweight");
    weights.forEach(
        (sign, weight) ->
            lines.add(
                String.format(Locale.ROOT, "%s\t%s\t%.3f", sign.code(), prior.of(sign), weight)));
    return lines;
  }

  private void descend(
      List<Map<RoleSign, Double>> chosen, RoleWeights prior, Map<RoleSign, Double> weights) {
    Map<RoleSign, Double> slope = new EnumMap<>(RoleSign.class);
    weights.forEach((sign, w) -> slope.put(sign, PRIOR_STRENGTH * (w - prior.of(sign))));
    for (int i = 0; i < chosen.size(); i++) {
      double likely = 1 / (1 + Math.exp(-score(chosen.get(i), weights)));
      boolean truth = pairs.get(i).truth();
      double error = truth ? likely - 1 : FALSE_WEIGHT * likely;
      chosen.get(i).forEach((sign, value) -> slope.merge(sign, error * value, Double::sum));
    }
    double scale = STEP / Math.max(1, Math.sqrt(chosen.size()));
    slope.forEach((sign, s) -> weights.merge(sign, -scale * s, Double::sum));
    weights.replaceAll((sign, weight) -> sameSide(prior.of(sign), weight));
  }

  /** What is set to speak for a pair goes on to do so by a part at least, and against it too. */
  private static double sameSide(double prior, double weight) {
    double least = LEAST_PART * prior;
    return prior > 0 ? Math.max(least, weight) : Math.min(least, weight);
  }

  private static Map<RoleSign, Double> best(Pair pair, Map<RoleSign, Double> weights) {
    Map<RoleSign, Double> best = pair.mentions().get(0);
    for (Map<RoleSign, Double> mention : pair.mentions()) {
      if (score(mention, weights) > score(best, weights)) {
        best = mention;
      }
    }
    return best;
  }

  private static double score(Map<RoleSign, Double> signs, Map<RoleSign, Double> weights) {
    double score = 0;
    for (Map.Entry<RoleSign, Double> sign : signs.entrySet()) {
      score += weights.get(sign.getKey()) * sign.getValue();
    }
    return score;
  }
}
