package org.dailies.quote;

import java.util.List;
import org.dailies.text.Span;

/**
 * Words attributed to a speaker by a cue.
 *
 * @param speakerSurface the speaker's name as far as the article gives it, or null
 * @param speakerEntryId the speaker's entry in the lexicon, or null
 * @param speakerStudioId the studio the speaker rolls up to on the article's day, or null
 * @param text the words quoted, without the marks; the parts of an interrupted quote joined by one
 *     space
 * @param cue the cue as it stands in the text, or null
 * @param cueClass {@code neutral}, {@code assert}, {@code doubt}, {@code concede}, {@code deny}
 * @param indirect whether it is reported speech without marks
 * @param paragraph index of the paragraph in which it begins
 * @param spans its parts in the stored text, without the marks
 * @param aboutGenai whether it speaks of generative AI
 */
public record Quote(
    String speakerSurface,
    String speakerEntryId,
    String speakerStudioId,
    String text,
    String cue,
    String cueClass,
    boolean indirect,
    int paragraph,
    List<Span> spans,
    boolean aboutGenai) {

  public Quote {
    spans = List.copyOf(spans);
  }
}
