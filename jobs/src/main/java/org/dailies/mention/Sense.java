package org.dailies.mention;

import org.dailies.lexicon.Alias;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Rule;
import org.dailies.text.Glyphs;

/**
 * What a key of the automaton may stand for.
 *
 * @param alias the alias, or null for a wording that means something else than the entry
 * @param rule the rule an ambiguous alias needs, or null
 * @param glyphs the wording, folded
 */
record Sense(Entry entry, Alias alias, Rule rule, Glyphs glyphs) {

  boolean blocks() {
    return alias == null;
  }

  boolean clear() {
    return alias != null && rule == null;
  }

  /** Whether only a word with a capital can be its first. */
  boolean isCapital() {
    return casing() != Alias.Casing.ANY
        && Character.isUpperCase(glyphs.text().charAt(glyphs.start(0)));
  }

  /** Whether the text's letters from glyph {@code at} on have the case and accents it demands. */
  boolean fits(Glyphs text, int at, String language) {
    if (alias != null && alias.only() && !alias.language().equals(language)) {
      return false;
    }
    Alias.Casing casing = casing();
    for (int i = 0; i < glyphs.length(); i++) {
      char own = glyphs.text().charAt(glyphs.start(i));
      char other = text.text().charAt(text.start(at + i));
      if (own == other || !Character.isLetter(own)) {
        continue;
      }
      boolean upper = Character.isUpperCase(own);
      boolean otherUpper = Character.isUpperCase(other);
      if (upper && !otherUpper && casing != Alias.Casing.ANY) {
        return false;
      }
      if (!upper && otherUpper && casing == Alias.Casing.EXACT) {
        return false;
      }
      if (isAccented(other, text.at(at + i)) && !isAccented(own, glyphs.at(i))) {
        return false;
      }
    }
    return true;
  }

  private Alias.Casing casing() {
    return alias == null ? Alias.Casing.SMART : alias.casing();
  }

  private static boolean isAccented(char letter, char folded) {
    return letter < '\uFF00' && Character.toLowerCase(letter) != folded;
  }
}
