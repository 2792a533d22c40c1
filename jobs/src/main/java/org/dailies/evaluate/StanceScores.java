package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.analysis.Analyzer;
import org.dailies.frame.Stance;

/**
 * What the stances make of labelled texts.
 *
 * @param texts how many texts were read
 * @param stances actor × stance per text
 * @param byStance the same, by stance
 * @param mistakes one line for each answer that differs from its label
 */
public record StanceScores(
    int texts, Score stances, Map<String, Score> byStance, List<String> mistakes) {

  public StanceScores {
    byStance = Map.copyOf(byStance);
    mistakes = List.copyOf(mistakes);
  }

  /** Scores the stances that an analyzer finds in texts labelled with {@code stances}. */
  public static StanceScores of(List<VoiceText> texts, Analyzer analyzer) {
    LabelScores scores = new LabelScores();
    for (VoiceText text : texts) {
      Set<String> answers = new TreeSet<>();
      for (Stance stance : analyzer.analyze(text.document(), Set.of()).stances()) {
        answers.add(stance.stance() + " " + stance.actorId());
      }
      Set<String> labels = new TreeSet<>();
      for (JsonNode label : text.labels()) {
        labels.add(label.path("stance").asText() + " " + label.path("actor").asText());
      }
      scores.count(text.id(), answers, labels);
    }
    return new StanceScores(texts.size(), scores.all(), scores.groups(), scores.mistakes());
  }
}
