package org.dailies.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dailies.language.CueClass;
import org.dailies.mention.Mention;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** A quote in the making. */
final class Draft {
  final List<Span> spans = new ArrayList<>();
  int open;
  int close;
  int paragraph;
  Speaker speaker;
  String cue;
  CueClass cueClass = CueClass.NEUTRAL;
  boolean indirect;
  boolean attributedAfter;
  int cueAt;

  /** Whether no cue claims it: its speaker follows from where it stands, or is unknown. */
  boolean unclaimed;

  static Draft of(Marked marked) {
    Draft draft = new Draft();
    draft.spans.addAll(marked.parts());
    draft.open = marked.open();
    draft.close = marked.close();
    draft.paragraph = marked.paragraph();
    return draft;
  }

  /** Gives it the speaker and cue of an attribution. */
  boolean attribute(Attribution found, Cast cast, Words words, Draft previous) {
    Speaker last = previous == null ? null : previous.speaker;
    speaker = cast.speaker(found.subject(), words.from(open), last);
    cue = words.text(found.cueFrom(), found.cueTo());
    cueClass = found.cueClass();
    cueAt = found.cueFrom();
    attributedAfter = words.start(found.cueFrom()) >= close;
    return true;
  }

  String text(String whole) {
    StringBuilder joined = new StringBuilder();
    for (Span span : spans) {
      joined.append(joined.isEmpty() ? "" : " ").append(span.of(whole));
    }
    return joined.toString();
  }

  /** How many words it holds, marks left out. */
  int words(Words words) {
    int count = 0;
    for (Span span : spans) {
      int to = words.from(span.end());
      for (int i = words.from(span.start()); i < to; i++) {
        count += words.isWord(i) ? 1 : 0;
      }
    }
    return count;
  }

  /** Its last character before the closing marks. */
  char lastInside(String whole) {
    Span last = spans.get(spans.size() - 1);
    int at = last.end() - 1;
    while (at > last.start() && Marks.isMark(whole.charAt(at))) {
      at--;
    }
    return whole.charAt(at);
  }

  Quote quote(Document document, NavigableSet<Integer> genai) {
    return new Quote(
        speaker == null ? null : speaker.surface(),
        speaker == null ? null : speaker.entryId(),
        speaker == null ? null : speaker.studioId(),
        text(document.text()),
        cue,
        cueClass.code(),
        indirect,
        paragraph,
        spans,
        aboutGenai(document, genai));
  }

  /** Offsets in the text at which generative AI is named. */
  static NavigableSet<Integer> genai(List<Mention> mentions) {
    TreeSet<Integer> starts = new TreeSet<>();
    for (Mention m : mentions) {
      if (m.genai() && m.accepted() && !m.inTitle()) {
        starts.add(m.start());
      }
    }
    return starts;
  }

  /** Whether generative AI is named in the sentences that hold the quote. */
  private boolean aboutGenai(Document document, NavigableSet<Integer> genai) {
    List<Span> sentences = document.layout().sentences();
    int first = document.layout().sentenceAt(spans.get(0).start());
    int last = document.layout().sentenceAt(spans.get(spans.size() - 1).end() - 1);
    if (first < 0 || last < first) {
      return false;
    }
    Integer next = genai.ceiling(sentences.get(first).start());
    return next != null && next < sentences.get(last).end();
  }
}
