package org.dailies.lexicon;

/**
 * One way of writing an entry's name.
 *
 * @param text as an analyst wrote it, groups expanded
 * @param language ISO 639-1 of the language it is of, or "" for any; says where a word comes from
 *     and binds nothing unless {@code only}
 * @param only whether it counts only in texts of its language
 * @param casing how the letters' case binds
 * @param rule the rule that decides an ambiguous alias, or null for a clear one
 */
public record Alias(String text, String language, boolean only, Casing casing, String rule) {

  /** How the case of an alias binds. */
  public enum Casing {
    /** A capital of the alias is a capital in the text; its small letters may be either. */
    SMART,
    /** Letter for letter. */
    EXACT,
    /** Not at all. */
    ANY
  }

  /** Whether it needs evidence. */
  public boolean ambiguous() {
    return rule != null;
  }
}
