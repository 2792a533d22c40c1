package org.dailies.statement;

import java.util.ArrayList;
import java.util.List;
import org.dailies.frame.Phrases;
import org.dailies.language.Certainty;

/** Reads all acts of a sentence with who does them, whatever they are about. */
final class DeedReader {
  private final Subjects subjects;
  private final Doers doers;
  private final Sureness sureness;
  private final List<Deed> deeds = new ArrayList<>();

  private DeedReader(Subjects subjects, Doers doers, Sureness sureness) {
    this.subjects = subjects;
    this.doers = doers;
    this.sureness = sureness;
  }

  /** The acts in their order, once for each of those who do them together. */
  static List<Deed> read(Line line, Subjects subjects, Doers doers, Sureness sureness) {
    DeedReader reader = new DeedReader(subjects, doers, sureness);
    line.marks().forEach(reader::read);
    return reader.deeds;
  }

  private void read(Phrases.Hit<Mark> hit) {
    switch (hit.value().wordClass()) {
      case ACT -> {
        if (!doers.nominal(hit)) {
          add(hit, doers.subject(hit));
        }
      }
      case MOOD -> add(hit, doers.subject(hit));
      case ACT_NOUN -> {
        Doer owner = doers.owner(hit);
        Phrases.Hit<Mark> verb = owner == null ? doers.carrier(hit) : null;
        add(hit, verb == null ? owner : doers.subject(verb));
      }
      default -> {}
    }
  }

  private void add(Phrases.Hit<Mark> hit, Doer subject) {
    if (subject == null) {
      return;
    }
    boolean noun = subject.type() == Doer.Type.NOUN;
    Certainty sure = sureness.of(hit.start(), hit.end());
    List<Doer> all = noun ? List.of(subject) : subjects.joined(subject, hit.start());
    for (Doer one : all) {
      Maker who = doers.resolve(one);
      if (who != null) {
        deeds.add(new Deed(hit.value().act(), hit.start(), hit.end(), who, !noun, sure));
      }
    }
  }
}
