package org.dailies.quote;

import org.dailies.language.GrammarWords;
import org.dailies.language.NameWords;
import org.dailies.language.Trait;
import org.dailies.text.Document;

/** Attributes marked words in Japanese and Korean, whose verb stands last. */
final class VerbLastQuotes {
  /** Glyphs from which on words with a particle of quoting are said and no term. */
  private static final int LONG = 14;

  private final String text;
  private final EastAsianClauses clauses;
  private final Speech speech;
  private final VerbLastCast topics;

  VerbLastQuotes(
      Document document, EastAsianClauses clauses, EastAsianMentions mentions, Speech speech) {
    this.text = document.text();
    this.clauses = clauses;
    this.speech = speech;
    this.topics = new VerbLastCast(mentions, text, speech);
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
      return isSaid(draft) && unclaimed(draft, floor, previous);
    }
    String cue = null;
    for (String candidate : clauses.cues()) {
      int at = tail.indexOf(candidate);
      if (at >= 0 && at <= reach(tail) && (cue == null || candidate.length() > cue.length())) {
        cue = candidate;
      }
    }
    if (cue == null) {
      return clauses.glyphs(draft) >= LONG && unclaimed(draft, floor, previous);
    }
    int start = clauses.start(draft.open, floor);
    Speaker speaker = topics.topic(start, draft.open, ChineseQuotes.speaker(previous));
    if (speaker == null) {
      speaker =
          topics.topic(
              draft.close, draft.close + tail.indexOf(cue), ChineseQuotes.speaker(previous));
    }
    if (speaker == null && clauses.glyphs(draft) >= LONG) {
      return unclaimed(draft, floor, previous);
    }
    return speaker != null && clauses.accept(draft, speaker, cue);
  }

  /** Whether a run between marks is no name and no term: a whole sentence, or a long run. */
  private boolean isSaid(Draft draft) {
    int glyphs = clauses.glyphs(draft);
    boolean sentence = "\u3002\uff01\uff1f!?.".indexOf(draft.lastInside(text)) >= 0;
    return glyphs >= 2 * LONG || (sentence && glyphs >= LONG);
  }

  /** The topic of the clause before, else who spoke earlier in the sentence, or nobody known. */
  private boolean unclaimed(Draft draft, int floor, Draft previous) {
    int start = clauses.start(draft.open, floor);
    draft.speaker = topics.topic(start, draft.open, ChineseQuotes.speaker(previous));
    boolean same = previous != null && start == previous.close;
    if (draft.speaker == null && same) {
      draft.speaker = previous.speaker;
    }
    return true;
  }

  /** How far behind the mark the cue may stand: past a topic further than without one. */
  private int reach(String tail) {
    if (speech.is(Trait.SPACES)) {
      return 26;
    }
    return holdsTopic(tail) ? 34 : 14;
  }

  /** 佐藤さんは: whether a form of address with the particle of a topic stands in the words. */
  private boolean holdsTopic(String tail) {
    for (String suffix : speech.set(NameWords.NAME_SUFFIXES)) {
      for (String particle : speech.set(GrammarWords.TOPIC_PARTICLES)) {
        if (tail.contains(suffix + particle)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean reports(String tail) {
    return speech.quotatives().matcher(tail).find();
  }
}
