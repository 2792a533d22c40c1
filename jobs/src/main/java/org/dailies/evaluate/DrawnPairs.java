package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dailies.analysis.Analysis;
import org.dailies.analysis.Analyzer;
import org.dailies.mention.Mention;

/**
 * Whether generative AI is seen in the texts of a draw, and which actors count.
 *
 * <ul>
 *   <li>{@code generative-ai}: texts. One speaks of it if its label says so ({@code
 *       generative_ai}), or else lists a pair, use or stance.
 *   <li>{@code coverage-pairs}: pairs that count against those that are true, in texts whose
 *       generative AI is seen; weak ones count on neither side.
 *   <li>{@code coverage-all}: the same with the true pairs of all texts, also of those that get no
 *       row since the generative AI or the actor is not seen.
 *   <li>{@code roles}: pairs whose role is right, of those that are labelled and found.
 * </ul>
 *
 * @param scores by measure and language, {@code all} among the languages
 * @param mistakes one line for each answer that differs from its label
 */
record DrawnPairs(Map<String, Map<String, Score>> scores, List<String> mistakes) {
  DrawnPairs {
    scores = Map.copyOf(scores);
    mistakes = List.copyOf(mistakes);
  }

  /** Scores an analyzer on a draw. */
  static DrawnPairs of(List<DrawnText> texts, Analyzer analyzer) {
    Map<String, Map<String, Score>> scores = new TreeMap<>();
    List<String> mistakes = new ArrayList<>();
    for (DrawnText text : texts) {
      Analysis analysis = analyzer.analyze(text.document(), Set.of());
      boolean found = analysis.mentions().stream().anyMatch(Mention::genai);
      boolean wanted = speaksOfIt(text.label());
      add(scores, text, "generative-ai", Score.of(found, wanted));
      if (found != wanted) {
        mistakes.add(text.id() + (wanted ? " generative-ai missed" : " generative-ai wrong"));
      }
      RoleScores roles =
          RoleScores.of(
              List.of(new PairText(text.id(), text.document(), PairText.pairs(text.pairs()))),
              (document, lines) -> analysis,
              analyzer.lexicon(),
              (pair, seen, actor, truth) -> {});
      Score unfound = new Score(0, 0, roles.unfound());
      add(scores, text, "coverage-pairs", roles.counted());
      add(scores, text, "coverage-all", roles.counted().plus(unfound));
      int wrong = roles.pairs() - roles.roles();
      add(scores, text, "roles", new Score(roles.roles(), wrong, wrong));
      mistakes.addAll(roles.mistakes());
    }
    return new DrawnPairs(scores, mistakes);
  }

  private static boolean speaksOfIt(JsonNode label) {
    return label.has("generative_ai")
        ? label.path("generative_ai").asBoolean()
        : label.path("pairs").size() + label.path("uses").size() + label.path("stances").size() > 0;
  }

  private static void add(
      Map<String, Map<String, Score>> scores, DrawnText text, String measure, Score score) {
    Map<String, Score> rows = scores.computeIfAbsent(measure, m -> new TreeMap<>());
    rows.merge("all", score, Score::plus);
    rows.merge(text.document().language(), score, Score::plus);
  }
}
