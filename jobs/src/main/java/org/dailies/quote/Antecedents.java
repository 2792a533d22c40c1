package org.dailies.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dailies.language.GrammarWords;
import org.dailies.language.NameWords;

/** Finds whom a pronoun means. */
final class Antecedents {
  /** Score below which whoever spoke last is likelier than a person named before. */
  private static final double UNSURE = 2;

  private final Words words;
  private final Speech speech;
  private final Cast cast;
  private final List<Referent> referents;

  Antecedents(Words words, Speech speech, Cast cast) {
    this.words = words;
    this.speech = speech;
    this.cast = cast;
    this.referents = cast.referents();
  }

  Speaker pronoun(Referent referent, int at, Speaker last) {
    String kind = referent.detail();
    if (kind.equals("i") || kind.equals("we") || kind.equals("one")) {
      return cast.plain(referent);
    }
    return kind.equals("he") || kind.equals("she") || kind.equals("any")
        ? person(referent, at, last)
        : thing(referent, at, last);
  }

  /** "it", "they": the nearest that fits. */
  private Speaker thing(Referent referent, int at, Speaker last) {
    String kind = referent.detail();
    if (kind.equals("they") && last != null) {
      return last;
    }
    Referent fallback = null;
    int index = cast.indexFrom(Math.min(at, referent.from())) - 1;
    for (int r = index; r >= 0 && index - r < Cast.REACH; r--) {
      Referent candidate = referents.get(r);
      if (candidate.quoted() || !fits(candidate, kind)) {
        continue;
      }
      if (!isObject(candidate)) {
        return cast.meant(candidate);
      }
      fallback = fallback == null ? candidate : fallback;
    }
    if (last != null && !last.person()) {
      return last;
    }
    return fallback == null ? cast.plain(referent) : cast.meant(fallback);
  }

  /**
   * "he", "she": of the people named before, the one who is nearest, speaks, is the subject, is
   * often named, or spoke last.
   */
  private Speaker person(Referent pronoun, int at, Speaker last) {
    Speaker best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    Set<String> seen = new HashSet<>();
    int before = Math.min(at, pronoun.from());
    int index = cast.indexFrom(before) - 1;
    Referent subject = subjectOf(before, index);
    boolean near = subject != null && !breaks(subject.to(), before);
    Speaker titled = titled(before, at, last);
    if (titled != null && fitsGender(titled, pronoun.detail())) {
      return titled;
    }
    for (int r = index; r >= 0 && index - r < Cast.REACH; r--) {
      Referent candidate = referents.get(r);
      if (candidate.kind() != Referent.Kind.PERSON || candidate.quoted()) {
        continue;
      }
      Speaker speaker = cast.named(candidate);
      if (!fitsGender(speaker, pronoun.detail())) {
        continue;
      }
      boolean first = seen.add(speaker.surface());
      double score =
          aptness(candidate)
              + (first ? 0 : -0.3)
              + 0.1 * Math.min(6, cast.frequency(candidate))
              + (last != null && last.surface().equals(speaker.surface()) ? 1.2 : 0)
              + (candidate.equals(subject) ? promoted(candidate, near) : 0)
              - 0.02 * (before - candidate.to());
      if (score > bestScore) {
        best = speaker;
        bestScore = score;
      }
    }
    if (last != null && last.person() && fitsGender(last, pronoun.detail()) && bestScore < 0.6) {
      return last;
    }
    if (last != null && !last.person() && last.entryId() == null && bestScore < UNSURE) {
      return last;
    }
    return best == null ? cast.plain(pronoun) : best;
  }

  /** "The director said … he": who the role means that begins the sentence before; or null. */
  private Speaker titled(int before, int at, Speaker last) {
    int end = before - 1;
    while (end > 0 && !words.isWord(end) && !words.isBreak(end)) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 60 && !ends(start - 1)) {
      start--;
    }
    int index = cast.indexFrom(start);
    Referent first = index < referents.size() ? referents.get(index) : null;
    if (first == null
        || first.from() - start > 2
        || first.to() > end
        || first.kind() != Referent.Kind.ROLE
        || first.quoted()
        || speech.cueAt(words, first.to()) == null) {
      return null;
    }
    Speaker speaker = cast.speaker(first, at, last);
    boolean another = speech.has(GrammarWords.OTHERS, words.lower(first.from()));
    boolean definite = speech.articleGender(words.lower(first.from())) != null;
    return another || (definite && speaker.person()) ? speaker : null;
  }

  private double promoted(Referent subject, boolean near) {
    boolean sure = cast.isSure(subject);
    return sure ? (near ? 2 : 1.4) : 0.4;
  }

  /** The first person of the last sentence that names one, if not its object; two are tried. */
  private Referent subjectOf(int at, int index) {
    int end = at - 1;
    for (int sentence = 0; sentence < 2; sentence++) {
      while (end > 0 && !words.isWord(end)) {
        end--;
      }
      int start = end;
      while (start > 0 && end - start < 80 && !ends(start - 1)) {
        start--;
      }
      Referent first = null;
      for (int r = Math.max(0, cast.indexFrom(start)); r <= index; r++) {
        Referent candidate = referents.get(r);
        boolean person = candidate.kind() == Referent.Kind.PERSON && !candidate.quoted();
        if (person && (first == null || bears(candidate, first, r))) {
          first = candidate;
        }
      }
      if (first != null) {
        return isObject(first) ? null : first;
      }
      end = start - 1;
    }
    return null;
  }

  /** "Beach Boys veteran X": whether a sure name stands behind a role of what was taken for one. */
  private boolean bears(Referent name, Referent owner, int index) {
    Referent role = index > 0 ? referents.get(index - 1) : null;
    return role != null
        && role.kind() == Referent.Kind.ROLE
        && role.to() == name.from()
        && role.from() <= owner.to()
        && cast.isSure(name);
  }

  private boolean ends(int i) {
    return words.isBreak(i)
        || (words.first(i) == '.' && words.isCapital(i + 1) && !initialBefore(i));
  }

  private boolean initialBefore(int dot) {
    return words.end(dot - 1) - words.start(dot - 1) <= 2;
  }

  private boolean breaks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isBreak(i)) {
        return true;
      }
    }
    return false;
  }

  private double aptness(Referent candidate) {
    double score = cast.isSure(candidate) ? 1.2 : 0;
    if (isObject(candidate)) {
      score -= 1.5;
    }
    if (speaks(candidate)) {
      score += 0.9;
    }
    return words.isWord(candidate.from() - 1) ? score : score + 0.3;
  }

  private boolean speaks(Referent candidate) {
    return speech.cueAt(words, candidate.from() - 1) != null
        || speech.cueAt(words, candidate.to()) != null
        || speech.cueAt(words, candidate.to() + 1) != null;
  }

  private boolean fits(Referent candidate, String kind) {
    if (kind.equals("it") && speech.has(NameWords.COUNTRIES, Cast.fold(candidate.name()))) {
      return true;
    }
    return switch (candidate.kind()) {
      case PERSON -> !kind.equals("it");
      case ORGANISATION -> kind.equals("it") || kind.equals("they");
      default -> false;
    };
  }

  private static boolean fitsGender(Speaker speaker, String kind) {
    return speaker.gender().isEmpty()
        || !(kind.equals("he") || kind.equals("she"))
        || speaker.gender().equals(kind);
  }

  /** "alongside senior adviser X": an office parts the word of company from the name. */
  private boolean isCompanion(Referent candidate) {
    int office = cast.indexFrom(candidate.from()) - 1;
    boolean beside =
        office >= 0
            && referents.get(office).kind() == Referent.Kind.ROLE
            && referents.get(office).to() == candidate.from();
    for (int i = candidate.from() - 1; i >= candidate.from() - 8 && words.isWord(i); i--) {
      String word = words.lower(i);
      if (speech.has(GrammarWords.COMPANIONS, word)
          || (beside && speech.has(GrammarWords.COMITATIVES, word))) {
        return true;
      }
    }
    return false;
  }

  private boolean isObject(Referent candidate) {
    int before = candidate.from() - 1;
    if (words.isPossessive(before)) {
      int owner = cast.indexFrom(before) - 1;
      before =
          owner >= 0 && referents.get(owner).to() == before
              ? referents.get(owner).from() - 1
              : before;
    }
    if (isCompanion(candidate)) {
      return true;
    }
    return speech.has(GrammarWords.OBJECT_MARKERS, words.lower(before))
        || words.isPossessive(candidate.to());
  }
}
