package org.dailies.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailies.language.Language;
import org.dailies.language.NameWords;
import org.dailies.language.SpeakerWords;
import org.dailies.text.Span;

/**
 * Finds what may be a name where names have no capital letters: words in Latin capitals, what ends
 * like the name of a body, and what stands at the side of an office.
 */
final class UnspacedNames {
  /** Letters of a name, at most. */
  private static final String LONG = "{1,10}";

  private static final String LETTER = "[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}ーA-Za-z0-9&]";
  private static final String PERSON = "[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}・ー]";
  private static final Pattern LATIN =
      Pattern.compile(
          "(?<![A-Za-z])[A-Z][A-Za-z0-9]*+(?:[&. -][A-Z][A-Za-z0-9]*+){0,3}+(?![A-Za-z])");

  private final Pattern body;
  private final Pattern before;
  private final Pattern behind;
  private final Set<String> none;
  private final Set<String> borders;

  private UnspacedNames(Language language) {
    none = language.get(NameWords.NO_SPEAKERS);
    borders = language.get(NameWords.NAME_BORDERS);
    body = pattern(LETTER + LONG + "(?:%s)", quoted(language.get(NameWords.BODY_ENDINGS)));
    Set<String> offices = language.get(SpeakerWords.OFFICES);
    Set<String> suffixes = language.get(NameWords.NAME_SUFFIXES);
    behind =
        pattern(
            "(" + PERSON + "{2,10}?) ?(?:%s)", Stream.concat(offices.stream(), quoted(suffixes)));
    String surnames = String.join("", language.get(NameWords.SURNAMES));
    before =
        surnames.isEmpty()
            ? null
            : pattern("(?:%s)([" + surnames + "]\\p{IsHan}{1,2})", offices.stream());
  }

  /** The names of a language's files. */
  static UnspacedNames of(Language language) {
    return new UnspacedNames(language);
  }

  private static Stream<String> quoted(Set<String> words) {
    return words.stream().map(Pattern::quote);
  }

  /** The longer words first, or null where there are none. */
  private static Pattern pattern(String form, Stream<String> words) {
    String all =
        words
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
            .collect(Collectors.joining("|"));
    return all.isEmpty() ? null : Pattern.compile(form.replace("%s", all));
  }

  /** Where names may stand, in no order; some overlap. */
  List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    Matcher latin = LATIN.matcher(text);
    while (latin.find()) {
      if (latin.end() - latin.start() > 1 && !none.contains(latin.group())) {
        found.add(new Span(latin.start(), latin.end()));
      }
    }
    all(body, 0, text, found);
    all(before, 1, text, found);
    all(behind, 1, text, found);
    return found;
  }

  private void all(Pattern pattern, int group, String text, List<Span> found) {
    if (pattern == null) {
      return;
    }
    Matcher name = pattern.matcher(text);
    while (name.find()) {
      int start = name.start(group);
      for (int i = name.end(group) - 2; i > start; i--) {
        if (borders.contains(text.substring(i, i + 1))) {
          start = i + 1;
        }
      }
      if (name.end(group) - start > 1) {
        found.add(new Span(start, name.end(group)));
      }
    }
  }
}
