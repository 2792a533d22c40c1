package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.config.FrameConfig;
import org.dailies.config.MentionConfig;
import org.dailies.config.QuoteConfig;
import org.dailies.frame.Attitudes;
import org.dailies.frame.Stance;
import org.dailies.frame.StanceFinder;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.mention.MentionFinder;
import org.dailies.quote.QuoteFinder;

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

  /** Scores the stances on texts labelled with {@code stances}. */
  public static StanceScores of(
      List<VoiceText> texts,
      Lexicon lexicon,
      MentionConfig mentionConfig,
      QuoteConfig quoteConfig,
      FrameConfig config) {
    MentionFinder mentions = MentionFinder.of(lexicon, mentionConfig);
    Languages languages = Languages.with(quoteConfig.cueFiles());
    QuoteFinder quotes = QuoteFinder.of(languages, quoteConfig);
    StanceFinder stances = StanceFinder.of(lexicon, Attitudes.load(config), languages);
    LabelScores scores = new LabelScores();
    for (VoiceText text : texts) {
      List<Mention> found = mentions.find(text.document(), Set.of());
      Set<String> answers = new TreeSet<>();
      for (Stance stance :
          stances.find(text.document(), found, quotes.find(text.document(), found))) {
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
