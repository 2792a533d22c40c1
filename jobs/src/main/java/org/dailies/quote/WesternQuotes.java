package org.dailies.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.dailies.QuoteConfig;
import org.dailies.mention.Mention;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** Attributes marked words in languages that part their words by spaces. */
final class WesternQuotes {
  /** Languages whose verbs need no pronoun. */
  private static final java.util.Set<String> DROPPING = java.util.Set.of("es", "pt", "it");

  private final Document document;

  private final String text;

  private final List<Marked> marked;

  private final List<Mention> mentions;

  private final NavigableSet<Integer> genai;

  private final Speech speech;

  private final QuoteConfig config;

  private final Words words;

  private final Cast cast;

  private final Clauses clauses;
  private final Floating floating;

  private Draft previous;

  private WesternQuotes(
      Document document,
      List<Marked> marked,
      List<Mention> mentions,
      Speech speech,
      QuoteConfig config) {
    this.document = document;
    this.text = document.text();
    this.marked = marked;
    this.mentions = mentions;
    this.genai = Draft.genai(mentions);
    this.speech = speech;
    this.config = config;
    this.words = Words.of(text, speech.language());
    this.cast =
        Cast.of(
            words,
            Referents.find(words, speech, mentions, marked),
            speech,
            Words.of(document.title(), speech.language()));
    this.clauses = new Clauses(text, words, speech, cast);
    this.floating = new Floating(document, words, speech, cast, clauses, config);
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
      if (TitleLike.test(draft, text, words, speech, mentions)) {
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
      } else if (draft.words(words) > 3) {
        floor = draft.close;
      }
    }
    PullQuotes.attribute(drafts, text);
    List<Quote> quotes = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.words(words) >= config.minWords()) {
        quotes.add(draft.quote(document, genai));
      }
    }
    if (config.indirect()) {
      quotes.addAll(
          IndirectSpeech.find(document, genai, words, speech, cast, clauses, quotes, config));
    }
    return quotes;
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
      if (speech.has("conjunctions", words.lower(i)) && !speech.has("relatives", words.lower(i))) {
        return false;
      }
      cues += clauses.cues().at(i) == null ? 0 : 1;
    }
    boolean inverted = !parted && speech.has("that", words.lower(to - 1));
    boolean so = cues == 0 && words.lower(first.cueAt).equals("so");
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
    int from = Math.max(clauses.start(open, words.from(floor)), open - config.cueReach());
    int to = Math.min(clauses.end(close, config.cueReach()), words.from(ceiling));
    char inside = draft.lastInside(text);
    boolean ended =
        ((inside == '.' || inside == '\u2026') && !words.isLowercase(close))
            || clauses.stops(close);
    Attribution before = clauses.before(from, open);
    boolean direct = before != null && before.distance() <= 3;
    boolean colon = words.first(open - 1) == ':';
    Attribution after =
        (ended && !shortTail(close, to)) || (direct && colon) ? null : clauses.after(close, to);
    if (direct && (ended || (words.first(open - 1) != ',' && inside != ','))) {
      return accept(draft, before);
    }
    if (after != null && !(direct && reports(after))) {
      return accept(draft, after);
    }
    if (before != null) {
      return accept(draft, before);
    }
    if (!ended) {
      Attribution late = clauses.late(close, to);
      if (late != null) {
        return accept(draft, late);
      }
    }
    if (colon && open == words.from(draft.open) && colonSpeaker(draft, from, open)) {
      return true;
    }
    if (dashed(draft, close)) {
      return true;
    }
    if (open < words.from(draft.open) && stated(draft, from, open)) {
      return true;
    }
    Attribution bare =
        DROPPING.contains(speech.language()) ? clauses.bareCue(close, close + 4) : null;
    if (bare != null && endsClause(bare.cueTo()) && words.first(close) == ',') {
      return floating.unsaid(draft, previous, open, bare);
    }
    return incised(draft)
        || floating.inherited(draft, previous, from, open)
        || floating.floating(draft, previous, open);
  }

  /** ", reports X", ", stressing X": said of what another said. */
  private boolean reports(Attribution after) {
    return switch (words.lower(after.cueFrom())) {
      case "report", "reports", "reported", "rapporte", "rapportent", "berichtet", "berichtete" ->
          true;
      default ->
          clauses.cues().at(after.cueFrom()) != null
              && clauses.cues().isParticiple(words.lower(after.cueFrom()));
    };
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
    return clauses.stops(to)
        && cast.between(from, to).stream()
            .allMatch(r -> speech.has("prepositions", words.lower(r.from() - 1)));
  }

  /** "We did it." Smith said. */
  private boolean shortTail(int close, int to) {
    return to - close <= 8 && to - close >= 2 && !clauses.stops(close) && words.isWord(close);
  }

  private boolean accept(Draft draft, Attribution found) {
    Speaker last = previous == null ? null : previous.speaker;
    draft.speaker = cast.speaker(found.subject(), words.from(draft.open), last);
    draft.cue = words.text(found.cueFrom(), found.cueTo());
    draft.cueClass = found.cueClass();
    draft.cueAt = found.cueFrom();
    draft.attributedAfter = words.start(found.cueFrom()) >= draft.close;
    return true;
  }

  /** "Smith: “…”", or a clause that ends in a colon without a cue. */
  private boolean colonSpeaker(Draft draft, int from, int open) {
    Attribution bare = clauses.bareCue(from, open);
    if (previous != null && bare == null && goesOn(from, open)) {
      draft.speaker = previous.speaker;
      return true;
    }
    Referent subject = clauses.subjects().before(from, open - 1);
    if (subject != null && bare == null && !labels(subject, from, open)) {
      return false;
    }
    if (subject == null
        || (subject.kind() == Referent.Kind.NAME && bare == null && open - subject.to() > 1)) {
      if (bare == null || previous == null) {
        return false;
      }
      draft.speaker = previous.speaker;
      draft.cue = words.text(bare.cueFrom(), bare.cueTo());
      draft.cueClass = bare.cueClass();
      return true;
    }
    Speaker last = previous == null ? null : previous.speaker;
    draft.speaker = cast.speaker(subject, open, last);
    if (bare != null) {
      draft.cue = words.text(bare.cueFrom(), bare.cueTo());
      draft.cueClass = bare.cueClass();
    }
    return true;
  }

  /** Whether a referent is the whole label before a colon, or a person who begins the clause. */
  private boolean labels(Referent subject, int from, int open) {
    boolean person =
        subject.kind() == Referent.Kind.PERSON || subject.kind() == Referent.Kind.PRONOUN;
    int before = from;
    while (before < subject.from() && !words.isWord(before)) {
      before++;
    }
    boolean begins = before == subject.from();
    int behind = 0;
    for (int i = subject.to(); i < open; i++) {
      behind += words.isWord(i) ? 1 : 0;
    }
    if (behind == 0 || !begins) {
      boolean opened =
          subject.kind() == Referent.Kind.PERSON
              && (words.first(subject.from() - 1) == ',' || isBorne(subject));
      return begins || (person && (behind == 0 || (opened && behind < 14)));
    }
    boolean speaks =
        person
            || subject.kind() == Referent.Kind.ORGANISATION
            || subject.kind() == Referent.Kind.DOCUMENT;
    return speaks && behind < 14;
  }

  /** « Avant d'ajouter, plus grave : » */
  private boolean goesOn(int from, int open) {
    for (int i = open - 1; i > Math.max(from, open - 9); i--) {
      String before = words.lower(i - 1);
      if (before.equals("avant") && (words.lower(i).equals("d") || words.lower(i).equals("de"))) {
        return speech.language().equals("fr") && words.lower(i + 1).endsWith("r");
      }
    }
    return false;
  }

  /** "the director X": whether a role stands right before a name. */
  private boolean isBorne(Referent name) {
    return cast.between(Math.max(0, name.from() - 6), name.from()).stream()
        .anyMatch(r -> r.kind() == Referent.Kind.ROLE && r.to() == name.from());
  }

  /** A block after "here is their statement:" is the last person's or body's named before. */
  private boolean stated(Draft draft, int from, int lead) {
    boolean statement = false;
    for (int i = from; i < lead; i++) {
      statement |= speech.has("statements", words.lower(i));
    }
    if (!statement) {
      return false;
    }
    Referent owner = null;
    for (Referent r : cast.between(Math.max(0, from - 40), lead)) {
      boolean speaks =
          r.kind() == Referent.Kind.PERSON
              || r.kind() == Referent.Kind.ORGANISATION
              || (r.kind() == Referent.Kind.NAME && cast.frequency(r) > 1);
      if (speaks && !r.quoted() && (owner == null || r.from() >= from || owner.from() < from)) {
        owner = owner != null && owner.from() >= from ? owner : r;
      }
    }
    if (owner == null) {
      return false;
    }
    draft.speaker = cast.speaker(owner, lead, null);
    return true;
  }

  /** “…” — Smith */
  private boolean dashed(Draft draft, int close) {
    int i = close;
    while (words.isBreak(i) && i < close + 2 && i < words.size()) {
      i++;
    }
    char c = words.first(i);
    if (c != '\u2014' && c != '\u2013' && c != '-' && c != '~') {
      return false;
    }
    while (i < words.size() && !words.isWord(i) && !words.isBreak(i)) {
      i++;
    }
    List<Referent> named = cast.between(i, i + 1);
    if (named.isEmpty() || named.get(0).kind() != Referent.Kind.PERSON) {
      return false;
    }
    draft.speaker = cast.speaker(named.get(0), close, null);
    return true;
  }

  /** Whether words without a verb stand in [from, to), one of them a role or governed. */
  private boolean isNoun(int from, int to) {
    boolean governed = false;
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      if (speech.pronoun(word) != null || speech.cueAt(words, i) != null) {
        return false;
      }
      governed |= speech.has("prepositions", word) || speech.roleAt(words, i) > 0;
    }
    return governed;
  }

  private int markAfter(int from, int to) {
    int end = from;
    while (end < to && ",.!?;".indexOf(words.first(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * « …, regrette X. … »: the attribution stands inside the marks and is taken out of the words.
   */
  private boolean incised(Draft draft) {
    if (!speech.language().equals("fr")) {
      return false;
    }
    for (int s = 0; s < draft.spans.size(); s++) {
      Span span = draft.spans.get(s);
      int from = words.from(span.start());
      int to = words.from(span.end());
      Attribution found = clauses.inside(from, to);
      if (found != null) {
        int end = markAfter(found.subject().to(), to);
        boolean apposed =
            end < to
                && words.first(end) == ','
                && words.isLowercase(end + 1)
                && speech.pronoun(words.lower(end + 1)) == null
                && !speech.has("conjunctions", words.lower(end + 1));
        int apposition = apposed ? markAfter(end + 1, to) : end;
        boolean describes =
            apposition - end < 14 && words.first(apposition) == ',' && isNoun(end + 1, apposition);
        end = describes ? apposition : end;
        int rest = end + 1;
        draft.spans.set(s, new Span(span.start(), words.end(found.cueFrom() - 2)));
        if (rest < to) {
          draft.spans.add(s + 1, new Span(words.start(rest), span.end()));
        }
        return accept(draft, found);
      }
    }
    return false;
  }
}
