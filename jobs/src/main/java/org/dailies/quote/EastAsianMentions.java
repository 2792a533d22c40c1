package org.dailies.quote;

import java.util.List;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;

/** The mentions of a text, looked up by place. */
final class EastAsianMentions {
  private final List<Mention> mentions;

  EastAsianMentions(List<Mention> mentions) {
    this.mentions = mentions.stream().filter(m -> m.accepted() && !m.inTitle()).toList();
  }

  /** The studio or vendor last named before {@code offset}; or null. */
  Mention firmBefore(int offset) {
    for (int m = firstFrom(offset) - 1; m >= 0; m--) {
      Mention mention = mentions.get(m);
      if (offset - mention.start() > 400) {
        return null;
      }
      if (mention.kind() == Kind.STUDIO || mention.kind() == Kind.VENDOR) {
        return mention;
      }
    }
    return null;
  }

  /** The last actor in [from, to), a person first; or null. */
  Mention last(int from, int to) {
    Mention best = null;
    for (int i = firstFrom(from); i < mentions.size() && mentions.get(i).start() < to; i++) {
      Mention m = mentions.get(i);
      if (m.end() <= to && m.kind() != Kind.AI_TERM && m.kind() != Kind.TITLE) {
        best = best != null && best.kind() == Kind.PERSON && m.kind() != Kind.PERSON ? best : m;
      }
    }
    return best;
  }

  /** The index of the first mention that begins at or after {@code offset}. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The speaker that a mention names. */
  static Speaker linked(Mention mention) {
    return new Speaker(
        mention.surface(),
        mention.entryId(),
        mention.studioId(),
        mention.kind() == Kind.PERSON,
        "");
  }

  /** The actor last named before {@code offset} that is a person, or is none; or null. */
  Mention actorBefore(int offset, boolean person) {
    int nearest = firstFrom(offset) - 1;
    for (int m = nearest; m >= 0 && nearest - m < 200; m--) {
      Mention mention = mentions.get(m);
      if ((mention.kind() == Kind.PERSON) == person && mention.kind().isActor()) {
        return mention;
      }
    }
    return null;
  }
}
