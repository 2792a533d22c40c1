package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.analysis.Analyzer;
import org.dailies.frame.UseReport;

/**
 * What the uses make of labelled texts.
 *
 * @param texts how many texts were read
 * @param uses status × studio × title × purpose per text
 * @param byStatus the same, by status
 * @param mistakes one line for each answer that differs from its label
 */
public record UseScores(int texts, Score uses, Map<String, Score> byStatus, List<String> mistakes) {

  public UseScores {
    byStatus = Map.copyOf(byStatus);
    mistakes = List.copyOf(mistakes);
  }

  /** Scores the uses that an analyzer finds in texts labelled with {@code uses}. */
  public static UseScores of(List<VoiceText> texts, Analyzer analyzer) {
    LabelScores scores = new LabelScores();
    for (VoiceText text : texts) {
      Set<String> answers = new TreeSet<>();
      for (UseReport use : analyzer.analyze(text.document(), Set.of()).uses()) {
        answers.add(key(use.status(), use.studioId(), use.titleId(), use.purpose()));
      }
      Set<String> labels = new TreeSet<>();
      for (JsonNode label : text.labels()) {
        labels.add(
            key(
                label.path("status").asText(),
                label.path("studio").textValue(),
                label.path("title").textValue(),
                label.path("purpose").asText()));
      }
      scores.count(text.id(), answers, labels);
    }
    return new UseScores(texts.size(), scores.all(), scores.groups(), scores.mistakes());
  }

  private static String key(String status, String studio, String title, String purpose) {
    return status + " " + studio + " × " + title + " × " + purpose;
  }
}
