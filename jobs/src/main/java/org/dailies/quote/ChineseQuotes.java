package org.dailies.quote;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailies.config.QuoteConfig;
import org.dailies.text.Document;

/** Attributes marked words in Chinese. */
final class ChineseQuotes {
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:\u6839\u636e|\u636e) ?([^\uff0c\u3002]{2,24}?)\u7684?\u8bf4\u6cd5\uff0c?$");

  private static final Pattern TOLD =
      Pattern.compile(
          "^(?:\u8bb0\u8005|\u5a92\u4f53|\u6211\u4eec|\u672c\u62a5|.{2,8}\u8bb0\u8005|[^\uff0c\u3002]{2,16})?$");

  private static final Pattern VIEW =
      Pattern.compile(
          "^\u4e86?(?:\u8fd9\u6837|\u4e0a\u8ff0|\u5982\u6b64)[^\uff0c\u3002]{0,4}(?:\u89c2\u70b9|\u770b\u6cd5|\u8bc4\u8bba|\u53d1\u8a00)$");

  /** What begins a sentence of its own after a quote. */
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:正如|就像|正像|但|而|不过|此外|另外|随后|对此|然而|与此同时)");

  /** Cues whose speaker a new paragraph may go on to quote. */
  private static final Set<String> SAYS =
      Set.of(
          "表示", "称", "说", "提到", "指出", "认为", "强调", "介绍", "坦言", "告诉", "透露", "回忆", "感慨", "直言", "解释",
          "补充", "回应", "谈到", "写道", "猜测", "预测", "推测", "坦承", "警告", "声称");

  private static final Pattern ASKS =
      Pattern.compile(
          "^([他她]|[\\p{IsHan}·]{2,8})(?:随机|随即|随后|接着|又|还|再次|向|对)?(?:询问|追问|反问|问道|告诉|提醒|叮嘱|打趣|安慰|回应|解释)");

  /** Characters that sentences have and terms have not. */
  private static final Pattern SPOKEN = Pattern.compile("[我你他她它了着没很都也就还让把被不]");

  /** 暂未获得回复: nothing was said. */
  private static final Pattern UNSAID = Pattern.compile("[未没](?:获得?|有|予|能|收到|得到|作出)?$");

  /** Cues that introduce a notion as often as a saying. */
  private static final Set<String> NOTIONS =
      Set.of(
          "提出", "表达", "评价", "讲述", "反映", "提及", "说起", "谈起", "概括", "爆料", "写下", "告知", "谈到", "提到", "谈及",
          "形容", "描述", "分享", "问", "要求", "希望", "期待", "拒绝", "呼吁", "建议");

  private final Document document;
  private final String text;
  private final EastAsianClauses clauses;
  private final ChineseCast cast;
  private final QuoteConfig config;

  ChineseQuotes(Document document, EastAsianClauses clauses, ChineseCast cast, QuoteConfig config) {
    this.document = document;
    this.text = document.text();
    this.clauses = clauses;
    this.cast = cast;
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
    Matcher source = SOURCE.matcher(lead);
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
            && NOTIONS.contains(pre.cue())
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
            && (!newline || opened || (speaker.person() && SAYS.contains(cue.cue())))) {
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
    if (gap <= 40 && SAYS.contains(cue.cue()) && SPOKEN.matcher(draft.text(text)).find()) {
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
          && (clause.charAt(at - 1) == '被'
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
    return (cue.equals("称") || cue.equals("说")) && cast.named(at);
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
    if (clause.isEmpty() || GOES_ON.matcher(clause).find()) {
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
              && ((cue.equals("\u544a\u8bc9") && TOLD.matcher(clause.substring(at + 2)).find())
                  || VIEW.matcher(clause.substring(at + cue.length())).find()
                  || at + cue.length() == clause.length()
                  || (clause.length() - at - cue.length() == 1
                      && "\u9053\u8bf4\u79f0".indexOf(clause.charAt(clause.length() - 1)) >= 0));
      if (last && at > 0 && !UNSAID.matcher(clause.substring(0, at)).find()) {
        int from = text.indexOf(clause, draft.close);
        Speaker speaker = cast.before(from, from + at, speaker(previous), close(previous));
        return speaker != null && clauses.accept(draft, speaker, cue);
      }
    }
    return false;
  }

  /** “…？”他询问商户…: who begins the sentence after the quote with a cue, or null. */
  private Speaker begun(Draft draft, String clause, Draft previous) {
    Matcher asks = ASKS.matcher(clause);
    if (!asks.find()) {
      return null;
    }
    int from = text.indexOf(clause, draft.close);
    return cast.before(from, from + asks.end(1), speaker(previous), close(previous));
  }
}
