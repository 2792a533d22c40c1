package org.dailies.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dailies.frame.Phrases;
import org.dailies.language.Certainty;
import org.dailies.lexicon.Kind;
import org.dailies.quote.Quote;
import org.dailies.statement.Tie.Bond;
import org.dailies.text.Span;

/** Collects who is tied to what each sentence near generative AI says. */
final class TieReader {
  /** Sentences to the next one that names generative AI, at most. */
  private static final int NEAR = 2;

  /** Who is considered in one sentence. */
  private static final int MOST = 14;

  /** Sentences of an article that are considered. */
  private static final int SENTENCES = 300;

  /** Letters before a word in which a negation turns it. */
  private static final int NEGATED = 16;

  /** Letters between generative AI and what stands beside it. */
  private static final int BESIDE = 40;

  /** Letters between generative AI and a preposition or negation that governs it. */
  private static final int AT = 12;

  /** What was read of one sentence. */
  record Reading(
      Line line,
      Subjects subjects,
      List<Deed> deeds,
      List<Statement> statements,
      List<Quote> quotes,
      Maker person,
      Maker body,
      Tie.Told told) {}

  private final Cast cast;
  private final List<Reading> readings;
  private final Set<String> headline;
  private final boolean headlined;
  private final int[] machine;

  /** What was read of a quote, which may run over many sentences. */
  private final IdentityHashMap<Quote, Set<String>> said = new IdentityHashMap<>();

  private TieReader(Cast cast, List<Reading> readings, Set<String> headline, boolean headlined) {
    this.cast = cast;
    this.readings = readings;
    this.headline = headline;
    this.headlined = headlined;
    this.machine = new int[readings.size()];
    int last = -NEAR - 1;
    for (int s = 0; s < machine.length; s++) {
      last = readings.get(s).line().machines().isEmpty() ? last : s;
      machine[s] = s - last;
    }
    last = machine.length + NEAR + 1;
    for (int s = machine.length - 1; s >= 0; s--) {
      last = readings.get(s).line().machines().isEmpty() ? last : s;
      machine[s] = Math.min(machine[s], last - s);
    }
  }

  /**
   * The ties of an article in the order of its sentences.
   *
   * @param headline signs of what the headline says
   * @param headlined whether the headline names generative AI
   */
  static List<Tie> read(
      Cast cast, List<Reading> readings, Set<String> headline, boolean headlined) {
    TieReader reader = new TieReader(cast, readings, headline, headlined);
    List<Tie> ties = new ArrayList<>();
    int read = 0;
    for (int s = 0; s < readings.size() && read < SENTENCES; s++) {
      if (reader.machine[s] <= NEAR) {
        reader.sentence(s, ties);
        read++;
      }
    }
    return ties;
  }

  private void sentence(int s, List<Tie> ties) {
    Reading reading = readings.get(s);
    Map<Cast.Member, Bond> bonds = new LinkedHashMap<>();
    for (Quote quote : reading.quotes()) {
      Maker speaker = Doers.speaker(quote);
      if (speaker != null) {
        bond(bonds, speaker, quote.indirect() ? Bond.REPORTED : Bond.SPEAKS);
      }
    }
    reading.deeds().forEach(deed -> bond(bonds, deed.who(), deed.named() ? Bond.DOES : Bond.SCENE));
    boolean first = true;
    for (Doer doer : reading.line().parties()) {
      if (acts(doer)) {
        bond(bonds, Scene.maker(doer, reading.line()), bond(reading, doer, first));
        first = false;
      }
    }
    if (reading.person() != null) {
      bond(bonds, reading.person(), Bond.SCENE);
    }
    if (reading.body() != null) {
      bond(bonds, reading.body(), Bond.SCENE);
    }
    if (s > 0) {
      for (Doer doer : readings.get(s - 1).line().parties()) {
        if (acts(doer)) {
          bond(bonds, Scene.maker(doer, readings.get(s - 1).line()), Bond.BEFORE);
        }
      }
    }
    Set<String> shared = shared(s);
    ties.add(new Tie(null, Bond.NOBODY, reading.line().span(), shared, reading.told()));
    int taken = 0;
    for (Map.Entry<Cast.Member, Bond> bond : bonds.entrySet()) {
      if (taken++ < MOST) {
        Set<String> signs = new HashSet<>(shared);
        own(reading, bond.getKey(), signs);
        ties.add(
            new Tie(bond.getKey(), bond.getValue(), reading.line().span(), signs, reading.told()));
      }
    }
  }

  private static boolean acts(Doer doer) {
    return switch (doer.type()) {
      case BODY, PERSON, NAME, MACHINE -> true;
      case NOUN -> Doers.isGroup(doer);
      case TITLE -> false;
    };
  }

  private void bond(Map<Cast.Member, Bond> bonds, Maker maker, Bond bond) {
    Cast.Member member = cast.member(maker);
    if (member != null) {
      bonds.merge(member, bond, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  private static Bond bond(Reading reading, Doer doer, boolean first) {
    if (reading.subjects().possessive(doer)) {
      return Bond.OWNS;
    }
    return !reading.subjects().free(doer) ? Bond.BOUND : first ? Bond.OPENS : Bond.FREE;
  }

  /** What holds for everybody in a sentence. */
  private Set<String> shared(int s) {
    Reading reading = readings.get(s);
    Line line = reading.line();
    Set<String> signs = new HashSet<>();
    signs.add("ai:" + Math.min(machine[s], NEAR));
    if (headlined) {
      signs.add("who:headlined");
    }
    signs.add(s == 0 ? "first-sentence" : "later");
    Map<String, Integer> tone = new TreeMap<>();
    for (Phrases.Hit<Mark> hit : line.marks()) {
      Mark mark = hit.value();
      switch (mark.wordClass()) {
        case ACT, ACT_NOUN, MOOD -> signs.add(turned(line, hit) + "has:" + mark.act().code());
        case ATTITUDE -> tone.merge(turned(line, hit) + mark.act().code(), 1, Integer::sum);
        case HEDGE -> signs.add("hedge:" + mark.certainty().code());
        case PARTY -> signs.add("party:" + mark.party().name().toLowerCase(Locale.ROOT));
        case COMPARISON, INSTRUMENT -> signs.add(mark.wordClass().name().toLowerCase(Locale.ROOT));
        default -> {}
      }
    }
    tone(tone, "word:", signs);
    line.mentions().stream()
        .filter(m -> m.kind() == Kind.TITLE || m.kind() == Kind.TOOL || m.kind() == Kind.VENDOR)
        .forEach(m -> signs.add("names:" + m.kind().code()));
    if (reading.told().purpose() != null) {
      signs.add("purpose");
    }
    if (line.text().indexOf('?') >= 0) {
      signs.add("question");
    }
    if (!reading.quotes().isEmpty()) {
      signs.add("quote");
    }
    beside(line, signs);
    for (Statement statement : reading.statements()) {
      signs.add((statement.isUse() ? "use:" + statement.status().code() : "stance"));
    }
    return signs;
  }

  /** What stands at the side of generative AI: how it is used, made with, judged, denied. */
  private static void beside(Line line, Set<String> signs) {
    for (Span machine : line.machines()) {
      for (Phrases.Hit<Mark> hit : line.marks()) {
        int gap =
            hit.end() <= machine.start()
                ? machine.start() - hit.end()
                : hit.start() >= machine.end() ? hit.start() - machine.end() : 0;
        boolean before = hit.end() <= machine.start();
        if (gap > BESIDE) {
          continue;
        }
        Mark mark = hit.value();
        String side = before ? "before:" : "behind:";
        switch (mark.wordClass()) {
          case ACT, ACT_NOUN, MOOD -> signs.add(side + turned(line, hit) + mark.act().code());
          case ATTITUDE -> signs.add("beside:" + turned(line, hit) + mark.act().code());
          case HEDGE -> signs.add("beside:" + mark.certainty().code());
          case INSTRUMENT -> {
            if (before && gap <= AT) {
              signs.add("at:instrument");
            }
          }
          case NEGATION -> {
            if (before && gap <= AT) {
              signs.add("at:negation");
            }
          }
          default -> {}
        }
      }
    }
  }

  /** Which attitudes words show, which of them often, and which most. */
  private static void tone(Map<String, Integer> tone, String prefix, Set<String> signs) {
    int most = tone.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    tone.forEach(
        (meant, times) -> {
          signs.add(prefix + meant);
          if (times > 1) {
            signs.add(prefix + "often-" + meant);
          }
          if (times == most) {
            signs.add(prefix + "most-" + meant);
          }
        });
    if (tone.isEmpty()) {
      signs.add(prefix + "none");
    }
  }

  private static String turned(Line line, Phrases.Hit<Mark> hit) {
    return line.has(Mark.Kind.NEGATION, hit.start() - NEGATED, hit.start()) ? "not-" : "";
  }

  /** What holds for one in a sentence. */
  private void own(Reading reading, Cast.Member who, Set<String> signs) {
    for (Deed deed : reading.deeds()) {
      if (cast.member(deed.who()) == who) {
        signs.add("own:" + deed.act().code());
        signs.add("own:sure-" + deed.sure().code());
        if (!deed.named()) {
          signs.add("own:led-back");
        }
      }
    }
    for (Statement statement : reading.statements()) {
      if (statement.maker() != null && cast.member(statement.maker()) == who) {
        signs.add("read:" + (statement.isUse() ? "use" : statement.act().code()));
        signs.add(statement.isFirm() ? "read:firm" : "read:unsure");
      }
    }
    for (Quote quote : reading.quotes()) {
      Maker speaker = Doers.speaker(quote);
      if (speaker != null && cast.member(speaker) == who) {
        signs.addAll(said.computeIfAbsent(quote, q -> said(reading.line(), q)));
      }
    }
    kind(who, signs);
    if (who.inTitle()) {
      headline.forEach(sign -> signs.add("head:" + sign));
    }
  }

  private static Set<String> said(Line line, Quote quote) {
    Set<String> signs = new HashSet<>();
    if (quote.aboutGenai()) {
      signs.add("said:of-ai");
    }
    Map<String, Integer> tone = new TreeMap<>();
    List<Phrases.Hit<Mark>> marks = line.words().read(quote.text());
    int denied = -NEGATED - 1;
    for (Phrases.Hit<Mark> hit : marks) {
      boolean tells = hit.value().act() != null;
      if (hit.value().wordClass() == Mark.Kind.NEGATION) {
        denied = Math.max(denied, hit.end());
      }
      if (tells) {
        boolean no = denied <= hit.start() && hit.start() - denied <= NEGATED;
        String meant = (no ? "not-" : "") + hit.value().act().code();
        if (hit.value().wordClass() == Mark.Kind.ATTITUDE) {
          tone.merge(meant, 1, Integer::sum);
        } else {
          signs.add("said:act-" + meant);
        }
      }
      if (hit.value().certainty() == Certainty.CONDITIONAL) {
        signs.add("said:if");
      }
    }
    tone(tone, "said:", signs);
    return signs;
  }

  private void kind(Cast.Member who, Set<String> signs) {
    Maker maker = who.maker();
    who.traits().forEach(trait -> signs.add("who:" + trait));
    if (cast.size() == 1) {
      signs.add("who:alone");
    } else if (cast.size() > 8) {
      signs.add("who:among-many");
    }
    headline.forEach(sign -> signs.add("doc:" + sign));
    signs.add("who:is-" + maker.kind().name().toLowerCase(Locale.ROOT));
    if (maker.kind() == Maker.Kind.NAME) {
      signs.add(maker.surface().indexOf(' ') < 0 ? "who:one-word" : "who:many-words");
    }
    signs.add(
        who.mentions() > 2
            ? "who:named-often"
            : who.mentions() > 1 ? "who:named-twice" : "who:named-once");
    if (who.order() == 0) {
      signs.add("who:named-first");
    }
    if (who.inTitle()) {
      signs.add("who:in-title");
    }
  }
}
