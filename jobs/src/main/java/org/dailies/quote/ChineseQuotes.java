package org.dailies.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailies.config.QuoteConfig;
import org.dailies.language.SpeechWords;
import org.dailies.text.Document;

/** Attributes marked words in Chinese. */
final class ChineseQuotes {
  /** Who was told, behind the cue. */
  private static final Pattern TOLD = Pattern.compile("^(?:[^，。]{2,16})?$");

  private final Document document;
  private final String text;
  private final EastAsianClauses clauses;
  private final ChineseCast cast;
  private final Speech speech;
  private final ChineseWords words;
  private final QuoteConfig config;

  ChineseQuotes(
      Document document,
      EastAsianClauses clauses,
      ChineseCast cast,
      Speech speech,
      QuoteConfig config) {
    this.document = document;
    this.text = document.text();
    this.clauses = clauses;
    this.cast = cast;
    this.speech = speech;
    this.words = speech.chinese();
    this.config = config;
  }

  /** Attributes a quote between {@code floor} and {@code ceiling}; false where nobody says it. */
  boolean attribute(Draft draft, int floor, int ceiling, Draft previous) {
    int start = clauses.start(draft.open, floor);
    String lead = text.substring(start, draft.open);
    char last = lead.isEmpty() ? '\n' : lead.charAt(lead.length() - 1);
    boolean colon = last == '\uff1a' || last == ':';
    if (previous != null && draft.open - previous.close <= 1 && "\uff0c\u3001".contains(lead)) {
      draft.speaker = previous.speaker;
      return true;
    }
    Matcher source = words.source.matcher(lead);
    if (source.find()) {
      draft.speaker =
          cast.before(
              start + source.start(1), start + source.end(1), speaker(previous), close(previous));
      return draft.speaker != null;
    }
    Hit pre = lastCue(lead, colon, start);
    boolean direct = pre != null && lead.length() - pre.end() <= 2;
    char inside = text.charAt(draft.spans.get(draft.spans.size() - 1).end() - 1);
    boolean sentence = "\u3002\uff01\uff1f\uff0c,!?\u2026.".indexOf(inside) >= 0;
    if (!direct && sentence && trailing(draft, ceiling, previous)) {
      return true;
    }
    boolean notion =
        pre != null
            && speech.has(SpeechWords.NOTION_FORMS, pre.cue())
            && !colon
            && !sentence
            && clauses.glyphs(draft) < 2 * config.minGlyphs();
    if (pre != null
        && (!notion || direct)
        && (direct
            || colon
            || sentence
            || clauses.glyphs(draft) >= least(draft, pre, lead.length() - pre.end()))
        && (sentence || !lists(draft))) {
      Speaker speaker = cast.before(start, start + pre.start(), speaker(previous), close(previous));
      if (speaker != null && (!notion || speaker.person())) {
        return clauses.accept(draft, speaker, pre.cue());
      }
    }
    if (colon) {
      Speaker speaker = cast.label(start, draft.open - 1);
      if (speaker != null) {
        draft.speaker = speaker;
        return true;
      }
      int end = start > 1 && lead.length() <= 10 ? start - 1 : -1;
      Speaker spoken = end < 0 ? null : cast.subject(clauses.start(end, floor), end);
      if (spoken != null) {
        draft.speaker = spoken;
        return true;
      }
    }
    if (!sentence && trailing(draft, ceiling, previous)) {
      return true;
    }
    return floating(draft, previous, sentence, lead);
  }

  /**
   * A quote that is a sentence of its own goes on, or goes to whom the sentence before speaks of.
   */
  private boolean floating(Draft draft, Draft previous, boolean sentence, String lead) {
    String plain = lead.replace("*", "").strip();
    if (!sentence || !(plain.isEmpty() || lead.endsWith("\uff0c"))) {
      return false;
    }
    int stop = plain.isEmpty() ? lastStop(draft.open - lead.length() - 1) : -1;
    Speaker next = plain.isEmpty() ? cast.begins(draft.close) : null;
    if (next != null) {
      draft.speaker = next;
      return true;
    }
    boolean newline = stop >= 0 && stop < draft.open - lead.length() - 1;
    if (plain.isEmpty() && stop > 0) {
      int start = clauses.start(stop, Math.max(0, stop - EastAsianClauses.WINDOW));
      if (previous == null || start >= previous.close) {
        Hit cue = lastCue(text.substring(start, stop), true, start);
        Speaker speaker =
            cue == null
                ? null
                : cast.before(start, start + cue.start(), speaker(previous), close(previous));
        boolean opened = text.charAt(stop) == '：';
        if (speaker == null && cue == null && !newline) {
          speaker = cast.subject(start, stop);
        }
        if (speaker != null
            && (!newline
                || opened
                || (speaker.person() && speech.has(SpeechWords.SAYING_FORMS, cue.cue())))) {
          draft.speaker = speaker;
          return true;
        }
      }
    }
    if (lead.endsWith("\uff0c") || previous == null || far(draft, previous)) {
      Speaker beside = cast.beside(draft.open - lead.length(), draft.open, draft.close);
      if (beside != null && clauses.glyphs(draft) >= config.minGlyphs()) {
        draft.speaker = beside;
        return true;
      }
    }
    boolean goesOn =
        previous != null
            && previous.paragraph == draft.paragraph
            && draft.open - previous.close < EastAsianClauses.WINDOW;
    if (previous == null || (!plain.isEmpty() && !goesOn)) {
      return false;
    }
    boolean near = !far(draft, previous);
    if (near) {
      draft.speaker = previous.speaker;
    }
    return near;
  }

  /** The full stop at or before {@code at}, past line feeds and emphasis, or -1. */
  private int lastStop(int at) {
    int stop = at;
    while (stop > 0 && "\n*_ ".indexOf(text.charAt(stop)) >= 0) {
      stop--;
    }
    return stop;
  }

  private boolean far(Draft draft, Draft previous) {
    return document.layout().paragraphAt(previous.close - 1)
        < draft.paragraph - config.floatReach();
  }

  /** “高盈利、高现金流、高分红”: a list of terms. */
  private boolean lists(Draft draft) {
    return draft.text(text).chars().filter(c -> c == '、').count() > 1;
  }

  /** Characters of a quote that is no sentence, by how far behind its cue it stands. */
  private int least(Draft draft, Hit cue, int gap) {
    if (gap <= 40
        && speech.has(SpeechWords.SAYING_FORMS, cue.cue())
        && words.spoken.matcher(draft.text(text)).find()) {
      return config.minGlyphs();
    }
    return gap > 60 ? 2 * config.minGlyphs() : config.minGlyphs() + 4;
  }

  static Speaker speaker(Draft draft) {
    return draft == null ? null : draft.speaker;
  }

  static int close(Draft draft) {
    return draft == null ? 0 : draft.close;
  }

  private record Hit(String cue, int start, int end) {}

  /** The last cue of a clause, the longest where several end together. */
  private Hit lastCue(String clause, boolean colon, int from) {
    Hit best = null;
    for (String cue : clauses.cues()) {
      int at = clause.lastIndexOf(cue);
      while (at > 0
          && (words.passives.indexOf(clause.charAt(at - 1)) >= 0
              || (cue.length() == 1 && !stands(clause, at) && !follows(cue, from + at)))) {
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
    return best == null || (!colon && clause.length() - best.end() > 90) ? null : best;
  }

  /** 库克称他…: a name right before the cue. */
  private boolean follows(String cue, int at) {
    return speech.has(SpeechWords.SHORT_FORMS, cue) && cast.named(at);
  }

  /** A cue of one character stands free only at the end of its clause. */
  private boolean stands(String clause, int at) {
    return at + 1 >= clause.length()
        || "：:，,。 ".indexOf(clause.charAt(at + 1)) >= 0
        || words.cueSuffixes.indexOf(clause.charAt(at + 1)) >= 0;
  }

  /** “…”X说。 */
  private boolean trailing(Draft draft, int ceiling, Draft previous) {
    for (int commas = 0; commas <= 2; commas++) {
      int end = draft.close;
      int seen = 0;
      while (end < Math.min(ceiling, draft.close + 90)
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
    if (clause.isEmpty() || words.newSentence.matcher(clause).find()) {
      return false;
    }
    Speaker asking = begun(draft, clause, previous);
    if (asking != null) {
      draft.speaker = asking;
      return true;
    }
    for (String cue : clauses.cues()) {
      int at = clause.lastIndexOf(cue);
      boolean last =
          at >= 0
              && ((speech.has(SpeechWords.ADDRESSING_FORMS, cue)
                      && TOLD.matcher(clause.substring(at + cue.length())).find())
                  || words.view.matcher(clause.substring(at + cue.length())).find()
                  || at + cue.length() == clause.length()
                  || (clause.length() - at - cue.length() == 1
                      && words.cueSuffixes.indexOf(clause.charAt(clause.length() - 1)) >= 0));
      if (last && at > 0 && !words.unsaid.matcher(clause.substring(0, at)).find()) {
        int from = text.indexOf(clause, draft.close);
        Speaker speaker = cast.before(from, from + at, speaker(previous), close(previous));
        return speaker != null && clauses.accept(draft, speaker, cue);
      }
    }
    return false;
  }

  /** “…？”他询问商户…: who begins the sentence after the quote with a cue, or null. */
  private Speaker begun(Draft draft, String clause, Draft previous) {
    Matcher asks = words.asks.matcher(clause);
    if (!asks.find()) {
      return null;
    }
    int from = text.indexOf(clause, draft.close);
    return cast.before(from, from + asks.end(1), speaker(previous), close(previous));
  }
}
