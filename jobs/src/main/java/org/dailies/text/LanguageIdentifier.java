package org.dailies.text;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dailies.config.TextConfig;

/**
 * Says in which language a text is written: by its script, by its commonest words, by trigrams, and
 * by what the page declares; the dearer way only where the cheaper one is in doubt. Thread-safe.
 */
public final class LanguageIdentifier {
  /** Building a detector costs seconds of model loading, so equal configs share one. */
  private static final Map<Set<String>, LanguageDetector> DETECTORS = new ConcurrentHashMap<>();

  private static final Set<String> LATIN_ONLY =
      Set.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "sv", "nb", "da", "fi", "is", "pl", "cs", "sk",
          "hu", "ro", "tr", "id", "ca", "hr", "lt", "lv", "et", "vi", "ms", "sl", "sq", "eu", "gl",
          "af", "sw", "tl", "cy", "ga");

  /** Up to how many characters a Japanese text may do without kana, as headlines and tables do. */
  private static final int SHORT = 240;

  private final TextConfig config;

  private LanguageIdentifier(TextConfig config) {
    this.config = config;
  }

  /** An identifier; cheap to make, models load at the first text that needs them. */
  public static LanguageIdentifier of(TextConfig config) {
    return new LanguageIdentifier(config);
  }

  /**
   * The language of the text.
   *
   * @param text the text; its first {@code detection-chars} characters are looked at
   * @param declared what the page or its source says, as a BCP 47 tag, or null
   */
  public Detected identify(String text, String declared) {
    String stated = base(declared);
    String sample = sample(text);
    Detected script = Scripts.decide(sample);
    if (script.language().equals("zh") && "ja".equals(stated) && sample.length() <= SHORT) {
      return new Detected(stated, 0.8);
    }
    if (!script.equals(Detected.UNKNOWN)) {
      return script;
    }
    int letters = Scripts.letters(sample);
    boolean latin = Scripts.latin(sample);
    boolean statedFits = stated != null && letters > 0 && fits(stated, latin);
    if (letters < config.minDetectionChars()) {
      return statedFits ? new Detected(stated, 0.6) : Detected.UNKNOWN;
    }
    if (latin) {
      Detected words = FunctionWords.vote(sample);
      if (!words.equals(Detected.UNKNOWN)) {
        boolean near = sister(words.language(), stated);
        return near || words.language().equals(stated)
            ? new Detected(stated, Math.max(words.confidence(), 0.98))
            : words;
      }
      if (statedFits && FunctionWords.support(sample, stated)) {
        return new Detected(stated, 0.9);
      }
    }
    if (statedFits && !config.languages().contains(stated)) {
      return new Detected(stated, 0.6);
    }
    return byTrigrams(sample, stated, statedFits);
  }

  private Detected byTrigrams(String sample, String stated, boolean statedFits) {
    Map<Language, Double> ranked =
        detector(config.languages()).computeLanguageConfidenceValues(sample);
    if (ranked.isEmpty()) {
      return statedFits ? new Detected(stated, 0.5) : Detected.UNKNOWN;
    }
    var best = ranked.entrySet().iterator().next();
    double second = ranked.values().stream().skip(1).findFirst().orElse(0.0);
    // The detector's values are relative to its first, so the distance to the second tells.
    double confidence = Math.max(0.3, Math.min(0.97, 0.5 + 3 * (best.getValue() - second)));
    String code = code(best.getKey());
    if (statedFits
        && (code.equals(stated) || sister(code, stated) || confidence < config.minConfidence())) {
      return new Detected(stated, code.equals(stated) ? Math.max(confidence, 0.9) : 0.6);
    }
    return new Detected(code, confidence);
  }

  /** Pairs that short texts cannot tell apart, where a declaration decides. */
  private static boolean sister(String detected, String stated) {
    if (stated == null) {
      return false;
    }
    return switch (detected) {
      case "no", "da" -> stated.equals("no") || stated.equals("da");
      case "id" -> stated.equals("ms");
      case "hr" -> stated.equals("bs") || stated.equals("sr") || stated.equals("sl");
      case "es" -> stated.equals("gl");
      case "cs" -> stated.equals("sk");
      case "sk" -> stated.equals("cs");
      case "nl" -> stated.equals("af");
      default -> false;
    };
  }

  private static boolean fits(String stated, boolean latin) {
    return LATIN_ONLY.contains(stated) == latin
        || (latin
            && !Set.of("ja", "zh", "ko", "ru", "uk", "bg", "ar", "fa", "he", "el", "th", "hi")
                .contains(stated));
  }

  private String sample(String text) {
    int limit = config.detectionChars();
    if (text.length() <= limit) {
      return text;
    }
    // The middle of a text is freer of datelines, names and credits than its beginning.
    int start = Math.min(text.length() - limit, text.length() / 4);
    int space = text.indexOf(' ', start);
    int from = space >= 0 && space < start + 40 ? space : start;
    return text.substring(from, Math.min(text.length(), from + limit));
  }

  private static LanguageDetector detector(Iterable<String> languages) {
    Set<String> codes = new TreeSet<>();
    languages.forEach(codes::add);
    return DETECTORS.computeIfAbsent(codes, LanguageIdentifier::build);
  }

  private static LanguageDetector build(Set<String> codes) {
    IsoCode639_1[] isos =
        codes.stream()
            .map(code -> IsoCode639_1.valueOf(code.toUpperCase(Locale.ROOT)))
            .toArray(IsoCode639_1[]::new);
    return LanguageDetectorBuilder.fromIsoCodes639_1(isos).withLowAccuracyMode().build();
  }

  private static String code(Language language) {
    return base(language.getIsoCode639_1().toString());
  }

  /** The base of a language tag in ISO 639-1, or null where it is none. */
  public static String base(String tag) {
    if (tag == null) {
      return null;
    }
    String trimmed = tag.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < trimmed.length() && trimmed.charAt(end) >= 'a' && trimmed.charAt(end) <= 'z') {
      end++;
    }
    String base = trimmed.substring(0, end);
    return switch (base) {
      case "eng", "english" -> "en";
      case "deu", "ger", "german", "deutsch" -> "de";
      case "fra", "fre", "french", "français" -> "fr";
      case "spa", "spanish" -> "es";
      case "por", "portuguese" -> "pt";
      case "ita", "italian" -> "it";
      case "jpn", "japanese", "jp" -> "ja";
      case "kor", "korean", "kr" -> "ko";
      case "zho", "chi", "chinese", "cn" -> "zh";
      case "nor", "nob", "nno", "norwegian", "nb", "nn" -> "no";
      default -> base.length() == 2 && !base.equals("xx") ? base : null;
    };
  }
}
