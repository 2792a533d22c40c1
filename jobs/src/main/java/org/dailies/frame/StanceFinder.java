package org.dailies.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dailies.language.Languages;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.quote.Quote;
import org.dailies.text.Document;
import org.dailies.text.Span;

/**
 * Finds what an article shows of an actor's attitude towards generative AI, from its own quotes and
 * from plain statements about it; what is denied, doubted or mixed shows nothing.
 */
public final class StanceFinder {
  private static final int SUBJECT_REACH = 60;
  private static final int OBJECT_REACH = 70;

  /** Characters of a conjunction between two names, at most. */
  private static final int AND_REACH = 16;

  /** Characters behind an actor in which what marks it as the subject may stand. */
  private static final int MARK_REACH = 24;

  /** Actors that one act is told of, at most. */
  private static final int MOST_JOINED = 24;

  private final Lexicon lexicon;
  private final Attitudes attitudes;
  private final ClauseWords words;

  private StanceFinder(Lexicon lexicon, Attitudes attitudes, Languages languages) {
    this.lexicon = lexicon;
    this.attitudes = attitudes;
    this.words = ClauseWords.of(languages);
  }

  /** Builds a finder of what was read. */
  public static StanceFinder of(Lexicon lexicon, Attitudes attitudes, Languages languages) {
    return new StanceFinder(lexicon, attitudes, languages);
  }

  /** The stances in the order of their evidence, each actor and stance once. */
  public List<Stance> find(Document document, List<Mention> mentions, List<Quote> quotes) {
    if (!attitudes.knows(document.language())) {
      return List.of();
    }
    SentenceIndex index = SentenceIndex.of(document, mentions, List.of());
    List<Stance> all = new ArrayList<>();
    for (Quote quote : quotes) {
      spoken(document, quote, all);
    }
    List<Span> direct =
        quotes.stream()
            .filter(quote -> !quote.indirect())
            .flatMap(quote -> quote.spans().stream())
            .sorted(java.util.Comparator.comparingInt(Span::start))
            .toList();
    for (int s = 0; s < index.size(); s++) {
      if (index.hasGenai(s) && !index.actors(s).isEmpty()) {
        acted(document, index, s, direct, all);
      }
    }
    all.sort(java.util.Comparator.comparingInt(st -> st.evidence().start()));
    Map<String, Stance> once = new LinkedHashMap<>();
    all.forEach(stance -> once.putIfAbsent(stance.actorId() + "|" + stance.stance(), stance));
    return List.copyOf(once.values());
  }

  private void spoken(Document document, Quote quote, List<Stance> into) {
    if (quote.speakerEntryId() == null || !quote.aboutGenai() || quote.cueClass().equals("deny")) {
      return;
    }
    if (!lexicon.has(quote.speakerEntryId()) || !takesSides(quote.speakerEntryId())) {
      return;
    }
    String only = null;
    for (Phrases.Hit<String> hit : attitudes.find(document.language(), "words", quote.text())) {
      if (only != null && !only.equals(hit.value())) {
        return;
      }
      if (negated(document.language(), quote.text(), hit.start(), 14)) {
        return;
      }
      only = hit.value();
    }
    if (only != null) {
      int last = quote.spans().size() - 1;
      Span evidence = new Span(quote.spans().get(0).start(), quote.spans().get(last).end());
      into.add(new Stance(quote.speakerEntryId(), only, evidence, true, "own-words"));
    }
  }

  private void acted(
      Document document, SentenceIndex index, int s, List<Span> direct, List<Stance> into) {
    Span sentence = index.sentence(s);
    String text = sentence.of(document.text());
    String language = document.language();
    int doubted = attitudes.firstEnd(language, "doubts", text);
    for (Phrases.Hit<String> hit : attitudes.find(language, "acts", text)) {
      int at = sentence.start() + hit.start();
      Mention actor = subject(index.actors(s), at, document.text());
      boolean object =
          hit.value().equals("pacts")
              ? joinedWith(index.genai(s), actor, document.text())
              : objectBehind(index.genai(s), at, actor)
                  || hit.value().equals("complaints")
                  || (words.objectFirst(language) && objectBetween(index.genai(s), at, actor));
      if (actor == null || !object || quoted(direct, at) || !marked(language, actor, document)) {
        continue;
      }
      int from = actor.end() - sentence.start();
      String between = text.substring(from, hit.start());
      boolean parted = !attitudes.find(language, "barriers", between).isEmpty();
      if (parted || doubted <= hit.start() || negated(language, text, hit.start(), 24)) {
        continue;
      }
      String stance = stance(hit.value());
      for (Mention one : joined(index.actors(s), actor, at, document.text())) {
        into.add(new Stance(actorId(one), stance, sentence, false, hit.value()));
      }
    }
  }

  private static String stance(String act) {
    return switch (act) {
      case "sues", "complaints" -> "opposes";
      case "pacts" -> "embraces";
      default -> act;
    };
  }

  private boolean takesSides(String id) {
    return attitudes.takesSides(lexicon, id);
  }

  /** The last actor before the act, if it stands near and is its subject; or null. */
  private Mention subject(List<Mention> actors, int at, String text) {
    Mention best = null;
    for (Mention m : Sorted.between(actors, Mention::end, at - SUBJECT_REACH, at + 1)) {
      if (takesSides(m.entryId())) {
        String before = text.substring(Math.max(0, m.start() - 16), m.start());
        String after = text.substring(m.end(), Math.min(text.length(), m.end() + 2));
        boolean possessor = after.equals("'s") || after.equals("’s");
        if (!possessor && !words.makesObject(before)) {
          best = m;
        }
      }
    }
    return best;
  }

  /** The subject and those joined to it: "X and Y", « X, ainsi que l'acteur Y, ». */
  private List<Mention> joined(List<Mention> actors, Mention subject, int at, String text) {
    List<Mention> all = new ArrayList<>(List.of(subject));
    Mention last = subject;
    int place = Sorted.first(actors, Mention::start, subject.start());
    for (int a = place + 1; a < actors.size() && all.size() < MOST_JOINED; a++) {
      Mention m = actors.get(a);
      boolean and =
          m.end() <= at
              && last.end() <= m.start()
              && words.links(text.substring(last.end(), m.start()));
      if (!and || !takesSides(m.entryId())) {
        break;
      }
      all.add(m);
      last = m;
    }
    Mention next = subject;
    for (int a = place - 1; a >= 0 && all.size() < MOST_JOINED; a--) {
      Mention m = actors.get(a);
      String between =
          m.end() <= next.start() && next.start() - m.end() <= 34
              ? text.substring(m.end(), next.start())
              : "-";
      if (!takesSides(m.entryId()) || !words.joins(between)) {
        break;
      }
      all.add(m);
      next = m;
    }
    return all;
  }

  private static String actorId(Mention actor) {
    return actor.kind() == Kind.BRAND && actor.studioId() != null
        ? actor.studioId()
        : actor.entryId();
  }

  private static boolean objectBetween(List<Mention> genai, int at, Mention actor) {
    for (Mention m : Sorted.between(genai, Mention::end, at - OBJECT_REACH, at + 1)) {
      if (actor != null && m.start() >= actor.end() && !m.entryId().equals(actor.entryId())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the particle of a subject follows the actor, in the languages that have one. */
  private boolean marked(String language, Mention actor, Document document) {
    String text = document.text();
    int end = Math.min(text.length(), actor.end() + MARK_REACH);
    return words.marksSubject(language, text.substring(actor.end(), end));
  }

  /** "Disney and OpenAI": whether a maker of generative AI is joined to the actor. */
  private boolean joinedWith(List<Mention> genai, Mention actor, String text) {
    if (actor == null) {
      return false;
    }
    int least = actor.start() - AND_REACH;
    int most = actor.end() + AND_REACH;
    for (Mention m : genai.subList(Sorted.first(genai, Mention::end, least), genai.size())) {
      if (m.start() > most) {
        break;
      }
      boolean before = m.start() < actor.start();
      int from = before ? m.end() : actor.end();
      int to = before ? actor.start() : m.start();
      if (from <= to && words.links(text.substring(from, to))) {
        return true;
      }
    }
    return false;
  }

  private static boolean objectBehind(List<Mention> genai, int at, Mention actor) {
    if (actor == null) {
      return false;
    }
    for (Mention m : Sorted.between(genai, Mention::start, at, at + OBJECT_REACH + 1)) {
      if (!m.entryId().equals(actor.entryId())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the offset lies in one of the spans, which are in order and do not overlap. */
  private static boolean quoted(List<Span> direct, int at) {
    int next = Sorted.first(direct, Span::start, at + 1);
    return next > 0 && direct.get(next - 1).holds(at);
  }

  private boolean negated(String language, String text, int at, int reach) {
    String before = text.substring(Math.max(0, at - reach), at);
    return !attitudes.find(language, "negations", before).isEmpty();
  }
}
