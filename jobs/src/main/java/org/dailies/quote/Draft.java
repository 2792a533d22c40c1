package org.dailies.quote;

import java.util.ArrayList;
import java.util.List;
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

  static Draft of(Marked marked) {
    Draft draft = new Draft();
    draft.spans.addAll(marked.parts());
    draft.open = marked.open();
    draft.close = marked.close();
    draft.paragraph = marked.paragraph();
    return draft;
  }

  String text(String whole) {
    StringBuilder joined = new StringBuilder();
    for (Span span : spans) {
      joined.append(joined.isEmpty() ? "" : " ").append(span.of(whole));
    }
    return joined.toString();
  }

  Quote quote(Document document, List<Mention> mentions) {
    return new Quote(
        speaker.surface(),
        speaker.entryId(),
        speaker.studioId(),
        text(document.text()),
        cue,
        cueClass.code(),
        indirect,
        paragraph,
        spans,
        aboutGenai(document, mentions));
  }

  /** Whether generative AI is named in the sentences that hold the quote. */
  private boolean aboutGenai(Document document, List<Mention> mentions) {
    int first = document.layout().sentenceAt(spans.get(0).start());
    int last = document.layout().sentenceAt(spans.get(spans.size() - 1).end() - 1);
    for (Mention m : mentions) {
      if (m.genai() && m.accepted() && !m.inTitle()) {
        int sentence = document.layout().sentenceAt(m.start());
        if (sentence >= first && sentence <= last) {
          return true;
        }
      }
    }
    return false;
  }
}
