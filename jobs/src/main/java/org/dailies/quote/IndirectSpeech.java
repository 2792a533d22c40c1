package org.dailies.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.dailies.config.QuoteConfig;
import org.dailies.language.CueClass;
import org.dailies.language.GrammarWords;
import org.dailies.language.SpeechWords;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** Finds reported speech without marks in English and French: "X said that…", « selon X, … ». */
final class IndirectSpeech {
  private final String text;
  private final Document document;
  private final Words words;
  private final Speech speech;
  private final Cast cast;
  private final Clauses clauses;
  private final QuoteConfig config;
  private final List<Quote> direct;
  private int nextDirect;

  private IndirectSpeech(
      Document document,
      Words words,
      Speech speech,
      Cast cast,
      Clauses clauses,
      List<Quote> direct,
      QuoteConfig config) {
    this.document = document;
    this.text = document.text();
    this.words = words;
    this.speech = speech;
    this.cast = cast;
    this.clauses = clauses;
    this.direct = direct;
    this.config = config;
  }

  static List<Quote> find(
      Document document,
      NavigableSet<Integer> genai,
      Words words,
      Speech speech,
      Cast cast,
      Clauses clauses,
      List<Quote> direct,
      QuoteConfig config) {
    if (speech.set(SpeechWords.INDIRECT_CUES).isEmpty()) {
      return List.of();
    }
    IndirectSpeech finder =
        new IndirectSpeech(document, words, speech, cast, clauses, direct, config);
    List<Quote> quotes = new ArrayList<>();
    for (Span sentence : document.layout().sentences()) {
      if (!finder.holdsDirect(sentence)) {
        Draft draft = finder.sentence(sentence);
        if (draft != null) {
          quotes.add(draft.quote(document, genai));
        }
      }
    }
    return quotes;
  }

  private boolean holdsDirect(Span sentence) {
    while (nextDirect < direct.size() && last(direct.get(nextDirect)) <= sentence.start()) {
      nextDirect++;
    }
    return nextDirect < direct.size()
        && direct.get(nextDirect).spans().get(0).start() < sentence.end();
  }

  private static int last(Quote quote) {
    return quote.spans().get(quote.spans().size() - 1).end();
  }

  private Draft sentence(Span sentence) {
    int from = words.from(sentence.start());
    int to = words.from(sentence.end());
    if (to - from < config.minWords() + 2 || to - from > 120) {
      return null;
    }
    while (to > from && !words.isWord(to - 1)) {
      to--;
    }
    Draft source = source(from, to);
    return source != null ? source : reported(from, to);
  }

  /** "According to X, …", « Selon X, … », "…, according to X". */
  private Draft source(int from, int to) {
    for (int i = from; i < to; i++) {
      int length = speech.sourceAt(words, i);
      if (length == 0) {
        continue;
      }
      Referent subject = clauses.subjects().ofSource(i, length, to);
      if (subject == null
          || subject.quoted()
          || speech.has(SpeechWords.MARKED_SOURCES, words.lower(i))) {
        continue;
      }
      if (i == from) {
        int comma = comma(subject.to(), to);
        return comma < 0 ? null : draft(comma + 1, to, i, i + length, CueClass.NEUTRAL, subject);
      }
      if (words.first(i - 1) == ',' && to - subject.to() < 14) {
        return draft(from, i - 1, i, i + length, CueClass.NEUTRAL, subject);
      }
    }
    return null;
  }

  private int comma(int from, int to) {
    for (int i = from; i < Math.min(to, from + 20); i++) {
      if (words.first(i) == ',') {
        return i;
      }
    }
    return -1;
  }

  private Draft reported(int from, int to) {
    for (int i = from + 1; i < to - config.minWords(); i++) {
      Speech.Cue cue = clauses.cues().at(i);
      if (cue == null || !cue.indirect()) {
        continue;
      }
      int cueTo = i + 1 + cue.rest().size();
      int that = that(cueTo, Math.min(to, cueTo + 6));
      boolean bare = that < 0 && bare(i, cueTo);
      if (that < 0 && !bare) {
        continue;
      }
      Referent subject = clauses.subjects().before(from, i);
      if (subject == null || (subject.kind() == Referent.Kind.PRONOUN && !spoken(subject))) {
        continue;
      }
      return draft(that < 0 ? cueTo : that + 1, to, i, cueTo, cue.cueClass(), subject);
    }
    return null;
  }

  private boolean spoken(Referent pronoun) {
    return pronoun.detail().equals("he")
        || pronoun.detail().equals("she")
        || pronoun.detail().equals("they");
  }

  private int that(int from, int to) {
    for (int i = from; i < to; i++) {
      if (speech.has(GrammarWords.THAT, words.lower(i))) {
        return i;
      }
      if (!words.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "said the company would…": a clause, with a subject of its own, follows without "that". */
  private boolean bare(int cue, int next) {
    return speech.has(SpeechWords.BARE_FORMS, words.lower(cue)) && startsClause(next);
  }

  private boolean startsClause(int i) {
    if (!words.isWord(i)) {
      return false;
    }
    String word = words.lower(i);
    boolean opener =
        speech.has(GrammarWords.DETERMINERS, word)
            || speech.pronoun(word) != null
            || words.isCapital(i)
            || speech.has(GrammarWords.EXPLETIVES, word);
    if (!opener) {
      return false;
    }
    for (int k = i + 1; k < Math.min(words.size(), i + 9) && words.isWord(k); k++) {
      if (speech.has(GrammarWords.FINITE_VERBS, words.lower(k))) {
        return true;
      }
    }
    return false;
  }

  private Draft draft(
      int from, int to, int cueFrom, int cueTo, CueClass cueClass, Referent subject) {
    int start = from;
    int end = to;
    while (start < end && !words.isWord(start) && !Marks.isMark(words.first(start))) {
      start++;
    }
    while (end > start
        && !words.isWord(end - 1)
        && !Marks.isMark(words.first(end - 1))
        && words.first(end - 1) != '%') {
      end--;
    }
    if (end < words.size() && Marks.isDouble(words.first(end)) && opens(start, end)) {
      end++;
    }
    if (end - start < config.minWords()) {
      return null;
    }
    Draft draft = new Draft();
    draft.spans.add(new Span(words.start(start), words.end(end - 1)));
    draft.open = words.start(start);
    draft.close = words.end(end - 1);
    draft.paragraph = document.layout().paragraphAt(draft.open);
    draft.speaker = cast.speaker(subject, cueFrom, null);
    draft.cue = words.text(cueFrom, cueTo);
    draft.cueClass = cueClass;
    draft.indirect = true;
    return text.isEmpty() ? null : draft;
  }

  /** Whether a mark stands open at the end of a stretch. */
  private boolean opens(int from, int to) {
    boolean open = false;
    for (int i = from; i < to; i++) {
      open ^= Marks.isDouble(words.first(i));
    }
    return open;
  }
}
