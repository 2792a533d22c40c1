package org.dailies.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dailies.Nearest;

/** Every section and word class that a language file may hold. */
public final class Schema {
  private static final List<Section> SECTIONS =
      List.of(
          BylineWords.SECTION,
          CoverageWords.SECTION,
          FrameWords.SECTION,
          GrammarWords.SECTION,
          MentionWords.SECTION,
          NameWords.SECTION,
          PageWords.SECTION,
          SpeakerWords.SECTION,
          SpeechWords.SECTION,
          StatementWords.SECTION,
          TextWords.SECTION);

  private static final Map<String, WordClass<?>> CLASSES = classes();

  private Schema() {}

  /** The sections, in the order in which they stand in language files. */
  public static List<Section> sections() {
    return SECTIONS;
  }

  static Section section(String key, Place place) {
    for (Section section : SECTIONS) {
      if (section.key().equals(key)) {
        return section;
      }
    }
    throw place.fault(unknown("section", key, SECTIONS.stream().map(Section::key).toList()));
  }

  /** The class of a key, in whatever section it stands. */
  static WordClass<?> wordClass(String key, Place place) {
    WordClass<?> found = CLASSES.get(key);
    if (found == null) {
      throw place.fault(unknown("word class", key, List.copyOf(CLASSES.keySet())));
    }
    return found;
  }

  private static String unknown(String what, String key, List<String> known) {
    return "unknown "
        + what
        + " '"
        + key
        + "'; did you mean '"
        + Nearest.to(key, known).orElse("")
        + "'?";
  }

  private static Map<String, WordClass<?>> classes() {
    Map<String, WordClass<?>> classes = new LinkedHashMap<>();
    for (Section section : SECTIONS) {
      for (WordClass<?> wordClass : section.classes()) {
        if (classes.put(wordClass.key(), wordClass) != null) {
          throw new IllegalStateException("Two word classes are called " + wordClass.key());
        }
      }
    }
    return classes;
  }
}
