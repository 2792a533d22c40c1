package org.dailies.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words that carry no theme: the function words of a language and the commonest words of reporting
 * ("said", "according"), as Snowball's lists and the project's own have them.
 */
public final class StopWords {
  private static final Map<String, StopWords> LOADED = new ConcurrentHashMap<>();
  private static final Map<String, String> SNOWBALL =
      Map.of(
          "en",
          "english",
          "fr",
          "french",
          "de",
          "german",
          "es",
          "spanish",
          "pt",
          "portuguese",
          "it",
          "italian",
          "nl",
          "dutch",
          "sv",
          "swedish",
          "da",
          "danish",
          "no",
          "norwegian");

  /** Languages in whose text an English word stands out: they are not written in Latin letters. */
  private static final Set<String> OTHER_LETTERS =
      Set.of("ja", "ko", "zh", "ru", "uk", "bg", "ar", "fa", "he", "el", "th", "hi");

  private final String language;
  private final Set<String> words;

  private StopWords(String language, Set<String> words) {
    this.language = language;
    this.words = Set.copyOf(words);
  }

  /** The stop words of a language; none where no list is known. */
  public static StopWords of(String language) {
    return loaded(language);
  }

  private static StopWords loaded(String language) {
    StopWords known = LOADED.get(language);
    if (known == null) {
      known = load(language);
      LOADED.put(language, known);
    }
    return known;
  }

  /** Whether a word as printed is one of them, or too short or too plain to be a theme. */
  public boolean contains(String surface) {
    String word = surface.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return words.contains(word)
        || switch (language) {
          case "ja" -> surface.length() == 1 || surface.chars().allMatch(StopWords::hiragana);
          case "zh", "ko" -> surface.length() == 1;
          default -> false;
        };
  }

  private static boolean hiragana(int c) {
    return (c >= 0x3040 && c <= 0x309F) || c == 0x30FC;
  }

  private static StopWords load(String language) {
    Set<String> words = new HashSet<>();
    String snowball = SNOWBALL.get(language);
    if (snowball != null) {
      read("/org/apache/lucene/analysis/snowball/" + snowball + "_stop.txt", words);
    }
    read("/org/dailies/text/stop-" + language + ".txt", words);
    if (OTHER_LETTERS.contains(language)) {
      words.addAll(of("en").words);
    }
    return new StopWords(language, words);
  }

  private static void read(String resource, Set<String> words) {
    try (InputStream in = StopWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        return;
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("[|#].*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(line -> words.addAll(List.of(line.split("\\s+"))));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read stop words: " + resource, e);
    }
  }
}
