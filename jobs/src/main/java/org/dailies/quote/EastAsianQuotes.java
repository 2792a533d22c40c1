package org.dailies.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dailies.QuoteConfig;
import org.dailies.mention.Mention;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** Attributes marked words in Chinese, Japanese and Korean. */
final class EastAsianQuotes {
  private static final String STOPS = "\u3002\uff01\uff1f\n!?";
  private static final int WINDOW = 110;
  private static final Pattern JAPANESE_REPORT =
      Pattern.compile(
          "^(?:\u306a\u3069)?(?:\u3068|\u3063\u3066)(?!\u3044\u3046|\u3044\u3063\u305f|\u3057\u3066|\u3059\u308b|\u3055\u308c|\u547c|\u306f|\u306e|\u3044\u3044|\u540d)");

  private final Document document;
  private final String text;
  private final Speech speech;
  private final QuoteConfig config;
  private final EastAsianCast cast;
  private final List<String> cues;

  private EastAsianQuotes(
      Document document, List<Mention> mentions, Speech speech, QuoteConfig config) {
    this.document = document;
    this.text = document.text();
    this.speech = speech;
    this.config = config;
    this.cast = new EastAsianCast(document, mentions, speech);
    this.cues =
        speech.cues().keySet().stream()
            .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
            .toList();
  }

  static List<Quote> find(
      Document document,
      List<Marked> marked,
      List<Mention> mentions,
      Speech speech,
      QuoteConfig config) {
    EastAsianQuotes finder = new EastAsianQuotes(document, mentions, speech, config);
    TreeSet<Integer> genai = Draft.genai(mentions);
    List<Quote> quotes = new ArrayList<>();
    Draft previous = null;
    for (int m = 0; m < marked.size(); m++) {
      Draft draft = Draft.of(marked.get(m));
      if (finder.glyphs(draft) < config.minGlyphs()) {
        continue;
      }
      int floor = m > 0 ? marked.get(m - 1).close() : 0;
      int ceiling = m + 1 < marked.size() ? marked.get(m + 1).open() : finder.text.length();
      boolean found =
          document.language().equals("zh")
              ? finder.chinese(draft, floor, ceiling, previous)
              : finder.verbLast(draft, floor, ceiling);
      if (!found) {
        continue;
      }
      if (previous != null && finder.interrupted(previous, draft)) {
        previous.spans.addAll(draft.spans);
        previous.close = draft.close;
        continue;
      }
      if (previous != null) {
        quotes.add(previous.quote(document, genai));
      }
      previous = draft;
    }
    if (previous != null) {
      quotes.add(previous.quote(document, genai));
    }
    return quotes;
  }

  /** Characters of the quote; a word in letters counts as two. */
  private int glyphs(Draft draft) {
    int count = 0;
    for (Span span : draft.spans) {
      boolean inWord = false;
      for (int i = span.start(); i < span.end(); i++) {
        char c = text.charAt(i);
        boolean latin = c < 0x250 && Character.isLetterOrDigit(c);
        count += latin ? (inWord ? 0 : 2) : Character.isLetterOrDigit(c) ? 1 : 0;
        inWord = latin;
      }
    }
    return count;
  }

  /** “…”他说，“…”: a comma, not a full stop, parts the two. */
  private boolean interrupted(Draft first, Draft second) {
    if (second.open - first.close > 30 || second.open - first.close < 2) {
      return false;
    }
    String between = text.substring(first.close, second.open);
    char inside = text.charAt(first.spans.get(first.spans.size() - 1).end() - 1);
    return "\uff0c,".indexOf(inside) >= 0
        && (between.endsWith("\uff0c") || between.endsWith(","))
        && between.chars().noneMatch(c -> STOPS.indexOf(c) >= 0)
        && first.cue != null
        && between.contains(first.cue);
  }

  private boolean chinese(Draft draft, int floor, int ceiling, Draft previous) {
    int start = clauseStart(draft.open, floor);
    String lead = text.substring(start, draft.open);
    char last = lead.isEmpty() ? '\n' : lead.charAt(lead.length() - 1);
    boolean colon = last == '\uff1a' || last == ':';
    Hit pre = lastCue(lead, colon);
    boolean direct = pre != null && lead.length() - pre.end() <= 2;
    char inside = text.charAt(draft.spans.get(draft.spans.size() - 1).end() - 1);
    boolean sentence = "\u3002\uff01\uff1f\uff0c,!?\u2026.".indexOf(inside) >= 0;
    if (!(direct && colon) && sentence && trailing(draft, ceiling, previous)) {
      return true;
    }
    if (pre != null && (direct || colon || sentence || glyphs(draft) >= config.minGlyphs() + 4)) {
      Speaker speaker =
          cast.before(start, start + pre.start(), previous == null ? null : previous.speaker);
      if (speaker != null) {
        return accept(draft, speaker, pre.cue());
      }
    }
    if (colon) {
      Speaker speaker = cast.label(start, draft.open - 1);
      if (speaker != null) {
        draft.speaker = speaker;
        return true;
      }
    }
    if (!sentence && trailing(draft, ceiling, previous)) {
      return true;
    }
    return floating(draft, previous, sentence, lead);
  }

  private boolean floating(Draft draft, Draft previous, boolean sentence, String lead) {
    if (!sentence || previous == null || !lead.isBlank()) {
      return false;
    }
    boolean near =
        document.layout().paragraphAt(previous.close - 1) >= draft.paragraph - config.floatReach();
    if (near) {
      draft.speaker = previous.speaker;
    }
    return near;
  }

  private boolean accept(Draft draft, Speaker speaker, String cue) {
    draft.speaker = speaker;
    draft.cue = cue;
    draft.cueClass = speech.cues().get(cue).get(0).cueClass();
    return true;
  }

  private int clauseStart(int open, int floor) {
    int i = open;
    while (i > floor && open - i < WINDOW && !stops(i - 1)) {
      i--;
    }
    return i;
  }

  /** A line feed between two words in letters only wraps the line. */
  private boolean stops(int at) {
    char c = text.charAt(at);
    if (c != '\n') {
      return STOPS.indexOf(c) >= 0;
    }
    int before = at - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0
        || at + 1 >= text.length()
        || !isLatin(text.charAt(before))
        || !isLatin(text.charAt(at + 1));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private record Hit(String cue, int start, int end) {}

  /** The last cue of a clause, the longest where several end together. */
  private Hit lastCue(String clause, boolean colon) {
    Hit best = null;
    for (String cue : cues) {
      int at = clause.lastIndexOf(cue);
      while (at > 0 && cue.length() == 1 && !stands(clause, at)) {
        at = clause.lastIndexOf(cue, at - 1);
      }
      if (at < 0) {
        continue;
      }
      Hit hit = new Hit(cue, at, at + cue.length());
      if (best == null
          || (hit.end() > best.end() && hit.start() >= best.start() && !(hit.start() < best.end()))
          || hit.end() > best.end()) {
        best = hit;
      }
    }
    return best == null || (!colon && clause.length() - best.end() > 60) ? null : best;
  }

  /** A cue of one character stands free only at the end of its clause. */
  private boolean stands(String clause, int at) {
    return at + 1 >= clause.length()
        || "\uff1a:\uff0c,\u9053\u3002 ".indexOf(clause.charAt(at + 1)) >= 0;
  }

  /** “…”X说。 */
  private boolean trailing(Draft draft, int ceiling, Draft previous) {
    for (int commas = 0; commas <= 2; commas++) {
      int end = draft.close;
      int seen = 0;
      while (end < Math.min(ceiling, draft.close + 60)
          && "\u3002\uff01\uff1f\n\uff1b\uff1a".indexOf(text.charAt(end)) < 0
          && (text.charAt(end) != '\uff0c' || seen++ < commas)) {
        end++;
      }
      if (trailing(draft, previous, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean trailing(Draft draft, Draft previous, int end) {
    String clause = text.substring(draft.close, end).strip();
    if (clause.isEmpty()) {
      return false;
    }
    for (String cue : cues) {
      int at = clause.lastIndexOf(cue);
      boolean last =
          at >= 0
              && (at + cue.length() == clause.length()
                  || (clause.length() - at - cue.length() == 1
                      && "\u9053\u8bf4\u79f0".indexOf(clause.charAt(clause.length() - 1)) >= 0));
      if (last && at > 0) {
        int from = text.indexOf(clause, draft.close);
        Speaker speaker = cast.before(from, from + at, previous == null ? null : previous.speaker);
        return speaker != null && accept(draft, speaker, cue);
      }
    }
    return false;
  }

  /** Japanese and Korean: the cue follows the closing mark, the topic stands before the quote. */
  private boolean verbLast(Draft draft, int floor, int ceiling) {
    int end = draft.close;
    while (end < Math.min(ceiling, draft.close + 40)
        && STOPS.indexOf(text.charAt(end)) < 0
        && text.charAt(end) != '\u3001') {
      end++;
    }
    String tail = text.substring(draft.close, end);
    if (!reports(tail)) {
      return false;
    }
    String cue = null;
    for (String candidate : cues) {
      int at = tail.indexOf(candidate);
      if (at >= 0
          && at <= (document.language().equals("ja") ? 14 : 26)
          && (cue == null || candidate.length() > cue.length())) {
        cue = candidate;
      }
    }
    if (cue == null) {
      return false;
    }
    int start = clauseStart(draft.open, floor);
    Speaker speaker = cast.topic(start, draft.open);
    if (speaker == null) {
      speaker = cast.topic(draft.close, draft.close + tail.indexOf(cue));
    }
    return speaker != null && accept(draft, speaker, cue);
  }

  private boolean reports(String tail) {
    if (document.language().equals("ja")) {
      return JAPANESE_REPORT.matcher(tail).find();
    }
    return tail.startsWith("\ub77c\uace0")
        || tail.startsWith("\ub77c\uba70")
        || tail.startsWith("\uace0")
        || tail.startsWith("\uba70")
        || tail.startsWith("\ub294")
        || tail.startsWith("\uc774\ub77c")
        || tail.startsWith("\ub77c");
  }
}
