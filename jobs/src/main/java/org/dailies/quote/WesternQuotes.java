package org.dailies.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.dailies.config.QuoteConfig;
import org.dailies.language.GrammarWords;
import org.dailies.language.SpeechWords;
import org.dailies.language.Trait;
import org.dailies.mention.Mention;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** Attributes marked words in languages that part their words by spaces. */
final class WesternQuotes {
  private final Document document;

  private final String text;

  private final List<Marked> marked;

  private final List<Mention> titles;

  private final NavigableSet<Integer> genai;

  private final Speech speech;

  private final QuoteConfig config;

  private final Words words;

  private final Cast cast;

  private final Clauses clauses;
  private final Floating floating;
  private final LeadIns leadIns;
  private final Incises incises;
  private final Unclaimed unclaimed;

  private Draft previous;

  /** Words of a quote that has a speaker and a cue, at least. */
  private static final int SHORTEST = 3;

  private WesternQuotes(
      Document document,
      List<Marked> marked,
      List<Mention> mentions,
      Speech speech,
      QuoteConfig config) {
    this.document = document;
    this.text = document.text();
    this.titles = TitleLike.titles(mentions);
    this.genai = Draft.genai(mentions);
    this.speech = speech;
    this.config = config;
    this.words = Words.of(text, speech);
    this.marked = Blocks.among(marked, document, words, speech, config);
    this.cast =
        Cast.of(
            words,
            Referents.find(words, speech, mentions, this.marked),
            speech,
            Words.of(document.title(), speech));
    this.clauses = new Clauses(text, words, speech, cast);
    this.floating = new Floating(document, words, speech, cast, clauses, config);
    this.leadIns = new LeadIns(words, speech, cast, clauses);
    this.incises = new Incises(words, speech, cast, clauses);
    this.unclaimed = new Unclaimed(text, words, speech, cast, clauses);
  }

  static List<Quote> find(
      Document document,
      List<Marked> marked,
      List<Mention> mentions,
      Speech speech,
      QuoteConfig config) {
    return new WesternQuotes(document, marked, mentions, speech, config).find();
  }

  private List<Quote> find() {
    List<Draft> drafts = new ArrayList<>();
    int floor = 0;
    for (int m = 0; m < marked.size(); m++) {
      Draft draft = Draft.of(marked.get(m));
      if (TitleLike.test(draft, text, words, speech, titles)) {
        continue;
      }
      int next = m + 1 < marked.size() ? marked.get(m + 1).open() : text.length();
      if (previous != null && interrupted(previous, draft)) {
        previous.spans.addAll(draft.spans);
        previous.close = draft.close;
        continue;
      }
      if (attribute(draft, floor, next)) {
        drafts.add(draft);
        previous = draft;
        floor = draft.close;
        continue;
      }
      if (unclaimed.attribute(draft, previous)) {
        draft.unclaimed = true;
        drafts.add(draft);
      }
      if (draft.words(words) > 3) {
        floor = draft.close;
      }
    }
    PullQuotes.attribute(drafts, text);
    unclaimed.lookAhead(drafts);
    new Alone(document, words, cast, speech).attribute(drafts);
    List<Quote> quotes = new ArrayList<>();
    for (Draft draft : drafts) {
      int length = draft.words(words);
      if (draft.unclaimed || length >= config.minWords() || (length >= SHORTEST && isSaid(draft))) {
        quotes.add(draft.quote(document, genai));
      }
    }
    if (config.indirect()) {
      quotes.addAll(
          IndirectSpeech.find(document, genai, words, speech, cast, clauses, quotes, config));
    }
    return quotes;
  }

  /**
   * Whether few words are said and no name or term: a speaker and a cue, three words that lost no
   * letter, and no capital letter but the first, or the end of a sentence.
   */
  private boolean isSaid(Draft draft) {
    if (draft.speaker == null || draft.cue == null) {
      return false;
    }
    Span first = draft.spans.get(0);
    int to = words.from(first.end());
    boolean capital = false;
    int whole = words.isElided(words.from(first.start())) ? 0 : 1;
    for (int i = words.from(first.start()) + 1; i < to; i++) {
      capital |= words.isCapital(i);
      whole += words.isWord(i) && !words.isElided(i) ? 1 : 0;
    }
    if (whole < SHORTEST) {
      return false;
    }
    return !capital || ".,!?".indexOf(draft.lastInside(text)) >= 0;
  }

  /** Whether only an attribution, without a full stop, stands between two parts of one quote. */
  private boolean interrupted(Draft first, Draft second) {
    int from = words.from(first.close);
    int to = words.from(second.open);
    if (!first.attributedAfter
        || first.cueAt < from
        || first.cueAt >= to
        || second.open - first.close > 160
        || to - from < 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (clauses.stops(i)) {
        return false;
      }
    }
    char last = words.first(to - 1);
    boolean parted = last == ',' || last == '\u2014' || last == '\u2013' || last == '-';
    if (!parted && !Character.isLowerCase(text.charAt(second.spans.get(0).start()))) {
      return false;
    }
    if (!commaBefore(first)) {
      return false;
    }
    int cues = 0;
    for (int i = from; i < to; i++) {
      if (speech.has(GrammarWords.CONJUNCTIONS, words.lower(i))
          && !speech.has(GrammarWords.RELATIVES, words.lower(i))) {
        return false;
      }
      cues += clauses.cues().at(i) == null ? 0 : 1;
    }
    boolean inverted = !parted && speech.has(GrammarWords.THAT, words.lower(to - 1));
    boolean so = cues == 0 && speech.has(SpeechWords.TRAILING_SOURCES, words.lower(first.cueAt));
    return (cues == 1 || so) && !inverted;
  }

  private boolean commaBefore(Draft draft) {
    char inside = draft.lastInside(text);
    char outside = words.first(words.from(draft.close));
    return ",?!\u2026\u2014-".indexOf(inside) >= 0
        || outside == ','
        || outside == '\u2014'
        || outside == '\u2013'
        || Character.isLetter(inside);
  }

  private boolean attribute(Draft draft, int floor, int ceiling) {
    int open = lead(words.from(draft.open));
    int close = words.from(draft.close);
    int from = clauses.start(open, Math.max(words.from(floor), open - config.cueReach()));
    int to = Math.min(clauses.end(close, config.cueReach()), words.from(ceiling));
    char inside = draft.lastInside(text);
    boolean ended =
        ((inside == '.' || inside == '\u2026') && !words.isLowercase(close))
            || clauses.stops(close);
    Attribution before = clauses.before(from, open);
    boolean direct = before != null && before.distance() <= 3;
    boolean colon = words.first(open - 1) == ':';
    Attribution after =
        (ended && !shortTail(close, to)) || (direct && colon && inside != ',')
            ? null
            : clauses.after(close, to);
    if (direct && (ended || (words.first(open - 1) != ',' && inside != ','))) {
      return draft.attribute(before, cast, words, previous);
    }
    if (after != null && !(direct && reports(after))) {
      return draft.attribute(after, cast, words, previous);
    }
    if (before != null) {
      return draft.attribute(before, cast, words, previous);
    }
    if (!ended) {
      Attribution late = clauses.late(close, to);
      if (late != null) {
        return draft.attribute(late, cast, words, previous);
      }
    }
    if (colon && open == words.from(draft.open) && leadIns.colon(draft, from, open, previous)) {
      return true;
    }
    if (leadIns.dashed(draft, close)) {
      return true;
    }
    if (open < words.from(draft.open) && leadIns.stated(draft, from, open)) {
      return true;
    }
    Attribution bare = speech.is(Trait.DROPS_PRONOUNS) ? clauses.bareCue(close, close + 4) : null;
    if (bare != null && endsClause(bare.cueTo()) && words.first(close) == ',') {
      return floating.unsaid(draft, previous, open, bare);
    }
    return incises.attribute(draft, previous)
        || unclaimed.byVerb(draft, previous)
        || floating.inherited(draft, previous, from, open)
        || floating.floating(draft, previous, open);
  }

  /** ", reports X", ", stressing X": said of what another said. */
  private boolean reports(Attribution after) {
    return speech.has(SpeechWords.RELAYING_FORMS, words.lower(after.cueFrom()))
        || (clauses.cues().at(after.cueFrom()) != null
            && clauses.cues().isParticiple(words.lower(after.cueFrom())));
  }

  /**
   * The word at which the lead-in ends: the quote's own mark, or, for a quote that begins a
   * paragraph, the end of a paragraph before it that closes with a colon.
   */
  private int lead(int open) {
    int i = open;
    while (i > 0 && open - i < 4 && (words.isBreak(i - 1) || words.first(i - 1) == '-')) {
      i--;
    }
    return i < open && words.first(i - 1) == ':' ? i : open;
  }

  /**
   * Whether nobody is named from word {@code from} to the end of the clause, but places and times.
   */
  private boolean endsClause(int from) {
    int to = clauses.end(from, 12);
    return (clauses.stops(to) || words.first(to) == ',')
        && cast.between(from, to).stream()
            .allMatch(r -> speech.has(GrammarWords.PREPOSITIONS, words.lower(r.from() - 1)));
  }

  /** "We did it." Smith said. */
  private boolean shortTail(int close, int to) {
    return to - close <= 8 && to - close >= 2 && !clauses.stops(close) && words.isWord(close);
  }
}
