package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.config.FrameConfig;
import org.dailies.config.MentionConfig;
import org.dailies.frame.Codebook;
import org.dailies.frame.FrameFinder;
import org.dailies.frame.FrameSpan;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.MentionFinder;

/**
 * What the frames make of labelled texts.
 *
 * @param texts how many texts were read
 * @param frames frames per text
 * @param byFrame the same, by frame
 * @param mistakes one line for each answer that differs from its label
 */
public record FrameScores(
    int texts, Score frames, Map<String, Score> byFrame, List<String> mistakes) {

  public FrameScores {
    byFrame = Map.copyOf(byFrame);
    mistakes = List.copyOf(mistakes);
  }

  /** Scores the codebook on texts labelled with {@code frames}. */
  public static FrameScores of(
      List<VoiceText> texts, Lexicon lexicon, MentionConfig mentionConfig, FrameConfig config) {
    MentionFinder mentions = MentionFinder.of(lexicon, mentionConfig);
    FrameFinder frames = FrameFinder.of(Codebook.load(config), config);
    LabelScores scores = new LabelScores();
    for (VoiceText text : texts) {
      Set<String> answers = new TreeSet<>();
      for (FrameSpan span :
          frames.find(text.document(), mentions.find(text.document(), Set.of()))) {
        answers.add(span.frameId());
      }
      Set<String> labels = new TreeSet<>();
      for (JsonNode label : text.labels()) {
        labels.add(label.asText());
      }
      scores.count(text.id(), answers, labels);
    }
    return new FrameScores(texts.size(), scores.all(), scores.groups(), scores.mistakes());
  }
}
