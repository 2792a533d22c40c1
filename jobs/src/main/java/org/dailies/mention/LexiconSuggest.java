package org.dailies.mention;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailies.language.Languages;
import org.dailies.language.MentionWords;
import org.dailies.text.Document;
import org.dailies.text.Span;

/**
 * Gathers names that no lexicon knows and that stand in one sentence with a studio and in an
 * article on generative AI, or the other way round.
 */
public final class LexiconSuggest {
  private static final int SENTENCES = 3;
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}(?:[\\p{N}'’.-]*+\\p{L}[\\p{L}\\p{N}]*+)++(?: (?:(?:"
              + String.join("|", Languages.builtIn().union(MentionWords.INNER_WORDS))
              + "|&) )?\\p{Lu}[\\p{L}\\p{N}'’.-]*+){0,4}+|[\\p{IsKatakana}ー・]{4,}+");

  private static final Set<String> CALENDAR = calendar();

  private final Map<String, Found> found = new HashMap<>();

  /**
   * A name to look at.
   *
   * @param articles how many articles hold it near a studio and generative AI
   * @param sentences up to three that do
   */
  public record Suggestion(String name, int articles, List<String> sentences) {
    public Suggestion {
      sentences = List.copyOf(sentences);
    }
  }

  /** Reads one article with its mentions. */
  public void add(Document document, List<Mention> mentions) {
    if (mentions.stream().noneMatch(Mention::genai)) {
      return;
    }
    Set<Integer> near = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.accepted() && !mention.inTitle() && mention.studioId() != null) {
        near.add(mention.sentence());
      }
    }
    Set<String> names = new HashSet<>();
    for (int sentence : near) {
      collect(document, mentions, document.layout().sentences().get(sentence), names);
    }
  }

  /** The names that at least {@code articles} hold, the most frequent first. */
  public List<Suggestion> suggestions(int articles) {
    List<Suggestion> suggestions = new ArrayList<>();
    found.forEach(
        (name, where) -> {
          if (where.articles >= articles) {
            suggestions.add(new Suggestion(name, where.articles, where.sentences));
          }
        });
    suggestions.sort(
        Comparator.comparingInt(Suggestion::articles).reversed().thenComparing(Suggestion::name));
    return suggestions;
  }

  private void collect(
      Document document, List<Mention> mentions, Span sentence, Set<String> names) {
    String text = sentence.of(document.text());
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      Span span = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
      boolean opensSentence = matcher.start() < 2 && matcher.group().indexOf(' ') < 0;
      if (opensSentence
          || CALENDAR.contains(matcher.group())
          || matcher.group().length() < 3
          || isKnown(mentions, span)) {
        continue;
      }
      String name = matcher.group().replaceAll("['’]s$|(?<![.'’-])[.'’-]++$", "");
      Found where = found.computeIfAbsent(name, key -> new Found());
      if (names.add(name)) {
        where.articles++;
      }
      if (where.sentences.size() < SENTENCES && !where.sentences.contains(text)) {
        where.sentences.add(text);
      }
    }
  }

  /** Names of days and months where they are written with a capital, and what begins with I. */
  private static Set<String> calendar() {
    Set<String> names = new HashSet<>();
    for (String word : Languages.builtIn().union(MentionWords.NO_NAMES)) {
      names.add(word);
      names.add(word.replace('\'', '’'));
    }
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      for (DayOfWeek day : DayOfWeek.values()) {
        names.add(day.getDisplayName(TextStyle.FULL, locale));
      }
      for (Month month : Month.values()) {
        names.add(month.getDisplayName(TextStyle.FULL, locale));
      }
    }
    return names;
  }

  private static boolean isKnown(List<Mention> mentions, Span span) {
    return mentions.stream()
        .anyMatch(m -> !m.inTitle() && span.overlaps(new Span(m.start(), m.end())));
  }

  private static final class Found {
    private final List<String> sentences = new ArrayList<>();
    private int articles;
  }
}
