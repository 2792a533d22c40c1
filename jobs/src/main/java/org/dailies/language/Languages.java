package org.dailies.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** The languages that have a file on the class path, {@code language/CODE.yaml}. Immutable. */
public final class Languages {
  private static final String FALLBACK = "en";

  /** The files on the class path, read once: they do not change while the program runs. */
  private static final class BuiltIn {
    static final Map<String, LanguageFile> FILES = read();
    static final Languages LANGUAGES = new Languages(FILES);

    private static Map<String, LanguageFile> read() {
      Map<String, LanguageFile> files = new TreeMap<>();
      List<String> names = new ArrayList<>(List.of(Locale.getISOLanguages()));
      names.addAll(LanguageFile.SHARED);
      for (String name : names) {
        LanguageFile.builtIn(name).ifPresent(file -> files.put(name, file));
      }
      return files;
    }
  }

  private final Map<String, LanguageFile> files;
  private final Map<String, Language> languages = new TreeMap<>();

  private Languages(Map<String, LanguageFile> files) {
    this.files = new TreeMap<>(files);
    files.forEach(
        (name, file) -> {
          if (!LanguageFile.SHARED.contains(name) && file.analyses()) {
            languages.put(name, language(file));
          }
        });
  }

  /** The languages as the program knows them. */
  public static Languages builtIn() {
    return BuiltIn.LANGUAGES;
  }

  /**
   * The languages with files of the user laid over them in their order: below {@code languages}, by
   * code, each word class replaces the program's own.
   *
   * @param overlays paths of YAML files
   * @throws org.dailies.DailiesException if a file cannot be read or holds an unknown class
   */
  public static Languages with(List<String> overlays) {
    if (overlays.isEmpty()) {
      return builtIn();
    }
    Map<String, LanguageFile> files = new TreeMap<>(BuiltIn.FILES);
    for (String overlay : overlays) {
      LanguageFile.overlay(overlay)
          .forEach((code, over) -> files.merge(code, over, LanguageFile::under));
    }
    return new Languages(files);
  }

  private Language language(LanguageFile file) {
    Map<WordClass<?>, Object> words = new HashMap<>(file.words());
    for (String name : file.shares()) {
      LanguageFile shared = files.get(name);
      shared.words().forEach((wordClass, more) -> words.merge(wordClass, more, joined(wordClass)));
    }
    return new Language(file.code(), file.name(), words, file.examples());
  }

  @SuppressWarnings("unchecked")
  private static <T> BinaryOperator<Object> joined(WordClass<T> wordClass) {
    return (own, more) -> wordClass.shape().union().apply((T) own, (T) more);
  }

  /** The language of an ISO 639-1 code, English where no file has its words for the analysis. */
  public Language of(String code) {
    Language language = languages.get(code);
    return language == null ? languages.get(FALLBACK) : language;
  }

  /** The languages whose texts are analysed with words of their own, by code. */
  public Collection<Language> all() {
    return Collections.unmodifiableCollection(languages.values());
  }

  /**
   * The words of a class in all files together, for what is read before its language is known.
   *
   * @throws IllegalStateException if two files say different things of one word
   */
  public <T> T union(WordClass<T> wordClass) {
    T all = wordClass.shape().empty().get();
    for (LanguageFile file : files.values()) {
      T more = file.get(wordClass);
      T joined = wordClass.shape().union().apply(all, more);
      if (!wordClass.shape().union().apply(more, all).equals(joined)) {
        throw new IllegalStateException(
            file.code()
                + ": a word of '"
                + wordClass.key()
                + "' is something else in another file");
      }
      all = joined;
    }
    return all;
  }

  /** The words of a class by the code of their language, where a language has some of its own. */
  public <T> Map<String, T> byLanguage(WordClass<T> wordClass) {
    Map<String, T> words = new TreeMap<>();
    files.forEach(
        (code, file) -> {
          if (!LanguageFile.SHARED.contains(code) && file.words().containsKey(wordClass)) {
            words.put(code, file.get(wordClass));
          }
        });
    return words;
  }

  /** The names in English of the languages that have a file, by code. */
  public Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    files.forEach(
        (code, file) -> {
          if (!LanguageFile.SHARED.contains(code)) {
            names.put(code, file.name());
          }
        });
    return names;
  }

  /**
   * All words that can change answers of a kind, as one text: equal texts give equal answers.
   * Comments, layout and examples of the files are no part of it.
   */
  public String text(Use use) {
    StringBuilder text = new StringBuilder();
    files.forEach(
        (name, file) -> {
          if (file.serves(use)) {
            text.append(name).append(file.shares());
            for (Section section : Schema.sections()) {
              if (section.uses().contains(use)) {
                text.append(file.text(section));
              }
            }
          }
        });
    return text.toString();
  }
}
