package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dailies.config.MentionConfig;
import org.dailies.config.QuoteConfig;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.MentionFinder;
import org.dailies.quote.Quote;
import org.dailies.quote.QuoteFinder;

/**
 * What the quotes make of labelled texts. A quote is found if its words are the label's, or either
 * holds the other and is at least three fifths as long; a speaker is right if one name holds the
 * other.
 *
 * @param texts how many texts were read
 * @param quotes quotes found, direct and indirect
 * @param speakers speakers of the quotes found: right and wrong
 * @param byLanguage quotes found, by language
 * @param mistakes one line for each answer that differs from its label
 */
public record QuoteScores(
    int texts, Score quotes, Score speakers, Map<String, Score> byLanguage, List<String> mistakes) {
  private static final double LEAST_SHARE = 0.6;

  public QuoteScores {
    byLanguage = Map.copyOf(byLanguage);
    mistakes = List.copyOf(mistakes);
  }

  /** Scores a quote finder on texts labelled with {@code quotes}. */
  public static QuoteScores of(
      List<VoiceText> texts, Lexicon lexicon, MentionConfig mentionConfig, QuoteConfig config) {
    MentionFinder mentions = MentionFinder.of(lexicon, mentionConfig);
    QuoteFinder quotes = QuoteFinder.of(Languages.with(config.cueFiles()), config);
    Score found = Score.NONE;
    Score speakers = Score.NONE;
    Map<String, Score> byLanguage = new TreeMap<>();
    List<String> mistakes = new ArrayList<>();
    for (VoiceText text : texts) {
      List<Quote> answers =
          new ArrayList<>(quotes.find(text.document(), mentions.find(text.document(), Set.of())));
      int right = 0;
      int missed = 0;
      for (JsonNode label : text.labels()) {
        Quote answer = take(answers, label);
        if (answer == null) {
          missed++;
          mistakes.add(text.id() + " missed: " + label.path("text").asText());
        } else {
          right++;
          boolean same = sameName(answer.speakerSurface(), label.path("speaker").asText());
          speakers = speakers.plus(new Score(same ? 1 : 0, same ? 0 : 1, 0));
          if (!same) {
            mistakes.add(
                text.id()
                    + " speaker "
                    + answer.speakerSurface()
                    + " for "
                    + label.path("speaker").asText());
          }
        }
      }
      answers.forEach(a -> mistakes.add(text.id() + " no quote: " + a.text()));
      Score score = new Score(right, answers.size(), missed);
      found = found.plus(score);
      byLanguage.merge(text.document().language(), score, Score::plus);
    }
    return new QuoteScores(texts.size(), found, speakers, byLanguage, mistakes);
  }

  /** Takes the answer that is the labelled quote out of the list, or gives null. */
  private static Quote take(List<Quote> answers, JsonNode label) {
    for (int a = 0; a < answers.size(); a++) {
      if (answers.get(a).indirect() == label.path("indirect").asBoolean()
          && sameWords(answers.get(a).text(), label.path("text").asText())) {
        return answers.remove(a);
      }
    }
    return null;
  }

  private static boolean sameWords(String answer, String label) {
    String a = plain(answer);
    String b = plain(label);
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return !shorter.isEmpty()
        && longer.contains(shorter)
        && shorter.length() >= LEAST_SHARE * longer.length();
  }

  private static boolean sameName(String answer, String label) {
    String a = answer == null ? "" : plain(answer);
    String b = plain(label);
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
