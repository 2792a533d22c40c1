package org.dailies.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dailies.config.MentionConfig;
import org.dailies.coverage.Closest;
import org.dailies.coverage.Coverage;
import org.dailies.coverage.CoverageFinder;
import org.dailies.coverage.CoverageInput;
import org.dailies.language.Languages;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.mention.MentionFinder;

/**
 * What the mentions make of labelled texts.
 *
 * @param texts how many texts were read
 * @param studios studios per text
 * @param genai texts that name generative AI
 * @param covers studio × text pairs that cover generative AI
 * @param furniture studios that only the furniture names
 * @param furnitureCounted how many of them were counted all the same
 * @param byLanguage studios per text, by language
 * @param mistakes one line for each answer that differs from its label
 */
public record MentionScores(
    int texts,
    Score studios,
    Score genai,
    Score covers,
    int furniture,
    int furnitureCounted,
    Map<String, Score> byLanguage,
    List<String> mistakes) {

  public MentionScores {
    byLanguage = Map.copyOf(byLanguage);
    mistakes = List.copyOf(mistakes);
  }

  /** Scores a lexicon on labelled texts. */
  public static MentionScores of(List<GoldText> texts, Lexicon lexicon, MentionConfig config) {
    MentionFinder mentions = MentionFinder.of(lexicon, config);
    CoverageFinder coverage = CoverageFinder.of(lexicon, Languages.builtIn());
    Score studios = Score.NONE;
    Score genai = Score.NONE;
    Score covers = Score.NONE;
    int furniture = 0;
    int counted = 0;
    Map<String, Score> byLanguage = new TreeMap<>();
    List<String> mistakes = new ArrayList<>();
    for (GoldText text : texts) {
      List<Mention> found = mentions.find(text.document(), Set.of());
      Set<String> named = new TreeSet<>();
      found.stream()
          .filter(mention -> mention.accepted() && mention.studioId() != null)
          .forEach(mention -> named.add(mention.studioId()));
      boolean generative = found.stream().anyMatch(Mention::genai);
      Set<String> covered = new TreeSet<>();
      for (Coverage row : coverage.find(CoverageInput.of(text.document(), found))) {
        if (row.kind() == Kind.STUDIO && row.closest() != Closest.NONE) {
          covered.add(row.actorId());
        }
      }
      Score own = compare(text.id(), "studio", text.studios(), named, mistakes);
      studios = studios.plus(own);
      byLanguage.merge(text.document().language(), own, Score::plus);
      covers = covers.plus(compare(text.id(), "covers", text.covers(), covered, mistakes));
      genai = genai.plus(compare(text.id(), "genai", one(text.genai()), one(generative), mistakes));
      furniture += text.furniture().size();
      Set<String> taken = new HashSet<>(text.furniture());
      taken.retainAll(named);
      counted += taken.size();
    }
    return new MentionScores(
        texts.size(), studios, genai, covers, furniture, counted, byLanguage, mistakes);
  }

  /** The scores in lines for people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%d texts", texts));
    lines.add(line("studios", studios));
    new TreeMap<>(byLanguage)
        .forEach((language, score) -> lines.add(line("studios " + language, score)));
    lines.add(line("generative AI", genai));
    lines.add(line("covers", covers));
    lines.add(
        String.format(
            Locale.ROOT, "named only by furniture: %d, counted %d", furniture, furnitureCounted));
    return lines;
  }

  private static String line(String what, Score score) {
    return String.format(
        Locale.ROOT,
        "%-14s precision %.3f  recall %.3f  (%d right, %d wrong, %d missed)",
        what,
        score.precision(),
        score.recall(),
        score.right(),
        score.wrong(),
        score.missed());
  }

  private static Set<String> one(boolean is) {
    return is ? Set.of("generative-ai") : Set.of();
  }

  private static Score compare(
      String id, String what, Set<String> wanted, Set<String> found, List<String> mistakes) {
    int right = 0;
    for (String one : found) {
      if (wanted.contains(one)) {
        right++;
      } else {
        mistakes.add(id + ": " + what + " wrong: " + one);
      }
    }
    for (String one : new TreeSet<>(wanted)) {
      if (!found.contains(one)) {
        mistakes.add(id + ": " + what + " missed: " + one);
      }
    }
    return new Score(right, found.size() - right, wanted.size() - right);
  }
}
