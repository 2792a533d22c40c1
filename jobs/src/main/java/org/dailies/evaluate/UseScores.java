package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.config.FrameConfig;
import org.dailies.config.MentionConfig;
import org.dailies.frame.Attitudes;
import org.dailies.frame.Codebook;
import org.dailies.frame.FrameFinder;
import org.dailies.frame.UseFinder;
import org.dailies.frame.UseReport;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.mention.MentionFinder;

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

  /** Scores the uses on texts labelled with {@code uses}. */
  public static UseScores of(
      List<VoiceText> texts, Lexicon lexicon, MentionConfig mentionConfig, FrameConfig config) {
    MentionFinder mentions = MentionFinder.of(lexicon, mentionConfig);
    Codebook codebook = Codebook.load(config);
    FrameFinder frames = FrameFinder.of(codebook, config);
    UseFinder uses = UseFinder.of(lexicon, codebook, Attitudes.load(config), Languages.builtIn());
    LabelScores scores = new LabelScores();
    for (VoiceText text : texts) {
      List<Mention> found = mentions.find(text.document(), Set.of());
      Set<String> answers = new TreeSet<>();
      for (UseReport use : uses.find(text.document(), found, frames.cues(text.document(), found))) {
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
