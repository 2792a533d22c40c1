package org.dailies.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dailies.frame.Codebook;
import org.dailies.frame.Phrases;
import org.dailies.language.Act;
import org.dailies.language.Certainty;
import org.dailies.language.Party;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;
import org.dailies.quote.Quote;
import org.dailies.text.Span;

/** Reads the statements of one sentence from its clauses. */
final class ClauseReader {
  /** Letters between an act and generative AI that it concerns, at most. */
  private static final int REACH = 130;

  /** Letters between generative AI and the word that says that it made something. */
  private static final int BESIDE = 24;

  /** Letters between a pact or investment and those with whom it is made. */
  private static final int NEAR = 50;

  /** Words of a work's title in quotation marks. */
  private static final int LONGEST_TITLE = 7;

  private final Line line;
  private final Segments segments;
  private final Subjects subjects;
  private final Doers doers;
  private final Sureness sureness;
  private final Scene scene;
  private final List<Codebook.Purpose> purposes;
  private final Predicate<String> takesSides;
  private final Quote quote;
  private final List<Span> refused;
  private final List<Statement> found = new ArrayList<>();

  private ClauseReader(
      Line line,
      Scene scene,
      List<Codebook.Purpose> purposes,
      Predicate<String> takesSides,
      Quote quote,
      Quote spoken,
      List<Span> refused) {
    this.refused = refused;
    this.line = line;
    this.segments = Segments.of(line);
    this.subjects = new Subjects(line, segments, false);
    this.sureness = new Sureness(line, segments);
    this.scene = scene;
    this.purposes = purposes;
    this.takesSides = takesSides;
    this.quote = quote;
    this.doers = new Doers(line, segments, subjects, scene, spoken);
  }

  /**
   * What the clauses of a sentence say.
   *
   * @param statements in the order of their acts
   * @param deeds all acts, whatever they are about
   * @param told the work, purpose and tool that the sentence names
   */
  record Reading(Subjects subjects, List<Statement> statements, List<Deed> deeds, Tie.Told told) {}

  /**
   * Reads a sentence.
   *
   * @param scene what was named before; takes up what this sentence names
   * @param takesSides whether an entry can stand for or against generative AI
   * @param quote the direct quote in which the sentence stands, or null
   * @param spoken the direct quote of which it holds a part, or null
   * @param refused takes sentences in which somebody else uses it
   */
  static Reading read(
      Line line,
      Scene scene,
      Codebook codebook,
      String language,
      Predicate<String> takesSides,
      Quote quote,
      Quote spoken,
      List<Span> refused) {
    ClauseReader reader =
        new ClauseReader(
            line,
            scene,
            codebook.purposes(line.text(), language),
            takesSides,
            quote,
            spoken,
            refused);
    reader.read();
    Subjects all = new Subjects(line, reader.segments, true);
    Doers doers = new Doers(line, reader.segments, all, scene, spoken);
    List<Deed> deeds = DeedReader.read(line, all, doers, reader.sureness);
    scene.pass(line, reader.subjects);
    return new Reading(all, reader.found, deeds, reader.told());
  }

  private Tie.Told told() {
    Span machine = line.machines().isEmpty() ? new Span(0, 0) : line.machines().get(0);
    Mention title = title(machine.start());
    return new Tie.Told(
        title == null ? null : title.entryId(),
        title == null ? quotedTitle() : title.surface(),
        purpose(machine.end(), machine),
        tool());
  }

  private void read() {
    for (Phrases.Hit<Mark> hit : line.marks()) {
      switch (hit.value().wordClass()) {
        case ACT -> act(hit);
        case ACT_NOUN -> actNoun(hit);
        case MOOD -> attitude(hit, hit.value().act(), doers.subject(hit));
        default -> {}
      }
    }
  }

  private void act(Phrases.Hit<Mark> hit) {
    Act act = hit.value().act();
    switch (act) {
      case USE, MAKE, SHOW -> use(hit, act);
      default -> {
        if (!doers.nominal(hit) && !line.has(Mark.Kind.ACT_NOUN, hit.end(), hit.end() + 2)) {
          attitude(hit, act, doers.subject(hit));
        }
      }
    }
  }

  /** "filed a lawsuit against", "Disney's deal with": a noun of an act. */
  private void actNoun(Phrases.Hit<Mark> hit) {
    if (hit.value().act() == Act.USE) {
      if (machineNear(hit.end(), hit.end() + BESIDE)) {
        use(hit, Act.USE);
      }
      return;
    }
    Doer owner = doers.owner(hit);
    if (owner != null) {
      attitude(hit, hit.value().act(), owner);
      return;
    }
    Phrases.Hit<Mark> verb = doers.carrier(hit);
    if (verb != null) {
      attitude(hit, hit.value().act(), doers.subject(verb));
    }
  }

  private boolean machineNear(int from, int to) {
    return machine(from, to) != null;
  }

  /** The first generative AI that begins in a stretch, or null. */
  private Span machine(int from, int to) {
    for (Span machine : line.machines()) {
      if (machine.start() >= from && machine.start() < to) {
        return machine;
      }
    }
    Phrases.Hit<Mark> noun = scene.machine() ? line.first(Mark.Kind.MACHINE, from, to) : null;
    return noun == null ? null : new Span(noun.start(), noun.end());
  }

  // ---- uses

  private void use(Phrases.Hit<Mark> hit, Act act) {
    Span machine = means(hit, act);
    if (machine == null) {
      return;
    }
    Certainty status = sureness.of(hit.start(), hit.end());
    if (status == Certainty.DONE
        && line.has(Mark.Kind.NEGATION, machine.start() - 14, machine.start())) {
      status = Certainty.DENIED;
    }
    boolean passive = doers.passive(hit);
    boolean noun = hit.value().wordClass() == Mark.Kind.ACT_NOUN || doers.nominal(hit);
    Doer subject = noun ? doers.owner(hit) : doers.subject(hit);
    if (act == Act.SHOW && subject != null && isPerson(subject)) {
      return;
    }
    Maker maker = null;
    boolean crew = false;
    if (subject != null) {
      boolean machines = subject.type() == Doer.Type.MACHINE && title(hit.start()) == null;
      if (isStranger(subject) || isUnion(subject) || (machines && !passive)) {
        refused.add(line.span());
        return;
      }
      crew = isCrew(subject);
      maker = doers.resolve(doers.body(subject, hit));
    }
    boolean explicit = maker != null;
    if (maker == null && line.words().unspaced() && strangerBefore(hit.start())) {
      refused.add(line.span());
      return;
    }
    Mention title = title(hit.start());
    if (maker == null && quote == null && !noun) {
      maker = owner();
      maker = maker == null && (crew || title != null) ? scene.studio() : maker;
    }
    if (maker != null && maker.id() != null && vendor(maker)) {
      return;
    }
    String purpose = purpose(hit.end(), machine);
    boolean known = purpose != null;
    boolean screen = title != null || known || quotedTitle() != null;
    boolean named = maker != null && maker.kind() == Maker.Kind.BODY;
    if (!screen && !(named && act == Act.USE && !noun)) {
      return;
    }
    boolean told = crew || passive || act == Act.USE;
    if (maker == null && (noun || (title == null && !(known && told)))) {
      return;
    }
    found.add(
        new Statement(
            maker,
            act,
            null,
            line.absolute(machine.start(), machine.end()),
            tool(),
            title == null ? null : title.entryId(),
            title == null ? quotedTitle() : title.surface(),
            known ? purpose : Statement.UNSPECIFIED,
            status,
            null,
            line.absolute(hit.start(), hit.end()),
            line.span(),
            List.of(),
            quote != null,
            passive ? "used-in" : explicit ? "uses" : Statement.BY_CONTEXT,
            maker == null ? 0.6 : 0.8));
  }

  /** Generative AI as the means of the act at a mark, or null. */
  private Span means(Phrases.Hit<Mark> hit, Act act) {
    int end = hit.end();
    for (Span machine : line.machines()) {
      if (act == Act.MAKE && machine.start() <= hit.start() && hit.end() <= machine.end()) {
        return machine;
      }
      boolean behind = machine.start() >= end && machine.start() - end <= REACH;
      boolean before = machine.end() <= hit.start() && hit.start() - machine.end() <= REACH;
      boolean joined =
          behind
              ? segments.joined(hit.start(), machine.start())
              : before && segments.joined(machine.start(), hit.start());
      boolean instrument = line.has(Mark.Kind.INSTRUMENT, machine.start() - 14, machine.start());
      if (act != Act.SHOW && before && instrument && hit.start() - machine.end() <= 60) {
        return machine;
      }
      if (!joined) {
        continue;
      }
      boolean fits =
          switch (act) {
            case USE ->
                (behind && !crosses(end, machine.start()))
                    || (before && (doers.passive(hit) || line.words().verbLast()));
            case MAKE ->
                (behind && line.has(Mark.Kind.INSTRUMENT, end - 1, machine.start())) || before;
            default -> behind && madeThing(machine);
          };
      if (fits) {
        return machine;
      }
    }
    boolean carried =
        act == Act.USE
            && scene.machine()
            && !doers.nominal(hit)
            && line.has(Mark.Kind.MACHINE, end, end + 30);
    Phrases.Hit<Mark> noun = carried ? line.first(Mark.Kind.MACHINE, end, end + 30) : null;
    return noun == null ? null : new Span(noun.start(), noun.end());
  }

  /** Whether another act of use or making stands between. */
  private boolean crosses(int from, int to) {
    for (Phrases.Hit<Mark> hit : line.marks()) {
      if (hit.start() >= from && hit.end() <= to && hit.value().wordClass() == Mark.Kind.ACT) {
        return hit.value().act() == Act.USE;
      }
    }
    return false;
  }

  /** "AI-generated posters", "images générées par IA". */
  private boolean madeThing(Span machine) {
    for (Phrases.Hit<Mark> hit : line.marks()) {
      boolean making = hit.value().act() == Act.MAKE;
      boolean behind = hit.start() >= machine.end() && hit.start() - machine.end() <= 3;
      boolean before = hit.end() <= machine.start() && machine.start() - hit.end() <= BESIDE;
      if (making && (behind || before)) {
        return true;
      }
    }
    String surface = line.text().substring(machine.start(), machine.end());
    return surface.indexOf('-') > 0 || surface.indexOf(' ') > 0;
  }

  private static boolean isPerson(Doer doer) {
    return doer.type() == Doer.Type.PERSON || doer.type() == Doer.Type.NAME;
  }

  private boolean strangerBefore(int at) {
    return line.marks().stream()
        .anyMatch(hit -> hit.value().party() == Party.STRANGER && hit.end() <= at);
  }

  private static boolean isUnion(Doer doer) {
    return doer.mention() != null && doer.mention().kind() == Kind.UNION;
  }

  private static boolean isStranger(Doer doer) {
    return doer.mark() != null && doer.mark().party() == Party.STRANGER;
  }

  private static boolean isCrew(Doer doer) {
    return doer.mark() != null && doer.mark().party() == Party.CREW;
  }

  private boolean vendor(Maker maker) {
    for (Mention mention : line.mentions()) {
      if (mention.entryId().equals(maker.id())
          && (mention.kind() == Kind.VENDOR || mention.kind() == Kind.TOOL)) {
        return true;
      }
    }
    return false;
  }

  /** The studio whose work it is, as the sentence says: "Marvel's series". */
  private Maker owner() {
    Maker owner = null;
    for (Doer doer : line.parties()) {
      boolean owns = subjects.possessive(doer) || subjects.free(doer);
      if (doer.type() == Doer.Type.BODY && owns && !isUnion(doer)) {
        if (owner != null && !Scene.maker(doer, line).id().equals(owner.id())) {
          return null;
        }
        owner = Scene.maker(doer, line);
      }
    }
    return owner;
  }

  /** The film or series in which: the nearest one that is no comparison, or null. */
  private Mention title(int at) {
    Mention best = null;
    int least = Integer.MAX_VALUE;
    for (Doer doer : line.parties()) {
      if (doer.type() == Doer.Type.TITLE && !subjects.compared(doer)) {
        int distance = Math.abs(doer.start() - at);
        if (distance < least || (distance == least && fuller(doer.mention(), best))) {
          least = distance;
          best = doer.mention();
        }
      }
    }
    return best;
  }

  private static boolean fuller(Mention one, Mention other) {
    return one.end() > other.end()
        || (one.end() == other.end() && other.studioId() == null && one.studioId() != null);
  }

  /** A work in quotation marks that no entry has, or null. */
  private String quotedTitle() {
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      int kind = "“«\"„《『".indexOf(text.charAt(i));
      if (kind >= 0) {
        int close = text.indexOf("”»\"“》』".charAt(kind), i + 1);
        if (close > i && close - i < 60) {
          String inside = text.substring(i + 1, close).strip();
          boolean title = !inside.isEmpty() && !Character.isLowerCase(inside.codePointAt(0));
          if (title
              && words(inside) <= LONGEST_TITLE
              && ".,!?".indexOf(inside.charAt(inside.length() - 1)) < 0) {
            return inside;
          }
        }
        i = Math.max(i, close);
      }
    }
    return null;
  }

  private static long words(String text) {
    return text.chars().filter(c -> c == ' ').count() + 1;
  }

  private String tool() {
    String vendor = null;
    for (Mention mention : line.mentions()) {
      if (mention.kind() == Kind.TOOL) {
        return mention.entryId();
      }
      vendor = mention.kind() == Kind.VENDOR && vendor == null ? mention.entryId() : vendor;
    }
    return vendor;
  }

  /** The purpose that stands nearest to the act or to generative AI, or null. */
  private String purpose(int act, Span machine) {
    String best = null;
    double least = Double.MAX_VALUE;
    for (Codebook.Purpose purpose : purposes) {
      if (contained(purpose)) {
        continue;
      }
      double distance =
          Math.min(Math.abs(purpose.start() - act), Math.abs(purpose.start() - machine.end()));
      double heard = distance / (purpose.weight() * purpose.weight());
      if (heard < least) {
        least = heard;
        best = purpose.frameId();
      }
    }
    return best;
  }

  /** "Hungarian dialogue": part of a longer phrase, which says more. */
  private boolean contained(Codebook.Purpose purpose) {
    for (Codebook.Purpose longer : purposes) {
      if (longer.start() <= purpose.start()
          && longer.end() >= purpose.end()
          && longer.end() - longer.start() > purpose.end() - purpose.start()) {
        return true;
      }
    }
    return false;
  }

  // ---- attitudes

  private void attitude(Phrases.Hit<Mark> hit, Act act, Doer subject) {
    Span object = object(hit, act);
    if (object == null) {
      return;
    }
    if (subject == null || isStranger(subject) || isCrew(subject)) {
      return;
    }
    Certainty read = sureness.of(hit.start(), hit.end());
    boolean charge = act == Act.SUE || act == Act.CRITICISE || act == Act.DEMAND;
    Certainty status = charge && read == Certainty.ALLEGED ? Certainty.DONE : read;
    List<Doer> all =
        subject.type() == Doer.Type.NOUN ? List.of(subject) : subjects.joined(subject, hit.start());
    for (Doer one : all) {
      Maker maker = doers.resolve(one);
      if (maker != null
          && (maker.id() == null || takesSides.test(maker.id()))
          && !overlaps(one, object)) {
        found.add(
            new Statement(
                maker,
                act,
                objectId(object),
                line.absolute(object.start(), object.end()),
                tool(),
                null,
                null,
                null,
                status,
                null,
                line.absolute(hit.start(), hit.end()),
                line.span(),
                List.of(),
                quote != null,
                "act",
                maker.id() == null ? 0.6 : 0.8));
      }
    }
  }

  private static boolean overlaps(Doer doer, Span span) {
    return doer.start() < span.end() && span.start() < doer.end();
  }

  /** Generative AI, or who makes it, as the object of an act, or null. */
  private Span object(Phrases.Hit<Mark> hit, Act act) {
    int end = hit.end();
    for (Span machine : line.machines()) {
      boolean behind = machine.start() >= end && machine.start() - end <= REACH;
      boolean between =
          line.words().verbLast()
              && machine.end() <= hit.start()
              && hit.start() - machine.end() <= REACH;
      boolean bound = (act != Act.PARTNER && act != Act.INVEST) || machine.start() - end <= NEAR;
      if ((behind && bound && reaches(end, machine.start())) || between) {
        return machine;
      }
    }
    Span noun = machine(end, end + NEAR);
    boolean feud =
        act == Act.SUE && scene.machine() && !line.has(Mark.Kind.NEGATION, end, end + NEAR);
    return noun == null && feud ? new Span(hit.start(), hit.end()) : noun;
  }

  /** Whether no clause border but one stands between. */
  private boolean reaches(int from, int to) {
    return segments.at(to) - segments.at(from) <= 2;
  }

  private String objectId(Span object) {
    for (Mention mention : line.mentions()) {
      if (mention.start() - line.span().start() == object.start()) {
        return mention.entryId();
      }
    }
    return null;
  }
}
