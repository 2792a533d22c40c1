package org.dailies.grammar;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dailies.language.GrammarWords;
import org.dailies.language.Language;
import org.dailies.language.Languages;
import org.dailies.language.Trait;
import org.dailies.language.WordClass;
import org.dailies.text.Span;

/** Reads sentences of any language. Thread-safe; tables are built when a language first comes. */
public final class Grammar {
  /** What is longer is no sentence: only its beginning is read. */
  private static final int LONGEST = 4_000;

  /** What decides where clauses end and what a name depends on. */
  enum Function {
    CONJUNCTION,
    RELATIVE,
    PREPOSITION,
    GENITIVE,
    COORDINATOR
  }

  private record Tables(
      PhraseTable cues, Map<Function, Set<String>> functions, boolean characters) {}

  private final Languages languages;
  private final List<WordClass<Set<String>>> classes;
  private final Map<String, Tables> tables = new ConcurrentHashMap<>();

  private Grammar(Languages languages, List<WordClass<Set<String>>> classes) {
    this.languages = languages;
    this.classes = List.copyOf(classes);
  }

  /** A grammar that finds the phrases of some word classes. */
  public static Grammar of(Languages languages, List<WordClass<Set<String>>> classes) {
    return new Grammar(languages, classes);
  }

  /**
   * Reads a stretch of a text; of one longer than 4,000 characters the beginning.
   *
   * @param language ISO 639-1; one without a file is read as English
   */
  public ReadSentence read(String text, Span sentence, String language) {
    Language of = languages.of(language);
    Tables known = tables.computeIfAbsent(of.code(), code -> tables(of));
    int end = Math.min(sentence.end(), sentence.start() + LONGEST);
    String lower = lower(text.substring(sentence.start(), end));
    return new ReadSentence(
        lower,
        sentence.start(),
        known.cues().find(lower, sentence.start()),
        known.functions(),
        known.characters());
  }

  /** Lower case, letter by letter, so that offsets stay. */
  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      StringBuilder letters = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
      lower = letters.toString();
    }
    return lower.replace('\u2019', '\'');
  }

  private Tables tables(Language language) {
    boolean characters =
        language.get(GrammarWords.TRAITS).contains(Trait.CHARACTERS)
            || language.get(GrammarWords.TRAITS).contains(Trait.VERB_LAST);
    Map<Function, Set<String>> functions = new EnumMap<>(Function.class);
    functions.put(Function.CONJUNCTION, language.get(GrammarWords.CONJUNCTIONS));
    functions.put(Function.RELATIVE, language.get(GrammarWords.RELATIVES));
    functions.put(Function.PREPOSITION, language.get(GrammarWords.PREPOSITIONS));
    functions.put(Function.GENITIVE, language.get(GrammarWords.GENITIVES));
    functions.put(Function.COORDINATOR, language.get(GrammarWords.COORDINATORS));
    return new Tables(
        PhraseTable.of(language, classes, !characters), Map.copyOf(functions), characters);
  }
}
