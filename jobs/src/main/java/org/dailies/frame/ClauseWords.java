package org.dailies.frame;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dailies.language.FrameWords;
import org.dailies.language.GrammarWords;
import org.dailies.language.Languages;
import org.dailies.language.Trait;
import org.dailies.text.Scripts;

/** What the words of all languages show of a clause: patterns made of them once. */
final class ClauseWords {
  private static final int WITHOUT_CASE = Pattern.CASE_INSENSITIVE;

  private final Languages languages;
  private final Pattern object;
  private final Pattern joint;
  private final Pattern link;
  private final Pattern border;
  private final Pattern instrument;
  private final Pattern carried;
  private final Map<String, Pattern> subjectMarks;

  private ClauseWords(Languages languages) {
    this.languages = languages;
    Set<String> further = languages.union(FrameWords.JOINT_ARTICLES);
    object =
        Pattern.compile(
            "(?:^|\\W)"
                + any(languages.union(FrameWords.OBJECT_PREPOSITIONS))
                + "\\W*"
                + any(languages.union(FrameWords.ACTOR_ARTICLES), ClauseWords::before)
                + "?$|["
                + String.join("", languages.union(FrameWords.OBJECT_PARTICLES))
                + "]$",
            WITHOUT_CASE);
    joint =
        Pattern.compile(
            ",? ?"
                + any(languages.union(FrameWords.ACTOR_JOINTS))
                + "? ?(?:"
                + any(further)
                + "? ?[\\p{L}-]{3,12} ?)?",
            WITHOUT_CASE);
    link =
        Pattern.compile(
            " ?(?:&|"
                + any(languages.union(FrameWords.ACTOR_LINKS))
                + ") ?"
                + any(further, ClauseWords::before)
                + "?",
            WITHOUT_CASE);
    border = Pattern.compile("[;；]|, " + any(languages.union(FrameWords.CLAUSE_BORDERS)) + " ");
    instrument = instrument(languages.union(FrameWords.INSTRUMENT_WORDS), further);
    carried =
        Pattern.compile(
            "^(?:"
                + any(languages.union(FrameWords.CARRIED_ADJUNCTS))
                + "[^,]{2,40}, |[\\p{L}\\p{N}’' ]{4,40}, ?|"
                + any(languages.union(FrameWords.CARRIED_TIMES))
                + " \\p{L}+ )?"
                + any(languages.union(FrameWords.CARRIED_SUBJECTS))
                + "\\b",
            WITHOUT_CASE | Pattern.UNICODE_CASE);
    subjectMarks =
        languages.byLanguage(FrameWords.SUBJECT_MARKS).entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, e -> Pattern.compile(any(e.getValue()))));
  }

  static ClauseWords of(Languages languages) {
    return new ClauseWords(languages);
  }

  private static Pattern instrument(Set<String> words, Set<String> articles) {
    Map<Boolean, List<String>> bySpace =
        words.stream()
            .collect(Collectors.partitioningBy(word -> !Scripts.isUnspaced(word.codePointAt(0))));
    return Pattern.compile(
        "(?:(?=\\p{L})\\b"
            + any(bySpace.get(true))
            + "|"
            + any(bySpace.get(false))
            + ")\\s*+(?:[\\p{L}\\p{N}]{1,30}+['’]s? ?|"
            + any(articles, ClauseWords::before)
            + ")?(?:\\p{L}{1,30}+ ){0,2}$",
        WITHOUT_CASE);
  }

  /** An article with the space that follows it; elided ones may touch the next word. */
  private static String before(String article) {
    return article + (article.equals("l") || article.endsWith("'") ? " ?" : " ");
  }

  private static String any(Collection<String> words) {
    return any(words, UnaryOperator.identity());
  }

  /** An alternative of all words, the longest first, with either apostrophe. */
  private static String any(Collection<String> words, UnaryOperator<String> form) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(form)
        .map(word -> word.replace("'", "['’]"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Whether what stands before an actor shows that it is no subject. */
  boolean makesObject(String before) {
    return object.matcher(before).find();
  }

  /** Whether what stands between two actors makes the second one a further subject. */
  boolean joins(String between) {
    return joint.matcher(between).matches();
  }

  /** Whether a conjunction stands between two actors. */
  boolean links(String between) {
    return link.matcher(between).matches();
  }

  /** Where a clause ends and another begins. */
  Pattern border() {
    return border;
  }

  /** Whether something was made with what stands behind a text. */
  boolean makesInstrument(String before) {
    return instrument.matcher(before).find();
  }

  /** Whether a sentence begins with what means the maker, the technology or the work before it. */
  boolean goesOn(String sentence) {
    return carried.matcher(sentence).find();
  }

  /** Whether the object may stand between a subject and its verb. */
  boolean objectFirst(String language) {
    return languages.of(language).get(GrammarWords.TRAITS).contains(Trait.OBJECT_FIRST);
  }

  /** Whether what follows an actor marks it as the subject; true in languages without marks. */
  boolean marksSubject(String language, String after) {
    Pattern mark = subjectMarks.get(language);
    return mark == null || mark.matcher(after).lookingAt();
  }
}
