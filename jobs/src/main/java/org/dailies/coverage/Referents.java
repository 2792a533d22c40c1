package org.dailies.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import org.dailies.grammar.Cue;
import org.dailies.grammar.ReadSentence;
import org.dailies.language.CoverageWords;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;
import org.dailies.text.Span;

/**
 * Definite phrases that lead back to a house (coreference): "the studio" beside generative AI,
 * where the text names just one house shortly before.
 */
final class Referents {
  /** The rule of a mention that is such a phrase. */
  static final String RULE = "referent";

  /** Characters before the phrase in which the house stands, and no other. */
  private static final int NEAR = 1_200;

  /** Sentences with generative AI that are read for phrases. */
  private static final int SENTENCES = 64;

  private Referents() {}

  /** Whether a mention can be the only one that a phrase means. */
  static boolean isHouse(Mention mention) {
    return mention.kind() == Kind.STUDIO
        || mention.kind() == Kind.BRAND
        || mention.kind() == Kind.VENDOR
        || mention.kind() == Kind.UNION;
  }

  /**
   * The phrases in sentences with generative AI that mean a studio, as mentions of it.
   *
   * @param houses accepted mentions in the text of whoever such a phrase can mean
   * @param terms the sentences with generative AI; a negative number is the title, which has none
   */
  static List<Mention> of(
      List<Mention> houses,
      Collection<Integer> terms,
      List<Span> sentences,
      String text,
      IntFunction<ReadSentence> reader) {
    List<Mention> found = new ArrayList<>();
    if (houses.isEmpty()) {
      return found;
    }
    List<Integer> read =
        terms.stream()
            .filter(at -> at >= 0 && at < sentences.size())
            .sorted()
            .limit(SENTENCES)
            .toList();
    for (int at : read) {
      for (Cue cue : reader.apply(at).cues()) {
        Mention house = cue.of() == CoverageWords.REFERENTS ? antecedent(houses, cue, at) : null;
        if (house != null) {
          found.add(phrase(house, cue, at, text));
        }
      }
    }
    return found;
  }

  /** The one house before the phrase and near it; null where there are two, or none. */
  private static Mention antecedent(List<Mention> houses, Cue cue, int sentence) {
    Mention last = null;
    for (int i = firstFrom(houses, cue.start()) - 1; i >= 0; i--) {
      Mention house = houses.get(i);
      if (house.start() < cue.start() - NEAR) {
        break;
      }
      if (last != null && !actor(house).equals(actor(last))) {
        return null;
      }
      last = last == null ? house : last;
    }
    return last != null && last.studioId() != null && last.sentence() < sentence ? last : null;
  }

  private static String actor(Mention house) {
    return house.studioId() == null ? house.entryId() : house.studioId();
  }

  /** The index of the first house that begins at an offset or behind it. */
  private static int firstFrom(List<Mention> houses, int offset) {
    int low = 0;
    int high = houses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (houses.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Mention phrase(Mention house, Cue cue, int sentence, String text) {
    int paragraph = house.paragraph();
    for (int i = house.end(); i < cue.start(); i++) {
      paragraph += text.charAt(i) == '\n' ? 1 : 0;
    }
    return new Mention(
        house.entryId(),
        house.kind(),
        house.studioId(),
        house.field(),
        paragraph,
        sentence,
        cue.start(),
        cue.end(),
        text.substring(cue.start(), cue.end()),
        RULE,
        "it leads back to " + house.surface(),
        house.confidence(),
        true,
        false,
        house.salience());
  }
}
