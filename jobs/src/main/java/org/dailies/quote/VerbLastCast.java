package org.dailies.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;

/** Finds speakers in clauses of Japanese and Korean, where a particle marks the topic. */
final class VerbLastCast {
  private static final Pattern KATAKANA_NAME =
      Pattern.compile("[\\p{IsKatakana}ー]{2,12}(?:[・＝][\\p{IsKatakana}ー]{2,12}+)*+");

  /** 脚本家の石橋亮, 노조 위원장인 박서연: what somebody is stands before the bare name. */
  private static final Pattern TRADE =
      Pattern.compile("(?:家|主演|監督|俳優|女優|声優|社長|代表|委員長|会長|教授|作者|記者|歌手)の$");

  private static final Pattern KOREAN_BODY =
      Pattern.compile("(?:스튜디오|그룹|협회|노조|조합|픽처스|엔터테인먼트|필름|방송|위원회|연맹)$");

  private static final Pattern KOREAN_TRADE =
      Pattern.compile("(?:위원장|감독|대표|배우|작가|회장|사장|교수|성우|연출|프로듀서|장관|의장)(?:인)? $");

  private final EastAsianMentions mentions;
  private final String text;
  private final boolean japanese;

  VerbLastCast(EastAsianMentions mentions, String text, boolean japanese) {
    this.mentions = mentions;
    this.text = text;
    this.japanese = japanese;
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
    String particles = japanese ? "はが" : "은는이가";
    for (int i = clause.length() - 1; i > 0; i--) {
      boolean particle =
          particles.indexOf(clause.charAt(i)) >= 0
              && (japanese || i + 1 == clause.length() || clause.charAt(i + 1) == ' ');
      if (!particle) {
        continue;
      }
      Mention beside = mentions.last(start + Math.max(0, i - 14), start + i);
      if (beside != null && beside.kind() == Kind.PERSON) {
        return EastAsianMentions.linked(beside);
      }
      String name =
          japanese ? japaneseName(clause.substring(0, i)) : koreanName(clause.substring(0, i));
      boolean pronoun = "그".equals(name) || "그녀".equals(name) || "彼".equals(name);
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

  private static String japaneseName(String clause) {
    boolean titled = clause.endsWith("氏") || clause.endsWith("さん");
    String rest = clause.replaceFirst("(?:氏|さん)$", "");
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
    if (han.length() >= 2 && han.length() <= 5 && TRADE.matcher(rest.substring(0, at)).find()) {
      return han;
    }
    return han.length() >= 2
            && (han.endsWith("社") || han.endsWith("社長") || han.endsWith("者") || han.endsWith("省"))
        ? han
        : null;
  }

  private static String koreanName(String clause) {
    int at = clause.length();
    while (at > 0 && clause.charAt(at - 1) != ' ' && clause.charAt(at - 1) != ',') {
      at--;
    }
    String word = clause.substring(at);
    boolean office = word.matches("(?:CEO|대표|회장|사장|의장|교수|장관|대통령|감독|부사장|이사|연구원|관계자|위원장|측)");
    if (office && at > 1) {
      int before = clause.lastIndexOf(' ', at - 2) + 1;
      return clause.substring(before);
    }
    if (word.length() >= 2
        && word.length() <= 4
        && KOREAN_TRADE.matcher(clause.substring(0, at)).find()) {
      return word;
    }
    if (word.length() > 3 && KOREAN_BODY.matcher(word).find()) {
      return word;
    }
    return word.endsWith("씨") || word.equals("그") || word.equals("그녀") ? word : null;
  }
}
