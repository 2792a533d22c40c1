package org.dailies.quote;

import java.util.regex.Pattern;
import org.dailies.text.Document;

/** Attributes marked words in Japanese and Korean, whose verb stands last. */
final class VerbLastQuotes {
  private static final Pattern JAPANESE_REPORT =
      Pattern.compile(
          "^(?:\u306a\u3069)?(?:\u3068|\u3063\u3066)(?!\u3044\u3046|\u3044\u3063\u305f|\u3057\u3066|\u3059\u308b|\u3055\u308c|\u547c|\u306f|\u306e|\u3044\u3044|\u540d)");

  private final Document document;
  private final String text;
  private final EastAsianClauses clauses;
  private final VerbLastCast topics;

  VerbLastQuotes(Document document, EastAsianClauses clauses, EastAsianMentions mentions) {
    this.document = document;
    this.text = document.text();
    this.clauses = clauses;
    this.topics = new VerbLastCast(mentions, text, document.language().equals("ja"));
  }

  /** Japanese and Korean: the cue follows the closing mark, the topic stands before the quote. */
  boolean attribute(Draft draft, int floor, int ceiling, Draft previous) {
    int end = draft.close;
    while (end < Math.min(ceiling, draft.close + 40)
        && EastAsianClauses.STOPS.indexOf(text.charAt(end)) < 0
        && text.charAt(end) != '\u3001') {
      end++;
    }
    String tail = text.substring(draft.close, end);
    if (!reports(tail)) {
      return false;
    }
    String cue = null;
    for (String candidate : clauses.cues()) {
      int at = tail.indexOf(candidate);
      if (at >= 0 && at <= reach(tail) && (cue == null || candidate.length() > cue.length())) {
        cue = candidate;
      }
    }
    if (cue == null) {
      return false;
    }
    int start = clauses.start(draft.open, floor);
    Speaker speaker = topics.topic(start, draft.open, ChineseQuotes.speaker(previous));
    if (speaker == null) {
      speaker =
          topics.topic(
              draft.close, draft.close + tail.indexOf(cue), ChineseQuotes.speaker(previous));
    }
    return speaker != null && clauses.accept(draft, speaker, cue);
  }

  /** How far behind the mark the cue may stand: past a topic further than without one. */
  private int reach(String tail) {
    boolean japanese = document.language().equals("ja");
    return japanese && !tail.contains("氏は") && !tail.contains("さんは") ? 14 : japanese ? 34 : 26;
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
