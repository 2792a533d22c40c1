package org.dailies.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.dailies.config.QuoteConfig;
import org.dailies.mention.Mention;
import org.dailies.text.Document;

/** Attributes marked words in Chinese, Japanese and Korean. */
final class EastAsianQuotes {
  private final String text;
  private final EastAsianClauses clauses;
  private final ChineseWords words;
  private final ChineseQuotes chinese;
  private final VerbLastQuotes verbLast;

  private EastAsianQuotes(
      Document document, List<Mention> mentions, Speech speech, QuoteConfig config) {
    this.text = document.text();
    EastAsianMentions known = new EastAsianMentions(mentions);
    this.clauses = new EastAsianClauses(text, speech);
    this.words = speech.chinese();
    this.chinese =
        words == null
            ? null
            : new ChineseQuotes(
                document, clauses, new ChineseCast(document, known, speech), speech, config);
    this.verbLast = new VerbLastQuotes(document, clauses, known, speech);
  }

  static List<Quote> find(
      Document document,
      List<Marked> marked,
      List<Mention> mentions,
      Speech speech,
      QuoteConfig config) {
    EastAsianQuotes finder = new EastAsianQuotes(document, mentions, speech, config);
    NavigableSet<Integer> genai = Draft.genai(mentions);
    List<Quote> quotes = new ArrayList<>();
    Draft previous = null;
    int floor = 0;
    for (int m = 0; m < marked.size(); m++) {
      Draft draft = Draft.of(marked.get(m));
      if (finder.clauses.glyphs(draft) < config.minGlyphs() || finder.isTerm(draft)) {
        continue;
      }
      int ceiling = m + 1 < marked.size() ? marked.get(m + 1).open() : finder.text.length();
      boolean found =
          finder.chinese != null
              ? finder.chinese.attribute(draft, floor, ceiling, previous)
              : finder.verbLast.attribute(draft, floor, ceiling, previous);
      if (!found) {
        continue;
      }
      floor = draft.close;
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

  /** 名为“…”, “…”的文件: what is named or called so, and not said. */
  private boolean isTerm(Draft draft) {
    if (words == null) {
      return false;
    }
    String before = text.substring(Math.max(0, draft.open - 6), draft.open);
    String after = text.substring(draft.close, Math.min(text.length(), draft.close + 3));
    char inside = text.charAt(draft.spans.get(draft.spans.size() - 1).end() - 1);
    boolean sentence = "。！？!?…".indexOf(inside) >= 0;
    return words.named.matcher(before).find()
        || (!sentence && words.termNoun.matcher(after).find());
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
        && between.chars().noneMatch(c -> EastAsianClauses.STOPS.indexOf(c) >= 0)
        && first.cue != null
        && between.contains(first.cue);
  }
}
