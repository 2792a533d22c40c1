package org.dailies.statement;

import org.dailies.frame.Phrases;
import org.dailies.language.Party;
import org.dailies.language.PronounKind;
import org.dailies.quote.Quote;

/** Says of the verbs and nouns of one sentence who does what they tell. */
final class Doers {
  /** Letters between a light verb and the noun that it carries. */
  private static final int CARRIED = 34;

  private final Line line;
  private final Segments segments;
  private final Subjects subjects;
  private final Scene scene;
  private final Quote quote;

  /**
   * Reads a sentence.
   *
   * @param quote the direct quote of which it holds a part, or null
   */
  Doers(Line line, Segments segments, Subjects subjects, Scene scene, Quote quote) {
    this.line = line;
    this.segments = segments;
    this.subjects = subjects;
    this.scene = scene;
    this.quote = quote;
  }

  /** The verb that carries a noun of an act, or null. */
  Phrases.Hit<Mark> carrier(Phrases.Hit<Mark> hit) {
    Phrases.Hit<Mark> verb = null;
    for (Phrases.Hit<Mark> mark : line.marks()) {
      if (mark.value().wordClass() == Mark.Kind.LIGHT_VERB) {
        boolean before = mark.end() <= hit.start() && hit.start() - mark.end() <= CARRIED;
        boolean behind =
            line.words().verbLast()
                && mark.start() >= hit.end()
                && mark.start() - hit.end() <= CARRIED;
        boolean near =
            (before && segments.joined(mark.start(), hit.start()))
                || (behind && segments.joined(hit.start(), mark.start()));
        verb = near ? mark : verb;
      }
    }
    return verb;
  }

  /** Whose a noun of an act is: "X's deal with", "l’accord de X avec", or null. */
  Doer owner(Phrases.Hit<Mark> hit) {
    for (Doer doer : line.parties()) {
      boolean before =
          subjects.possessive(doer) && doer.end() <= hit.start() && hit.start() - doer.end() <= 34;
      boolean behind =
          doer.start() >= hit.end()
              && doer.start() - hit.end() <= 5
              && line.words().isPreposition(line.wordBefore(doer.start()))
              && doer.type() == Doer.Type.BODY
              && !line.words().capitalNouns();
      if (before || (behind && line.words().isGenitive(line.wordBefore(doer.start())))) {
        return doer;
      }
    }
    return null;
  }

  /** Who does what a verb says: its agent in the passive voice, else its subject; or null. */
  Doer subject(Phrases.Hit<Mark> verb) {
    Doer agent = agent(verb);
    if (passive(verb)) {
      return agent;
    }
    Doer subject = subjects.of(verb.start());
    boolean stranger =
        subject != null && subject.mark() != null && subject.mark().party() == Party.STRANGER;
    return agent == null || stranger ? subject : agent;
  }

  /** Whether a verb's form is a noun where it stands. */
  boolean nominal(Phrases.Hit<Mark> hit) {
    String before = line.wordBefore(hit.start());
    return line.words().isDeterminer(before);
  }

  /** Whether a verb stands in the passive voice. */
  boolean passive(Phrases.Hit<Mark> hit) {
    int at = hit.start();
    for (int back = 0; back < 3 && at > 0; back++) {
      String word = line.wordBefore(at);
      if (line.words().isPassive(word)) {
        return !line.words().isProgressive(line.wordFrom(hit.start()));
      }
      at = line.beginningBefore(at);
    }
    return false;
  }

  /** "made by the studio with": who did what is said in the passive voice, or null. */
  Doer agent(Phrases.Hit<Mark> hit) {
    for (Doer doer : line.parties()) {
      if (doer.start() >= hit.end()
          && doer.start() - hit.end() <= 60
          && doer.type() != Doer.Type.MACHINE) {
        String word = line.wordBefore(doer.start());
        int at = line.beginningBefore(doer.start());
        if (line.words().isDoer(word) || line.words().isDoer(line.wordBefore(at))) {
          return doer;
        }
      }
    }
    return null;
  }

  /** Of makers joined to each other one that the lexicon has. */
  Doer body(Doer subject, Phrases.Hit<Mark> hit) {
    if (subject.type() == Doer.Type.NAME) {
      for (Doer joined : subjects.joined(subject, hit.start())) {
        if (joined.type() == Doer.Type.BODY) {
          return joined;
        }
      }
    }
    return subject;
  }

  /** Who a subject means, or null where it is nobody in particular, a work or a machine. */
  Maker resolve(Doer doer) {
    return switch (doer.type()) {
      case BODY, PERSON, NAME -> scene.full(Scene.maker(doer, line));
      case TITLE, MACHINE -> null;
      case NOUN -> isGroup(doer) ? Scene.maker(doer, line) : noun(doer.mark());
    };
  }

  /** Whether a noun means all of a trade. */
  static boolean isGroup(Doer doer) {
    return doer.mark() != null && doer.mark().party() == Party.GROUP;
  }

  private Maker noun(Mark mark) {
    if (mark.party() != null) {
      Maker body = scene.body() == null ? scene.studio() : scene.body();
      return mark.party() == Party.BODY ? body : null;
    }
    PronounKind kind = mark.pronoun();
    return switch (kind) {
      case I, WE -> quote == null ? null : speaker(quote);
      case HE, SHE -> scene.person() == null ? scene.body() : scene.person();
      case IT, THEY -> scene.body() == null ? scene.studio() : scene.body();
      default -> null;
    };
  }

  /** Who says a quote, or null. */
  static Maker speaker(Quote quote) {
    return quote.speakerSurface() == null
        ? null
        : new Maker(
            quote.speakerEntryId(),
            quote.speakerStudioId(),
            quote.speakerSurface(),
            quote.speakerEntryId() == null ? Maker.Kind.NAME : Maker.Kind.PERSON,
            quote.spans().get(0));
  }
}
