package org.dailies.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailies.language.GrammarWords;
import org.dailies.language.NameWords;
import org.dailies.language.PronounKind;
import org.dailies.language.SpeakerWords;
import org.dailies.language.Trait;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;

/** Finds speakers in clauses of Japanese and Korean, where a particle marks the topic. */
final class VerbLastCast {
  private static final Pattern KATAKANA_NAME =
      Pattern.compile("[\\p{IsKatakana}ー]{2,12}(?:[・＝][\\p{IsKatakana}ー]{2,12}+)*+");

  private final EastAsianMentions mentions;
  private final String text;
  private final Speech speech;

  /** 脚本家の石橋亮, 노조 위원장인 박서연: what somebody is stands before the bare name. */
  private final Pattern trade;

  VerbLastCast(EastAsianMentions mentions, String text, Speech speech) {
    this.mentions = mentions;
    this.text = text;
    this.speech = speech;
    this.trade = speech.trades();
  }

  /**
   * Japanese and Korean: the topic or subject marked by its particle in [start, end); or null. A
   * pronoun means who spoke last.
   */
  Speaker topic(int start, int end, Speaker last) {
    if (end <= start) {
      return null;
    }
    Mention mention = mentions.last(start, end);
    String clause = text.substring(start, end);
    boolean spaces = speech.is(Trait.SPACES);
    for (int i = clause.length() - 1; i > 0; i--) {
      boolean particle =
          speech.has(GrammarWords.TOPIC_PARTICLES, clause.substring(i, i + 1))
              && (!spaces || i + 1 == clause.length() || clause.charAt(i + 1) == ' ');
      if (!particle) {
        continue;
      }
      Mention beside = mentions.last(start + Math.max(0, i - 14), start + i);
      if (beside != null && beside.kind() == Kind.PERSON) {
        return EastAsianMentions.linked(beside);
      }
      String name =
          spaces ? spacedName(clause.substring(0, i)) : unspacedName(clause.substring(0, i));
      boolean pronoun = isPersonal(name);
      if (pronoun && last != null && last.person()) {
        return last;
      }
      if (name != null) {
        return new Speaker(name, null, null, true, "");
      }
      if (beside != null && beside.end() >= start + i - 3) {
        return EastAsianMentions.linked(beside);
      }
    }
    return mention == null || mention.kind() != Kind.PERSON
        ? null
        : EastAsianMentions.linked(mention);
  }

  private String unspacedName(String clause) {
    String rest = clause;
    for (String suffix : speech.set(NameWords.NAME_SUFFIXES)) {
      if (clause.endsWith(suffix)) {
        rest = clause.substring(0, clause.length() - suffix.length());
      }
    }
    boolean titled = !rest.equals(clause);
    Matcher matcher = KATAKANA_NAME.matcher(rest);
    String name = null;
    while (matcher.find()) {
      name = matcher.end() == rest.length() ? matcher.group() : null;
    }
    if (name != null && (titled || name.indexOf('・') > 0)) {
      return name;
    }
    Matcher latin = ChineseClause.LATIN_NAME.matcher(rest);
    while (latin.find()) {
      name = latin.end() == rest.length() ? latin.group() : null;
    }
    if (name != null) {
      return name;
    }
    int at = rest.length();
    while (at > 0
        && Character.UnicodeScript.of(rest.charAt(at - 1)) == Character.UnicodeScript.HAN) {
      at--;
    }
    String han = rest.substring(at);
    if (titled && han.length() >= 2 && han.length() <= 6) {
      return han;
    }
    if (han.length() >= 2 && han.length() <= 5 && trade.matcher(rest.substring(0, at)).find()) {
      return han;
    }
    return han.length() >= 2 && speech.ends(SpeakerWords.SPEAKER_ENDINGS, han) ? han : null;
  }

  private String spacedName(String clause) {
    int at = clause.length();
    while (at > 0 && clause.charAt(at - 1) != ' ' && clause.charAt(at - 1) != ',') {
      at--;
    }
    String word = clause.substring(at);
    if (speech.has(SpeakerWords.OFFICES, word) && at > 1) {
      int before = clause.lastIndexOf(' ', at - 2) + 1;
      return clause.substring(before);
    }
    if (word.length() >= 2 && word.length() <= 4 && trade.matcher(clause.substring(0, at)).find()) {
      return word;
    }
    if (word.length() > 3 && speech.ends(SpeakerWords.ORGANISATIONS, word)) {
      return word;
    }
    return speech.ends(NameWords.NAME_SUFFIXES, word) || isPersonal(word) ? word : null;
  }

  /** Whether the word is a pronoun for one person. */
  private boolean isPersonal(String word) {
    String kind = word == null ? null : speech.pronoun(word);
    return PronounKind.HE.code().equals(kind) || PronounKind.SHE.code().equals(kind);
  }
}
