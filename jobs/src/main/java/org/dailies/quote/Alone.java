package org.dailies.quote;

import java.util.ArrayList;
import java.util.List;
import org.dailies.text.Document;
import org.dailies.text.Span;

/**
 * Gives whole sentences in marks that nothing claims to the one person who speaks: who speaks right
 * before and right after them, the only person with words of his or her own in the text, or, where
 * they answer questions, the only person in the headline of an interview.
 */
final class Alone {
  /** Words of such a quote, at least. */
  private static final int SHORTEST = 7;

  /** Paragraphs from such a quote to the one whose speaker it takes, at most. */
  private static final int NEAR = 3;

  /** Quotes that are looked at for it on each side, at most. */
  private static final int REACH = 50;

  private final Document document;
  private final Words words;
  private final Cast cast;
  private final Speech speech;

  Alone(Document document, Words words, Cast cast, Speech speech) {
    this.document = document;
    this.words = words;
    this.cast = cast;
    this.speech = speech;
  }

  /** Gives speakers to those drafts of a text that are to have one. */
  void attribute(List<Draft> drafts) {
    Speaker only = only(drafts);
    boolean claimed = drafts.stream().anyMatch(draft -> draft.cue != null);
    Speaker guest = claimed ? null : guest();
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      if (draft.speaker == null && draft.cue == null && isWhole(draft)) {
        Draft before = near(drafts, d, -1);
        Draft after = near(drafts, d, 1);
        if (before != null && after != null && same(before.speaker, after.speaker)) {
          draft.speaker = before.speaker;
        } else if (only != null && (before != null || after != null)) {
          draft.speaker = only;
        } else if (guest != null && (answers(draft) || isParagraph(draft))) {
          draft.speaker = guest;
        }
      }
    }
  }

  /** The person who speaks all quotes that have a speaker; null where others do, or nobody. */
  private static Speaker only(List<Draft> drafts) {
    Speaker only = null;
    for (Draft draft : drafts) {
      Speaker speaker = draft.speaker;
      if (speaker == null) {
        continue;
      }
      if (!speaker.person() || (only != null && !same(only, speaker))) {
        return null;
      }
      only = speaker;
    }
    return only;
  }

  private static boolean same(Speaker one, Speaker other) {
    return one.surface().equals(other.surface())
        || (one.entryId() != null && one.entryId().equals(other.entryId()));
  }

  /** The next quote on a side that has a cue and a person to speak it, if it is near; or null. */
  private static Draft near(List<Draft> drafts, int from, int step) {
    int end = from + step * REACH;
    for (int d = from + step; d >= 0 && d < drafts.size() && d != end; d += step) {
      Draft draft = drafts.get(d);
      if (Math.abs(draft.paragraph - drafts.get(from).paragraph) > NEAR) {
        return null;
      }
      if (draft.speaker != null && draft.cue != null) {
        return draft.speaker.person() ? draft : null;
      }
    }
    return null;
  }

  /** Whether a quote begins a paragraph or sentence with a capital, and ends one. */
  private boolean isWhole(Draft draft) {
    String text = document.text();
    int first = draft.spans.get(0).start();
    int before = draft.open - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean opens = before < 0 || "\n.!?\u2026".indexOf(text.charAt(before)) >= 0;
    return opens
        && !Character.isLowerCase(text.codePointAt(first))
        && ".!?\u2026".indexOf(draft.lastInside(text)) >= 0
        && draft.words(words) >= SHORTEST;
  }

  /** The only person whom the headline names, where it is that of an interview; or null. */
  private Speaker guest() {
    List<Referent> people = new ArrayList<>();
    Words headline = Words.of(document.title(), speech);
    for (Referent r : Referents.find(headline, speech, List.of(), List.of())) {
      if (r.kind() == Referent.Kind.PERSON) {
        people.add(r);
      }
    }
    return people.size() == 1 ? cast.named(people.get(0)) : null;
  }

  /** Whether the paragraph before the quote's own is a question. */
  private boolean answers(Draft draft) {
    if (draft.paragraph <= 0) {
      return false;
    }
    Span question = document.layout().paragraphs().get(draft.paragraph - 1);
    return document.text().charAt(question.end() - 1) == '?';
  }

  /** Whether the quote is the whole of its paragraph. */
  private boolean isParagraph(Draft draft) {
    Span paragraph = document.layout().paragraphs().get(draft.paragraph);
    return draft.open <= paragraph.start() + 1 && draft.close >= paragraph.end() - 1;
  }
}
